import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { companyLink } from '../../../shared/links';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { CompanyCard, useCompanyColumns } from '../company-columns';
import { COMPANY_FILTERS, CompanyFilters, filterOf, sortInput, sortOf, type CompanyFilterKey } from '../company-filters';
import { CompanyListDocument } from '../documents';
import '../companies.css';

/** 企业: everybody the county knows, found by name, pinyin or credit code, filtered by what they are. */
export const CompaniesPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayRegister = useCan('company.write');
  const filter = useUrlFilter<CompanyFilterKey>(COMPANY_FILTERS, ['sort']);
  const sort = sortInput(sortOf(filter.values.sort));
  const pages = usePages(CompanyListDocument, { first: 20, filter: filterOf(filter.values), sort }, (data) => data.companies);
  const columns = useCompanyColumns(sort.by, sort.direction);
  const companies = pages.result.data?.companies;
  const count = companies ? `${t('company.count', { count: companies.totalCount })}${companies.totalCountCapped ? '+' : ''}` : null;
  const register = (primary: boolean) => (mayRegister
    ? <Button {...(primary ? { type: 'primary' as const } : {})} icon={<PlusOutlined />} onClick={() => void navigate('/companies/new')}>{t('company.register')}</Button>
    : null);

  return (
    <>
      <PageHeader title={t('nav.companies')} actions={register(true)} />
      <CompanyFilters filter={filter} count={count} />
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={1040}
        filters={filter}
        card={(company) => <CompanyCard company={company} />}
        onOpen={(company) => void navigate(companyLink(company.id))}
        onSort={(field, way) => filter.set({ sort: field ? `${field}.${way}` : null })}
        empty={<EmptyState text={t('company.none')} action={register(false)} />}
      />
    </>
  );
};
