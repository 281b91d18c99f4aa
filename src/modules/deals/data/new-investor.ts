import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import { logEvent } from './deal-log.js';
import type { Deal } from './deal.entity.js';

/**
 * Writes down that a deal which counts as signed has another investor than before; for `updateDeal`, with the deal as it
 * was. It goes on counting with its old contract until the new investor signs (`signedAnew`).
 */
export async function investorChanged(tx: Tx, deal: Deal, companyId: string | null): Promise<void> {
  if (deal.companyId === null || deal.companyId === companyId) return;
  const signed = await tx.query(sql`SELECT 1 FROM stage_entry e WHERE e.deal_id = ${deal.id} AND e.stage = 'contract'`);
  if (signed.length > 0) await logEvent(tx, deal, 'investorChanged', tx.clock.today());
}

/** Writes down that a contract was signed with the new investor of a locked deal; does nothing where the investor did not change since the last one. */
export async function signedAnew(tx: Tx, deal: Deal, on: string): Promise<boolean> {
  const [last] = await tx.query<{ event: string }>(sql`
    SELECT l.event FROM stage_log l WHERE l.deal_id = ${deal.id} AND l.event IN ('investorChanged', 'signedAnew') ORDER BY l.at DESC, l.id DESC LIMIT 1`);
  if (last?.event !== 'investorChanged') return false;
  await logEvent(tx, deal, 'signedAnew', on);
  return true;
}
