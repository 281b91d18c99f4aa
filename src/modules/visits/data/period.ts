import { daysBetween } from '../../../kernel/dates.js';
import { ApiError } from '../../../kernel/errors.js';

/**
 * Refuses a period that ends before it begins or has more than so many days.
 * @param path where the days stand in the arguments
 * @throws ApiError BAD_USER_INPUT PERIOD_REVERSED, PERIOD_TOO_LONG
 */
export function judgePeriod({ from, to }: { from: string; to: string }, longest: number, path: readonly string[]): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw new ApiError('BAD_USER_INPUT', [{ code: 'PERIOD_REVERSED', field: [...path, 'to'] }]);
  if (days > longest) throw new ApiError('BAD_USER_INPUT', [{ code: 'PERIOD_TOO_LONG', field: [...path, 'to'], params: { max: longest } }]);
}
