import sql, { raw, type Sql } from 'sql-template-tag';
import { jurisdictionReachOf, reachOf, type Actor } from '../../kernel/actor.js';
import type { Permission } from '../../kernel/permissions.js';

/** Rows owned by an organisation at or under a grant that carries the permission. `column` holds an organisation id. */
export const within = (column: string, actor: Actor, permission: Permission): Sql => under(column, reachOf(actor, permission));

/** Rows shared inside a county: of every county in which the actor holds the permission somewhere. */
export const sharesJurisdiction = (column: string, actor: Actor, permission: Permission): Sql => under(column, jurisdictionReachOf(actor, permission));

/** The ids of the organisations at or under a grant that carries the permission, as a statement. */
export const organisationsWithin = (actor: Actor, permission: Permission): Sql => reachedBy(reachOf(actor, permission));

/** Rows owned by the organisation with this id or by one below it. What the actor reaches of them is asked apart. */
export const underOrganisation = (column: string, id: string): Sql =>
  sql`${raw(column)} IN (SELECT below.id FROM organisation root JOIN organisation below ON starts_with(below.path, root.path) WHERE root.id = ${id})`;

function under(column: string, paths: readonly string[]): Sql {
  if (paths.length === 0) return sql`false`;
  return sql`${raw(column)} IN (${reachedBy(paths)})`;
}

const reachedBy = (paths: readonly string[]): Sql =>
  sql`SELECT reached.id FROM organisation reached WHERE reached.path LIKE ANY (${paths.map((path) => `${path}%`)}::text[])`;
