import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Db } from '../../platform/database/index.js';
import { builtScope } from './data/construction.scope.js';
import { planFacts, type DealPlanFacts } from './data/plan-facts.js';
import { concernsLane, dueOn, lanesOf, lateDays, type PlanLane } from './domain/plan.js';

/** A lane as it is read. */
export type PlanLaneRow = PlanLane & { dealId: string; dueOn: string | null; lateDays: number | null };

/** Reads plans against what came. */
@Injectable()
export class PlanQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Batch: the lanes of deals, by the deal's id, in their order. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, PlanLaneRow[]>> => {
    const facts = await planFacts(this.db, sql`f.deal_id = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)}`);
    const today = this.clock.today();
    return new Map(facts.map((deal) => [deal.dealId, lanesOf(deal).map((lane) => read(deal, lane, today))]));
  };
}

function read({ dealId, isActive, extensions }: DealPlanFacts, lane: PlanLane, today: string): PlanLaneRow {
  const due = dueOn(lane, extensions.filter(({ rule }) => concernsLane(lane.kind, rule)));
  return { ...lane, dealId, dueOn: due, lateDays: lateDays(lane, due, today, isActive) };
}
