import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { daysBetween } from '../../kernel/dates.js';
import { Db } from '../../platform/database/index.js';
import { countsByItself, dealScope, firstEnteredIn, lightSql, STAGES, type Stage } from '../deals/index.js';
import { tallyPipeline, type PipelineTally, type StageGroup } from './domain/pipeline.js';

/** Deals that reached a stage for the first time in a calendar year. Amounts in yuan. */
export interface SignedSummary {
  year: number;
  count: number;
  sumInvestment: string;
  frameworkCount: number;
  commencedCount: number;
}

/** An active deal that nothing has moved for so many days. */
export interface Standstill {
  dealId: string;
  days: number;
}

/** A deal stands still only before its contract is worked off: later, construction has its own dates. */
const UNTIL_CONTRACT = STAGES.slice(0, STAGES.indexOf('contract') + 1);

/** Numbers over the deals in an actor's reach: a fixed handful of statements, however many deals there are. */
@Injectable()
export class ReportQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Active deals per stage with count, sum of total investment (yuan) and lights; phases are counted in their deal. */
  async pipeline(actor: Actor): Promise<PipelineTally<Stage>> {
    const groups = await this.db.query<StageGroup<Stage>>(sql`
      SELECT d.stage, d.status, ${lightSql(this.clock.today())} AS light, count(*)::integer AS count,
             coalesce(sum(d.total_investment), 0)::numeric(20, 2)::text AS sum
      FROM deal d WHERE ${countsByItself} AND ${dealScope('d', actor, 'pipeline.read')} GROUP BY 1, 2, 3`);
    return tallyPipeline(STAGES, groups);
  }

  /**
   * 新签约项目数 and 签约金额 of a calendar year in Asia/Shanghai, today's by default:
   * deals whose first entry into 正式签约 in the stage log has its date in that year, each once, wherever they stand
   * now; a second signing after a move back counts for nothing, a framework agreement never as signed. The amount is
   * the deal's total investment. frameworkCount and commencedCount are read in the same way off the first entries into
   * 框架协议 and 开工. Phases are counted in their deal. Infrastructure is left out: it is no attracted investment.
   */
  async signed(actor: Actor, year: number = Number(this.clock.today().slice(0, 4))): Promise<SignedSummary> {
    const summary = await this.db.one<Omit<SignedSummary, 'year'>>(sql`
      SELECT (count(*) FILTER (WHERE e.signed))::integer AS count,
             coalesce(sum(e.total_investment) FILTER (WHERE e.signed), 0)::numeric(20, 2)::text AS "sumInvestment",
             (count(*) FILTER (WHERE e.framework))::integer AS "frameworkCount",
             (count(*) FILTER (WHERE e.commenced))::integer AS "commencedCount"
      FROM (
        SELECT d.total_investment, ${firstEnteredIn('contract', year)} AS signed, ${firstEnteredIn('framework', year)} AS framework,
               ${firstEnteredIn('construction', year)} AS commenced
        FROM deal d WHERE ${countsByItself} AND ${dealScope('d', actor, 'pipeline.read')}
      ) e`);
    return { year, ...summary };
  }

  /** Active deals from 线索 to 正式签约, longest without progress first; `days` from the last progress to today. */
  async standstill(actor: Actor, first: number): Promise<Standstill[]> {
    const rows = await this.db.query<{ dealId: string; lastProgressOn: string }>(sql`
      SELECT d.id AS "dealId", f.last_progress_on AS "lastProgressOn" FROM deal d JOIN deal_facts f ON f.deal_id = d.id
      WHERE d.status = 'active' AND d.stage = ANY (${[...UNTIL_CONTRACT]}::text[]) AND ${countsByItself}
        AND ${dealScope('d', actor, 'pipeline.read')} AND ${dealScope('d', actor, 'deal.read')}
      ORDER BY f.last_progress_on, d.id LIMIT ${first}`);
    const today = this.clock.today();
    return rows.map(({ dealId, lastProgressOn }) => ({ dealId, days: Math.max(0, daysBetween(lastProgressOn, today)) }));
  }
}
