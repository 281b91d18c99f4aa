import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { today } from '../../../../shared/dates';
import { useLanguage } from '../../../../shared/language';
import { FailureNotice } from '../../../../shared/query-state';
import type { UrlFilter } from '../../../../shared/url-filter';
import { VisitOrganisationsDocument } from '../../documents';
import { VisitPlansDocument } from '../../plan/documents';
import { planMatches } from '../../plan/plan-matches';
import { calendarFilterOf, idOf, type VisitFilterKey } from '../visit-filter';
import { DayPanel } from './day-panel';
import { VisitCalendarDocument } from './documents';
import { dayIn, type Month, shiftMonth } from './month';
import { MonthGrid } from './month-grid';
import './calendar.css';

export interface VisitCalendarProps {
  filter: UrlFilter<VisitFilterKey>;
  month: Month;
  /** Opens 计划走访; null: not this person's. */
  onPlan: (() => void) | null;
}

/** The log as a calendar: a month with its visits and plans, and the chosen day beside it (on a phone below). */
export const VisitCalendar = ({ filter: { values, set }, month, onPlan }: VisitCalendarProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = today();
  const day = dayIn(month, values.day, now);
  const filter = calendarFilterOf(values, { from: month.from, to: month.to });
  const organisation = idOf(values.org);
  const [calendar, again] = useQuery({ query: VisitCalendarDocument, variables: { filter } });
  const [planned] = useQuery({ query: VisitPlansDocument, variables: { from: month.from, to: month.to, companyId: idOf(values.company) ?? null, mine: values.mine ? true : null } });
  const [organisations] = useQuery({ query: VisitOrganisationsDocument, pause: !organisation });
  const under = organisations.data?.organisations.find(({ id }) => id === organisation)?.path;
  const plans = (planned.data?.visitPlans ?? []).filter((plan) => planMatches(plan, values, under));

  const counts = new Map((calendar.data?.visitCalendar ?? []).map((one) => [one.on, one]));

  const go = (key: string) => set({ month: key, day: null });
  const choose = (one: string) => set({ month: one.slice(0, 7), day: one });
  const title = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month.from}T00:00:00Z`));

  return (
    <div className="zq-calendar">
      <section className="zq-card">
        <div className="zq-month-head">
          <Button type="text" icon={<LeftOutlined />} aria-label={t('visit.month.before')} onClick={() => go(shiftMonth(month.key, -1))} />
          <h2 aria-live="polite">{title}</h2>
          <Button type="text" icon={<RightOutlined />} aria-label={t('visit.month.after')} onClick={() => go(shiftMonth(month.key, 1))} />
          <span className="zq-grow" />
          <Button size="small" disabled={day === now} onClick={() => choose(now)}>{t('visit.month.today')}</Button>
        </div>
        {calendar.error ? <FailureNotice error={calendar.error} onRetry={() => again({ requestPolicy: 'network-only' })} /> : null}
        <MonthGrid month={month} day={day} today={now} counts={counts} onChoose={choose} />
      </section>
      <DayPanel key={day} day={day} filter={filter} plans={plans.filter((plan) => plan.on === day)} onPlan={onPlan} />
    </div>
  );
};
