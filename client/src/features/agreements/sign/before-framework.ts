import type { UserError } from '../../../shared/api-error';

/**
 * A contract that is older than the framework of a deal is refused at that deal; what has to be put right is the day.
 * So it is told at the day, and of several deals also at the one it is about.
 */
export const atTheDay = (userErrors: readonly UserError[] | null | undefined, deals: number): UserError[] | null | undefined =>
  userErrors?.flatMap((one) => (one.code === 'CONTRACT_BEFORE_FRAMEWORK' ? [{ ...one, field: ['input', 'signedOn'] }, ...(deals > 1 ? [one] : [])] : [one]));
