import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewConclusion } from '../domain/codes.js';
import type { Scores, VetoCode } from '../domain/score-template.js';

/** A row of `review` (评审): open until it is concluded; a deal has one open at a time. Days are 'YYYY-MM-DD'. */
@Entity('review')
export class Review {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ name: 'applied_on', type: 'date' }) appliedOn: string;
  /** Until when the departments are asked to answer. */
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'jsonb' }) scores: Scores;
  @Column({ type: 'text', array: true }) vetoes: VetoCode[];
  @Column({ type: 'text', nullable: true }) conclusion: ReviewConclusion | null;
  @Column({ name: 'concluded_on', type: 'date', nullable: true }) concludedOn: string | null;
  @Column({ name: 'concluded_by', type: 'text', nullable: true }) concludedBy: string | null;
  @Column({ name: 'conclusion_note', type: 'text', nullable: true }) conclusionNote: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ type: 'integer' }) version: number;
}
