import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal, type FieldError } from '../../kernel/errors.js';
import { changesOf, columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { dealAggregate, DealsService, type Deal } from '../deals/index.js';
import { BuiltDeals, expectVersion } from './data/built-deals.js';
import { Milestone } from './data/milestone.entity.js';
import { commencedBy, reachedBy } from './data/milestones.js';
import { RecordFiles } from './data/record-files.js';
import { judgeEvidence, judgeMilestone, stageOf } from './domain/milestone.js';

/** What a recorded milestone should have said. */
export interface CorrectMilestone {
  id: string;
  expectedVersion: number;
  /** The right day, 'YYYY-MM-DD'. */
  on: string;
  evidence: string;
  /** Left out, they stay. */
  fileIds?: string[] | null;
  /** What was wrong with it. */
  reason: string;
}

/** The verb that puts right a milestone which was written down wrong: it cannot be recorded twice, nor taken back. */
@Injectable()
export class MilestoneCorrectionService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly built: BuiltDeals, private readonly files: RecordFiles) {}

  /**
   * Another day is judged as at recording; where the deal entered a stage by the milestone, it counts as having entered it
   * on the right day. Deals that are stopped can be put right too: their entries stay in the numbers. Monthly reports stay
   * as they were written.
   * @throws ApiError NOT_FOUND
   * @throws Refusal CONFLICT, TOO_SHORT, FUTURE_DATE, MILESTONE_BEFORE_CONTRACT, MILESTONE_BEFORE_EARLIER, MILESTONE_AFTER_LATER, NOT_FOUND (fileIds)
   */
  correct(actor: Actor, input: CorrectMilestone): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await tx.lock(dealAggregate, await dealOf(tx, input.id), { permission: 'construction.record' });
      const before = await milestoneOf(tx, input.id);
      expectVersion(input.expectedVersion, before.version);
      const faults = [...judgeEvidence(input.evidence), ...(input.on === before.actualOn ? [] : await this.judgeDay(tx, deal, before, input.on))];
      if (faults.length > 0) throw new Refusal(faults);
      const right = { actualOn: input.on, evidence: input.evidence.trim() };
      const changes = changesOf<Pick<Milestone, 'actualOn' | 'evidence'>>(before, right);
      const files = await this.files.set(tx, 'milestone', before.id, input.fileIds);
      if (Object.keys(changes).length === 0 && !files) return;
      await tx.update(Milestone, before, right);
      if (changes.actualOn) await this.moveDay(tx, deal, before, input.on);
      await this.built.audit(tx, 'correctMilestone', deal, { kind: [null, before.kind], ...changes, ...(files ? { files } : {}), reason: [null, input.reason.trim()] });
      await this.built.judgeAnew(tx, deal);
    });
  }

  /** As at recording; of what was reached, this one is left out. */
  private async judgeDay(tx: Tx, deal: Deal, { kind }: Milestone, on: string): Promise<FieldError[]> {
    const { contractSignedOn, commencedOn } = await this.built.facts(tx, deal);
    const { [kind]: _, ...others } = await reachedBy(tx, deal);
    return judgeMilestone(kind, on, { contractSignedOn, reached: kind === 'statistics' ? commencedBy(others, commencedOn) : others }, tx.clock.today());
  }

  /** The day stands in the stage log and among the papers for statistics too. */
  private async moveDay(tx: Tx, deal: Deal, { kind, actualOn }: Milestone, on: string): Promise<void> {
    const to = stageOf(kind);
    if (to) await this.deals.correctEntries(tx, [deal.id], { to, before: actualOn, after: on });
    if (kind !== 'statistics') return;
    await tx.query(sql`UPDATE statistics_material SET entered_on = ${on}, version = version + 1, updated_at = ${tx.clock.now()} WHERE deal_id = ${deal.id}`);
  }
}

/** Whoever records locks the deal first; so does this verb, and reads the milestone then. */
async function dealOf(tx: Tx, id: string): Promise<string> {
  const [milestone] = await tx.query<{ dealId: string }>(sql`SELECT m.deal_id AS "dealId" FROM milestone m WHERE m.id = ${id}`);
  if (!milestone) throw new ApiError('NOT_FOUND');
  return milestone.dealId;
}

async function milestoneOf(tx: Tx, id: string): Promise<Milestone> {
  const [milestone] = await tx.query<Milestone>(sql`SELECT ${columns(Milestone, 'm')} FROM milestone m WHERE m.id = ${id}`);
  if (!milestone) throw new ApiError('NOT_FOUND');
  return milestone;
}
