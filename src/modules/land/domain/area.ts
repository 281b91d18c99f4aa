import type { FieldError } from '../../../kernel/errors.js';
import { compare, subtract, toMu, toSquareMetres } from '../../../kernel/decimal.js';

/** An area as typed: the number is a decimal string above zero. */
export interface TypedArea {
  value: string;
  unit: 'mu' | 'squareMetres';
}

/** 10 000 km², more than a whole county: a parcel above it is a slip of the unit. */
const LARGEST = '10000000000';

/** Square metres of a typed area, or what is wrong with it. */
export function readArea(area: TypedArea): { squareMetres: string; errors: FieldError[] } {
  const squareMetres = toSquareMetres(area);
  const field = ['input', 'area', 'value'];
  // Half a square centimetre is above zero as typed and nothing once it is rounded.
  if (compare(squareMetres, '0') <= 0) return { squareMetres, errors: [{ code: 'NOT_POSITIVE', field }] };
  if (compare(squareMetres, LARGEST) > 0) return { squareMetres, errors: [{ code: 'TOO_LARGE', field }] };
  return { squareMetres, errors: [] };
}

/** What is left of a parcel, in m². */
export const leftOf = (parcel: { area: string; suppliedArea: string }): string => subtract(parcel.area, parcel.suppliedArea);

/** The area asked for against what is left of the parcel, both in m²; the sentence says what is left in both units. */
export function judgeArea(wanted: string, left: string): FieldError[] {
  const enough = compare(wanted, '0') > 0 && compare(wanted, left) <= 0;
  return enough ? [] : [{ code: 'LAND_NOT_ENOUGH', field: ['input', 'area'], params: { left, leftMu: toMu(left) } }];
}
