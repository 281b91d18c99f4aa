import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementKind } from '../domain/agreement.js';
import type { FairCompetitionResult } from '../domain/codes.js';

/** A row of `agreement`: one signing. Days are 'YYYY-MM-DD'; the agreed ones are what the parties promised. The deposit is yuan. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) kind: AgreementKind;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'signed_on', type: 'date' }) signedOn: string;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ name: 'expires_on', type: 'date', nullable: true }) expiresOn: string | null;
  @Column({ name: 'agreed_start_on', type: 'date', nullable: true }) agreedStartOn: string | null;
  @Column({ name: 'agreed_completion_on', type: 'date', nullable: true }) agreedCompletionOn: string | null;
  @Column({ name: 'agreed_production_on', type: 'date', nullable: true }) agreedProductionOn: string | null;
  @Column({ name: 'legal_review', type: 'text', nullable: true }) legalReview: string | null;
  @Column({ name: 'fair_competition_review', type: 'text', nullable: true }) fairCompetitionReview: string | null;
  @Column({ name: 'effective_on', type: 'date', nullable: true }) effectiveOn: string | null;
  /** What a supplement adds to, and what a termination ends. */
  @Column({ name: 'parent_id', type: 'uuid', nullable: true }) parentId: string | null;
  @Column({ name: 'signing_event_id', type: 'uuid', nullable: true }) signingEventId: string | null;
  @Column({ name: 'registration_due_on', type: 'date', nullable: true }) registrationDueOn: string | null;
  @Column({ name: 'legal_review_on', type: 'date', nullable: true }) legalReviewOn: string | null;
  @Column({ name: 'fair_competition_result', type: 'text', nullable: true }) fairCompetitionResult: FairCompetitionResult | null;
  @Column({ name: 'fair_competition_number', type: 'text', nullable: true }) fairCompetitionNumber: string | null;
  @Column({ name: 'fair_competition_on', type: 'date', nullable: true }) fairCompetitionOn: string | null;
  @Column({ name: 'breach_terms', type: 'text', nullable: true }) breachTerms: string | null;
  @Column({ type: 'numeric', nullable: true }) deposit: string | null;
  @Column({ name: 'deposit_due_on', type: 'date', nullable: true }) depositDueOn: string | null;
  @Column({ name: 'deposit_paid_on', type: 'date', nullable: true }) depositPaidOn: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}
