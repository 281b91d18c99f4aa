import sql, { raw, type Sql } from 'sql-template-tag';
import type { SearchType } from './entry.js';
import { doubled, fold } from './folding.js';
import { asLetters } from './letters.js';

/** What somebody looks for, as it is compared. */
export interface Term {
  /** Folded; empty when nothing is left to look for. */
  folded: string;
  /** The same as pinyin or initials, if it is letters alone. */
  letters: string | null;
}

export function termOf(text: string): Term {
  const folded = fold(text);
  return { folded, letters: asLetters(folded) };
}

/** `text` for LIKE, its wildcards taken literally. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const SHORTEST_PINYIN = 3;

/** Condition on `search_entry`, which the statement calls `alias`: something in the row contains the term. Served by the trigram index. */
export function contains(alias: string, { folded, letters }: Term): Sql {
  const searched = raw(`${alias}.searched`);
  const twice = (text: string): Sql => sql`${searched} LIKE ${`%${literally(doubled(text))}%`}`;
  if (folded === '') return sql`false`;
  if (letters === null) return twice(folded);
  const ways = letters === folded ? twice(folded) : sql`${twice(folded)} OR ${twice(letters)}`;
  return letters.length < SHORTEST_PINYIN ? sql`(${ways})` : sql`(${ways} OR ${searched} LIKE ${`%${letters.toUpperCase()}%`})`;
}

/**
 * For the filter of a list: the row with this id (an expression such as sql`c.id`) is found by the text, by a part of
 * its names and words, by pinyin or initials. False for a text in which nothing can be looked for.
 */
export function found(type: SearchType, id: Sql, text: string): Sql {
  const term = termOf(text);
  if (term.folded === '') return sql`false`;
  return sql`${id} IN (SELECT entry.subject_id FROM search_entry entry WHERE entry.subject_type = ${type} AND ${contains('entry', term)})`;
}
