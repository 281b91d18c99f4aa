import { PlusOutlined } from '@ant-design/icons';
import { Button, type TableColumnsType } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { VisitRowFragment } from '../../../gql/graphql';
import type { VisitSortField } from '../../../gql/schema';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { today } from '../../../shared/dates';
import { companyLink, visitLink } from '../../../shared/links';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { DirectionTag } from '../direction-tag';
import { VisitLogDocument } from '../documents';
import { VisitCard } from '../visit-card';
import { VisitFigures } from '../visit-figures';
import { QUIET_KEYS, VISIT_FILTER_KEYS, visitFilterOf, VisitFilters } from '../visit-filters';
import '../visits.css';

const SORTS: readonly VisitSortField[] = ['visitedOn', 'createdAt'];

const sortOf = (value: string | undefined) => {
  const [by, direction] = (value ?? '').split('.');
  return { by: SORTS.find((one) => one === by) ?? 'visitedOn', direction: direction === 'asc' ? ('asc' as const) : ('desc' as const) };
};

const useColumns = (sort: ReturnType<typeof sortOf>): TableColumnsType<VisitRowFragment> => {
  const { t } = useTranslation();
  const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();
  return [
    {
      title: t('visit.visitedOn'), key: 'visitedOn', width: 112, sorter: true, sortOrder: sort.by !== 'visitedOn' ? null : sort.direction === 'asc' ? 'ascend' : 'descend',
      render: (_, visit) => <Link to={visitLink(visit.id)} className="zq-visit-day" onClick={stop}>{visit.visitedOn}</Link>,
    },
    { title: t('visit.direction'), key: 'direction', width: 96, render: (_, visit) => <DirectionTag direction={visit.direction} /> },
    {
      title: t('visit.whom'), key: 'companies', width: 190,
      render: (_, visit) => visit.companies.map((company, at) => <Fragment key={company.id}>{at > 0 ? t('list.comma') : ''}<Link to={companyLink(company.id)} onClick={stop}>{company.name}</Link></Fragment>),
    },
    { title: t('visit.summary'), key: 'summary', render: (_, visit) => <span className="zq-said" title={visit.summary}>{visit.summary}</span> },
    { title: t('visit.place'), key: 'place', width: 116, ellipsis: true, render: (_, visit) => visit.place ?? <span className="zq-muted">–</span> },
    { title: t('visit.investors'), key: 'investors', width: 88, align: 'right', render: (_, visit) => t('visit.investorsCell', { number: visit.investorCount }) },
    {
      title: t('visit.nextAction'), key: 'next', width: 188,
      render: (_, visit) => (visit.nextAction ? <><span className="zq-said">{visit.nextAction}</span><small className="zq-muted">{t('visit.dueOn', { date: visit.nextActionDueOn })}</small></> : <span className="zq-muted">–</span>),
    },
    { title: t('visit.leads'), key: 'leads', width: 72, align: 'right', render: (_, visit) => (visit.deals.length > 0 ? t('visit.leadsCell', { number: visit.deals.length }) : <span className="zq-muted">–</span>) },
  ];
};

/** 走请日志: who met whom, when, what was said, what comes next; counted over the whole filter. */
export const VisitsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayLog = useCan('visit.log');
  const filter = useUrlFilter(VISIT_FILTER_KEYS, QUIET_KEYS);
  const sort = sortOf(filter.values.sort);
  const pages = usePages(VisitLogDocument, { first: 20, filter: visitFilterOf(filter.values, today()), sort }, (data) => data.visits);
  const columns = useColumns(sort);
  const counters = pages.result.data?.visits.counters;

  return (
    <>
      <PageHeader title={t('nav.visits')} />
      {counters ? <VisitFigures counters={counters} /> : null}
      <div className="zq-toolbar">
        <VisitFilters filter={filter} />
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
      </div>
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={1080}
        filters={filter}
        card={(visit) => <VisitCard visit={visit} />}
        onOpen={(visit) => void navigate(visitLink(visit.id))}
        onSort={(by, direction) => filter.set({ sort: by ? `${by}.${direction}` : null })}
        empty={<EmptyState text={t('visit.none')} action={mayLog ? <Link to="/visits/new"><Button icon={<PlusOutlined />}>{t('action.logVisit')}</Button></Link> : null} />}
      />
    </>
  );
};
