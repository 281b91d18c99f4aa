import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { columns, containing, type ListSpec } from '../../../platform/database/index.js';
import type { AgreementKind } from '../domain/agreement.js';
import { Agreement } from './agreement.entity.js';
import { agreementScope, coveredDealScope } from './agreement.scope.js';

/** What agreements can be filtered by. */
export interface AgreementFilter {
  kind?: AgreementKind | null;
  dealId?: string | null;
  search?: string | null;
}

/** A covered deal counts for a filter only if the actor sees it: a match would tell that it is covered. */
const covers = (actor: Actor, condition: Sql): Sql => sql`EXISTS (
  SELECT 1 FROM agreement_deal matched JOIN deal matched_deal ON matched_deal.id = matched.deal_id
  WHERE matched.agreement_id = a.id AND ${condition} AND ${coveredDealScope('matched_deal', actor)})`;

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
  },
  sorts: { signedOn: { expression: 'a.signed_on', type: 'date' } },
  defaultSort: { by: 'signedOn', direction: 'desc' },
};
