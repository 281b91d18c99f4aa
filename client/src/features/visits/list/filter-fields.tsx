import { Checkbox, Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Direction, VisitKind } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { asTreeOptions } from '../../../shared/organisation-tree';
import { SearchSelect } from '../../../shared/search-select';
import type { UrlFilter } from '../../../shared/url-filter';
import { VisitCompaniesDocument, VisitOrganisationsDocument } from '../documents';
import { useFilterNames } from './filter-names';
import { ColleaguesDocument, LogAlliancesDocument } from '../log/documents';
import { type Period, PERIODS } from './period';
import { DIRECTIONS, KINDS } from '../visit-draft';
import { directionOf, idOf, kindOf, periodOf, type VisitFilterKey } from './visit-filter';

/** Values and how to change them: the address itself on a desk, what the sheet holds until it is confirmed on a phone. */
export type Filtering = Pick<UrlFilter<VisitFilterKey>, 'values' | 'set'>;

/** `blank`: what an empty field says where its name stands above it already; left out, its name. */
type FieldProps = Filtering & { blank?: string };

/** 期间, and the two days of a custom one. */
export const PeriodField = ({ values, set }: Filtering) => {
  const { t } = useTranslation();
  const period = periodOf(values);
  return (
    <>
      <Select
        className="zq-filter"
        allowClear
        placeholder={t('visit.period')}
        aria-label={t('visit.filter.period')}
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
    </>
  );
};

export const DirectionFilter = ({ values, set, blank }: FieldProps) => {
  const { t } = useTranslation();
  const options = useEnumOptions<Direction>('direction', DIRECTIONS);
  return <Select className="zq-filter" allowClear placeholder={blank ?? t('visit.direction')} aria-label={t('visit.direction')} value={directionOf(values)} options={options} onChange={(direction?: Direction) => set({ direction: direction ?? null })} />;
};

export const KindFilter = ({ values, set, blank }: FieldProps) => {
  const { t } = useTranslation();
  const options = useEnumOptions<VisitKind>('visitKind', KINDS);
  return <Select className="zq-filter" allowClear placeholder={blank ?? t('visit.kind')} aria-label={t('visit.kind')} value={kindOf(values)} options={options} onChange={(kind?: VisitKind) => set({ kind: kind ?? null })} />;
};

/** 单位: one of the tree, with all below it. */
export const OrganisationFilter = ({ values, set, blank }: FieldProps) => {
  const { t } = useTranslation();
  const [result] = useQuery({ query: VisitOrganisationsDocument });
  const known = result.data?.organisations;
  const chosen = known ? idOf(values.org) : undefined;
  // One that is out of reach, in an address somebody sent: it still filters, so it still shows.
  const stranger = chosen && !known?.some(({ id }) => id === chosen) ? [{ value: chosen, title: t('visit.filter.unknown') }] : [];
  return (
    <TreeSelect
      className="zq-filter-wide"
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll
      popupMatchSelectWidth={280}
      loading={result.fetching}
      placeholder={blank ?? t('visit.organisation')}
      aria-label={t('visit.organisation')}
      treeData={[...stranger, ...asTreeOptions(known ?? [])]}
      value={chosen ?? null}
      onChange={(next: string | null | undefined) => set({ org: next ?? null })}
    />
  );
};

/** 人员: who logged it or took part. */
export const PersonFilter = ({ values, set, blank }: FieldProps) => {
  const { t } = useTranslation();
  const names = useFilterNames(values);
  const person = idOf(values.person);
  return (
    <span className="zq-filter-wide" role="group" aria-label={t('visit.person')}>
      <SearchSelect
        query={ColleaguesDocument}
        variables={(search) => ({ search })}
        options={(data) => data.people.map(({ id, name }) => ({ value: id, label: name }))}
        known={person ? [{ value: person, label: names.person ?? t('state.loading') }] : []}
        value={person ?? null}
        onChange={(next) => set({ person: next })}
        placeholder={blank ?? t('visit.person')}
        allowClear
      />
    </span>
  );
};

export const CompanyFilterField = ({ values, set, blank }: FieldProps) => {
  const { t } = useTranslation();
  const names = useFilterNames(values);
  const company = idOf(values.company);
  return (
    <span className="zq-filter-wide" role="group" aria-label={t('visit.company')}>
      <SearchSelect
        query={VisitCompaniesDocument}
        variables={(search) => ({ search })}
        options={(data) => data.companies.nodes.map(({ id, name }) => ({ value: id, label: name }))}
        known={company ? [{ value: company, label: names.company ?? t('state.loading') }] : []}
        value={company ?? null}
        onChange={(next) => set({ company: next })}
        placeholder={blank ?? t('visit.company')}
        allowClear
      />
    </span>
  );
};

/** 联盟: visits that were logged for it. */
export const AllianceFilter = ({ values, set, blank }: FieldProps) => {
  const { t } = useTranslation();
  const [result] = useQuery({ query: LogAlliancesDocument });
  const options = (result.data?.alliances ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const chosen = result.data ? idOf(values.alliance) : undefined;
  if (chosen && !options.some(({ value }) => value === chosen)) options.push({ value: chosen, label: t('visit.filter.unknown') });
  return (
    <Select
      className="zq-filter-wide"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={result.fetching}
      placeholder={blank ?? t('visit.alliance')}
      aria-label={t('visit.alliance')}
      value={chosen}
      options={options}
      onChange={(next?: string) => set({ alliance: next ?? null })}
    />
  );
};

export const MineFilter = ({ values, set }: Filtering) => {
  const { t } = useTranslation();
  return <Checkbox checked={values.mine !== undefined} onChange={(event) => set({ mine: event.target.checked ? 'true' : null })}>{t('visit.mine')}</Checkbox>;
};
