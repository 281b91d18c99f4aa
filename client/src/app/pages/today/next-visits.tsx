import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { NextVisitsQuery } from '../../../gql/graphql';
import { daysBetween, today } from '../../../shared/dates';
import { companyLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { NextVisitsDocument } from './documents';

type Visit = NextVisitsQuery['visits']['nodes'][number];

/** What was promised at recent visits and is still ahead, the nearest first. */
const ahead = (data: NextVisitsQuery): Visit[] => {
  const day = today();
  return data.visits.nodes
    .filter((visit) => visit.nextAction !== null && visit.nextActionDueOn !== null && visit.nextActionDueOn >= day)
    .toSorted((a, b) => (a.nextActionDueOn ?? '').localeCompare(b.nextActionDueOn ?? ''))
    .slice(0, 6);
};

const Ahead = ({ dueOn }: { dueOn: string }) => {
  const { t } = useTranslation();
  const days = daysBetween(today(), dueOn);
  return (
    <span className="zq-due">
      {dueOn} <small className="zq-muted">{days === 0 ? t('today.isToday') : t('today.inDays', { count: days })}</small>
    </span>
  );
};

/** Next steps agreed at visits. */
export const NextVisits = () => {
  const { t } = useTranslation();
  const [result, retry] = useQuery({ query: NextVisitsDocument });
  return (
    <Card title={t('today.next')} extra={<Link to="/visits">{t('nav.visits')}</Link>}>
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={(data) => ahead(data).length === 0}
        empty={<EmptyState text={t('today.noNext')} />}
        rows={4}
      >
        {(data) => (
          <ul className="zq-cards">
            {ahead(data).map((visit) => (
              <li key={visit.id} className="zq-line">
                <span className="zq-line-text">
                  <span>{visit.nextAction}</span>
                  <small className="zq-muted">
                    {t(`direction.${visit.direction}`)} {visit.visitedOn} {visit.place}
                    {visit.companies.map((company) => <span key={company.id}> · <Link to={companyLink(company.id)}>{company.name}</Link></span>)}
                  </small>
                </span>
                <Ahead dueOn={visit.nextActionDueOn ?? today()} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
};
