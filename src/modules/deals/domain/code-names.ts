/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B: read aloud on the telephone, each is one thing only. */
export const CODE_NAME_ALPHABET = 'ACDEFGHJKMNPQRTUVWXY34679';
const LENGTH = 6;

/**
 * What partners see instead of a deal's name, made of chance alone: neither investor nor order of registration can be
 * read from it.
 * @param random a whole number from 0 up to, not including, its argument; unguessable (crypto's)
 */
export function newCodeName(random: (below: number) => number): string {
  const letters = Array.from({ length: LENGTH }, () => CODE_NAME_ALPHABET.charAt(random(CODE_NAME_ALPHABET.length)));
  return `项目-${letters.join('')}`;
}

/** 'XM-2026-0001': the year of registration and the place in it. Past 9999 it grows longer. */
export const dealNumber = (year: string, ordinal: number): string => `XM-${year}-${String(ordinal).padStart(4, '0')}`;
