import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UrlFilter } from '../../../shared/url-filter';
import { type DealFilterKey, TAG_KEYS, type TagKey } from './deal-filter';
import { useFilterNames } from './use-filter-names';

/** Enums whose own word says what the filter is. */
const WORD: Partial<Record<TagKey, string>> = { kind: 'dealKind', nature: 'dealNature', relation: 'dealRelation', rule: 'lightRule', cameTo: 'cohortStep' };

/** The filters that have no field in the toolbar, each as a tag that can be taken off. */
export const FilterTags = ({ filter: { values, set } }: { filter: UrlFilter<DealFilterKey> }) => {
  const { t } = useTranslation();
  const names = useFilterNames(values);
  const entered = values.enteredStage;
  const period = values.enteredIn ? t(`deal.period.${values.enteredIn}`) : [values.enteredFrom, values.enteredTo].some(Boolean) ? `${values.enteredFrom ?? ''}–${values.enteredTo ?? ''}` : '';

  const said = (key: TagKey, value: string): string => {
    const word = WORD[key];
    if (word) return t(`${word}.${value}`);
    if (key === 'stages') return value.split(',').map((one) => t(`stage.${one}`)).join(t('punctuation.list'));
    if (key === 'statuses') return value.split(',').map((one) => t(`dealStatus.${one}`)).join(t('punctuation.list'));
    if (key === 'leadStep') return t('deal.filter.leadStep', { step: t(`leadStep.${value}`) });
    if (key === 'leadOverdue') return t('leadClock.late');
    if (key === 'enteredStage') return t(period ? 'deal.filter.entered' : 'deal.filter.enteredEver', { stage: t(`stage.${value}`), period });
    if (key === 'due') return t(`deal.due.${value}`);
    if (key === 'archived') return t(`deal.archived.${value}`);
    if (key === 'organisationId' && names.organisation) return names.organisation;
    if (key === 'officerId' && names.officer) return t('deal.filter.officer', { name: names.officer });
    return t(`deal.filter.${key}`, { year: value, value });
  };
  // One tag says both the stage and the days of an entry.
  const shown = TAG_KEYS.filter((key) => values[key] !== undefined && !(['enteredIn', 'enteredFrom', 'enteredTo'].includes(key) && entered));
  const off = (key: TagKey): Partial<Record<DealFilterKey, null>> => (key === 'enteredStage' ? { enteredStage: null, enteredIn: null, enteredFrom: null, enteredTo: null } : { [key]: null });

  return shown.map((key) => {
    const name = said(key, values[key] ?? '');
    return <Tag key={key} className="zq-filter-tag" variant="outlined" closable={{ 'aria-label': t('deal.filterOff', { name }) }} onClose={() => set(off(key))}>{name}</Tag>;
  });
};
