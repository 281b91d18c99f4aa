import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal } from '../../kernel/errors.js';
import { UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import type { Deal } from '../deals/index.js';
import { BuiltDeals } from './data/built-deals.js';
import { planFacts } from './data/plan-facts.js';
import { judgePlans, type TypedPlan } from './domain/plan.js';

/** Planned days as they are entered: lanes left out stay, null takes a day away. */
export interface PlanMilestones {
  dealId: string;
  plans: TypedPlan[];
}

/** The verb of the plan. No light is judged by a typed day: the contract's are the promise. */
@Injectable()
export class PlanService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly built: BuiltDeals) {}

  /** @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, PLAN_REPEATED, PLANNED_BY_CONTRACT, PLANNED_BY_SUPPLY */
  plan(actor: Actor, { dealId, plans }: PlanMilestones): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await this.built.lock(tx, dealId);
      const [facts] = await planFacts(tx, sql`d.id = ${deal.id}`);
      if (!facts) throw new ApiError('NOT_FOUND');
      const faults = judgePlans(plans, facts);
      if (faults.length > 0) throw new Refusal(faults);
      const given = plans.map(({ kind, plannedOn }) => ({ kind, before: facts.typed[kind] ?? null, after: plannedOn ?? null }));
      const changed = given.filter(({ before, after }) => before !== after);
      if (changed.length === 0) return;
      await write(tx, deal, changed);
      const changes: Changes = Object.fromEntries(changed.map(({ kind, before, after }) => [`plan.${kind}`, [before, after]]));
      await this.built.audit(tx, 'planMilestones', deal, changes);
    });
  }
}

async function write(tx: Tx, deal: Deal, plans: readonly { kind: string; after: string | null }[]): Promise<void> {
  await tx.query(sql`DELETE FROM milestone_plan WHERE deal_id = ${deal.id} AND kind = ANY (${plans.filter(({ after }) => after === null).map(({ kind }) => kind)}::text[])`);
  const kept = plans.filter(({ after }) => after !== null);
  await tx.query(sql`
    INSERT INTO milestone_plan (deal_id, kind, planned_on)
    SELECT ${deal.id}::uuid, given.kind, given.planned_on FROM unnest(${kept.map(({ kind }) => kind)}::text[], ${kept.map(({ after }) => after)}::date[]) AS given (kind, planned_on)
    ON CONFLICT (deal_id, kind) DO UPDATE SET planned_on = EXCLUDED.planned_on, version = milestone_plan.version + 1`);
}
