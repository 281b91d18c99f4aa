import type { FieldError } from '../../../kernel/errors.js';
import type { LightLine } from './judge-lights.js';
import type { LightRule } from './light-rules.js';
import { isCounted, roughly, type Threshold, type ThresholdUnit } from './thresholds.js';

/** The farthest that a threshold may lie from the start of its clock. */
const FARTHEST: Readonly<Record<ThresholdUnit, number>> = { days: 3650, months: 120, workingDays: 250, percentagePoints: 100 };
const WARNING_AHEAD: Readonly<Record<ThresholdUnit, number>> = { days: -365, months: -12, workingDays: 0, percentagePoints: 0 };

/** From where to where a threshold may be set: before the clock's day only where the rule warns ahead by itself. */
const rangeOf = (rule: LightRule, { unit }: Threshold): { min: number; max: number } =>
  ({ min: rule.yellow.at < 0 ? WARNING_AHEAD[unit] : unit === 'percentagePoints' ? 1 : 0, max: FARTHEST[unit] });

/**
 * What is wrong with a county's line for a rule: LIGHT_RANGE, LIGHT_WHOLE (days and months are whole) at the threshold,
 * LIGHT_ORDER at yellow when it would not come before red.
 */
export function lineFaults(rule: LightRule, line: Pick<LightLine, 'yellow' | 'red'>): FieldError[] {
  const single = (['yellow', 'red'] as const).flatMap((colour): FieldError[] => {
    const { min, max } = rangeOf(rule, rule[colour]);
    const [at, field] = [line[colour], ['input', colour]];
    if (at < min || at > max) return [{ code: 'LIGHT_RANGE', field, params: { min, max } }];
    return isCounted(rule[colour].unit) && !Number.isInteger(at) ? [{ code: 'LIGHT_WHOLE', field }] : [];
  });
  if (single.length > 0) return single;
  const isEarlier = roughly({ ...rule.yellow, at: line.yellow }) < roughly({ ...rule.red, at: line.red });
  return isEarlier ? [] : [{ code: 'LIGHT_ORDER', field: ['input', 'yellow'] }];
}
