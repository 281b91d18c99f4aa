import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { DealBenefit } from './data/deal-benefit.entity.js';
import { DealMember } from './data/deal-member.entity.js';
import { dealScope } from './data/deal.scope.js';

/** Reads what hangs on the record of a deal: its people, and its benefit by year. */
@Injectable()
export class DealRecordQueries {
  constructor(private readonly db: Db) {}

  /** Batch: the named people of deals, by the deal's id, by name. */
  readonly membersByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, DealMember[]>> => {
    const rows = await this.db.query<DealMember>(sql`
      SELECT ${columns(DealMember, 'm')} FROM deal_member m JOIN deal d ON d.id = m.deal_id JOIN user_account u ON u.id = m.user_id
      WHERE m.deal_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')} ORDER BY u.name COLLATE "zh-x-icu", u.id`);
    return groupBy(rows, (member) => member.dealId);
  };

  /** Batch: promised and actual benefit of deals, by the deal's id, year by year. */
  readonly benefitsByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, DealBenefit[]>> => {
    const rows = await this.db.query<DealBenefit>(sql`
      SELECT ${columns(DealBenefit, 'b')} FROM deal_benefit b JOIN deal d ON d.id = b.deal_id
      WHERE b.deal_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')} ORDER BY b.year, b.indicator, b.kind DESC`);
    return groupBy(rows, (benefit) => benefit.dealId);
  };
}
