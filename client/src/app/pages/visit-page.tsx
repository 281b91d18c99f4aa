import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import '../../features/deals/deals.css';
import { LeadDialog } from '../../features/deals/lead-dialog';
import { SubjectTimeline } from '../../features/timeline/subject-timeline';
import { DirectionTag } from '../../features/visits/direction-tag';
import { VisitAbout } from '../../features/visits/page/visit-about';
import { VisitActions } from '../../features/visits/page/visit-actions';
import { VisitFacts } from '../../features/visits/page/visit-facts';
import { VisitFilesCard } from '../../features/visits/page/visit-files';
import { VisitIssues } from '../../features/visits/page/visit-issues';
import { VisitLeads } from '../../features/visits/page/visit-leads';
import type { VisitPageQuery } from '../../gql/graphql';
import { visitLink } from '../../shared/links';
import { Card, PageHeader } from '../../shared/page-header';
import { QueryState } from '../../shared/query-state';
import { useCan } from '../../shared/viewer';
import { VisitPageDocument } from './visit/documents';

/** The lead dialog is open while the address has `?register`: the page after logging a visit links straight to it. */
const useRegistering = () => {
  const [params, setParams] = useSearchParams();
  const turn = (on: boolean) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (on) next.set('register', '');
      else next.delete('register');
      return next;
    }, { replace: true });
  return [params.has('register'), turn] as const;
};

const VisitView = ({ visit, onExpired }: { visit: VisitPageQuery['visit']; onExpired: () => void }) => {
  const { t } = useTranslation();
  const [registering, turn] = useRegistering();
  const timeline = useCan('timeline.read');
  const mayRegister = visit.viewerCan.includes('registerLead');
  const register = mayRegister ? <Button type="primary" icon={<PlusOutlined />} onClick={() => turn(true)}>{t('visit.registerLead')}</Button> : null;

  return (
    <>
      <nav className="zq-crumb"><Link to="/visits">{t('nav.visits')}</Link> / {visit.visitedOn}</nav>
      <PageHeader
        title={t('visit.pageTitle', { date: visit.visitedOn, place: visit.place ?? visit.companies[0]?.name ?? '' })}
        sub={<DirectionTag direction={visit.direction} />}
        actions={<><VisitActions visit={visit} />{register}</>}
      />
      <div className="zq-visit-columns">
        <VisitFacts visit={visit} />
        <div>
          <VisitLeads deals={visit.deals} />
          <VisitAbout deals={visit.aboutDeals} />
          <VisitIssues issues={visit.issues} />
          <VisitFilesCard visit={visit} onExpired={onExpired} />
          {timeline ? <Card title={t('visit.timeline')}><SubjectTimeline subjectType="visit" subjectId={visit.id} /></Card> : null}
        </div>
      </div>
      {registering && mayRegister ? <LeadDialog visitId={visit.id} several onClose={() => turn(false)} /> : null}
    </>
  );
};

/** One visit: whom, what was said, what comes next, and the leads that came of it. The id of a record that was joined leads to the one it became. */
export const VisitPage = () => {
  const { id = '' } = useParams();
  const [result, execute] = useQuery({ query: VisitPageDocument, variables: { id } });
  const retry = () => execute({ requestPolicy: 'network-only' });
  return (
    <QueryState result={result} onRetry={retry} page>
      {({ visit }) => (visit.id === id.toLowerCase() ? <VisitView key={visit.id} visit={visit} onExpired={retry} /> : <Navigate to={visitLink(visit.id)} replace />)}
    </QueryState>
  );
};
