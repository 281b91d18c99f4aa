import { CloudUploadOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { needsPerson } from './entry';
import { useOutbox } from './outbox-context';
import '../log/log.css';

/** On 今日 and 我的, while something waits: how much, and the way to it. */
export const OutboxCard = () => {
  const { t } = useTranslation();
  const { entries, sending } = useOutbox();
  if (entries.length === 0) return null;
  const stuck = entries.filter(needsPerson).length;
  return (
    <Link to="/outbox" className="zq-card zq-outbox-card" data-attention={stuck > 0}>
      <CloudUploadOutlined aria-hidden />
      <span>
        <b>{t('offline.waiting', { number: entries.length })}</b>
        <small>{stuck > 0 ? t('offline.cardStuck', { number: stuck }) : t(sending ? 'offline.cardSending' : 'offline.cardWaiting')}</small>
      </span>
      <RightOutlined aria-hidden className="zq-muted" />
    </Link>
  );
};
