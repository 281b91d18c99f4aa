import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ParcelRowFragment } from '../../../gql/graphql';
import type { ParcelFilter, ParcelSortField, ParcelState } from '../../../gql/schema';
import { Area } from '../../../shared/amount/area';
import { groupedSquareMetres } from '../../../shared/amount/area-format';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { useEnumOptions } from '../../../shared/enum-label';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { SearchBox } from '../../../shared/search-box';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { ParcelsDocument } from '../documents';
import '../land.css';
import { ParcelStateTag } from '../parcel-state';
import { PARCEL_STATES, RegisterParcelDialog } from '../register-dialog';

type Key = 'search' | 'state' | 'available' | 'sort';
const KEYS: readonly Key[] = ['search', 'state', 'available', 'sort'];
const SORTS: readonly ParcelSortField[] = ['number', 'area', 'availableArea'];

const sortOf = (value: string | undefined) => {
  const [by, direction] = (value ?? '').split('.');
  return { by: SORTS.find((one) => one === by) ?? 'number', direction: direction === 'desc' ? ('desc' as const) : ('asc' as const) };
};

/** To whom the parcel was given, each a link. */
const Supplied = ({ parcel }: { parcel: ParcelRowFragment }) => (
  <>
    {parcel.supplies.map((supply) => (
      <div key={supply.id} className="zq-supplied">
        {supply.deal ? <Link to={`/deals/${supply.deal.id}`}>{supply.deal.name}</Link> : <span className="zq-muted">–</span>} <Area value={supply.area} />
      </div>
    ))}
  </>
);

const useColumns = (sort: ReturnType<typeof sortOf>): TableColumnsType<ParcelRowFragment> => {
  const { t } = useTranslation();
  const sortable = (field: ParcelSortField) => ({ key: field, sorter: true, sortOrder: sort.by === field ? (sort.direction === 'asc' ? ('ascend' as const) : ('descend' as const)) : null });
  const both = (value: string) => <div className="zq-both"><Area value={value} /><small>{groupedSquareMetres(value)} m²</small></div>;
  return [
    { title: t('land.number'), ...sortable('number'), width: 170, render: (_, parcel) => <span className="zq-parcel-number"><b>{parcel.number}</b>{parcel.standardLand ? <span className="zq-stage">{t('land.standardShort')}</span> : null}</span> },
    { title: t('land.park'), key: 'park', width: 130, render: (_, parcel) => parcel.park.shortName },
    { title: t('land.location'), key: 'location', width: 170, ellipsis: true, render: (_, parcel) => parcel.location ?? '–' },
    { title: t('land.plannedUse'), key: 'plannedUse', width: 110, ellipsis: true, render: (_, parcel) => parcel.plannedUse ?? '–' },
    { title: t('land.state'), key: 'state', width: 110, render: (_, parcel) => <ParcelStateTag state={parcel.state} /> },
    { title: t('land.area'), ...sortable('area'), width: 130, align: 'right', render: (_, parcel) => both(parcel.area) },
    { title: t('land.available'), ...sortable('availableArea'), width: 130, align: 'right', render: (_, parcel) => (/[1-9]/.test(parcel.availableArea) ? both(parcel.availableArea) : <span className="zq-muted">{t('land.usedUp')}</span>) },
    { title: t('land.suppliedTo'), key: 'supplied', render: (_, parcel) => <Supplied parcel={parcel} /> },
  ];
};

const PhoneCard = ({ parcel }: { parcel: ParcelRowFragment }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-parcel-card">
      <div className="zq-line"><b className="zq-line-text">{parcel.number}</b><ParcelStateTag state={parcel.state} /></div>
      <div className="zq-muted">{[parcel.park.shortName, parcel.location, parcel.plannedUse].filter(Boolean).join(' · ')}</div>
      <div className="zq-line"><span className="zq-line-text">{t('land.area')} <Area value={parcel.area} /></span><span>{t('land.available')} <b><Area value={parcel.availableArea} /></b></span></div>
      <Supplied parcel={parcel} />
    </div>
  );
};

/** 地块: what there is, how much of it is left, what lies idle, and who was given it. */
export const LandPage = () => {
  const { t } = useTranslation();
  const register = useCan('land.register');
  const filter = useUrlFilter(KEYS, ['sort']);
  const [open, setOpen] = useState(false);
  const { values, set } = filter;
  const state = PARCEL_STATES.find((one) => one === values.state);
  const sort = sortOf(values.sort);
  const asked: ParcelFilter = { ...(values.search ? { search: values.search } : {}), ...(state ? { state } : {}), ...(values.available ? { available: true } : {}) };
  const pages = usePages(ParcelsDocument, { first: 20, filter: asked, sort }, (data) => data.parcels);
  const columns = useColumns(sort);
  const states = useEnumOptions<ParcelState>('parcelState', PARCEL_STATES);
  const parcels = pages.result.data?.parcels;
  const add = register ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>{t('land.register')}</Button> : null;

  return (
    <>
      <PageHeader title={t('nav.land')} actions={add} />
      <div className="zq-toolbar">
        <SearchBox value={values.search} onSearch={(search) => set({ search })} placeholder={t('land.search')} />
        <Select className="zq-filter" allowClear placeholder={t('land.state')} aria-label={t('land.state')} value={state} options={states} onChange={(next?: ParcelState) => set({ state: next ?? null })} />
        <Checkbox checked={values.available !== undefined} onChange={(event) => set({ available: event.target.checked ? 'true' : null })}>{t('land.onlyAvailable')}</Checkbox>
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
        <span className="zq-grow" />
        {parcels ? (
          <span className="zq-sum">
            {t('land.parcels', { count: parcels.totalCount })} · {t('land.sumArea')} <b><Area value={parcels.sumArea} /></b> · {t('land.sumAvailable')} <b><Area value={parcels.sumAvailableArea} /></b>
          </span>
        ) : null}
      </div>
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={1120}
        filters={filter}
        card={(parcel) => <PhoneCard parcel={parcel} />}
        onSort={(by, direction) => set({ sort: by ? `${by}.${direction}` : null })}
        empty={<EmptyState text={t('land.none')} action={register ? <Button onClick={() => setOpen(true)}>{t('land.register')}</Button> : null} />}
      />
      {open ? <RegisterParcelDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
};
