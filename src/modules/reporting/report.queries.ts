import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { daysBetween } from '../../kernel/dates.js';
import { Db } from '../../platform/database/index.js';
import { countsByItself, dealScope, STAGES, tallied, type Stage } from '../deals/index.js';
import { funnelOf, type FunnelStep } from './domain/funnel.js';
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

  /** Active deals per stage with count, sum (yuan, own parts) and lights; phases are shown apart from the count. */
  async pipeline(actor: Actor): Promise<PipelineTally<Stage>> {
    return tallyPipeline(STAGES, await this.groups(actor));
  }

  /** How far the deals have come that did not drop out; of an organisation and those below it, or of the whole reach. */
  async funnel(actor: Actor, organisationId?: string | null): Promise<FunnelStep<Stage>[]> {
    return funnelOf(STAGES, await this.groups(actor, organisationId));
  }

  /**
   * 新签约项目数 and 签约金额 of a calendar year in Asia/Shanghai, today's by default: deals whose counted entry into 正式签约
   * (`stage_entry`) lies in that year, wherever they stand now; a framework agreement never counts as signed. The amount adds
   * up the own parts of the wholes and phases that were signed in it. frameworkCount and commencedCount are read in the
   * same way. Phases are counted in their deal. Infrastructure is left out: it is no attracted investment.
   */
  async signed(actor: Actor, year: number = Number(this.clock.today().slice(0, 4))): Promise<SignedSummary> {
    const summary = await this.db.one<Omit<SignedSummary, 'year'>>(sql`
      SELECT (count(*) FILTER (WHERE e.stage = 'contract' AND ${countsByItself}))::integer AS count,
             coalesce(sum(d.own_investment) FILTER (WHERE e.stage = 'contract'), 0)::numeric(20, 2)::text AS "sumInvestment",
             (count(*) FILTER (WHERE e.stage = 'framework' AND ${countsByItself}))::integer AS "frameworkCount",
             (count(*) FILTER (WHERE e.stage = 'construction' AND ${countsByItself}))::integer AS "commencedCount"
      FROM stage_entry e JOIN deal d ON d.id = e.deal_id
      WHERE e.stage IN ('contract', 'framework', 'construction') AND d.kind <> 'infrastructure'
        AND e.entered_on >= make_date(${year}::integer, 1, 1) AND e.entered_on < make_date(${year}::integer + 1, 1, 1)
        AND ${dealScope('d', actor, 'pipeline.read')}`);
    return { year, ...summary };
  }

  /** Active deals from 线索 to 正式签约, longest without progress first; `days` from the last progress to today. */
  async standstill(actor: Actor, first: number): Promise<Standstill[]> {
    const rows = await this.db.query<{ dealId: string; lastProgressOn: string }>(sql`
      SELECT d.id AS "dealId", d.last_progress_on AS "lastProgressOn" FROM deal d
      WHERE d.status = 'active' AND d.stage = ANY (${[...UNTIL_CONTRACT]}::text[]) AND ${countsByItself}
        AND ${dealScope('d', actor, 'pipeline.read')} AND ${dealScope('d', actor, 'deal.read')}
      ORDER BY d.last_progress_on, d.id LIMIT ${first}`);
    const today = this.clock.today();
    return rows.map(({ dealId, lastProgressOn }) => ({ dealId, days: Math.max(0, daysBetween(lastProgressOn, today)) }));
  }

  private groups(actor: Actor, organisationId?: string | null): Promise<StageGroup<Stage>[]> {
    return this.db.query<StageGroup<Stage>>(sql`
      SELECT t.stage, t.status, t.light, sum(t.wholes)::integer AS count, sum(t.phases)::integer AS phases, sum(t.own)::numeric(20, 2)::text AS sum
      FROM (${tallied(actor, organisationId)}) t GROUP BY 1, 2, 3`);
  }
}
