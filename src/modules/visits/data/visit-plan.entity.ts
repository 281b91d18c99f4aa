import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Direction } from '../domain/direction.js';

/** A row of `visit_plan`: who means to go where. It ends as a visit, cancelled, or forgotten. */
@Entity('visit_plan')
export class VisitPlan {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) direction: Direction;
  @Column({ name: 'planned_on', type: 'date' }) on: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdById: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true }) cancelledAt: Date | null;
  /** The visit that it became. */
  @Column({ name: 'visit_id', type: 'uuid', nullable: true }) visitId: string | null;
}
