import type { LeadClocksFragment } from '../../../gql/graphql';
import type { LeadStep } from '../../../gql/schema';
import { daysBetween } from '../../../shared/dates';
import { may } from '../deal';

export const LEAD_STEPS: readonly LeadStep[] = ['answer', 'assess', 'feedback', 'report'];
export type LeadClock = LeadClocksFragment['leadClocks'][number];

/** The open step that is due first, as the server orders them. */
export const nextStep = <Clock extends { doneOn?: string | null }>(clocks: readonly Clock[]): Clock | null => clocks.find((clock) => !clock.doneOn) ?? null;

/** Is the lead itself still to be answered, assessed or fed back? Then that is what its page is for; a report is beside the work. */
export const isOwedFirst = (deal: { viewerCan: readonly string[]; leadClocks: readonly Pick<LeadClock, 'step' | 'doneOn'>[] }): boolean =>
  may(deal, 'recordLeadStep') && deal.leadClocks.some((clock) => !clock.doneOn && clock.step !== 'report');

/** The clock that speaks for a step: the open one, else the last that was done. */
export const clockOf = (clocks: readonly LeadClock[], step: LeadStep): LeadClock | null => {
  const own = clocks.filter((clock) => clock.step === step);
  return own.find((clock) => !clock.doneOn) ?? own.at(-1) ?? null;
};

/** How a step stands, for its shape and its words; `days` until it is due, or since it was. */
export type Standing = { state: 'done' | 'doneLate' | 'today'; days: 0 } | { state: 'ahead' | 'late'; days: number };

export const standingOf = (clock: Pick<LeadClock, 'dueOn' | 'doneOn' | 'overdue'>, today: string): Standing => {
  if (clock.doneOn) return { state: clock.overdue ? 'doneLate' : 'done', days: 0 };
  const days = daysBetween(today, clock.dueOn);
  if (days === 0) return { state: 'today', days };
  return days > 0 ? { state: 'ahead', days } : { state: 'late', days: -days };
};
