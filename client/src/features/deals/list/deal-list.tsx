import { Button, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { DealSortField } from '../../../gql/schema';
import { Yuan } from '../../../shared/amount/yuan';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { LightTag } from '../../../shared/light-tag';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import type { UrlFilter } from '../../../shared/url-filter';
import type { DealCard } from '../deal';
import { DealListDocument } from '../documents';
import { type DealFilterKey, DealFilters, dealFilterOf, dealSortOf } from './deal-filters';

export interface DealListProps {
  filter: UrlFilter<DealFilterKey>;
  empty: ReactNode;
  /** Whether rows may be chosen, and what can be done with the chosen ones. */
  batch?: (chosen: readonly DealCard[], clear: () => void) => ReactNode;
}

const useColumns = (sort: { by: DealSortField; direction: string }): TableColumnsType<DealCard> => {
  const { t } = useTranslation();
  const sortable = (field: DealSortField) => ({
    key: field,
    sorter: true,
    sortOrder: sort.by === field ? (sort.direction === 'asc' ? ('ascend' as const) : ('descend' as const)) : null,
  });
  return [
    {
      title: t('deal.name'), ...sortable('name'), width: 212,
      render: (_, deal) => (
        <div className="zq-deal-name">
          <Link to={`/deals/${deal.id}`} onClick={(event) => event.stopPropagation()}>{deal.name}</Link>
          <small>{deal.number}{deal.phaseName ? ` · ${deal.phaseName}` : ''}</small>
        </div>
      ),
    },
    { title: t('deal.company'), key: 'company', width: 144, ellipsis: true, render: (_, deal) => deal.company?.name ?? <span className="zq-muted">{t('deal.noCompany')}</span> },
    { title: t('deal.stage'), ...sortable('stageEnteredOn'), width: 112, render: (_, deal) => <div className="zq-deal-stage"><StageTag stage={deal.stage} /><small>{t('unit.days', { count: deal.stageDays })}</small></div> },
    {
      title: t('deal.light'), key: 'light', width: 96,
      render: (_, deal) => (deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : <StatusTag status={deal.status} />),
    },
    { title: t('deal.columnInvestment'), ...sortable('totalInvestment'), width: 122, align: 'right', render: (_, deal) => <Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /> },
    { title: t('deal.columnOrganisation'), key: 'organisation', width: 96, ellipsis: true, render: (_, deal) => deal.organisation.shortName },
    { title: t('deal.officer'), key: 'officer', width: 84, ellipsis: true, render: (_, deal) => deal.officer?.name ?? <span className="zq-muted">{t('deal.noOfficer')}</span> },
    { title: t('deal.registeredOn'), ...sortable('registeredOn'), width: 116, dataIndex: 'registeredOn' },
    { title: t('deal.columnProgress'), ...sortable('lastProgressOn'), width: 116, dataIndex: 'lastProgressOn' },
  ];
};

/** A deal as a card on the phone. */
const PhoneCard = ({ deal }: { deal: DealCard }) => {
  const { t } = useTranslation();
  return (
    <Link to={`/deals/${deal.id}`} className="zq-phone-card">
      <span className="zq-phone-card-head">
        <b>{deal.name}</b>
        {deal.status === 'active' ? <LightTag light={deal.light} /> : <StatusTag status={deal.status} />}
      </span>
      <span className="zq-phone-card-row"><span>{deal.company?.name ?? t('deal.noCompany')}</span><b><Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /></b></span>
      <span className="zq-phone-card-row"><StageTag stage={deal.stage} days={deal.stageDays} /><span>{deal.officer?.name ?? ''}</span></span>
    </Link>
  );
};

/** 项目表: every deal in reach, filtered and sorted by the address, with the sum over the whole filter. */
export const DealList = ({ filter, empty, batch }: DealListProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly DealCard[]>([]);
  const sort = dealSortOf(filter.values.sort, { by: 'registeredOn', direction: 'desc' });
  const pages = usePages(DealListDocument, { first: 20, filter: dealFilterOf(filter.values), sort }, (data) => data.deals);
  const columns = useColumns(sort);
  const deals = pages.result.data?.deals;
  const clear = () => setChosen([]);

  return (
    <>
      <div className="zq-toolbar">
        <DealFilters filter={filter} />
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
        <span className="zq-grow" />
        {deals ? (
          <span className="zq-sum" data-testid="deal-sum">
            {t('unit.deals', { count: deals.totalCount })}{deals.totalCountCapped ? '+' : ''} · {t('deal.sum')} <b><YuanSum value={deals.sumInvestment} count={deals.totalCount} /></b>
          </span>
        ) : null}
      </div>
      {batch && chosen.length > 0 ? (
        <div className="zq-batch" role="region" aria-label={t('deal.batch')}>
          <span>{t('deal.chosen', { count: chosen.length })}</span>
          {batch(chosen, clear)}
          <Button type="text" onClick={clear}>{t('deal.unchoose')}</Button>
        </div>
      ) : null}
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={1130}
        empty={empty}
        filters={filter}
        card={(deal) => <PhoneCard deal={deal} />}
        onOpen={(deal) => void navigate(`/deals/${deal.id}`)}
        onSort={(by, direction) => filter.set({ sort: by ? `${by}.${direction}` : null })}
        {...(batch
          ? { selection: { selectedRowKeys: chosen.map((deal) => deal.id), onChange: (_, rows: DealCard[]) => setChosen(rows), getCheckboxProps: (deal: DealCard) => ({ 'aria-label': t('deal.choose', { name: deal.name }) }) } }
          : {})}
      />
    </>
  );
};
