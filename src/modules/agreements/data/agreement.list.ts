import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { columns, containing, type ListSpec } from '../../../platform/database/index.js';
import type { AgreementKind } from '../domain/agreement.js';
import { Agreement } from './agreement.entity.js';
import { agreementScope, coveredDealScope } from './agreement.scope.js';
import { isFlagged } from './flagged.sql.js';

/** What agreements can be filtered by. */
export interface AgreementFilter {
  kind?: AgreementKind | null;
  dealId?: string | null;
  search?: string | null;
  signingEventId?: string | null;
  /** true: with a promise that is flagged under the rules of fair competition; false: without. */
  flagged?: boolean | null;
  /** What is in force today and ends on that day or before: expired already, or soon. */
  expiringBy?: string | null;
}

/** A covered deal counts for a filter only if the actor sees it: a match would tell that it is covered. */
const covers = (actor: Actor, condition: Sql): Sql => sql`EXISTS (
  SELECT 1 FROM agreement_deal matched JOIN deal matched_deal ON matched_deal.id = matched.deal_id
  WHERE matched.agreement_id = a.id AND ${condition} AND ${coveredDealScope('matched_deal', actor)})`;

const hasFlag = (actor: Actor): Sql => sql`EXISTS (
  SELECT 1 FROM promise p JOIN deal promised_deal ON promised_deal.id = p.deal_id
  WHERE p.agreement_id = a.id AND ${isFlagged('p', 'a')} AND ${coveredDealScope('promised_deal', actor)})`;

/** The list of agreements, the newest signing first. */
export const agreementList: ListSpec<AgreementFilter, 'signedOn'> = {
  select: columns(Agreement, 'a'),
  from: sql`agreement a`,
  id: 'a.id',
  scope: (actor) => agreementScope('a', actor),
  filters: {
    kind: (kind) => sql`a.kind = ${kind}`,
    dealId: (id, actor) => covers(actor, sql`matched.deal_id = ${id}`),
    search: (text, actor) => {
      const pattern = containing(text.trim());
      return sql`(a.title ILIKE ${pattern} OR a.number ILIKE ${pattern} OR ${covers(actor, sql`matched_deal.name ILIKE ${pattern}`)})`;
    },
    signingEventId: (id) => sql`a.signing_event_id = ${id}`,
    flagged: (flagged, actor) => (flagged ? hasFlag(actor) : sql`NOT ${hasFlag(actor)}`),
    // A supplement may have moved the day; what was terminated expires no more.
    expiringBy: (day) => sql`EXISTS (SELECT 1 FROM agreement_terms t WHERE t.agreement_id = a.id AND t.expires_on <= ${day})`,
  },
  sorts: { signedOn: { expression: 'a.signed_on', type: 'date' } },
  defaultSort: { by: 'signedOn', direction: 'desc' },
};
