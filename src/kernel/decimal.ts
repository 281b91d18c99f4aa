import { Decimal } from 'decimal.js';

/** Square metres of one 亩: 2000/3. */
const MU = new Decimal(2000).div(3);

/** Adds decimal strings without floats; two decimals out. */
export const sum = (amounts: readonly string[]): string => amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed(2);

/** Is the text a decimal number with at most `decimals` decimals? No exponent, no blanks, no separators. */
export function isDecimal(text: string, decimals: number): boolean {
  const match = /^-?\d{1,15}(?:\.(\d+))?$/.exec(text);
  return match !== null && (match[1]?.length ?? 0) <= decimals;
}

/** An area as typed, in 亩 or m², as square metres with two decimals (half up). */
export function toSquareMetres(area: { value: string; unit: 'mu' | 'squareMetres' }): string {
  const value = new Decimal(area.value);
  return (area.unit === 'mu' ? value.times(MU) : value).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** Square metres as 亩 with two decimals. */
export const toMu = (squareMetres: string): string => new Decimal(squareMetres).div(MU).toFixed(2, Decimal.ROUND_HALF_UP);

/** -1, 0 or 1. */
export const compare = (a: string, b: string): number => new Decimal(a).comparedTo(new Decimal(b));

export const subtract = (a: string, b: string): string => new Decimal(a).minus(b).toFixed(2);

/** Part of a whole in per cent with one decimal (half up), or null where the whole is nothing: no rate is 0 % for want of a denominator. */
export function percentOf(part: string | number, whole: string | number): string | null {
  const divisor = new Decimal(whole);
  return divisor.isZero() ? null : new Decimal(part).times(100).div(divisor).toFixed(1, Decimal.ROUND_HALF_UP);
}
