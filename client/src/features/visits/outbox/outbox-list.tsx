import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnumLabel } from '../../../shared/enum-label';
import { needsPerson, type OutboxEntry } from './entry';
import { useOutbox } from './outbox-context';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const Entry = ({ entry }: { entry: OutboxEntry }) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const { modal } = App.useApp();
  const { retry, discard, sending } = useOutbox();
  const { draft, reason } = entry;
  const names = draft.companies.map((company) => company.name).join(t('list.comma'));
  const state = reason === null ? (sending ? 'sending' : entry.tries > 0 ? 'signedOut' : 'waiting') : reason.kind;
  const ask = () => void modal.confirm({
    title: t('offline.discardTitle', { names }),
    content: t('offline.discardHint'),
    okText: t('offline.discard'),
    okButtonProps: { danger: true },
    cancelText: t('action.cancel'),
    onOk: () => discard(entry.id),
  });

  return (
    <li className="zq-outbox-entry">
      <p><b>{names}</b></p>
      <p className="zq-muted">
        {[draft.visitedOn, label('direction', draft.direction), entry.files.length > 0 ? t('offline.files', { count: entry.files.length }) : null].filter(Boolean).join(' · ')}
      </p>
      <p className="zq-said">{draft.summary}</p>
      <p className="zq-outbox-state" data-attention={needsPerson(entry)} role="status">
        {t(`offline.state.${state}`, { number: entry.tries, time: clock.format(new Date(entry.madeAt)) })}
        {reason?.kind === 'refused' ? <span>{reason.errors.map(({ message }) => message).join(' ')}</span> : null}
      </p>
      <div className="zq-outbox-actions">
        {reason?.kind === 'sent' ? <Link to="/visits?mine=1"><Button>{t('visit.toLog')}</Button></Link> : (
          <>
            <Button onClick={() => void retry(entry.id)} loading={sending} aria-label={t('offline.retryOne', { names })}>{t('action.retry')}</Button>
            <Link to={`/visits/new?entry=${entry.id}`}><Button type={reason?.kind === 'refused' ? 'primary' : 'default'} aria-label={t('offline.editOne', { names })}>{t('action.edit')}</Button></Link>
          </>
        )}
        <Button danger type="text" onClick={ask} aria-label={t('offline.discardOne', { names })}>{t('offline.discard')}</Button>
      </div>
    </li>
  );
};

/** What waits: whom, when, in which state, and what can be done about it. */
export const OutboxList = () => {
  const { t } = useTranslation();
  const { entries } = useOutbox();
  return (
    <ul className="zq-cards" aria-label={t('offline.title')}>
      {entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
    </ul>
  );
};
