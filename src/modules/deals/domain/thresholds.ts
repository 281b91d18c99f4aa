import { addDays, addMonths } from '../../../kernel/dates.js';
import { addWorkingDays } from '../../../kernel/working-days.js';

export const THRESHOLD_UNITS = ['days', 'months', 'workingDays', 'percentagePoints'] as const;
/** 天 个月 个工作日 个百分点. */
export type ThresholdUnit = (typeof THRESHOLD_UNITS)[number];

/** How far from the start of its clock a light changes colour; less than 0 warns before that day. */
export interface Threshold {
  at: number;
  unit: ThresholdUnit;
}

/**
 * The day that lies so far from a day. On that very day the colour is lit; a month ends on the same day of the next one,
 * or on its last day. Percentage points are no distance in time: a rule that counts in them says its day itself.
 */
export function thresholdDay(from: string, { at, unit }: Threshold): string {
  switch (unit) {
    case 'days': return addDays(from, at);
    case 'months': return addMonths(from, at);
    case 'workingDays': return addWorkingDays(from, at);
    case 'percentagePoints': throw new Error('percentage points lead to no day by themselves');
  }
}

/** Whole days, months and working days; percentage points have up to two decimals. */
export const isCounted = (unit: ThresholdUnit): boolean => unit !== 'percentagePoints';

/** The same distances on one scale, in days, to tell which of two comes first; a month counts 30. Points stay points. */
export const roughly = ({ at, unit }: Threshold): number => (unit === 'months' ? at * 30 : at);
