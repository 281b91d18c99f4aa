import sql from 'sql-template-tag';
import { ApiError, Refusal, refuse } from '../../../kernel/errors.js';
import { isId } from '../../../kernel/ids.js';
import type { Permission } from '../../../kernel/permissions.js';
import { columns, type Tx } from '../../../platform/database/index.js';
import { dealAggregate, type Deal } from '../../deals/index.js';
import { Review } from './review.entity.js';

/** An open review and its active deal, both locked until the transaction ends. */
export interface OpenReview {
  review: Review;
  deal: Deal;
}

/**
 * Locks a review for a verb on it. All verbs on the reviews of a deal wait for each other at the deal's row.
 * @throws ApiError NOT_FOUND out of the actor's reach with the permission; Refusal STATUS_NOT_ACTIVE, REVIEW_CONCLUDED,
 * CONFLICT
 */
export async function lockOpenReview(tx: Tx, reviewId: string, permission: Permission, expectedVersion: number | null = null): Promise<OpenReview> {
  const [found] = isId(reviewId) ? await tx.query<{ dealId: string }>(sql`SELECT r.deal_id AS "dealId" FROM review r WHERE r.id = ${reviewId}`) : [];
  if (!found) throw new ApiError('NOT_FOUND');
  const deal = await tx.lock(dealAggregate, found.dealId, { permission });
  const [review] = await tx.query<Review>(sql`SELECT ${columns(Review, 'r')} FROM review r WHERE r.id = ${reviewId}`);
  if (!review) throw new ApiError('NOT_FOUND');
  if (deal.status !== 'active') throw refuse('STATUS_NOT_ACTIVE', 'reviewId');
  if (review.conclusion !== null) throw refuse('REVIEW_CONCLUDED', 'reviewId', { on: review.concludedOn });
  if (expectedVersion !== null && expectedVersion !== review.version) {
    throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: review.version } }]);
  }
  return { review, deal };
}
