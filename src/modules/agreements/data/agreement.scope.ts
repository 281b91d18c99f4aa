import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { within } from '../../../platform/access/index.js';
import { dealScope } from '../../deals/index.js';

/** Which agreements an actor reads: those of an organisation in reach, and those that cover a deal in reach. `alias` names the table `agreement`. */
export const agreementScope = (alias: string, actor: Actor): Sql => sql`(
  ${within(`${alias}.organisation_id`, actor, 'agreement.read')}
  OR EXISTS (
    SELECT 1 FROM agreement_deal covered JOIN deal covered_deal ON covered_deal.id = covered.deal_id
    WHERE covered.agreement_id = ${raw(alias)}.id AND ${dealScope('covered_deal', actor, 'agreement.read')}))`;

/**
 * Which of the covered deals an actor sees in an agreement. One signing may cover deals of several organisations:
 * names, number and amounts of the others stay with them. `alias` names the table `deal`.
 */
export const coveredDealScope = (alias: string, actor: Actor): Sql => dealScope(alias, actor, 'deal.read');
