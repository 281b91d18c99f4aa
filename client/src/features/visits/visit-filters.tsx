import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Direction, VisitFilter } from '../../gql/schema';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { useEnumOptions } from '../../shared/enum-label';
import { SearchBox } from '../../shared/search-box';
import { SearchSelect } from '../../shared/search-select';
import type { UrlFilter } from '../../shared/url-filter';
import { VisitCompaniesDocument, VisitCompanyDocument } from './documents';
import { daysOf, type Period, PERIODS } from './period';
import { DIRECTIONS } from './visit-draft';

export type VisitFilterKey = 'period' | 'from' | 'to' | 'direction' | 'search' | 'mine' | 'company' | 'sort';
/** The keys of the address that the log understands. */
export const VISIT_FILTER_KEYS: readonly VisitFilterKey[] = ['period', 'from', 'to', 'direction', 'search', 'mine', 'company', 'sort'];
/** Those that are no filter of their own: the order, and the days of a custom period. */
export const QUIET_KEYS: readonly VisitFilterKey[] = ['sort', 'from', 'to'];

const periodOf = (value: string | undefined): Period | undefined => PERIODS.find((one) => one === value);
const directionOf = (value: string | undefined): Direction | undefined => DIRECTIONS.find((one) => one === value);

/** The address as the API's filter: what is not a known value is no filter. */
export const visitFilterOf = (values: Partial<Record<VisitFilterKey, string>>, day: string): VisitFilter => {
  const direction = directionOf(values.direction);
  return {
    ...daysOf(periodOf(values.period), day, values),
    ...(direction ? { direction } : {}),
    ...(values.search ? { search: values.search } : {}),
    ...(values.mine ? { mine: true } : {}),
    ...(values.company ? { companyId: values.company } : {}),
  };
};

/** Search, period, kind, company and "mine", kept in the address. */
export const VisitFilters = ({ filter }: { filter: UrlFilter<VisitFilterKey> }) => {
  const { t } = useTranslation();
  const { values, set } = filter;
  const directions = useEnumOptions<Direction>('direction', DIRECTIONS);
  const [company] = useQuery({ query: VisitCompanyDocument, variables: { id: values.company ?? '' }, pause: !values.company });
  const known = company.data && values.company ? [{ value: company.data.company.id, label: company.data.company.name }] : [];
  const period = periodOf(values.period);

  return (
    <>
      <SearchBox value={values.search} onSearch={(search) => set({ search })} placeholder={t('visit.search')} />
      <Select
        className="zq-filter"
        allowClear
        placeholder={t('visit.period')}
        aria-label={t('visit.period')}
        value={period}
        options={PERIODS.map((value) => ({ value, label: t(`visit.period.${value}`) }))}
        onChange={(next?: Period) => set({ period: next ?? null, from: null, to: null })}
      />
      {period === 'custom' ? (
        <span className="zq-filter-days" role="group" aria-label={t('visit.period.custom')}>
          <span><DateInput value={values.from ?? null} max={values.to ?? today()} placeholder={t('visit.from')} onChange={(from) => set({ from })} /></span>
          <i aria-hidden="true">–</i>
          <span><DateInput value={values.to ?? null} {...(values.from ? { min: values.from } : {})} max={today()} placeholder={t('visit.to')} onChange={(to) => set({ to })} /></span>
        </span>
      ) : null}
      <Select
        className="zq-filter"
        allowClear
        placeholder={t('visit.direction')}
        aria-label={t('visit.direction')}
        value={directionOf(values.direction)}
        options={directions}
        onChange={(direction?: Direction) => set({ direction: direction ?? null })}
      />
      <span className="zq-filter-wide" role="group" aria-label={t('visit.company')}>
        <SearchSelect
          query={VisitCompaniesDocument}
          variables={(search) => ({ search })}
          options={(data) => data.companies.nodes.map(({ id, name }) => ({ value: id, label: name }))}
          known={known}
          value={values.company ?? null}
          onChange={(next) => set({ company: next })}
          placeholder={t('visit.company')}
          allowClear
        />
      </span>
      <Checkbox checked={values.mine !== undefined} onChange={(event) => set({ mine: event.target.checked ? 'true' : null })}>{t('visit.mine')}</Checkbox>
    </>
  );
};
