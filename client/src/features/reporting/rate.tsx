import { useTranslation } from 'react-i18next';

/** A rate in per cent; a dash where there is nothing to divide by: 0% would be a claim. */
export const Rate = ({ value, none }: { value: string | null | undefined; none?: string }) => {
  const { t } = useTranslation();
  if (value === null || value === undefined) return <span className="zq-muted" title={none ?? t('report.noRate')} aria-label={none ?? t('report.noRate')}>—</span>;
  return <span className="zq-rate">{value}%</span>;
};
