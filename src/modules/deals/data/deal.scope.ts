import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { Deal } from './deal.entity.js';

/** Which deals an actor reaches with a permission: the one rule for lists, loaders and locks. `alias` names the table `deal`. */
export const dealScope = (alias: string, actor: Actor, permission: Permission): Sql => within(`${alias}.organisation_id`, actor, permission);

/** A deal as it is locked, changed and recorded. */
export const dealAggregate: Aggregate<Deal> = { type: 'deal', entity: Deal, table: 'deal', scope: (actor, permission) => dealScope('deal', actor, permission) };

/**
 * Deals that count by themselves in a number or a sum: all but phases, which are counted in their deal. Expansion and
 * second attraction are new deals linked to an old one, and count with their increment.
 */
export const countsByItself = sql`(d.parent_id IS NULL OR d.source IN ('expansion', 'secondAttraction'))`;
