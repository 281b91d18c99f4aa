import { CalendarOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { today } from '../../../shared/dates';
import { PageHeader } from '../../../shared/page-header';
import { FailureNotice, PageSkeleton } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { monthOf } from '../list/calendar/month';
import { useCopySummary } from '../list/copy-summary';
import { VisitFiguresDocument } from '../documents';
import { calendarFilterOf, QUIET_KEYS, VISIT_FILTER_KEYS, visitFilterOf } from '../list/visit-filter';
import { VisitFigures } from '../list/visit-figures';
import { VisitFilters } from '../list/visit-filters';
import { VisitList } from '../list/visit-list';
import '../visits.css';
import '../list/list.css';

const VisitCalendar = lazy(() => import('../list/calendar/visit-calendar').then((module) => ({ default: module.VisitCalendar })));
const PlanVisitDialog = lazy(() => import('../plan/plan-dialog').then((module) => ({ default: module.PlanVisitDialog })));

/** 走请日志: who met whom, when, what was said, what comes next; as a list or a calendar, counted over the whole filter. */
export const VisitsPage = () => {
  const { t } = useTranslation();
  const mayPlan = useCan('visit.log');
  const [planning, setPlanning] = useState(false);
  const filter = useUrlFilter(VISIT_FILTER_KEYS, QUIET_KEYS);
  const { values, set } = filter;
  const calendar = values.view === 'calendar';
  const month = monthOf(values, today());
  const [figures, retry] = useQuery({ query: VisitFiguresDocument, variables: { filter: calendar ? calendarFilterOf(values, { from: month.from, to: month.to }) : visitFilterOf(values, today()) } });
  const summary = useCopySummary(figures.data?.visits.summary);

  return (
    <>
      <PageHeader
        title={t('nav.visits')}
        actions={
          <>
            {mayPlan ? <Button onClick={() => setPlanning(true)}>{t('visit.plan')}</Button> : null}
            <Segmented
              aria-label={t('visit.view')}
              value={calendar ? 'calendar' : 'list'}
              options={[
                { value: 'list', label: t('visit.view.list'), icon: <UnorderedListOutlined /> },
                { value: 'calendar', label: t('visit.view.calendar'), icon: <CalendarOutlined /> },
              ]}
              onChange={(view) => set({ view: view === 'calendar' ? 'calendar' : null, month: null, day: null })}
            />
          </>
        }
      />
      <VisitFilters filter={filter} />
      {figures.data ? <VisitFigures counters={figures.data.visits.counters} action={summary.button} /> : figures.error ? <FailureNotice error={figures.error} onRetry={() => retry({ requestPolicy: 'network-only' })} /> : null}
      {summary.shown}
      {calendar ? <Suspense fallback={<PageSkeleton />}><VisitCalendar filter={filter} month={month} onPlan={mayPlan ? () => setPlanning(true) : null} /></Suspense> : <VisitList filter={filter} />}
      {planning ? <Suspense fallback={null}><PlanVisitDialog on={calendar ? values.day : undefined} onClose={() => setPlanning(false)} /></Suspense> : null}
    </>
  );
};
