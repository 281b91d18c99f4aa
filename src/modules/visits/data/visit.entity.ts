import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Direction } from '../domain/direction.js';

/** A row of `visit`: one 走请. Days are 'YYYY-MM-DD'; participants are positions, not names. */
@Entity('visit')
export class Visit {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) direction: Direction;
  @Column({ name: 'visited_on', type: 'date' }) visitedOn: string;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'text', array: true }) participants: string[];
  @Column({ name: 'investor_count', type: 'integer' }) investorCount: number;
  @Column({ type: 'text' }) summary: string;
  @Column({ name: 'next_action', type: 'text', nullable: true }) nextAction: string | null;
  @Column({ name: 'next_action_due_on', type: 'date', nullable: true }) nextActionDueOn: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdById: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
