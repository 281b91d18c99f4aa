import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { knowsDeal, knownDealScope } from '../../deals/index.js';
import { Agreement } from './agreement.entity.js';

/**
 * Which agreements an actor reads: those of an organisation in reach, and those that cover a deal in reach; in either
 * case a deal to which he is no stranger, for title and clauses name it. `alias` names the table `agreement`.
 */
export const agreementScope = (alias: string, actor: Actor): Sql => sql`EXISTS (
  SELECT 1 FROM agreement_deal covered JOIN deal covered_deal ON covered_deal.id = covered.deal_id
  WHERE covered.agreement_id = ${raw(alias)}.id AND ${knowsDeal('covered_deal', actor)}
    AND (${within(`${alias}.organisation_id`, actor, 'agreement.read')} OR ${within('covered_deal.organisation_id', actor, 'agreement.read')}))`;

/**
 * Which of the covered deals an actor sees in an agreement. One signing may cover deals of several organisations:
 * names, number and amounts of the others stay with them, and so do those of sensitive deals with their people. `alias`
 * names the table `deal`.
 */
export const coveredDealScope = (alias: string, actor: Actor, permission: Permission = 'deal.read'): Sql => knownDealScope(alias, actor, permission);

/** Who may change an agreement: who signs for its own organisation, or for all the deals it covers. `alias` names the table `agreement`. */
export const mayChange = (alias: string, actor: Actor, permission: Permission): Sql =>
  sql`(${agreementScope(alias, actor)} AND (${within(`${alias}.organisation_id`, actor, permission)} OR NOT EXISTS (
    SELECT 1 FROM agreement_deal other JOIN deal other_deal ON other_deal.id = other.deal_id
    WHERE other.agreement_id = ${raw(alias)}.id AND NOT ${knownDealScope('other_deal', actor, permission)})))`;

/** An agreement as it is locked and changed. */
export const agreementAggregate: Aggregate<Agreement> = {
  type: 'agreement', entity: Agreement, table: 'agreement', scope: (actor, permission) => mayChange('agreement', actor, permission),
};
