import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { companyLink } from '../../../shared/links';
import { NoPermission } from '../../../shared/no-access';
import { PageHeader } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { CompanyEditDocument } from '../documents';
import { EditCompanyForm } from '../form/edit-company-form';
import '../companies.css';

const Edit = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [result, retry] = useQuery({ query: CompanyEditDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {({ company }) => (company.viewerCan.includes('updateCompany') ? (
        <div className="zq-company-page">
          <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / <Link to={companyLink(company.id)}>{company.name}</Link></nav>
          <PageHeader title={t('company.edit')} />
          <EditCompanyForm company={company} onDone={() => void navigate(companyLink(company.id), { replace: true })} />
        </div>
      ) : <NoPermission />)}
    </QueryState>
  );
};

/** 编辑企业. */
export const EditCompanyPage = () => {
  const { id = '' } = useParams();
  return <Edit key={id} id={id} />;
};
