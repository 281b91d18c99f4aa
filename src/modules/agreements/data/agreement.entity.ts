import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementKind } from '../domain/agreement.js';

/** A row of `agreement`: one signing. Days are 'YYYY-MM-DD'; the agreed ones are what the parties promised. */
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
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}
