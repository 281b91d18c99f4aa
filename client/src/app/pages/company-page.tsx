import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { AddContactDialog } from '../../features/companies/add-contact-dialog';
import '../../features/companies/companies.css';
import { ContactsCard } from '../../features/companies/contacts-card';
import { CompanyDealsCard } from '../../features/companies/deals-card';
import { CompanyPageDocument } from '../../features/companies/documents';
import { EditCompanyDialog } from '../../features/companies/edit-dialog';
import { CompanyFactsCard } from '../../features/companies/facts-card';
import { CompanyVisitsCard } from '../../features/companies/visits-card';
import { SubjectTimeline } from '../../features/timeline/subject-timeline';
import type { CompanyPageQuery } from '../../gql/graphql';
import { Card, PageHeader } from '../../shared/page-header';
import { QueryState } from '../../shared/query-state';
import { useSession } from '../../shared/viewer';

const CompanyView = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { can } = useSession();
  const [open, setOpen] = useState<'edit' | 'contact' | null>(null);
  const close = () => setOpen(null);
  const may = (verb: string) => company.viewerCan.includes(verb);

  return (
    <>
      <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / {company.name}</nav>
      <PageHeader
        title={company.name}
        actions={
          <>
            {may('updateCompany') ? <Button icon={<EditOutlined />} onClick={() => setOpen('edit')}>{t('action.edit')}</Button> : null}
            {can('visit.log') ? (
              <Button icon={<PlusOutlined />} onClick={() => void navigate('/visits/new', { state: { met: { id: company.id, name: company.name } } })}>{t('company.logVisit')}</Button>
            ) : null}
          </>
        }
      />
      <div className="zq-company-columns">
        <div>
          <CompanyFactsCard company={company} />
          <ContactsCard contacts={company.contacts} onAdd={may('addContact') ? () => setOpen('contact') : null} />
        </div>
        <div>
          {can('deal.read') ? <CompanyDealsCard company={company} /> : null}
          {can('visit.read') ? <CompanyVisitsCard company={company} /> : null}
          {can('timeline.read') ? <Card title={t('company.timeline')} className="zq-gap"><SubjectTimeline subjectType="company" subjectId={company.id} /></Card> : null}
        </div>
      </div>
      {open === 'edit' ? <EditCompanyDialog company={company} onClose={close} /> : null}
      {open === 'contact' ? <AddContactDialog company={company} onClose={close} /> : null}
    </>
  );
};

/** One company: its facts, whom one talks to, its deals, the visits, and its story. */
export const CompanyPage = () => {
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: CompanyPageDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {({ company }) => <CompanyView key={company.id} company={company} />}
    </QueryState>
  );
};
