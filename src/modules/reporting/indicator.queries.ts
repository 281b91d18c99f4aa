import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { underOrganisation } from '../../platform/access/index.js';
import { Db, keyBy } from '../../platform/database/index.js';
import { cohortSums, countsByItself, dealScope, ratesOf, STAGES, type Cohort, type CohortRates, type Stage } from '../deals/index.js';

/** Of which deals and days; both ends are in it, 'YYYY-MM-DD'. */
export interface IndicatorFilter {
  from: string;
  to: string;
  /** The organisation and those below it. */
  organisationId?: string | null;
  chain?: string | null;
}

/** Deals that counted as reaching a stage within the period. */
export interface StageCount {
  stage: Stage;
  /** Wholes. */
  count: number;
  /** Yuan: own parts of wholes and phases. */
  sumInvestment: string;
}

/** Entries with the outside money that was contracted with them. */
export interface EnteredTotals {
  entered: StageCount[];
  /** Yuan, of what was signed. */
  contractedInward: string;
}

export interface ChainIndicators {
  /** Null: deals of no chain. */
  chain: string | null;
  signed: number;
  sumInvestment: string;
  commenced: number;
  produced: number;
}

/**
 * Indicators of a period, all of them read off the counted entries (`stage_entry`): a deal counts once per stage, on the day
 * of its first entry that stands; counts are of wholes, sums add up own parts. Infrastructure is in none of them.
 */
@Injectable()
export class IndicatorQueries {
  constructor(private readonly db: Db) {}

  /** @throws ApiError BAD_USER_INPUT PERIOD_REVERSED for a period that ends before it begins */
  check({ from, to }: IndicatorFilter): void {
    if (to < from) throw new ApiError('BAD_USER_INPUT', [{ code: 'PERIOD_REVERSED', field: ['filter', 'to'] }]);
  }

  async entered(actor: Actor, filter: IndicatorFilter): Promise<EnteredTotals> {
    const rows = await this.db.query<StageCount & { inward: string }>(sql`
      SELECT e.stage, (count(*) FILTER (WHERE ${countsByItself}))::integer AS count,
             coalesce(sum(d.own_investment), 0)::numeric(20, 2)::text AS "sumInvestment", coalesce(sum(d.own_inward), 0)::numeric(20, 2)::text AS inward
      FROM stage_entry e JOIN deal d ON d.id = e.deal_id WHERE ${this.entering(actor, filter)} GROUP BY e.stage`);
    const known = keyBy(rows, ({ stage }) => stage);
    const entered = STAGES.map((stage) => ({ stage, count: known.get(stage)?.count ?? 0, sumInvestment: known.get(stage)?.sumInvestment ?? '0.00' }));
    return { entered, contractedInward: known.get('contract')?.inward ?? '0.00' };
  }

  /** Of the deals signed in the period: how many of them came further, until today. */
  async cohort(actor: Actor, filter: IndicatorFilter): Promise<CohortRates> {
    return ratesOf(await this.db.one<Cohort>(sql`
      SELECT ${cohortSums} FROM stage_entry signing JOIN deal d ON d.id = signing.deal_id
      WHERE signing.stage = 'contract' AND signing.entered_on BETWEEN ${filter.from}::date AND ${filter.to}::date
        AND ${countsByItself} AND ${attracted(actor, filter)}`));
  }

  /** The same by industry chain, the largest amount signed first. */
  byChain(actor: Actor, filter: IndicatorFilter): Promise<ChainIndicators[]> {
    return this.db.query<ChainIndicators>(sql`
      SELECT d.chain, (count(*) FILTER (WHERE e.stage = 'contract' AND ${countsByItself}))::integer AS signed,
             coalesce(sum(d.own_investment) FILTER (WHERE e.stage = 'contract'), 0)::numeric(20, 2)::text AS "sumInvestment",
             (count(*) FILTER (WHERE e.stage = 'construction' AND ${countsByItself}))::integer AS commenced,
             (count(*) FILTER (WHERE e.stage = 'production' AND ${countsByItself}))::integer AS produced
      FROM stage_entry e JOIN deal d ON d.id = e.deal_id
      WHERE e.stage IN ('contract', 'construction', 'production') AND ${this.entering(actor, filter)}
      GROUP BY d.chain ORDER BY coalesce(sum(d.own_investment) FILTER (WHERE e.stage = 'contract'), 0) DESC, d.chain NULLS LAST`);
  }

  private entering(actor: Actor, filter: IndicatorFilter): Sql {
    return sql`e.entered_on BETWEEN ${filter.from}::date AND ${filter.to}::date AND ${attracted(actor, filter)}`;
  }
}

/** Deals `d` in reach that are attracted investment, of the organisation and the chain asked for. */
const attracted = (actor: Actor, { organisationId, chain }: IndicatorFilter): Sql => sql`
  d.kind <> 'infrastructure' AND ${dealScope('d', actor, 'pipeline.read')}
  ${chain ? sql`AND d.chain = ${chain}` : sql``}
  ${organisationId ? sql`AND ${underOrganisation('d.organisation_id', organisationId)}` : sql``}`;
