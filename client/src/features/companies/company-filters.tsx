import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { CompanyFilter, CompanySortField, Honour, OperatingStatus } from '../../gql/schema';
import { useEnumOptions } from '../../shared/enum-label';
import { SearchBox } from '../../shared/search-box';
import type { UrlFilter } from '../../shared/url-filter';
import { usePhone } from '../../shared/use-phone';
import { HONOURS, OPERATING_STATUSES } from './codes';
import { CompanyIndustriesDocument, CompanyRegionsDocument } from './documents';
import { IndustrySelect } from './industry-select';
import { RegionSelect } from './region-select';

/** What the list of companies understands in its address. */
export const COMPANY_FILTERS = ['search', 'industry', 'region', 'chain', 'honour', 'status', 'risk', 'sort'] as const;
export type CompanyFilterKey = (typeof COMPANY_FILTERS)[number];
type Values = Partial<Record<CompanyFilterKey, string>>;

const SORTS = ['createdAt.desc', 'createdAt.asc', 'name.asc', 'name.desc'] as const;
type Sort = (typeof SORTS)[number];

export const sortOf = (value: string | undefined): Sort => SORTS.find((one) => one === value) ?? 'createdAt.desc';
/** '.': "name.asc" → by and direction, as the API takes them. */
export const sortInput = (sort: Sort): { by: CompanySortField; direction: 'asc' | 'desc' } => {
  const [by, direction] = sort.split('.') as [CompanySortField, 'asc' | 'desc'];
  return { by, direction };
};

/** The filter that an address means; what it does not know stands for nothing. */
export const filterOf = ({ search, industry, region, chain, honour, status, risk }: Values): CompanyFilter => ({
  ...(search ? { search } : {}),
  ...(industry ? { industryCode: industry } : {}),
  ...(region ? { regionCode: region } : {}),
  ...(chain ? { chain } : {}),
  ...(HONOURS.includes(honour as Honour) ? { honour: honour as Honour } : {}),
  ...(OPERATING_STATUSES.includes(status as OperatingStatus) ? { operatingStatus: status as OperatingStatus } : {}),
  ...(risk === 'yes' ? { atRisk: true } : risk === 'no' ? { atRisk: false } : {}),
});

/** The filters above the list. They live in the address, so that a link shows the same companies. */
export const CompanyFilters = ({ filter, count }: { filter: UrlFilter<CompanyFilterKey>; count: string | null }) => {
  const { t } = useTranslation();
  const { values, set } = filter;
  const phone = usePhone();
  // On a phone the rarer filters stay folded, unless the address sets one of them.
  const [open, setOpen] = useState(() => [values.honour, values.status, values.risk].some(Boolean));
  const more = !phone || open;
  const [industry] = useQuery({ query: CompanyIndustriesDocument, variables: { search: values.industry ?? null }, pause: !values.industry });
  const [region] = useQuery({ query: CompanyRegionsDocument, variables: { search: values.region ?? null }, pause: !values.region });
  const industries = (industry.data?.industryCodes ?? []).filter(({ code }) => code === values.industry).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  const regions = (region.data?.regionCodes ?? []).filter(({ code }) => code === values.region).map(({ code, fullName }) => ({ value: code, label: `${fullName} ${code}` }));
  const honours = useEnumOptions('honour', HONOURS);
  const statuses = useEnumOptions('operatingStatus', OPERATING_STATUSES);
  return (
    <div className="zq-toolbar">
      <SearchBox value={values.search} onSearch={(search) => set({ search })} placeholder={t('company.search')} />
      <span className="zq-filter-industry" role="group" aria-label={t('company.industry')}>
        <IndustrySelect known={industries} value={values.industry ?? null} onChange={(code) => set({ industry: code })} placeholder={t('company.anyIndustry')} />
      </span>
      <span className="zq-filter-industry" role="group" aria-label={t('company.region')}>
        <RegionSelect known={regions} value={values.region ?? null} onChange={(code) => set({ region: code })} placeholder={t('company.anyRegion')} />
      </span>
      {more ? <>
        <Select className="zq-filter" aria-label={t('company.honours')} allowClear placeholder={t('company.anyHonour')} options={honours} value={values.honour} onChange={(honour?: string) => set({ honour: honour ?? null })} />
        <Select className="zq-filter" aria-label={t('company.operatingStatus')} allowClear placeholder={t('company.anyStatus')} options={statuses} value={values.status} onChange={(status?: string) => set({ status: status ?? null })} />
        <Select className="zq-filter" aria-label={t('risk.card')} allowClear placeholder={t('company.anyRisk')} options={[{ value: 'yes', label: t('company.atRisk') }, { value: 'no', label: t('company.notAtRisk') }]} value={values.risk} onChange={(risk?: string) => set({ risk: risk ?? null })} />
      </> : null}
      <Select className="zq-filter-wide" aria-label={t('company.sort')} value={sortOf(values.sort)} options={SORTS.map((value) => ({ value, label: t(`company.sort.${value}`) }))} onChange={(next) => set({ sort: next === 'createdAt.desc' ? null : next })} />
      {phone ? <Button className="zq-filter" aria-expanded={more} onClick={() => setOpen(!more)}>{t(more ? 'company.fewerFilters' : 'company.moreFilters')}</Button> : null}
      {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
      <span className="zq-grow" />
      {count ? <span className="zq-sum">{count}</span> : null}
    </div>
  );
};
