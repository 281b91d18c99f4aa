import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { toldOfVisit } from '../../deals/index.js';
import { Visit } from './visit.entity.js';

/**
 * Which visits an actor reaches with a permission: the one rule for lists, loaders and locks. None about a sensitive deal
 * to which the actor is a stranger, as with a deal's own tasks and agreements. `alias` names the table `visit`.
 */
export const visitScope = (alias: string, actor: Actor, permission: Permission): Sql =>
  sql`(${within(`${alias}.organisation_id`, actor, permission)} AND ${toldOfVisit(raw(`${alias}.id`), actor)})`;

/** Which plans of visits an actor reaches. `alias` names the table `visit_plan`. */
export const planScope = (alias: string, actor: Actor, permission: Permission): Sql => within(`${alias}.organisation_id`, actor, permission);

/**
 * Visits and plans of which an actor may know that they took place, by day, office and position, without reading them:
 * those of the whole county. `alias` names the table `visit` or `visit_plan`.
 */
export const knownOf = (alias: string, actor: Actor): Sql => sharesJurisdiction(`${alias}.organisation_id`, actor, 'visit.read');

/** Who may change what was logged or planned: the author, and whoever may correct the visits of others there. Beside the scope. `alias` names the table `visit` or `visit_plan`. */
export const mayCorrect = (alias: string, actor: Actor): Sql =>
  sql`(${raw(alias)}.created_by = ${actor.id} AND ${within(`${alias}.organisation_id`, actor, 'visit.log')} OR ${within(`${alias}.organisation_id`, actor, 'visit.correct')})`;

/** What `tx.lock` needs to know. One that was joined to another is no longer there to be changed. */
export const visitAggregate: Aggregate<Visit> = {
  type: 'visit',
  entity: Visit,
  table: 'visit',
  scope: (actor, permission) => sql`visit.joined_into IS NULL AND ${visitScope('visit', actor, permission)}`,
};
