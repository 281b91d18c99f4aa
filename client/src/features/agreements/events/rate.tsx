import { useTranslation } from 'react-i18next';
import './events.css';

/** "66.7%": a share as it is told; a dash where there is nothing to take a share of. */
export const Rate = ({ value }: { value: string | null }) => {
  const { t } = useTranslation();
  return value === null ? <span className="zq-muted" title={t('event.noRate')}>–<span className="zq-sr">{t('event.noRate')}</span></span> : <>{t('event.percent', { number: value })}</>;
};
