import sql, { empty, join, type Sql } from 'sql-template-tag';
import { mayAnywhere } from '../../../kernel/actor.js';
import { beginning, beginningWith, contains, SEARCH_TYPES, type SearchType, type Term } from '../../../platform/search/index.js';
import { REACH, type Searcher } from './reach.sql.js';

/** A row of `search_entry` that was found. */
export interface FoundEntry {
  type: SearchType;
  id: string;
  title: string;
}

/** `more`: there is more than what was asked for. */
export interface FirstEntry extends FoundEntry {
  more: boolean;
}

/** How many of a type are looked at: all of a selective term, and of a common one more than anybody would page through. */
const STARTING = 60;
const CONTAINING = 300;
/** So many of each type come before any more of one type: a hundred companies must not push out the one deal. */
const FAIR_SHARE = 5;

/**
 * The first hits for a term, the best first: what equals it, what begins with it, what contains it, then what only
 * mentions it; shorter titles before longer ones.
 * @param extra statements of other ways to find something, with the columns type, id, title and rank
 */
export function hitsSql(searcher: Searcher, term: Term, first: number, extra: readonly Sql[] = []): Sql {
  const types = SEARCH_TYPES.filter((type) => mayAnywhere(searcher.actor, REACH[type].permission));
  const branches = [...types.flatMap((type) => branchesOf(type, searcher, term)), ...extra];
  if (branches.length === 0) return sql`SELECT NULL::text AS type, NULL::uuid AS id, NULL::text AS title, false AS more WHERE false`;
  return sql`
    SELECT type, id, title, more FROM (
      SELECT type, id, title, rank, count(*) OVER () > ${first}::int AS more,
             row_number() OVER (PARTITION BY type ORDER BY rank, char_length(title), title, id) <= ${FAIR_SHARE} AS fair
      FROM (SELECT type, id, title, min(rank) AS rank FROM (${join(branches, ' UNION ALL ')}) candidate GROUP BY 1, 2, 3) entry
      ORDER BY fair DESC, rank, char_length(title), title, id LIMIT ${first}
    ) best
    ORDER BY rank, char_length(title), title, id`;
}

/**
 * Of a common term only some rows are looked at, whichever; so of companies, of which there are most, what begins with
 * the term is asked for apart. Other types do without: to plan a branch takes as long as to search it.
 */
function branchesOf(type: SearchType, searcher: Searcher, term: Term): Sql[] {
  const branch = (condition: Sql, order: Sql, limit: number): Sql => sql`(
    SELECT e.subject_type AS type, e.subject_id AS id, e.title, ${rankOf(term)} AS rank FROM search_entry e
    WHERE e.subject_type = ${type} AND ${condition} AND ${REACH[type].scope('e', searcher)} ${order} LIMIT ${limit})`;
  const starting = (column: 'names' | 'initials', text: string | null): Sql[] =>
    (text === null || type !== 'company' ? [] : [branch(beginningWith('e', column, text), sql`ORDER BY ${beginning('e', column)}`, STARTING)]);
  return [...starting('names', term.folded), ...starting('initials', term.letters), branch(contains('e', term), empty, CONTAINING)];
}

/** 0 equal, 1 begins with it, 2 contains it, 3 mentions it elsewhere. Names, initials and pinyin stand one per line. */
function rankOf({ folded, letters }: Term): Sql {
  const kept = (before: string, after: string): Sql => join([
    sql`strpos(chr(10) || e.names, ${before + folded + after}) > 0`,
    ...(letters === null ? [] : [
      sql`strpos(chr(10) || e.initials, ${before + letters + after}) > 0`, sql`strpos(e.searched, ${before + letters.toUpperCase() + after}) > 0`]),
  ], ' OR ');
  return sql`CASE WHEN ${kept('\n', '\n')} THEN 0 WHEN ${kept('\n', '')} THEN 1 WHEN ${kept('', '')} THEN 2 ELSE 3 END`;
}
