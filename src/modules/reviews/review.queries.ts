import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { isId } from '../../kernel/ids.js';
import { within } from '../../platform/access/index.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { ApiError } from '../../kernel/errors.js';
import { FilesService, type StoredFile } from '../../platform/files/index.js';
import { ReviewCondition, ReviewOpinion } from './data/review-parts.entity.js';
import { Review } from './data/review.entity.js';
import { reviewedScope } from './data/review.scope.js';
import { REVIEW_DEPARTMENTS } from './domain/codes.js';
import { REVIEW_VERBS } from './domain/verbs.js';

/** A review as somebody reads it. */
export type ReviewRow = Review & { viewerCan: string[] };

/** Reads reviews and what belongs to them, always within the reader's reach. */
@Injectable()
export class ReviewQueries {
  constructor(private readonly db: Db, private readonly files: FilesService) {}

  /** @throws ApiError NOT_FOUND when the review does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<ReviewRow> {
    if (!isId(id)) throw new ApiError('NOT_FOUND');
    return this.db.one(sql`SELECT ${reviewColumns(actor)} FROM review r JOIN deal d ON d.id = r.deal_id WHERE r.id = ${id} AND ${reviewedScope('d', actor)}`);
  }

  /** Batch: the reviews of deals, by the deal's id, the oldest first. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ReviewRow[]>> => {
    const rows = await this.db.query<ReviewRow>(sql`
      SELECT ${reviewColumns(actor)} FROM review r JOIN deal d ON d.id = r.deal_id
      WHERE r.deal_id = ANY (${[...ids]}::uuid[]) AND ${reviewedScope('d', actor)} ORDER BY r.applied_on, r.created_at, r.id`);
    return groupBy(rows, (review) => review.dealId);
  };

  /** Batch: what the departments say, by the review's id, in the order in which departments are listed. */
  readonly opinionsByReviewIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ReviewOpinion[]>> => {
    const rows = await this.db.query<ReviewOpinion>(sql`
      SELECT ${columns(ReviewOpinion, 'o')} FROM review_opinion o ${ofReviews('o', actor, ids)}
      ORDER BY array_position(${[...REVIEW_DEPARTMENTS]}::text[], o.department)`);
    return groupBy(rows, (opinion) => opinion.reviewId);
  };

  /** Batch: conditions, by the review's id, the first due first. */
  readonly conditionsByReviewIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ReviewCondition[]>> => {
    const rows = await this.db.query<ReviewCondition>(sql`
      SELECT ${columns(ReviewCondition, 'c')} FROM review_condition c ${ofReviews('c', actor, ids)} ORDER BY c.due_on, c.id`);
    return groupBy(rows, (condition) => condition.reviewId);
  };

  /** Batch: the papers of applications, by the review's id, in the order in which they were uploaded. */
  readonly filesByReviewIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StoredFile[]>> =>
    this.files.grouped(actor, await this.db.query<{ key: string; fileId: string }>(sql`
      SELECT l.review_id AS key, l.file_id AS "fileId" FROM review_file l JOIN stored_file f ON f.id = l.file_id ${ofReviews('l', actor, ids)}
      ORDER BY f.created_at, f.id`));
}

/** Joins a part of reviews to its deal, and keeps it to those asked for within reach. */
const ofReviews = (alias: 'o' | 'c' | 'l', actor: Actor, ids: readonly string[]): Sql => sql`
  JOIN review r ON r.id = ${raw(`${alias}.review_id`)} JOIN deal d ON d.id = r.deal_id WHERE r.id = ANY (${[...ids]}::uuid[]) AND ${reviewedScope('d', actor)}`;

/** Verbs are offered while the review is open and the deal is being worked. */
const reviewColumns = (actor: Actor): Sql => sql`${columns(Review, 'r')},
  CASE WHEN r.conclusion IS NULL AND d.status = 'active' THEN array_remove(ARRAY[${join(REVIEW_VERBS.map(({ name, permission }) =>
    sql`CASE WHEN ${within('d.organisation_id', actor, permission)} THEN ${name}::text END`))}], NULL) ELSE '{}'::text[] END AS "viewerCan"`;
