import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DealStanding, type Deal } from '../deals/index.js';
import { PeopleQueries } from '../identity/index.js';
import { lockOpenReview } from './data/open-reviews.js';
import { ReviewCondition } from './data/review-parts.entity.js';
import { Review } from './data/review.entity.js';
import type { ReviewConclusion } from './domain/codes.js';
import { judgeConclusion, type ReviewState } from './domain/conclusion.js';

/** What somebody has to do for a conditional conclusion to hold. */
export interface ConditionDraft {
  content: string;
  dueOn: string;
  ownerId: string;
}

/** A conclusion as it is entered; `on` left out is today. */
export interface ConcludeReview {
  reviewId: string;
  expectedVersion: number;
  conclusion: ReviewConclusion;
  on?: string | null;
  note?: string | null;
  conditions?: ConditionDraft[] | null;
}

/** Ends a review: 通过 有条件通过 不通过. */
@Injectable()
export class ReviewConclusionService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly standing: DealStanding, private readonly people: PeopleQueries) {}

  /**
   * Concludes an open review; each condition becomes a task on the deal, in the same transaction.
   * @throws Refusal STATUS_NOT_ACTIVE, REVIEW_CONCLUDED, CONFLICT, NOT_FOUND (an owner out of reach) and what `judgeConclusion` finds; ApiError NOT_FOUND
   */
  conclude(actor: Actor, { reviewId, expectedVersion, conclusion, ...given }: ConcludeReview): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { review, deal } = await lockOpenReview(tx, reviewId, 'review.conclude', expectedVersion);
      const conditions = given.conditions ?? [];
      const draft = { conclusion, on: given.on ?? tx.clock.today(), note: given.note?.trim() ?? null, conditions };
      const faults = [...judgeConclusion(draft, await stateOf(tx, review), tx.clock.today()), ...(await this.ownerFaults(tx, conditions))];
      if (faults.length > 0) throw new Refusal(faults);
      await tx.update(Review, review, { conclusion, concludedOn: draft.on, concludedBy: tx.actor.name, conclusionNote: draft.note });
      await demand(tx, review, deal, conditions);
      await tx.audit('concludeReview', { type: 'deal', id: deal.id, organisationId: deal.organisationId }, {
        conclusion: [null, conclusion], concludedOn: [null, draft.on], conclusionNote: [null, draft.note],
        ...(conditions.length > 0 ? { conditions: [null, conditions.map(({ content }) => content.trim())] } : {}),
      });
      await this.standing.refresh(tx, [deal.id]);
    });
  }

  private async ownerFaults(tx: Tx, conditions: readonly ConditionDraft[]): Promise<FieldError[]> {
    if (conditions.length === 0) return [];
    const known = await this.people.ownersInReach(tx.actor, conditions.map(({ ownerId }) => ownerId), tx);
    return conditions.flatMap(({ ownerId }, index) =>
      (known.has(ownerId) ? [] : [{ code: 'NOT_FOUND', field: ['input', 'conditions', String(index), 'ownerId'] }]));
  }
}

async function stateOf(tx: Tx, { id, appliedOn, vetoes }: Review): Promise<ReviewState> {
  const opinions = await tx.query<ReviewState['opinions'][number]>(sql`SELECT o.department, o.verdict FROM review_opinion o WHERE o.review_id = ${id}`);
  return { appliedOn, vetoes, opinions };
}

/** Keeps the conditions with the review, and asks whoever keeps tasks to have them followed up. */
async function demand(tx: Tx, review: Review, deal: Deal, conditions: readonly ConditionDraft[]): Promise<void> {
  for (const { content, dueOn, ownerId } of conditions) {
    await tx.insert(ReviewCondition, { id: newId(), reviewId: review.id, content: content.trim(), dueOn, ownerId });
    await tx.emit('followUp.requested', { organisationId: deal.organisationId, ownerId, title: content.trim(), dueOn, subjectType: 'deal', subjectId: deal.id });
  }
}
