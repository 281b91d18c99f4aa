import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { knowsDeal, toldOfVisit } from '../../deals/index.js';
import { Task } from './task.entity.js';

/**
 * Which tasks an actor reaches with a permission: those of the organisations within it, but none about a sensitive deal
 * to which the actor is a stranger, or that came of a visit about one (its title says too much), and those that are the
 * actor's own, wherever they come from. `alias` names the table `task`.
 */
export const taskScope = (alias: string, actor: Actor, permission: Permission): Sql => sql`(${raw(alias)}.owner_id = ${actor.id}
  OR (${within(`${alias}.organisation_id`, actor, permission)} AND NOT (${raw(alias)}.subject_type IS NOT DISTINCT FROM 'deal' AND EXISTS (
    SELECT 1 FROM deal sensitive WHERE sensitive.id = ${raw(alias)}.subject_id AND NOT ${knowsDeal('sensitive', actor)}))
  AND (${raw(alias)}.subject_type IS DISTINCT FROM 'visit' OR ${toldOfVisit(raw(`${alias}.subject_id`), actor)})))`;

/** A task as it is locked, changed and recorded. */
export const taskAggregate: Aggregate<Task> = { type: 'task', entity: Task, table: 'task', scope: (actor, permission) => taskScope('task', actor, permission) };
