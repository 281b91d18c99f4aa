import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitRowFragment } from '../../../gql/graphql';
import { useEnumLabel } from '../../../shared/enum-label';
import { dealLink, dealsLink, visitLink } from '../../../shared/links';
import { DirectionTag } from '../direction-tag';
import { MetCompanies } from './met-companies';
import type { visitSortOf } from './visit-filter';
import { VisitMarks } from './visit-marks';
import { peopleOf } from './visit-people';

const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();
const none = <span className="zq-muted">–</span>;

/** Who went, and how many were met. */
const People = ({ visit }: { visit: VisitRowFragment }) => {
  const { t } = useTranslation();
  const people = peopleOf(visit);
  return (
    <>
      {people.length > 0 ? <span className="zq-said" title={people.join(t('list.comma'))}>{people.join(t('list.comma'))}</span> : null}
      {visit.investorCount > 0 ? <small className="zq-muted">{t('visit.investorsLine', { count: visit.investorCount })}</small> : people.length === 0 ? none : null}
    </>
  );
};

/** The columns of the log: 日期·时间, 方向/类别, 对象, 人员, 情况, 下一步, 线索. */
export const useVisitColumns = (sort: ReturnType<typeof visitSortOf>): TableColumnsType<VisitRowFragment> => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  return [
    {
      title: t('visit.dayAndTime'), key: 'visitedOn', width: 112, sorter: true, sortOrder: sort.by !== 'visitedOn' ? null : sort.direction === 'asc' ? 'ascend' : 'descend',
      render: (_, visit) => <><Link to={visitLink(visit.id)} className="zq-visit-day" onClick={stop}>{visit.visitedOn}</Link>{visit.visitTime ? <small className="zq-muted zq-block">{visit.visitTime}</small> : null}</>,
    },
    {
      title: t('visit.directionAndKind'), key: 'direction', width: 96,
      render: (_, visit) => <><DirectionTag direction={visit.direction} /><small className="zq-muted zq-block">{label('visitKind', visit.kind)}</small></>,
    },
    {
      title: t('visit.whom'), key: 'companies', width: 180,
      render: (_, visit) => <><MetCompanies companies={visit.companies} />{visit.place ? <small className="zq-muted zq-block">{visit.place}</small> : null}</>,
    },
    { title: t('visit.people.column'), key: 'people', width: 150, render: (_, visit) => <People visit={visit} /> },
    { title: t('visit.summary'), key: 'summary', render: (_, visit) => <><span className="zq-said" title={visit.summary}>{visit.summary}</span><VisitMarks visit={visit} /></> },
    {
      title: t('visit.nextAction'), key: 'next', width: 170,
      render: (_, visit) => (visit.nextAction ? <><span className="zq-said">{visit.nextAction}</span>{visit.nextActionDueOn ? <small className="zq-muted zq-day">{t('visit.dueOn', { date: visit.nextActionDueOn })}</small> : null}</> : none),
    },
    {
      title: t('visit.leads'), key: 'leads', width: 72, align: 'right',
      render: (_, visit) => {
        const [first] = visit.deals;
        if (!first) return none;
        return <Link to={visit.deals.length === 1 ? dealLink(first.id) : dealsLink({ visitId: visit.id })} onClick={stop}>{t('visit.leadsCell', { number: visit.deals.length })}</Link>;
      },
    },
  ];
};
