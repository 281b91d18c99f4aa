import { accepted, refused, type Reading } from './reading.js';

/** Mobile numbers of the mainland: 1, 3–9, nine more. */
const MOBILE = /^1[3-9]\d{9}$/;
/** Landlines with their area code: 010/02x or 0xxx, then seven or eight digits. */
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})\d{7,8}$/;

/**
 * Reads a phone number as people type it: blanks, dashes, brackets and +86 are accepted; the stored form is digits only.
 * Refuses with PHONE whatever is neither a mobile number nor a landline with its area code.
 */
export function readPhone(text: string): Reading {
  const digits = text.normalize('NFKC').replace(/[\s()\-‐-―−]/gu, '');
  const local = digits.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$))/, '');
  if (MOBILE.test(local) || LANDLINE.test(local)) return accepted(local);
  // Abroad the 0 of the area code is left out: +86 797 1234567.
  if (local !== digits && LANDLINE.test(`0${local}`)) return accepted(`0${local}`);
  return refused('PHONE');
}
