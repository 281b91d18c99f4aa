import type { LeadClockSettingsQuery } from '../../../gql/graphql';
import type { LeadStep } from '../../../gql/schema';
import { dueDay } from '../../../../../src/kernel/working-days';

/** The days of a county as the API gives them. */
export type CountySettings = LeadClockSettingsQuery['leadClockSettings'];

export const DAY_FIELDS = ['answerDays', 'assessDays', 'assessDaysBig', 'feedbackDays', 'reportDays'] as const;
export type DayField = (typeof DAY_FIELDS)[number];

/** What the form holds. An emptied number is null. */
export interface DaysValues extends Record<DayField, number | null> {
  bigFrom: string | null;
  workingDays: boolean;
}

export const valuesOf = ({ answerDays, assessDays, assessDaysBig, bigFrom, feedbackDays, reportDays, workingDays }: CountySettings): DaysValues =>
  ({ answerDays, assessDays, assessDaysBig, bigFrom, feedbackDays, reportDays, workingDays });

/** When the steps of a lead registered on the day would be due; a report counts from the feedback. Null while a number is missing. */
export const exampleOf = (values: DaysValues, registeredOn: string): Record<LeadStep, string> | null => {
  const { answerDays, assessDays, feedbackDays, reportDays, workingDays } = values;
  if (![answerDays, assessDays, feedbackDays, reportDays].every((days) => typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 365)) return null;
  const due = (from: string, days: number | null) => dueDay(from, days ?? 0, workingDays);
  const feedback = due(registeredOn, feedbackDays);
  return { answer: due(registeredOn, answerDays), assess: due(registeredOn, assessDays), feedback, report: due(feedback, reportDays) };
};
