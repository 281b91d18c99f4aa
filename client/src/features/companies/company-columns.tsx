import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyRowFragment } from '../../gql/graphql';
import type { CompanySortField } from '../../gql/schema';
import { companyLink } from '../../shared/links';
import { StageTag } from '../../shared/stage-tag';
import { STAGES } from '../../shared/stages';
import { CompanyMarks } from './marks';

type Row = CompanyRowFragment;

const dash = <span className="zq-muted">–</span>;
const industryOf = (company: Row): string | null => (company.industryCode ? `${company.industryCode} ${company.industryName ?? ''}` : null);

/** How many deals, and how far the furthest of those going on has got. */
const Deals = ({ company }: { company: Row }) => {
  const { t } = useTranslation();
  if (company.deals.length === 0) return null;
  const furthest = company.deals.filter((deal) => deal.status === 'active').toSorted((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage))[0];
  return <span className="zq-company-stages">{furthest ? <StageTag stage={furthest.stage} /> : null}{t('company.dealCount', { count: company.deals.length })}</span>;
};

/** The columns of the list, sorted as the address says. */
export const useCompanyColumns = (by: CompanySortField, direction: 'asc' | 'desc'): TableColumnsType<Row> => {
  const { t } = useTranslation();
  const sortable = (field: CompanySortField) => ({ key: field, sorter: true, sortOrder: by !== field ? null : direction === 'asc' ? ('ascend' as const) : ('descend' as const) });
  return [
    {
      title: t('company.name'), ...sortable('name'),
      render: (_, company) => (
        <div className="zq-company-name">
          <Link to={companyLink(company.id)} onClick={(event) => event.stopPropagation()}>{company.name}</Link>
          <CompanyMarks company={company} />
          {company.creditCode ? <small className="zq-code">{company.creditCode}</small> : null}
        </div>
      ),
    },
    { title: t('company.industry'), key: 'industry', width: 190, render: (_, company) => <span className="zq-company-industry" title={industryOf(company) ?? ''}>{industryOf(company) ?? dash}</span> },
    { title: t('company.region'), key: 'region', width: 150, ellipsis: true, render: (_, company) => company.regionName ?? company.regionCode ?? dash },
    {
      title: t('company.contact'), key: 'contact', width: 160,
      render: (_, { contacts: [first, ...others] }) => (first
        ? <div className="zq-company-name">{first.name}{others.length > 0 ? ` ${t('contact.others', { count: others.length })}` : ''}<small>{[first.title === first.name ? null : first.title, first.phone].filter(Boolean).join(' · ')}</small></div>
        : dash),
    },
    { title: t('company.deals'), key: 'deals', width: 160, render: (_, company) => (company.deals.length > 0 ? <Deals company={company} /> : dash) },
    { title: t('company.lastVisit'), key: 'lastVisit', width: 108, className: 'zq-day', render: (_, company) => company.visits[0]?.visitedOn ?? dash },
  ];
};

/** A company as a card, for the phone. */
export const CompanyCard = ({ company }: { company: Row }) => {
  const { t } = useTranslation();
  return (
    <Link to={companyLink(company.id)} className="zq-company-card">
      <b>{company.name}</b>
      <CompanyMarks company={company} />
      {company.industryCode || company.creditCode ? <span className="zq-muted">{industryOf(company) ?? company.creditCode}</span> : null}
      {company.deals.length > 0 || company.visits[0] ? (
        <span><Deals company={company} /><span className="zq-muted">{company.visits[0] ? t('company.visitedOn', { date: company.visits[0].visitedOn }) : ''}</span></span>
      ) : null}
    </Link>
  );
};
