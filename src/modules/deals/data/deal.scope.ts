import sql, { raw, type Sql } from 'sql-template-tag';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { HIDDEN_FROM, MASKED_FROM } from '../domain/secrecy.js';
import { Deal } from './deal.entity.js';

/** Rights that look at deals as such: whoever holds one meets sensitive deals too, under their code name. Any other right needs knowledge. */
const LOOKING: readonly Permission[] = ['deal.read', 'pipeline.read'];

/**
 * Is the actor among those who may know the deal by name? Everybody below secrecy 2; above, its officer, liaison, creator
 * and members, and whoever holds `deal.secret` where it belongs. Says nothing of reach: put it beside a scope. `alias`
 * names the table `deal`.
 */
export const knowsDeal = (alias: string, actor: Actor): Sql => sql`(${column(alias, 'secrecy')} < ${MASKED_FROM} OR ${isOfDeal(alias, actor)})`;

/**
 * Which deals an actor reaches with a permission: the one rule for lists, loaders and locks. Deals of secrecy 3 are out of
 * a stranger's reach; those of secrecy 2 he may look at (the row is to be masked: `dealColumns`, `masking`), and no more.
 * `alias` names the table `deal`.
 */
export const dealScope = (alias: string, actor: Actor, permission: Permission): Sql =>
  sql`(${within(`${alias}.organisation_id`, actor, permission)} AND ${openTo(alias, actor, permission)})`;

/** The scope without the organisation: for deals that were looked for in organisations within reach. */
export const openTo = (alias: string, actor: Actor, permission: Permission): Sql =>
  LOOKING.includes(permission) ? sql`(${column(alias, 'secrecy')} < ${HIDDEN_FROM} OR ${isOfDeal(alias, actor)})` : knowsDeal(alias, actor);

/** The same, without the deals to which the actor is a stranger: for whatever is told of a deal in words. */
export const knownDealScope = (alias: string, actor: Actor, permission: Permission): Sql =>
  sql`(${within(`${alias}.organisation_id`, actor, permission)} AND ${knowsDeal(alias, actor)})`;

const column = (alias: string, name: string): Sql => raw(`${alias}.${name}`);

const isOfDeal = (alias: string, actor: Actor): Sql => {
  const trusted = reachOf(actor, 'deal.secret').length > 0 ? sql` OR ${within(`${alias}.organisation_id`, actor, 'deal.secret')}` : sql``;
  // IS TRUE: a deal without an officer or liaison must answer no, not unknown.
  return sql`((${actor.id}::uuid IN (${column(alias, 'officer_id')}, ${column(alias, 'liaison_id')}, ${column(alias, 'created_by')})
    OR EXISTS (SELECT 1 FROM deal_member named WHERE named.deal_id = ${column(alias, 'id')} AND named.user_id = ${actor.id})${trusted}) IS TRUE)`;
};

/** A deal as it is locked, changed and recorded. */
export const dealAggregate: Aggregate<Deal> = { type: 'deal', entity: Deal, table: 'deal', scope: (actor, permission) => dealScope('deal', actor, permission) };

/** Deals that count by themselves in a number: all but phases, which are counted in their deal. Expansion and second attraction are new deals. */
export const countsByItself = sql`d.relation IS DISTINCT FROM 'phase'`;
