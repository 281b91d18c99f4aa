import { accepted, refused, type Reading } from './reading.js';

/** Controls, invisible format characters (zero-width, direction marks) and broken surrogates: two names must not differ by what nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * A name or title in the one form that is stored and compared: NFKC (full-width letters, digits and brackets become
 * plain ones), runs of blanks as one, none around it. Any script, any Chinese character including the extensions.
 * Refuses with REQUIRED, CONTROL_CHARACTERS or TOO_LONG (`max` counts characters, not bytes).
 */
export function readLine(text: string, max: number): Reading {
  const trimmed = text.trim();
  if (UNSEEN.test(trimmed)) return refused('CONTROL_CHARACTERS');
  const value = trimmed.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (value === '') return refused('REQUIRED');
  return Array.from(value).length > max ? refused('TOO_LONG', { max }) : accepted(value);
}
