import sql from 'sql-template-tag';
import { within } from '../../../platform/access/index.js';
import type { ListSpec } from '../../../platform/database/index.js';
import { HIDDEN_FROM, type Stage } from '../../deals/index.js';
import { allianceScope, liveShare } from './alliance.scope.js';

/**
 * What is read of a shared deal. The API shows `id` (of the grant, not of the deal), `codeName`, `stage` and `updatedOn`
 * as they are, `industryCode` and `totalInvestment` coarsened, and `dealId` never: it only finds the light.
 */
export interface SharedDealRow {
  id: string;
  dealId: string;
  codeName: string;
  /** Of GB/T 4754-2017, as exact as the deal has it. */
  industryCode: string | null;
  /** Yuan. */
  totalInvestment: string | null;
  stage: Stage;
  /** The last day on which anything moved, 'YYYY-MM-DD'. */
  updatedOn: string;
}

export interface SharedDealFilter {
  allianceId?: string | null;
  stage?: Stage | null;
}

/** The narrow list that partners read: never the deal itself, only these columns, only grants that are live on `today`. */
export const sharedDealList = (today: string): ListSpec<SharedDealFilter, 'updatedOn'> => ({
  select: sql`g.id, g.deal_id AS "dealId", d.code_name AS "codeName", d.industry_code AS "industryCode",
    d.total_investment AS "totalInvestment", d.stage, d.last_progress_on AS "updatedOn"`,
  from: sql`share_grant g JOIN alliance a ON a.id = g.alliance_id JOIN deal d ON d.id = g.deal_id`,
  id: 'g.id',
  // What the reader's own organisations shared is not shared with them; what became a matter of its own people alone, with nobody.
  scope: (actor) => sql`${liveShare('g', today)} AND ${allianceScope('a', actor, 'alliance.view')} AND d.secrecy < ${HIDDEN_FROM} AND NOT (${within('d.organisation_id', actor, 'deal.read')})`,
  filters: {
    allianceId: (id) => sql`g.alliance_id = ${id}`,
    stage: (stage) => sql`d.stage = ${stage}`,
  },
  sorts: { updatedOn: { expression: 'd.last_progress_on', type: 'date' } },
  defaultSort: { by: 'updatedOn', direction: 'desc' },
});
