import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LightCode } from '../domain/light-rules.js';

/** A row of `clock_extension`: 正当理由, with the document that approved it. Withdrawn, it pauses nothing any more but stays. */
@Entity('clock_extension')
export class ClockExtension {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) rule: LightCode;
  @Column({ name: 'from_on', type: 'date' }) fromOn: string;
  @Column({ name: 'until_on', type: 'date' }) untilOn: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ name: 'document_number', type: 'text' }) documentNumber: string;
  /** A position. */
  @Column({ name: 'approved_by', type: 'text' }) approvedBy: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
}
