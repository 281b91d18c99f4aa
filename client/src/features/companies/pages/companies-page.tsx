import { PlusOutlined } from '@ant-design/icons';
import { Button, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import type { CompanyRowFragment } from '../../../gql/graphql';
import type { CompanyFilter, CompanySortField } from '../../../gql/schema';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { companyLink } from '../../../shared/links';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { SearchBox } from '../../../shared/search-box';
import { StageTag } from '../../../shared/stage-tag';
import { STAGES } from '../../../shared/stages';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { CompanyIndustriesDocument, CompanyListDocument } from '../documents';
import { IndustrySelect } from '../industry-select';
import { RegisterCompanyDialog } from '../register-dialog';
import '../companies.css';

type Row = CompanyRowFragment;
type Key = 'search' | 'industry' | 'sort';
const KEYS: readonly Key[] = ['search', 'industry', 'sort'];
const SORTS = ['createdAt.desc', 'createdAt.asc', 'name.asc', 'name.desc'] as const;
type Sort = (typeof SORTS)[number];

const sortOf = (value: string | undefined): Sort => SORTS.find((one) => one === value) ?? 'createdAt.desc';

/** How many deals, and how far the furthest of those going on has got. */
const Deals = ({ company }: { company: Row }) => {
  const { t } = useTranslation();
  if (company.deals.length === 0) return <span className="zq-muted">–</span>;
  const furthest = company.deals.filter((deal) => deal.status === 'active').toSorted((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage))[0];
  return <span className="zq-company-stages">{furthest ? <StageTag stage={furthest.stage} /> : null}{t('company.dealCount', { count: company.deals.length })}</span>;
};

const industryOf = (company: Row): string | null => (company.industryCode ? `${company.industryCode} ${company.industryName ?? ''}` : null);

const useColumns = (sort: Sort): TableColumnsType<Row> => {
  const { t } = useTranslation();
  const [by, direction] = sort.split('.');
  const dash = <span className="zq-muted">–</span>;
  const sortable = (field: CompanySortField) => ({ key: field, sorter: true, sortOrder: by !== field ? null : direction === 'asc' ? ('ascend' as const) : ('descend' as const) });
  return [
    {
      title: t('company.name'), ...sortable('name'),
      render: (_, company) => <div className="zq-company-name"><Link to={companyLink(company.id)} onClick={(event) => event.stopPropagation()}>{company.name}</Link>{company.creditCode ? <small className="zq-code">{company.creditCode}</small> : null}</div>,
    },
    { title: t('company.industry'), key: 'industry', width: 200, ellipsis: true, render: (_, company) => industryOf(company) ?? dash },
    { title: t('company.regionCode'), key: 'regionCode', width: 104, render: (_, company) => company.regionCode ?? dash },
    {
      title: t('company.contact'), key: 'contact', width: 168,
      render: (_, { contacts: [first, ...others] }) => (first
        ? <div className="zq-company-name">{first.name}{others.length > 0 ? ` ${t('contact.others', { count: others.length })}` : ''}<small>{[first.title, first.phone].filter(Boolean).join(' · ')}</small></div>
        : dash),
    },
    { title: t('company.deals'), key: 'deals', width: 186, render: (_, company) => <Deals company={company} /> },
    { title: t('company.lastVisit'), key: 'lastVisit', width: 112, render: (_, company) => company.visits[0]?.visitedOn ?? dash },
  ];
};

const PhoneCard = ({ company }: { company: Row }) => {
  const { t } = useTranslation();
  return (
    <Link to={companyLink(company.id)} className="zq-company-card">
      <b>{company.name}</b>
      {company.industryCode || company.creditCode ? <span className="zq-muted">{industryOf(company) ?? company.creditCode}</span> : null}
      <span><Deals company={company} /><span className="zq-muted">{company.visits[0] ? t('company.visitedOn', { date: company.visits[0].visitedOn }) : ''}</span></span>
    </Link>
  );
};

/** 企业: everybody the county knows, found by name, credit code or industry. */
export const CompaniesPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayRegister = useCan('company.write');
  const [registering, setRegistering] = useState(false);
  const filter = useUrlFilter(KEYS, ['sort']);
  const { values, set } = filter;
  const sort = sortOf(values.sort);
  const [by, direction] = sort.split('.') as [CompanySortField, 'asc' | 'desc'];
  const asked: CompanyFilter = { ...(values.search ? { search: values.search } : {}), ...(values.industry ? { industryCode: values.industry } : {}) };
  const pages = usePages(CompanyListDocument, { first: 20, filter: asked, sort: { by, direction } }, (data) => data.companies);
  const columns = useColumns(sort);
  const [industry] = useQuery({ query: CompanyIndustriesDocument, variables: { search: values.industry ?? null }, pause: !values.industry });
  const known = (industry.data?.industryCodes ?? []).filter(({ code }) => code === values.industry).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  const companies = pages.result.data?.companies;
  const register = (primary: boolean) => (mayRegister ? <Button {...(primary ? { type: 'primary' as const } : {})} icon={<PlusOutlined />} onClick={() => setRegistering(true)}>{t('company.register')}</Button> : null);

  return (
    <>
      <PageHeader title={t('nav.companies')} actions={register(true)} />
      <div className="zq-toolbar">
        <SearchBox value={values.search} onSearch={(search) => set({ search })} placeholder={t('company.search')} />
        <span className="zq-filter-industry" role="group" aria-label={t('company.industry')}>
          <IndustrySelect known={known} value={values.industry ?? null} onChange={(code) => set({ industry: code })} placeholder={t('company.anyIndustry')} />
        </span>
        <Select className="zq-filter-wide" aria-label={t('company.sort')} value={sort} options={SORTS.map((value) => ({ value, label: t(`company.sort.${value}`) }))} onChange={(next) => set({ sort: next === 'createdAt.desc' ? null : next })} />
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
        <span className="zq-grow" />
        {companies ? <span className="zq-sum">{t('company.count', { count: companies.totalCount })}{companies.totalCountCapped ? '+' : ''}</span> : null}
      </div>
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={1040}
        filters={filter}
        card={(company) => <PhoneCard company={company} />}
        onOpen={(company) => void navigate(companyLink(company.id))}
        onSort={(field, way) => set({ sort: field ? `${field}.${way}` : null })}
        empty={<EmptyState text={t('company.none')} action={register(false)} />}
      />
      {registering ? <RegisterCompanyDialog onClose={() => setRegistering(false)} onRegistered={(id) => void navigate(companyLink(id))} /> : null}
    </>
  );
};
