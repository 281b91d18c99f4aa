import { CloudUploadOutlined, DisconnectOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { needsPerson } from '../../features/visits/outbox/entry';
import { useOutbox } from '../../features/visits/outbox/outbox-context';
import { useSession } from '../../shared/viewer';

/** 离线 while there is no network, and 待上传 2 while something waits. */
export const OutboxChip = () => {
  const { t } = useTranslation();
  const { offline = false } = useSession();
  const { entries } = useOutbox();
  return (
    <>
      {offline ? <span className="zq-offline" role="status" title={t('offline.tagHint')}><DisconnectOutlined aria-hidden /> <span>{t('offline.tag')}</span></span> : null}
      {entries.length > 0 ? (
        <Link to="/outbox" className="zq-outbox-chip" data-attention={entries.some(needsPerson)}>
          <CloudUploadOutlined aria-hidden /> {t('offline.waiting', { number: entries.length })}
        </Link>
      ) : null}
    </>
  );
};
