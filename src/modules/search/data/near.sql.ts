import sql, { join, type Sql } from 'sql-template-tag';
import { mayAnywhere } from '../../../kernel/actor.js';
import { beginningWith, contains, SURE, termOf, type SearchType } from '../../../platform/search/index.js';
import { REACH, type Searcher } from './reach.sql.js';

/** Something with initials that may be meant. */
export interface Guess {
  type: SearchType;
  id: string;
  title: string;
  initials: string;
}

/** What people look for by initials. */
const GUESSED: readonly SearchType[] = ['company', 'deal', 'contact'];
const STARTING = 1_000;
const CONTAINING = 2_000;

/**
 * Whatever within reach has the first two letters one after the other in its initials: what begins with them first. Of
 * very many only some are looked at; a guess may miss.
 */
export function guessesSql(searcher: Searcher, letters: string): Sql {
  const sure = termOf(letters.slice(0, SURE));
  const branches = GUESSED.filter((type) => mayAnywhere(searcher.actor, REACH[type].permission)).flatMap((type) => [
    { condition: beginningWith('e', 'initials', letters.slice(0, SURE)), limit: STARTING }, { condition: contains('e', sure), limit: CONTAINING },
  ].map(({ condition, limit }) => sql`(
    SELECT e.subject_type AS type, e.subject_id AS id, e.title, e.initials FROM search_entry e
    WHERE e.subject_type = ${type} AND ${condition} AND ${REACH[type].scope('e', searcher)} LIMIT ${limit})`));
  return branches.length === 0 ? sql`SELECT 1 WHERE false` : join(branches, ' UNION ');
}
