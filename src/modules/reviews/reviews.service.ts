import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { changesOf, columns, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { FilesService } from '../../platform/files/index.js';
import { DealsService, DealStanding, type Deal } from '../deals/index.js';
import { lockOpenReview } from './data/open-reviews.js';
import { ReviewOpinion } from './data/review-parts.entity.js';
import { Review } from './data/review.entity.js';
import type { ReviewDepartment, ReviewVerdict } from './domain/codes.js';
import { dayFaults } from './domain/conclusion.js';
import { SCORE_ITEMS, type Scores } from './domain/score-template.js';
import { readScorecard, totalOf, type GivenScore } from './domain/scores.js';

/** An application (准入申请). Days are 'YYYY-MM-DD'; `appliedOn` left out is today. */
export interface ApplyForReview {
  dealId: string;
  appliedOn?: string | null;
  /** Until when the departments are to answer. */
  dueOn?: string | null;
  note?: string | null;
  fileIds?: string[] | null;
  clientMutationId?: string | null;
}

/** What a department says; `givenOn` left out is today. */
export interface GiveOpinion {
  reviewId: string;
  department: ReviewDepartment;
  verdict: ReviewVerdict;
  opinion?: string | null;
  givenOn?: string | null;
}

/** A whole scorecard: what is left out is not scored. */
export interface ScoreReview {
  reviewId: string;
  expectedVersion: number;
  scores: GivenScore[];
  vetoes: string[];
}

/** One open review at a time, also for two who apply in the same second. */
const CLASHES = { review_open_once: { code: 'REVIEW_OPEN', field: 'dealId' } };

/** The verbs that lead to a conclusion: apply, give an opinion, score. */
@Injectable()
export class ReviewsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly standing: DealStanding, private readonly files: FilesService) {}

  /**
   * Applies for the review of an active deal; answers with the review's id. The deal does not move.
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, REVIEW_OPEN, FUTURE_DATE, REVIEW_BEFORE_LEAD, REVIEW_DUE_TOO_EARLY, NOT_FOUND (fileIds)
   */
  apply(actor: Actor, input: ApplyForReview): Promise<string> {
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'applyForReview', input }, async (tx, id) => {
      const [deal] = await this.deals.lockDeals(tx, [input.dealId], 'review.manage', () => ['input', 'dealId']);
      if (!deal) throw refuse('DEAL_NOT_FOUND', 'dealId');
      const appliedOn = input.appliedOn ?? tx.clock.today();
      const dueOn = input.dueOn ?? null;
      const faults = applicationFaults(appliedOn, dueOn, deal.registeredOn, tx.clock.today());
      if (faults.length > 0) throw new Refusal(faults);
      const note = input.note?.trim() ?? null;
      await tx.insert(Review, {
        id, dealId: deal.id, appliedOn, dueOn, note, scores: {}, vetoes: [], conclusion: null, concludedOn: null, concludedBy: null, conclusionNote: null,
        createdBy: tx.actor.kind === 'user' ? tx.actor.id : null, version: 1,
      });
      const fileIds = await this.files.attach(tx, input.fileIds ?? [], ['input', 'fileIds']);
      await tx.query(sql`INSERT INTO review_file (review_id, file_id) SELECT ${id}::uuid, * FROM unnest(${fileIds}::uuid[])`);
      await record(tx, 'applyForReview', deal, { appliedOn: [null, appliedOn], dueOn: [null, dueOn], note: [null, note] });
      await this.standing.refresh(tx, [deal.id]);
    }));
  }

  /**
   * Writes down what a department says in an open review, in place of what it said before; the trail keeps both. The
   * review's version goes up, so that nobody concludes without having seen it.
   * @throws Refusal STATUS_NOT_ACTIVE, REVIEW_CONCLUDED, OPINION_TEXT_MISSING, FUTURE_DATE, REVIEW_DATE_TOO_EARLY; ApiError NOT_FOUND
   */
  giveOpinion(actor: Actor, input: GiveOpinion): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { review, deal } = await lockOpenReview(tx, input.reviewId, 'review.opinion');
      const given = { verdict: input.verdict, opinion: input.opinion?.trim() ?? null, givenOn: input.givenOn ?? tx.clock.today() };
      const faults = [
        ...(given.verdict !== 'agree' && given.opinion === null ? [{ code: 'OPINION_TEXT_MISSING', field: ['input', 'opinion'] }] : []),
        ...dayFaults(given.givenOn, 'givenOn', review.appliedOn, tx.clock.today()),
      ];
      if (faults.length > 0) throw new Refusal(faults);
      const before = await opinionOf(tx, review, input.department);
      const after: ReviewOpinion = { ...given, reviewId: review.id, department: input.department, givenBy: tx.actor.name };
      await tx.query(sql`DELETE FROM review_opinion WHERE review_id = ${review.id} AND department = ${input.department}`);
      await tx.insert(ReviewOpinion, after);
      await tx.update(Review, review, {});
      await record(tx, 'giveOpinion', deal, { department: [null, input.department], ...changesOf<Partial<ReviewOpinion>>(before ?? NO_OPINION, given) });
    });
  }

  /**
   * Puts down the whole scorecard of an open review and the vetoes that apply.
   * @throws Refusal STATUS_NOT_ACTIVE, REVIEW_CONCLUDED, CONFLICT and what `readScorecard` finds; ApiError NOT_FOUND
   */
  score(actor: Actor, input: ScoreReview): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { review, deal } = await lockOpenReview(tx, input.reviewId, 'review.manage', input.expectedVersion);
      const read = readScorecard(input.scores, input.vetoes);
      if ('faults' in read) throw new Refusal(read.faults);
      const changes = scoreChanges(review, read);
      if (Object.keys(changes).length === 0) return;
      await tx.update(Review, review, read);
      await record(tx, 'scoreReview', deal, changes);
    });
  }
}

const NO_OPINION: Partial<ReviewOpinion> = { opinion: null };

function applicationFaults(appliedOn: string, dueOn: string | null, registeredOn: string, today: string): FieldError[] {
  const field = ['input', 'appliedOn'];
  return [
    ...(appliedOn > today ? [{ code: 'FUTURE_DATE', field, params: { today } }] : []),
    ...(appliedOn < registeredOn ? [{ code: 'REVIEW_BEFORE_LEAD', field, params: { registeredOn } }] : []),
    ...(dueOn !== null && dueOn < appliedOn ? [{ code: 'REVIEW_DUE_TOO_EARLY', field: ['input', 'dueOn'], params: { appliedOn } }] : []),
  ];
}

async function opinionOf(tx: Tx, review: Review, department: ReviewDepartment): Promise<ReviewOpinion | null> {
  const [opinion] = await tx.query<ReviewOpinion>(sql`
    SELECT ${columns(ReviewOpinion, 'o')} FROM review_opinion o WHERE o.review_id = ${review.id} AND o.department = ${department}`);
  return opinion ?? null;
}

/** Item by item, so that the trail says which points were changed. */
function scoreChanges(before: Pick<Review, 'scores' | 'vetoes'>, after: Pick<Review, 'scores' | 'vetoes'>): Changes {
  const points = (scores: Scores): Record<string, string | null> => Object.fromEntries(SCORE_ITEMS.map(({ item }) => [`score.${item}`, scores[item] ?? null]));
  return {
    ...changesOf({ ...points(before.scores), reviewTotal: totalOf(before.scores) }, { ...points(after.scores), reviewTotal: totalOf(after.scores) }),
    ...changesOf<{ vetoes: string }>({ vetoes: before.vetoes.join() }, { vetoes: after.vetoes.join() }),
  };
}

const record = (tx: Tx, verb: string, deal: Deal, changes: Changes): Promise<void> =>
  tx.audit(verb, { type: 'deal', id: deal.id, organisationId: deal.organisationId }, changes);
