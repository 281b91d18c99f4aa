import sql, { raw, type Sql } from 'sql-template-tag';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import { VIEW_LISTS, type ViewList } from '../domain/codes.js';

/** Which views of a list an actor sees: his own, and those shared with an organisation at or above a grant of his that reads the list. */
export function seenBy(alias: string, actor: Actor, list: ViewList): Sql {
  const paths = reachOf(actor, VIEW_LISTS[list]);
  return sql`(${raw(alias)}.list = ${list} AND (${raw(alias)}.owner_id = ${actor.id} OR (${raw(alias)}.audience <> 'mine' AND EXISTS (
    SELECT 1 FROM organisation o WHERE o.id = ${raw(alias)}.organisation_id AND EXISTS (
      SELECT 1 FROM unnest(${paths}::text[]) AS held (path) WHERE starts_with(held.path, o.path))))))`;
}

/**
 * Which views an actor may change or delete: his own, and shared ones as whoever manages views there (`view.manage`: in
 * the department or above it; for a view of the whole county, anywhere in the county). So a view outlives its owner's job.
 */
export const keptBy = (alias: string, actor: Actor): Sql => sql`(${raw(alias)}.owner_id = ${actor.id}
  OR (${raw(alias)}.audience = 'department' AND ${within(`${alias}.organisation_id`, actor, 'view.manage')})
  OR (${raw(alias)}.audience = 'everyone' AND ${sharesJurisdiction(`${alias}.organisation_id`, actor, 'view.manage')}))`;
