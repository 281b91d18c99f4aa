import type { FieldError } from '../../../kernel/errors.js';

/** What is wrong with the day of a fact: it lies ahead. Empty when nothing is. */
export const aheadFaults = (on: string | null | undefined, today: string, field: readonly string[]): FieldError[] =>
  on && on > today ? [{ code: 'FUTURE_DATE', field, params: { today } }] : [];

/** What is wrong with the day of an entry of the stage log: it lies ahead, or before the entry it follows. */
export const entryFaults = (on: string, today: string, earliest: string, field: readonly string[] = ['input', 'on']): FieldError[] => [
  ...aheadFaults(on, today, field),
  ...(on < earliest ? [{ code: 'DATE_BEFORE_STAGE', field, params: { earliest } }] : []),
];
