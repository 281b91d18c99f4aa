import { addDays, daysBetween } from '../kernel/dates.js';
import type { DemoReport } from './data/demo-types.js';

/** The last day of the last month that was over before `today`. */
export const lastFinishedMonthEnd = (today: string): string => addDays(`${today.slice(0, 7)}-01`, -1);

/**
 * Moves the days of a report so that its period ends with the last finished month. By whole days, not months: every
 * interval of the report stays what it was.
 */
export function calendarOf({ periodEnd }: Pick<DemoReport, 'periodEnd'>, today: string): (day: string) => string {
  const distance = daysBetween(periodEnd, lastFinishedMonthEnd(today));
  return (day) => addDays(day, distance);
}
