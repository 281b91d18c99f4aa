import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { compare } from '../../kernel/decimal.js';
import type { Tx } from '../../platform/database/index.js';
import { DealsService, type Deal } from '../deals/index.js';
import type { CoveredDeal } from './domain/signing.js';

/** What a contract, and what a supplement to it, does to the deals it covers. */
@Injectable()
export class ContractingService {
  constructor(private readonly deals: DealsService) {}

  /**
   * To be called for the locked deals that a contract newly covers. Where the investor changed since, the deal counts as
   * signed anew; and a deal of which no contracted outside money (合同引资额) was known takes that of the contract, unless
   * its total would not hold it.
   * @returns the outside money that was taken over, by deal id
   */
  async cover(tx: Tx, deals: readonly Deal[], covered: readonly CoveredDeal[], signedOn: string): Promise<Map<string, string>> {
    for (const deal of deals) await this.deals.signedAnew(tx, deal, signedOn);
    const unknown = deals.filter((deal) => deal.contractedInward === null);
    return this.take(tx, unknown, new Map(covered.map(({ dealId, inwardAmount }) => [dealId, inwardAmount ?? null])));
  }

  /**
   * To be called for the locked deals that a supplement newly names, once it is stored. The outside money that it says anew
   * takes the place of what was known, unless a newer supplement says otherwise, the contract was ended, or the deal's total
   * would not hold it. Of anything but a supplement to a contract it does nothing. As of a contract, what is put right in it
   * later changes no deal, and its end takes nothing back.
   * @returns the outside money that was taken over, by deal id
   */
  async supplement(tx: Tx, id: string, deals: readonly Deal[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ dealId: string; inward: string }>(sql`
      SELECT sd.deal_id AS "dealId", sd.inward_amount AS inward
      FROM agreement s JOIN agreement_deal sd ON sd.agreement_id = s.id JOIN agreement c ON c.id = s.parent_id AND c.kind = 'contract'
      WHERE s.id = ${id} AND s.kind = 'supplement' AND sd.inward_amount IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM agreement t WHERE t.parent_id = c.id AND t.kind = 'termination')
        AND NOT EXISTS (
          SELECT 1 FROM agreement x JOIN agreement_deal xd ON xd.agreement_id = x.id AND xd.deal_id = sd.deal_id
          WHERE x.parent_id = c.id AND x.kind = 'supplement' AND xd.inward_amount IS NOT NULL AND (x.signed_on, x.id) > (s.signed_on, s.id))`);
    return this.take(tx, deals, new Map(rows.map(({ dealId, inward }) => [dealId, inward])));
  }

  private async take(tx: Tx, deals: readonly Deal[], said: ReadonlyMap<string, string | null>): Promise<Map<string, string>> {
    const taken = new Map<string, string>();
    for (const deal of deals) {
      const inward = said.get(deal.id);
      if (!inward || (deal.contractedInward !== null && compare(inward, deal.contractedInward) === 0)) continue;
      if (deal.totalInvestment !== null && compare(inward, deal.totalInvestment) > 0) continue;
      await tx.query(sql`UPDATE deal SET contracted_inward = ${inward}, version = version + 1, updated_at = ${tx.clock.now()} WHERE id = ${deal.id}`);
      await this.deals.settleAmounts(tx, deal);
      taken.set(deal.id, inward);
    }
    return taken;
  }
}
