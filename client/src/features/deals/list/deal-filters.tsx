import { Checkbox, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealFilter, DealKind, DealSort, DealSortField, DealStatus, Stage } from '../../../gql/schema';
import { useEnumOptions } from '../../../shared/enum-label';
import { SearchBox } from '../../../shared/search-box';
import { STAGES } from '../../../shared/stages';
import type { UrlFilter } from '../../../shared/url-filter';

export const DEAL_KINDS: readonly DealKind[] = ['industry', 'infrastructure', 'commercial', 'carrier', 'facility'];
export const DEAL_STATUSES: readonly DealStatus[] = ['active', 'suspended', 'lost', 'terminated', 'transferred'];
const SORTS: readonly DealSortField[] = ['registeredOn', 'name', 'totalInvestment', 'stageEnteredOn', 'lastProgressOn', 'updatedAt'];

/** Filters that other pages set by a link: shown as a tag that can be taken off, not as a field. */
const LINKED = ['stages', 'companyId', 'visitId', 'organisationId', 'officerId'] as const;
export type DealFilterKey = 'search' | 'stage' | 'status' | 'kind' | 'mine' | 'sort' | (typeof LINKED)[number];
/** The keys of the address that the list of deals understands; `shared/links.ts` writes them. */
export const DEAL_FILTER_KEYS: readonly DealFilterKey[] = ['search', 'stage', 'status', 'kind', 'mine', 'sort', ...LINKED];

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined => values.find((one) => one === value);

/** The address as the API's filter: what is not a known value is no filter. */
export const dealFilterOf = (values: Partial<Record<DealFilterKey, string>>): DealFilter => {
  const stage = oneOf(STAGES, values.stage);
  const status = oneOf(DEAL_STATUSES, values.status);
  const kind = oneOf(DEAL_KINDS, values.kind);
  const stages = (values.stages ?? '').split(',').flatMap((one) => oneOf(STAGES, one) ?? []);
  return {
    ...(values.search ? { search: values.search } : {}),
    ...(stage ? { stage } : {}),
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(values.mine ? { mine: true } : {}),
    ...(stages.length > 0 ? { stages } : {}),
    ...(values.visitId ? { visitId: values.visitId } : {}),
    ...(values.companyId ? { companyId: values.companyId } : {}),
    ...(values.organisationId ? { organisationId: values.organisationId } : {}),
    ...(values.officerId ? { officerId: values.officerId } : {}),
  };
};

/** "totalInvestment.desc" → the API's sort; anything else the default. */
export const dealSortOf = (value: string | undefined, byDefault: DealSort): DealSort => {
  const [by, direction] = (value ?? '').split('.');
  const field = oneOf(SORTS, by);
  return field ? { by: field, direction: direction === 'asc' ? 'asc' : 'desc' } : byDefault;
};

/** Search, stage, status, kind and "mine", kept in the address. The board has no stage and status: its columns are those. */
export const DealFilters = ({ filter, board = false }: { filter: UrlFilter<DealFilterKey>; board?: boolean }) => {
  const { t } = useTranslation();
  const stages = useEnumOptions<Stage>('stage', STAGES);
  const statuses = useEnumOptions<DealStatus>('dealStatus', DEAL_STATUSES);
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
      <Checkbox checked={values.mine !== undefined} onChange={(event) => set({ mine: event.target.checked ? 'true' : null })}>{t('deal.mine')}</Checkbox>
      {board ? null : LINKED.map((key) => {
        const value = values[key];
        if (value === undefined) return null;
        const said = key === 'stages' ? value.split(',').map((one) => t(`stage.${one}`)).join(t('punctuation.list')) : t(`deal.filter.${key}`);
        return <Tag key={key} closable={{ 'aria-label': t('deal.filterOff', { name: said }) }} onClose={() => set({ [key]: null })}>{said}</Tag>;
      })}
    </>
  );
};
