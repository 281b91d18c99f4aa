import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { underOrganisation } from '../../../platform/access/index.js';
import { columns, type ListSpec } from '../../../platform/database/index.js';
import { knownDealScope } from '../../deals/index.js';
import type { FundState } from '../domain/funds.js';
import { FundArrival } from './fund-arrival.entity.js';

/** What fund arrivals can be filtered by. Periods are the first days of months; an organisation stands for all below it. */
export interface FundArrivalFilter {
  state?: FundState | null;
  periodFrom?: string | null;
  periodTo?: string | null;
  organisationId?: string | null;
  dealId?: string | null;
}

/** Which funds an actor reads: those of deals in reach to which he is no stranger. `alias` names the table `deal`. */
export const fundScope = (alias: string, actor: Actor): Sql => knownDealScope(alias, actor, 'agreement.read');

/** The list of fund arrivals, the newest period first. */
export const fundArrivalList: ListSpec<FundArrivalFilter, 'period'> = {
  select: columns(FundArrival, 'u'),
  from: sql`fund_arrival u JOIN deal d ON d.id = u.deal_id`,
  id: 'u.id',
  scope: (actor) => fundScope('d', actor),
  filters: {
    state: (state) => sql`u.state = ${state}`,
    periodFrom: (from) => sql`u.period >= ${from}`,
    periodTo: (to) => sql`u.period <= ${to}`,
    organisationId: (id) => underOrganisation('d.organisation_id', id),
    dealId: (id) => sql`u.deal_id = ${id}`,
  },
  sorts: { period: { expression: 'u.period', type: 'date' } },
  defaultSort: { by: 'period', direction: 'desc' },
};
