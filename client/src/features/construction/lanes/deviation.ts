import type { PlanLaneRowFragment } from '../../../gql/graphql';
import { daysBetween } from '../../../shared/dates';

/** How a milestone stands to its day: done late, on time or early, overdue, still to come; with how many days. */
export interface Deviation {
  state: 'doneLate' | 'doneOnTime' | 'doneEarly' | 'done' | 'late' | 'today' | 'ahead' | 'none';
  days: number;
}

/** `today` as 'YYYY-MM-DD'. A deal that is not being worked (`lateDays` null) is late for nothing. */
export const deviationOf = ({ dueOn, actualOn, lateDays }: Pick<PlanLaneRowFragment, 'dueOn' | 'actualOn' | 'lateDays'>, today: string): Deviation => {
  if (!dueOn) return { state: actualOn ? 'done' : 'none', days: 0 };
  if (actualOn) {
    const days = daysBetween(dueOn, actualOn);
    return { state: days > 0 ? 'doneLate' : days < 0 ? 'doneEarly' : 'doneOnTime', days: Math.abs(days) };
  }
  if (lateDays === null) return { state: 'none', days: 0 };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { state: 'late', days: -left };
  return { state: left === 0 ? 'today' : 'ahead', days: left };
};
