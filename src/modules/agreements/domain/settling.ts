import type { FieldError } from '../../../kernel/errors.js';

/** What is wrong with the day on which something agreed was done: it lies ahead, or before it was agreed. */
export function judgeSettling(on: string | null, signedOn: string, today: string, field: string): FieldError[] {
  if (on === null) return [];
  if (on > today) return [{ code: 'FUTURE_DATE', field: ['input', field], params: { today } }];
  return on < signedOn ? [{ code: 'SETTLED_BEFORE_SIGNING', field: ['input', field], params: { signedOn } }] : [];
}
