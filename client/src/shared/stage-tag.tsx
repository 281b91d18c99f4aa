import { useTranslation } from 'react-i18next';
import type { DealStatus, Stage } from '../gql/schema';

/** Where a deal is on the main line; `days` says how long it has been there. */
export const StageTag = ({ stage, days }: { stage: Stage; days?: number }) => {
  const { t } = useTranslation();
  return (
    <span className="zq-stage">
      {t(`stage.${stage}`)}
      {days === undefined ? '' : ` · ${t('unit.days', { count: days })}`}
    </span>
  );
};

/** Shown only when a deal is not simply going on. */
export const StatusTag = ({ status }: { status: DealStatus }) => {
  const { t } = useTranslation();
  return status === 'active' ? null : <span className="zq-light" data-light="grey">{t(`dealStatus.${status}`)}</span>;
};
