import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MyTasks } from '../../features/tasks/my-tasks';
import { OutboxCard } from '../../features/visits/outbox/outbox-card';
import { hourNow, today } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { PageHeader } from '../../shared/page-header';
import { PageSkeleton } from '../../shared/query-state';
import { useSession, useViewer } from '../../shared/viewer';
import { MyDeals } from './today/my-deals';
import { NextVisits } from './today/next-visits';
import { PlannedVisits } from './today/planned-visits';

// Apart from the page: it brings the calendar of working days and a form.
const MyLeads = lazy(() => import('../../features/deals/lead/my-leads').then((module) => ({ default: module.MyLeads })));

const greeting = (hour: number): string => (hour < 5 ? 'evening' : hour < 11 ? 'morning' : hour < 13 ? 'noon' : hour < 18 ? 'afternoon' : 'evening');

/** 今日: what must I do today? My tasks on the left, my deals and the next steps on the right. */
export const TodayPage = () => {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { can } = useSession();
  const language = useLanguage();
  const at = new Date(`${today()}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
  const date = t('today.date', { date: part({ month: 'long', day: 'numeric' }), weekday: part({ weekday: 'short' }) });
  return (
    <>
      <PageHeader title={t(`today.${greeting(hourNow())}`, { name: viewer.name })} sub={date} />
      <OutboxCard />
      <div className="zq-columns">
        <MyTasks />
        <div>
          {can('deal.register') ? <Suspense fallback={<PageSkeleton rows={3} />}><MyLeads /></Suspense> : null}
          {can('visit.log') ? <PlannedVisits /> : null}
          {can('deal.read') ? <MyDeals /> : null}
          {can('visit.read') ? <NextVisits /> : null}
        </div>
      </div>
    </>
  );
};
