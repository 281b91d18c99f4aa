import type { Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';

/** Which visits an actor reaches with a permission: the one rule for lists and loaders. `alias` names the table `visit`. */
export const visitScope = (alias: string, actor: Actor, permission: Permission): Sql => within(`${alias}.organisation_id`, actor, permission);
