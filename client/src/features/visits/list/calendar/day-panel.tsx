import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlannedVisitFragment } from '../../../../gql/graphql';
import type { VisitFilter } from '../../../../gql/schema';
import { usePages } from '../../../../shared/connection';
import { useLanguage } from '../../../../shared/language';
import { LoadMore } from '../../../../shared/load-more';
import { Card } from '../../../../shared/page-header';
import { QueryState } from '../../../../shared/query-state';
import { VisitLogDocument } from '../../documents';
import { PlanLine } from '../../plan/plan-line';
import { VisitCard } from '../visit-card';

export interface DayPanelProps {
  day: string;
  /** What the calendar is filtered by, without its days. */
  filter: VisitFilter;
  plans: readonly PlannedVisitFragment[];
  onPlan: (() => void) | null;
}

/** What the chosen day holds: those who mean to go first, then the visits that were. */
export const DayPanel = ({ day, filter, plans, onPlan }: DayPanelProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const pages = usePages(VisitLogDocument, { first: 20, filter: { ...filter, from: day, to: day }, sort: { by: 'createdAt', direction: 'asc' } }, (data) => data.visits);
  return (
    <Card title={`${day} ${weekday}`} className="zq-day">
      <QueryState
        result={pages.result}
        onRetry={pages.reload}
        rows={4}
        isEmpty={() => pages.nodes.length + plans.length === 0}
        empty={<div className="zq-empty"><p>{t('visit.day.none')}</p>{onPlan ? <Button onClick={onPlan}>{t('visit.plan')}</Button> : null}</div>}
      >
        {() => (
          <>
            <ul className="zq-cards" aria-label={t('visit.day.list')}>
              {plans.map((plan) => <li key={plan.id}><PlanLine plan={plan} /></li>)}
              {pages.nodes.map((visit) => <li key={visit.id}><VisitCard visit={visit} day={false} /></li>)}
            </ul>
            {pages.hasMore ? <LoadMore pages={pages} /> : null}
          </>
        )}
      </QueryState>
    </Card>
  );
};
