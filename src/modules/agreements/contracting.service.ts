import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { compare } from '../../kernel/decimal.js';
import type { Tx } from '../../platform/database/index.js';
import { DealsService, type Deal } from '../deals/index.js';
import type { CoveredDeal } from './domain/signing.js';

/** What a contract does to the deals it covers. */
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
    const taken = new Map<string, string>();
    for (const deal of deals) {
      await this.deals.signedAnew(tx, deal, signedOn);
      const inward = covered.find(({ dealId }) => dealId.toLowerCase() === deal.id)?.inwardAmount;
      if (!inward || deal.contractedInward !== null || (deal.totalInvestment !== null && compare(inward, deal.totalInvestment) > 0)) continue;
      await tx.query(sql`
        UPDATE deal SET contracted_inward = ${inward}, version = version + 1, updated_at = ${tx.clock.now()} WHERE id = ${deal.id} AND contracted_inward IS NULL`);
      await this.deals.settleAmounts(tx, deal);
      taken.set(deal.id, inward);
    }
    return taken;
  }
}
