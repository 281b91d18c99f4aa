import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentIndicator, FairCompetitionResult, Favour, PartySide, PromiseState } from '../domain/codes.js';

/** A row of `agreement_party`: who signed, in the order written down. */
@Entity('agreement_party')
export class AgreementParty {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'agreement_id', type: 'uuid' }) agreementId: string;
  @Column({ type: 'text' }) side: PartySide;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  @Column({ type: 'integer' }) place: number;
}

/** A row of `commitment`: what the investor owes. The value is in the unit of its indicator: yuan, or people. */
@Entity('commitment')
export class CommitmentRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'agreement_id', type: 'uuid' }) agreementId: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) indicator: CommitmentIndicator;
  @Column({ type: 'text' }) content: string;
  @Column({ type: 'numeric', nullable: true }) value: string | null;
  @Column({ type: 'integer' }) place: number;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'met_on', type: 'date', nullable: true }) metOn: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'integer' }) version: number;
}

/** A row of `promise`: what the government owes, by which organisation, with its own fair-competition review. */
@Entity('promise')
export class PromiseRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'agreement_id', type: 'uuid' }) agreementId: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) content: string;
  @Column({ type: 'text' }) favour: Favour;
  @Column({ type: 'boolean' }) selective: boolean;
  @Column({ type: 'text', nullable: true }) basis: string | null;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'integer' }) place: number;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ type: 'text' }) state: PromiseState;
  @Column({ name: 'settled_on', type: 'date', nullable: true }) settledOn: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'review_result', type: 'text', nullable: true }) reviewResult: FairCompetitionResult | null;
  @Column({ name: 'review_number', type: 'text', nullable: true }) reviewNumber: string | null;
  @Column({ name: 'review_on', type: 'date', nullable: true }) reviewOn: string | null;
  @Column({ type: 'integer' }) version: number;
}
