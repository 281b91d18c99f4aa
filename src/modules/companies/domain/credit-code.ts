import { accepted, refused, type Reading } from './reading.js';

/** GB 32100-2015: digits and capitals without I, O, Z, S and V, in the order of their values 0–30. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Weights of the first 17 places: 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

/**
 * Reads a unified social credit code 统一社会信用代码 as people type it: blanks around it, small letters and
 * full-width characters are accepted; the stored form is 18 capitals and digits.
 * Nothing else is repaired: a wrong digit is refused, with CREDIT_CODE_LENGTH, CREDIT_CODE_CHARACTER or CREDIT_CODE_CHECK.
 * Source: GB 32100-2015.
 */
export function readCreditCode(text: string): Reading {
  const value = text.normalize('NFKC').trim().toUpperCase();
  const characters = Array.from(value);
  if (characters.length !== LENGTH) return refused('CREDIT_CODE_LENGTH', { length: characters.length });
  const odd = characters.findIndex((character) => !CHARACTERS.includes(character));
  if (odd >= 0) return refused('CREDIT_CODE_CHARACTER', { character: characters[odd] ?? '', position: odd + 1 });
  if (checkCharacter(value) !== value[LENGTH - 1]) return refused('CREDIT_CODE_CHECK');
  return accepted(value);
}

/** The 18th character that the first 17 demand: (31 − Σ value·weight mod 31) mod 31. */
export function checkCharacter(code: string): string {
  const total = WEIGHTS.reduce((sum, weight, place) => sum + weight * CHARACTERS.indexOf(code.charAt(place)), 0);
  return CHARACTERS.charAt((31 - (total % 31)) % 31);
}
