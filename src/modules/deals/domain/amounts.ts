import { compare, isDecimal, sum, toSquareMetres } from '../../../kernel/decimal.js';
import { refuse } from '../../../kernel/errors.js';

/** What the columns `numeric(16,2)` and `numeric(14,2)` can hold. */
const LARGEST_AREA = '99999999999999.99';
const LARGEST_NEED = '999999999999.99';

/**
 * An area of the input in square metres.
 * @throws Refusal NOT_POSITIVE for one that rounds to nothing, TOO_LARGE for one that no record can hold
 */
export function squareMetresOf(area: { value: string; unit: 'mu' | 'squareMetres' }, field: string): string {
  const squareMetres = toSquareMetres(area);
  if (compare(squareMetres, '0') <= 0) throw refuse('NOT_POSITIVE', ['input', field, 'value']);
  if (compare(squareMetres, LARGEST_AREA) > 0) throw refuse('TOO_LARGE', ['input', field, 'value']);
  return squareMetres;
}

/** Yuan in the form in which they are stored, so that 80000000 and 80000000.00 are no change. Undefined and null stay. */
export const yuanOf = <Nothing extends null | undefined>(amount: string | Nothing): string | Nothing => (typeof amount === 'string' ? sum([amount]) : amount);

/**
 * What a project needs of power (kVA) or energy (tonnes of standard coal a year) as it is stored. Undefined and null stay.
 * @throws Refusal NEGATIVE, TOO_FINE for more than two decimals, TOO_LARGE for one that no record can hold
 */
export function needOf<Nothing extends null | undefined>(need: string | Nothing, field: string): string | Nothing {
  if (typeof need !== 'string') return need;
  if (compare(need, '0') < 0) throw refuse('NEGATIVE', field);
  if (!isDecimal(need, 2)) throw refuse('TOO_FINE', field);
  if (compare(need, LARGEST_NEED) > 0) throw refuse('TOO_LARGE', field);
  return sum([need]);
}
