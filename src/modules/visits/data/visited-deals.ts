import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';

/**
 * Deals that a visit moves: those that it was about, and those of the companies that were met in the organisation that
 * went there. To be judged anew when the visit changes.
 */
export async function visitedDeals(tx: Tx, visitIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`
    SELECT d.id FROM visit v JOIN visit_company met ON met.visit_id = v.id JOIN deal d ON d.company_id = met.company_id AND d.organisation_id = v.organisation_id
    WHERE v.id = ANY (${[...visitIds]}::uuid[])
    UNION SELECT about.deal_id FROM visit_deal about WHERE about.visit_id = ANY (${[...visitIds]}::uuid[])`);
  return rows.map(({ id }) => id);
}
