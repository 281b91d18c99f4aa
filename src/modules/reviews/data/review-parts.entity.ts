import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewDepartment, ReviewVerdict } from '../domain/codes.js';

/** A row of `review_opinion`: what a department says, as it said it last. */
@Entity('review_opinion')
export class ReviewOpinion {
  @PrimaryColumn({ name: 'review_id', type: 'uuid' }) reviewId: string;
  @PrimaryColumn({ type: 'text' }) department: ReviewDepartment;
  @Column({ type: 'text' }) verdict: ReviewVerdict;
  @Column({ type: 'text', nullable: true }) opinion: string | null;
  @Column({ name: 'given_on', type: 'date' }) givenOn: string;
  /** A position, as it was called then. */
  @Column({ name: 'given_by', type: 'text' }) givenBy: string;
}

/** A row of `review_condition`: what a conditional conclusion asks for; the task that was made of it is followed by itself. */
@Entity('review_condition')
export class ReviewCondition {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'review_id', type: 'uuid' }) reviewId: string;
  @Column({ type: 'text' }) content: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'owner_id', type: 'uuid' }) ownerId: string;
}
