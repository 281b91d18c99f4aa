import sql, { join, raw, type Sql } from 'sql-template-tag';
import { mayAnywhere, type Actor } from '../../../kernel/actor.js';
import { contains, literally, SEARCH_TYPES, type SearchType, type Term } from '../../../platform/search/index.js';
import { REACH } from './reach.sql.js';

/** A row of `search_entry` that was found. */
export interface FoundEntry {
  type: SearchType;
  id: string;
  title: string;
}

/** How many of a type are looked at: all of a selective term, and of a common one more than anybody would page through. */
const STARTING = 60;
const CONTAINING = 300;
/** So many of each type come before any more of one type: a hundred companies must not push out the one deal. */
const FAIR_SHARE = 5;
/** As much of a name as its index holds. */
const INDEXED = 64;

/**
 * The first hits for a term, the best first: what equals it, what begins with it, what contains it, then what only
 * mentions it; shorter titles before longer ones. One row more than `first` tells that there are more.
 */
export function hitsSql(actor: Actor, term: Term, first: number, extra: readonly Sql[] = []): Sql {
  const types = SEARCH_TYPES.filter((type) => mayAnywhere(actor, REACH[type].permission));
  const branches = [...types.flatMap((type) => branchesOf(type, actor, term)), ...extra];
  if (branches.length === 0) return sql`SELECT NULL::text AS type, NULL::uuid AS id, NULL::text AS title WHERE false`;
  return sql`
    SELECT type, id, title FROM (
      SELECT type, id, title, rank, row_number() OVER (PARTITION BY type ORDER BY rank, char_length(title), title, id) <= ${FAIR_SHARE} AS fair
      FROM (${join(branches, ' UNION ')}) candidate
      ORDER BY fair DESC, rank, char_length(title), title, id LIMIT ${first + 1}
    ) best
    ORDER BY rank, char_length(title), title, id`;
}

/** What begins with the term is asked for apart: of a common term the other branch looks at some rows only, whichever. */
function branchesOf(type: SearchType, actor: Actor, term: Term): Sql[] {
  const branch = (condition: Sql, order: Sql, limit: number): Sql => sql`(
    SELECT e.subject_type AS type, e.subject_id AS id, e.title, ${rankOf(term)} AS rank FROM search_entry e
    WHERE e.subject_type = ${type} AND ${condition} AND ${REACH[type].scope('e', actor)} ${order} LIMIT ${limit})`;
  const starting = (column: string, text: string): Sql[] => ([...text].length > INDEXED ? [] : [
    branch(sql`left(${raw(`e.${column}`)}, ${raw(String(INDEXED))}) LIKE ${`${literally(text)}%`}`, sql`ORDER BY left(${raw(`e.${column}`)}, ${raw(String(INDEXED))})`, STARTING)]);
  return [
    ...starting('names', term.folded),
    ...(term.letters === null ? [] : starting('initials', term.letters)),
    branch(contains('e', term), sql``, CONTAINING),
  ];
}

/** 0 equal, 1 begins with it, 2 contains it, 3 mentions it elsewhere. Names and initials are one per line. */
function rankOf({ folded, letters }: Term): Sql {
  const pinyin = letters?.toUpperCase() ?? null;
  const anywhere = (before: string, after: string): Sql => join([
    sql`strpos(${before === '' ? sql`e.names` : sql`E'\n' || e.names`}, ${before + folded + after}) > 0`,
    ...(letters === null ? [] : [sql`strpos(${before === '' ? sql`e.initials` : sql`E'\n' || e.initials`}, ${before + letters + after}) > 0`]),
    ...(pinyin === null ? [] : [sql`strpos(e.searched, ${before + pinyin + after}) > 0`]),
  ], ' OR ');
  return sql`CASE WHEN ${anywhere('\n', '\n')} THEN 0 WHEN ${anywhere('\n', '')} THEN 1 WHEN ${anywhere('', '')} THEN 2 ELSE 3 END`;
}
