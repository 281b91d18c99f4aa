import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { formatInstant } from '../../../shared/dates';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { usePhone } from '../../../shared/use-phone';
import { doneBy } from './bulk';
import './bulk.css';
import { BulkChangesDocument } from './documents';
import { useUndoBulk } from './use-undo-bulk';

/** 最近的批量修改: one's own of the last 24 hours, each of which can be taken back. */
export const RecentChanges = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const { undo, undoing } = useUndoBulk();
  const [result, reload] = useQuery({ query: BulkChangesDocument, requestPolicy: 'cache-and-network' });
  const said = (change: unknown): string => {
    const done = doneBy(change);
    return done ? t(`bulk.did.${done.kind}`, { tags: done.tags.join(t('punctuation.list')), day: done.day }) : t('bulk.did.other');
  };
  return (
    <Drawer open onClose={onClose} title={t('bulk.recent')} placement={phone ? 'bottom' : 'right'} size={phone ? 'large' : 420}>
      <p className="zq-muted zq-below">{t('bulk.recentHint')}</p>
      <QueryState result={result} onRetry={() => reload({ requestPolicy: 'network-only' })} isEmpty={(data) => data.bulkChanges.length === 0} empty={<EmptyState text={t('bulk.noRecent')} />} rows={3}>
        {(data) => (
          <ul className="zq-bulk-recent">
            {data.bulkChanges.map(({ id, at, changed, change, undoableUntil, undoneAt }) => (
              <li key={id}>
                <span>
                  <b>{said(change)}</b>
                  <small>{t('unit.deals', { count: changed })} · {formatInstant(at)}</small>
                </span>
                {undoneAt ? <span className="zq-muted">{t('bulk.undoneMark')}</span> : (
                  <Button size="small" loading={undoing} title={t('bulk.undoUntil', { at: formatInstant(undoableUntil) })} onClick={() => void undo(id)}>{t('undo.do')}</Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Drawer>
  );
};
