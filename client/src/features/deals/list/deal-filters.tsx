import { Checkbox, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealFilter, DealKind, DealSort, DealSortField, DealStatus, Light, Stage } from '../../../gql/schema';
import { useEnumOptions } from '../../../shared/enum-label';
import { SearchBox } from '../../../shared/search-box';
import { LIGHTS, STAGES } from '../../../shared/stages';
import type { UrlFilter } from '../../../shared/url-filter';
import { LEAD_STEPS } from '../lead/clocks';

export const DEAL_KINDS: readonly DealKind[] = ['industry', 'infrastructure', 'commercial', 'carrier', 'facility'];
export const DEAL_STATUSES: readonly DealStatus[] = ['active', 'suspended', 'lost', 'terminated', 'transferred'];
const SORTS: readonly DealSortField[] = ['registeredOn', 'name', 'totalInvestment', 'stageEnteredOn', 'lastProgressOn', 'updatedAt'];

/** Filters that other pages set by a link: shown as a tag that can be taken off, not as a field. */
const YEARLY = ['signedIn', 'frameworkIn', 'commencedIn'] as const;
const LINKED = ['stages', 'companyId', 'visitId', 'organisationId', 'officerId', ...YEARLY, 'counted', 'leadStep'] as const;
type LinkedKey = (typeof LINKED)[number];
export type DealFilterKey = 'search' | 'stage' | 'status' | 'kind' | 'light' | 'mine' | 'leadOverdue' | 'sort' | LinkedKey;
/** The keys of the address that the list of deals understands; `shared/links.ts` writes them. */
export const DEAL_FILTER_KEYS: readonly DealFilterKey[] = ['search', 'stage', 'status', 'kind', 'light', 'mine', 'leadOverdue', 'sort', ...LINKED];

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined => values.find((one) => one === value);

/** A year as the address writes it; nothing else is one. */
const yearOf = (value: string | undefined): number | undefined => (/^(19[5-9]|20\d|21\d)\d$/.test(value ?? '') ? Number(value) : undefined);

/** The address as the API's filter: what is not a known value is no filter. */
export const dealFilterOf = (values: Partial<Record<DealFilterKey, string>>): DealFilter => {
  const stage = oneOf(STAGES, values.stage);
  const status = oneOf(DEAL_STATUSES, values.status);
  const kind = oneOf(DEAL_KINDS, values.kind);
  const light = oneOf(LIGHTS, values.light);
  const leadStep = oneOf(LEAD_STEPS, values.leadStep);
  const stages = (values.stages ?? '').split(',').flatMap((one) => oneOf(STAGES, one) ?? []);
  return {
    ...(values.search ? { search: values.search } : {}),
    ...(stage ? { stage } : {}),
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(light ? { light } : {}),
    ...(values.mine ? { mine: true } : {}),
    ...(stages.length > 0 ? { stages } : {}),
    ...(values.visitId ? { visitId: values.visitId } : {}),
    ...(values.companyId ? { companyId: values.companyId } : {}),
    ...(values.organisationId ? { organisationId: values.organisationId } : {}),
    ...(values.officerId ? { officerId: values.officerId } : {}),
    ...(values.counted ? { counted: true } : {}),
    ...(values.leadOverdue ? { leadOverdue: true } : {}),
    ...(leadStep ? { leadStep } : {}),
    ...Object.fromEntries(YEARLY.map((key) => [key, yearOf(values[key])] as const).filter(([, year]) => year !== undefined)),
  };
};

/** "totalInvestment.desc" → the API's sort; anything else the default. */
export const dealSortOf = (value: string | undefined, byDefault: DealSort): DealSort => {
  const [by, direction] = (value ?? '').split('.');
  const field = oneOf(SORTS, by);
  return field ? { by: field, direction: direction === 'asc' ? 'asc' : 'desc' } : byDefault;
};

/** The filters that came with a link, each as a tag that can be taken off. */
const LinkedFilters = ({ filter: { values, set } }: { filter: UrlFilter<DealFilterKey> }) => {
  const { t } = useTranslation();
  const said = (key: LinkedKey, value: string): string =>
    key === 'stages' ? value.split(',').map((one) => t(`stage.${one}`)).join(t('punctuation.list')) : key === 'leadStep' ? t('deal.filter.leadStep', { step: t(`leadStep.${value}`) }) : t(`deal.filter.${key}`, { year: value });
  return LINKED.map((key) => {
    const value = values[key];
    if (value === undefined) return null;
    const name = said(key, value);
    return <Tag key={key} className="zq-filter-tag" variant="outlined" closable={{ 'aria-label': t('deal.filterOff', { name }) }} onClose={() => set({ [key]: null })}>{name}</Tag>;
  });
};

/** Search, stage, status, kind, light and "mine", kept in the address. The board has no stage and status: its columns are those. */
export const DealFilters = ({ filter, board = false }: { filter: UrlFilter<DealFilterKey>; board?: boolean }) => {
  const { t } = useTranslation();
  const stages = useEnumOptions<Stage>('stage', STAGES);
  const statuses = useEnumOptions<DealStatus>('dealStatus', DEAL_STATUSES);
  const lights = useEnumOptions<Light>('light', LIGHTS);
  const kinds = useEnumOptions<DealKind>('dealKind', DEAL_KINDS);
  const { values, set } = filter;
  return (
    <>
      <SearchBox value={values.search} onSearch={(search) => set({ search })} placeholder={t('deal.search')} />
      {board ? null : (
        <>
          <Select className="zq-filter" allowClear placeholder={t('deal.stage')} aria-label={t('deal.stage')} value={oneOf(STAGES, values.stage)} options={stages} onChange={(stage?: Stage) => set({ stage: stage ?? null })} />
          <Select className="zq-filter" allowClear placeholder={t('deal.status')} aria-label={t('deal.status')} value={oneOf(DEAL_STATUSES, values.status)} options={statuses} onChange={(status?: DealStatus) => set({ status: status ?? null })} />
        </>
      )}
      <Select className="zq-filter" allowClear placeholder={t('deal.kind')} aria-label={t('deal.kind')} value={oneOf(DEAL_KINDS, values.kind)} options={kinds} onChange={(kind?: DealKind) => set({ kind: kind ?? null })} />
      <Select className="zq-filter" allowClear placeholder={t('deal.light')} aria-label={t('deal.light')} value={oneOf(LIGHTS, values.light)} options={lights} onChange={(light?: Light) => set({ light: light ?? null })} />
      <Checkbox checked={values.mine !== undefined} onChange={(event) => set({ mine: event.target.checked ? 'true' : null })}>{t('deal.mine')}</Checkbox>
      {board ? null : (
        <>
          <Checkbox checked={values.leadOverdue !== undefined} onChange={(event) => set({ leadOverdue: event.target.checked ? 'true' : null })}>{t('leadClock.late')}</Checkbox>
          <LinkedFilters filter={filter} />
        </>
      )}
    </>
  );
};
