import sql, { raw, type Sql } from 'sql-template-tag';
import type { SearchType } from './entry.js';
import { alone, doubled, fold } from './folding.js';
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
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
/** Three letters are a trigram as they are. */
const TRIGRAM = 3;
const ONE_HAN = /^\p{Script=Han}$/u;

/** Condition on `search_entry`, which the statement calls `alias`: something in the row contains the term. Served by the trigram index. */
export function contains(alias: string, { folded, letters }: Term): Sql {
  if (folded === '') return sql`false`;
  const holds = (text: string): Sql => sql`${raw(`${alias}.searched`)} LIKE ${`%${literally(text)}%`}`;
  if (ONE_HAN.test(folded)) return holds(alone(folded));
  if (letters !== null && letters.length >= TRIGRAM) return holds(letters.toUpperCase());
  return letters === null || letters === folded ? holds(doubled(folded)) : sql`(${holds(doubled(folded))} OR ${holds(doubled(letters))})`;
}

/** As much of a name as its index holds, in characters. */
const INDEXED = 64;

/** The expression that is indexed by its beginning: folded names, or their initials. */
export const beginning = (alias: string, column: 'names' | 'initials'): Sql => raw(`left(${alias}.${column}, ${INDEXED})`);

/** Condition on `search_entry`: the first of its names, or of its initials, begins with the folded text. False for a text longer than any index. */
export const beginningWith = (alias: string, column: 'names' | 'initials', text: string): Sql =>
  [...text].length > INDEXED ? sql`false` : sql`${beginning(alias, column)} LIKE ${`${literally(text)}%`}`;

/** Where in a row the filter of a list looks: everywhere, or in names, numbers and other names alone. */
export type Where = 'everywhere' | 'names';

/**
 * For the filter of a list: the row with this id (an expression such as sql`c.id`) is found by the text, by a part of
 * its names and words, by pinyin or initials. False for a text in which nothing can be looked for.
 */
export function found(type: SearchType, id: Sql, text: string, where: Where = 'everywhere'): Sql {
  const term = termOf(text);
  if (term.folded === '') return sql`false`;
  const condition = where === 'names' ? sql`${contains('entry', term)} AND ${named('entry', term)}` : contains('entry', term);
  return sql`${id} IN (SELECT entry.subject_id FROM search_entry entry WHERE entry.subject_type = ${type} AND ${condition})`;
}

/** The term is a part of a name, whether of its characters or of its letters. */
function named(alias: string, { folded, letters }: Term): Sql {
  const inName = sql`strpos(${raw(`${alias}.names`)}, ${folded}) > 0`;
  return letters === null ? inName : sql`(${inName} OR strpos(${raw(`${alias}.initials`)}, ${letters}) > 0 OR strpos(${raw(`${alias}.searched`)}, ${letters.toUpperCase()}) > 0)`;
}
