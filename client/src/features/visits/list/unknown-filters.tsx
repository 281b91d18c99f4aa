import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filtering } from './filter-fields';
import { unknownFilters, type VisitFilterKey } from './visit-filter';

/** A custom period's days go by the name of the period. */
const nameOf = (key: VisitFilterKey): VisitFilterKey => (key === 'from' || key === 'to' ? 'period' : key);

/** Says which filters of the address had no effect: otherwise the whole log would pass for the part that was asked for. */
export const UnknownFilters = ({ values, set }: Filtering) => {
  const { t } = useTranslation();
  const keys = unknownFilters(values);
  if (keys.length === 0) return null;
  const names = [...new Set(keys.map(nameOf))].map((key) => t(`visit.filter.${key}`)).join(t('list.comma'));
  return (
    <Alert
      type="warning"
      showIcon
      className="zq-form-alert"
      title={t('visit.filter.lost', { names })}
      action={<Button size="small" onClick={() => set(Object.fromEntries(keys.map((key) => [key, null])))}>{t('visit.filter.lostOff')}</Button>}
    />
  );
};
