import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { useSession } from '../../../shared/viewer';
import { OutboxList } from '../outbox/outbox-list';
import { useOutbox } from '../outbox/outbox-context';
import '../visits.css';
import '../log/log.css';

/** 待上传: what was logged here and is not at the server yet. Opens without a network. */
export const OutboxPage = () => {
  const { t } = useTranslation();
  const { offline = false } = useSession();
  const { entries, sending, retry } = useOutbox();
  const waiting = entries.length > 0;
  return (
    <div className="zq-narrow">
      <PageHeader
        title={t('offline.title')}
        sub={waiting ? t(offline ? 'offline.subOffline' : 'offline.sub') : null}
        actions={waiting ? <Button type="primary" loading={sending} disabled={offline} onClick={() => void retry()}>{t('offline.sendAll')}</Button> : null}
      />
      {waiting ? (
        <div className="zq-card"><OutboxList /></div>
      ) : (
        <div className="zq-card"><EmptyState text={t('offline.none')} action={<Link to="/visits/new"><Button type="primary">{t('action.logVisit')}</Button></Link>} /></div>
      )}
    </div>
  );
};
