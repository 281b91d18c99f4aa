import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';

/**
 * How a page of a large list is found in one organisation after another. An index that leads with the organisation holds
 * the rows of each in the order of the list, those of several in none: asked for all of them at once, the database reads
 * every row in reach and sorts, however few a page shows. Asked for the first page of each, it reads as many as that.
 */
export interface Homes<Filter extends object> {
  table: string;
  /** What the list's statements call the table. */
  alias: string;
  /** The column that holds the organisation. */
  column: string;
  /** The ids of the organisations in reach, as a statement. */
  reached: (actor: Actor) => Sql;
  /** What of the list's scope is left to be asked of a row inside them. */
  scope: (actor: Actor) => Sql;
  /** Filters that look at the row itself. With any other the rows are few by themselves, or are found by another way. */
  plainFilters: readonly (keyof Filter)[];
}

/**
 * The root rows of a page as a FROM that has been filtered, or null where the plain way is better.
 * @param rows the conditions beside the organisation, order and limit, from the rest of the scope
 */
export function rootsOf<Filter extends object>(homes: Homes<Filter> | undefined, actor: Actor, filter: Filter | undefined, rows: (scope: Sql) => Sql): Sql | null {
  const given = (Object.keys(filter ?? {}) as (keyof Filter)[]).filter((name) => filter?.[name] != null);
  if (!homes || given.some((name) => !homes.plainFilters.includes(name))) return null;
  const { table, alias, column } = homes;
  return sql`(${homes.reached(actor)}) AS home (id) CROSS JOIN LATERAL (
    SELECT ${raw(alias)}.* FROM ${raw(table)} ${raw(alias)} WHERE ${raw(`${alias}.${column}`)} = home.id AND ${rows(homes.scope(actor))}) AS ${raw(alias)}`;
}
