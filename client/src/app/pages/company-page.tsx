import { EditOutlined, MergeCellsOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import '../../features/companies/companies.css';
import { ContactsCard } from '../../features/companies/contacts/contacts-card';
import { CompanyPageDocument } from '../../features/companies/documents';
import { MergingNotices } from '../../features/companies/merge/merging-notices';
import { CompanyMarks } from '../../features/companies/marks';
import { VisitActivityCard } from '../../features/companies/page/activity-card';
import { CompanyDealsCard } from '../../features/companies/page/deals-card';
import { CompanyFactsCard } from '../../features/companies/page/facts-card';
import { FollowedBanner } from '../../features/companies/page/followed-banner';
import { RiskCard } from '../../features/companies/page/risk-card';
import { CompanyVisitsCard } from '../../features/companies/page/visits-card';
import { SubjectTimeline } from '../../features/timeline/subject-timeline';
import type { CompanyPageQuery } from '../../gql/graphql';
import { companyLink } from '../../shared/links';
import { Card, PageHeader } from '../../shared/page-header';
import { QueryState } from '../../shared/query-state';
import { useSession } from '../../shared/viewer';

const CompanyView = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { can } = useSession();
  return (
    <>
      <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / {company.name}</nav>
      <PageHeader
        title={company.name}
        sub={<CompanyMarks company={company} honours={4} />}
        actions={
          <>
            {company.viewerCan.includes('updateCompany') ? <Button icon={<EditOutlined />} onClick={() => void navigate(`${companyLink(company.id)}/edit`)}>{t('action.edit')}</Button> : null}
            {company.viewerCan.includes('mergeCompanies') ? <Button icon={<MergeCellsOutlined />} onClick={() => void navigate(`/companies/merge?keep=${company.id}`)}>{t('merge.action')}</Button> : null}
            {can('visit.log') ? (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/visits/new', { state: { met: { id: company.id, name: company.name } } })}>{t('company.logVisit')}</Button>
            ) : null}
          </>
        }
      />
      <FollowedBanner company={company} />
      <MergingNotices company={company} />
      <div className="zq-company-columns">
        <div>
          <ContactsCard company={company} />
          <CompanyFactsCard company={company} />
          <RiskCard company={company} />
        </div>
        <div>
          {can('visit.read') ? <VisitActivityCard activity={company.visitActivity} /> : null}
          {can('deal.read') ? <CompanyDealsCard company={company} /> : null}
          {can('visit.read') ? <CompanyVisitsCard company={company} /> : null}
          {can('timeline.read') ? <Card title={t('company.timeline')} className="zq-gap"><SubjectTimeline subjectType="company" subjectId={company.id} /></Card> : null}
        </div>
      </div>
    </>
  );
};

const CompanyOf = ({ id }: { id: string }) => {
  const [result, retry] = useQuery({ query: CompanyPageDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {/* The id of a company that was merged away answers with its survivor: the address says so too. */}
      {({ company }) => (company.id === id.toLowerCase() ? <CompanyView company={company} /> : <Navigate replace to={companyLink(company.id)} />)}
    </QueryState>
  );
};

/** One company: its facts and risks, whom one talks to, who was there, its deals, the visits, and its story. */
export const CompanyPage = () => {
  const { id = '' } = useParams();
  return <CompanyOf key={id} id={id} />;
};
