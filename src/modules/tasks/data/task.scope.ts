import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { Task } from './task.entity.js';

/**
 * Which tasks an actor reaches with a permission: those of the organisations within it, and those that are the actor's
 * own, wherever they come from. `alias` names the table `task`.
 */
export const taskScope = (alias: string, actor: Actor, permission: Permission): Sql =>
  sql`(${raw(alias)}.owner_id = ${actor.id} OR ${within(`${alias}.organisation_id`, actor, permission)})`;

/** A task as it is locked, changed and recorded. */
export const taskAggregate: Aggregate<Task> = { type: 'task', entity: Task, table: 'task', scope: (actor, permission) => taskScope('task', actor, permission) };
