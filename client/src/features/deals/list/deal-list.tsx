import { HistoryOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChangeFragment } from '../../../gql/graphql';
import { QueryState } from '../../../shared/query-state';
import type { UrlFilter } from '../../../shared/url-filter';
import { usePhone } from '../../../shared/use-phone';
import { useCan } from '../../../shared/viewer';
import { BulkDialog } from '../bulk/bulk-dialog';
import { RecentChanges } from '../bulk/recent-changes';
import { useUndoBulk } from '../bulk/use-undo-bulk';
import type { DealRow } from '../deal';
import { ConflictQuestion } from '../edit/conflict-question';
import { useInlineEdit } from '../edit/use-inline-edit';
import { FiguresLine, rowsOf, useFigures } from '../figures';
import { UndoBar } from '../undo-bar';
import { BatchBar } from './batch-bar';
import { ColumnPicker } from './column-picker';
import { columnsOf } from './columns';
import { DEAL_SORTS, type DealFilterKey, dealFilterOf, dealSortOf } from './deal-filter';
import { DealFilters } from './deal-filters';
import { DealRows } from './deal-rows';
import { DealTableDocument } from './documents';
import { Pager } from './pager';
import { useChosen } from './use-chosen';
import { usePaged } from './use-paged';

export interface DealListProps {
  filter: UrlFilter<DealFilterKey>;
  empty: ReactNode;
  /** What else can be done with ticked rows. */
  batch?: (chosen: readonly DealRow[]) => ReactNode;
}

/** 项目表: every deal in reach, filtered, sorted and laid out by the address, with the figures of the whole filter. */
export const DealList = ({ filter, empty, batch }: DealListProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const change = useCan('deal.register');
  const { values, set } = filter;
  const asked = dealFilterOf(values);
  const sort = dealSortOf(values.sort, { by: 'registeredOn', direction: 'desc' });
  const columns = columnsOf(values.cols);
  const size = phone ? 20 : 50;
  const paged = usePaged(DealTableDocument, { first: size, filter: asked, sort }, (data) => data.deals);
  const figures = useFigures(asked);
  const total = figures ? `${rowsOf(figures)}${figures.capped ? '+' : ''}` : null;
  const edit = useInlineEdit();
  const chosen = useChosen(JSON.stringify(asked));
  const [choosing, setChoosing] = useState(false);
  const [open, setOpen] = useState<'bulk' | 'recent' | null>(null);
  const [done, setDone] = useState<BulkChangeFragment | null>(null);
  const { undo } = useUndoBulk();
  const any = chosen.all || chosen.rows.length > 0;

  return (
    <>
      <div className="zq-toolbar">
        <DealFilters filter={filter} />
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
      </div>
      {any ? (
        <BatchBar chosen={chosen} total={total} onChange={() => setOpen('bulk')}>{batch?.(chosen.rows)}</BatchBar>
      ) : (
        <div className="zq-list-head">
          <span data-testid="deal-sum">{figures ? <FiguresLine figures={figures} /> : ' '}</span>
          <span className="zq-grow" />
          {phone ? (
            <Select
              aria-label={t('deal.sort')}
              value={`${sort.by}.${sort.direction}`}
              options={DEAL_SORTS.flatMap((by) => (['desc', 'asc'] as const).map((direction) => ({ value: `${by}.${direction}`, label: t(`table.sort.${direction}`, { field: t(`dealSortField.${by}`) }) })))}
              onChange={(value) => set({ sort: value })}
            />
          ) : <ColumnPicker columns={columns} onChange={(cols) => set({ cols })} />}
          {change ? <Button icon={<HistoryOutlined aria-hidden />} onClick={() => setOpen('recent')} {...(phone ? { 'aria-label': t('bulk.recent') } : {})}>{phone ? null : t('bulk.recent')}</Button> : null}
          {phone && change ? <Button onClick={() => setChoosing(!choosing)} aria-pressed={choosing}>{t(choosing ? 'action.cancel' : 'table.choose')}</Button> : null}
        </div>
      )}
      <div className="zq-card">
        <QueryState result={paged.result} onRetry={paged.reload} isEmpty={() => paged.nodes.length === 0 && paged.page === 1} empty={empty} filters={filter}>
          {() => (
            <>
              <DealRows
                rows={paged.nodes}
                columns={columns}
                sort={sort}
                onSort={(value) => set({ sort: value })}
                edit={edit}
                chosen={change ? chosen : undefined}
                choosing={choosing || any}
                loading={paged.result.fetching}
              />
              <Pager paged={paged} size={size} total={total} />
            </>
          )}
        </QueryState>
      </div>
      {edit.conflict ? <ConflictQuestion conflict={edit.conflict} /> : null}
      {open === 'recent' ? <RecentChanges onClose={() => setOpen(null)} /> : null}
      {open === 'bulk' ? (
        <BulkDialog
          target={chosen.all ? { filter: asked } : { ids: chosen.rows.map(({ id }) => id) }}
          count={chosen.all ? (total ?? '') : String(chosen.rows.length)}
          onClose={() => setOpen(null)}
          onDone={(made) => {
            setOpen(null);
            setDone(made);
            setChoosing(false);
            chosen.clear();
          }}
        />
      ) : null}
      {done ? (
        <UndoBar
          key={done.id}
          text={t('bulk.done', { count: done.changed })}
          onClose={() => setDone(null)}
          onUndo={() => {
            setDone(null);
            void undo(done.id);
          }}
        />
      ) : null}
    </>
  );
};
