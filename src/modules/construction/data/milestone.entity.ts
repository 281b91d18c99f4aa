import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MilestoneKind } from '../domain/milestone.js';

/** A row of `milestone`: what a deal really reached, on which day ('YYYY-MM-DD'), and what shows it. Once per kind. */
@Entity('milestone')
export class Milestone {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) kind: MilestoneKind;
  @Column({ name: 'actual_on', type: 'date' }) actualOn: string;
  @Column({ type: 'text' }) evidence: string;
  /** The name, as it was then, of who recorded it. */
  @Column({ name: 'recorded_by', type: 'text' }) recordedBy: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}
