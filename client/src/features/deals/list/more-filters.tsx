import { Checkbox, Input, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateInput } from '../../../shared/date-input';
import { useEnumOptions } from '../../../shared/enum-label';
import { onEnter } from '../../../shared/ime';
import { asOptions } from '../../../shared/organisation-tree';
import { SearchSelect } from '../../../shared/search-select';
import { STAGES } from '../../../shared/stages';
import type { UrlFilter } from '../../../shared/url-filter';
import { DealOfficersDocument } from '../documents';
import { ARCHIVED, DEAL_KINDS, DEAL_NATURES, DEAL_RELATIONS, type DealFilterKey, LIGHT_RULES } from './deal-filter';
import { DealOrganisationsDocument } from './documents';
import { DUES, PERIODS, QUIET_DAYS } from './periods';
import { useFilterNames } from './use-filter-names';

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return <div className="zq-more-field"><label htmlFor={id}>{label}</label>{children(id)}</div>;
};

/** A text that filters once it is done: on Enter that chooses no candidate, and on leaving. */
const TextFilter = ({ id, value, onSet, max }: { id: string; value: string | undefined; onSet: (value: string | null) => void; max: number }) => {
  const [text, setText] = useState(value ?? '');
  const done = () => { if ((text.trim() || undefined) !== value) onSet(text.trim() || null); };
  return <Input id={id} value={text} maxLength={max} allowClear onChange={(event) => { setText(event.target.value); if (event.target.value === '') onSet(null); }} onKeyDown={onEnter(done)} onBlur={done} />;
};

/** Every filter that has no place in the toolbar. Each takes effect at once. */
export const MoreFilters = ({ filter: { values, set }, board = false }: { filter: UrlFilter<DealFilterKey>; board?: boolean }) => {
  const { t } = useTranslation();
  const names = useFilterNames(values);
  const [organisations] = useQuery({ query: DealOrganisationsDocument });
  const words = (prefix: string, all: readonly string[]) => all.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
  const stages = useEnumOptions('stage', STAGES);
  const select = (key: DealFilterKey, label: string, options: { value: string; label: string }[], placeholder?: string) => (
    <Field label={label}>
      {(id) => <Select id={id} allowClear placeholder={placeholder ?? t('deal.any')} value={values[key]} options={options} onChange={(value?: string) => set({ [key]: value ?? null })} />}
    </Field>
  );

  return (
    <div className="zq-more-filters">
      <Field label={t('deal.organisation')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('deal.any')}
            value={values.organisationId}
            options={asOptions((organisations.data?.organisations ?? []).map(({ parentId, ...one }) => ({ ...one, parentId: parentId ?? null })))}
            onChange={(value?: string) => set({ organisationId: value ?? null })}
          />
        )}
      </Field>
      <Field label={t('deal.officer')}>
        {(id) => (
          <SearchSelect
            id={id}
            allowClear
            placeholder={t('deal.any')}
            query={DealOfficersDocument}
            variables={(search) => ({ search })}
            options={(data) => data.people.map((one) => ({ value: one.id, label: one.name }))}
            known={values.officerId ? [{ value: values.officerId, label: names.officer ?? t('deal.filter.officerId') }] : []}
            value={values.officerId ?? null}
            onChange={(officerId) => set({ officerId })}
          />
        )}
      </Field>
      {select('rule', t('deal.lightRule'), words('lightRule', LIGHT_RULES))}
      {select('kind', t('deal.kind'), words('dealKind', DEAL_KINDS))}
      <Field label={t('deal.chain')}>{(id) => <TextFilter id={id} key={values.chain ?? ''} value={values.chain} onSet={(chain) => set({ chain })} max={100} />}</Field>
      <Field label={t('deal.tag')}>{(id) => <TextFilter id={id} key={values.tag ?? ''} value={values.tag} onSet={(tag) => set({ tag })} max={20} />}</Field>
      {select('nature', t('deal.nature'), words('dealNature', DEAL_NATURES))}
      {select('relation', t('deal.relation'), words('dealRelation', DEAL_RELATIONS))}
      {select('due', t('deal.followUp'), words('deal.due', DUES))}
      {select('quiet', t('deal.quiet'), QUIET_DAYS.map((days) => ({ value: days, label: t('deal.filter.quiet', { value: days }) })))}
      {select('enteredStage', t('deal.enteredStage'), stages)}
      {select('enteredIn', t('deal.enteredIn'), words('deal.period', PERIODS), t('deal.period.own'))}
      {values.enteredStage && !values.enteredIn ? (
        <>
          <Field label={t('deal.enteredFrom')}>{(id) => <DateInput id={id} value={values.enteredFrom ?? null} onChange={(day) => set({ enteredFrom: day })} />}</Field>
          <Field label={t('deal.enteredTo')}>{(id) => <DateInput id={id} value={values.enteredTo ?? null} onChange={(day) => set({ enteredTo: day })} />}</Field>
        </>
      ) : null}
      {board ? null : select('archived', t('deal.archivedLabel'), words('deal.archived', ARCHIVED), t('deal.archived.no'))}
      <div className="zq-more-checks">
        <Checkbox checked={values.counted !== undefined} onChange={(event) => set({ counted: event.target.checked ? 'true' : null })}>{t('deal.filter.counted')}</Checkbox>
        {board ? null : <Checkbox checked={values.leadOverdue !== undefined} onChange={(event) => set({ leadOverdue: event.target.checked ? 'true' : null })}>{t('leadClock.late')}</Checkbox>}
      </div>
    </div>
  );
};
