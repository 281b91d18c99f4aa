import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import '../../../features/visits/visits.css';
import { PlanLine } from '../../../features/visits/plan/plan-line';
import { mondayOf } from '../../../features/visits/list/period';
import { addDays, today } from '../../../shared/dates';
import { useLanguage } from '../../../shared/language';
import { Card } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { MyPlansDocument } from './documents';

const PlanVisitDialog = lazy(() => import('../../../features/visits/plan/plan-dialog').then((module) => ({ default: module.PlanVisitDialog })));

/** Where this person means to go in this week and the next, and where others have just been. */
export const PlannedVisits = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [planning, setPlanning] = useState(false);
  const day = today();
  const [result, retry] = useQuery({ query: MyPlansDocument, variables: { from: day, to: addDays(mondayOf(day), 13) } });
  const weekday = (on: string) => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
  return (
    <Card title={t('today.plans')} extra={<Button type="link" size="small" onClick={() => setPlanning(true)}>{t('visit.plan')}</Button>}>
      <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} rows={2} isEmpty={(data) => data.visitPlans.length === 0} empty={<p className="zq-pad zq-muted">{t('today.noPlans')}</p>}>
        {(data) => (
          <ul className="zq-cards">
            {data.visitPlans.map((plan) => {
              const { lastWeek } = plan.company.visitActivity;
              return (
                <li key={plan.id}>
                  <PlanLine
                    plan={plan}
                    when={<span className="zq-due">{plan.on === day ? t('today.isToday') : `${plan.on} ${weekday(plan.on)}`}</span>}
                    notice={lastWeek > 0 ? <small className="zq-plan-notice">{t('visit.activity.lastWeek', { count: lastWeek })}</small> : null}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </QueryState>
      {planning ? <Suspense fallback={null}><PlanVisitDialog onClose={() => setPlanning(false)} /></Suspense> : null}
    </Card>
  );
};
