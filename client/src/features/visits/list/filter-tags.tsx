import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filtering } from './filter-fields';
import { useFilterNames } from './filter-names';
import type { VisitFilterKey } from './visit-filter';

/** The filters that are set but out of sight, each as a tag that can be taken off. */
export const FilterTags = ({ values, set, keys }: Filtering & { keys: readonly VisitFilterKey[] }) => {
  const { t } = useTranslation();
  const names = useFilterNames(values);
  if (keys.length === 0) return null;
  return (
    <div className="zq-filter-tags" role="group" aria-label={t('visit.filter.set')}>
      {keys.map((key) => {
        const name = names[key] ?? t('state.loading');
        const off = key === 'period' ? { period: null, from: null, to: null } : { [key]: null };
        return (
          <Tag key={key} className="zq-filter-tag" variant="outlined" closable={{ 'aria-label': t('visit.filter.off', { name }) }} onClose={(event) => { event.preventDefault(); set(off); }}>
            {key === 'mine' ? name : t('visit.filter.is', { filter: t(`visit.filter.${key}`), name })}
          </Tag>
        );
      })}
    </div>
  );
};
