import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { knownDealScope } from './data/deal.scope.js';
import { LeadClock } from './data/lead-clock.entity.js';
import { stepOrder } from './data/lead-clock.sql.js';

/** A clock as its readers see it: `overdue` when its day is past and it is not done, or was done late. */
export type LeadClockRow = LeadClock & { overdue: boolean };

/** Reads the clocks of deals, always within the reader's reach. */
@Injectable()
export class LeadClockQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Batch: the clocks of deals, by the deal's id, in the order of their due days. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, LeadClockRow[]>> => {
    const rows = await this.db.query<LeadClockRow>(sql`
      SELECT ${columns(LeadClock, 'k')}, COALESCE(k.done_on, ${this.clock.today()}::date) > k.due_on AS overdue
      FROM lead_clock k JOIN deal d ON d.id = k.deal_id
      WHERE k.deal_id = ANY (${[...ids]}::uuid[]) AND ${knownDealScope('d', actor, 'deal.read')} ORDER BY k.due_on, ${stepOrder}, k.id`);
    return groupBy(rows, (row) => row.dealId);
  };
}
