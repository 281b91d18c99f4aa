import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventLevel } from '../domain/signing-event.js';

/** A row of `signing_event`: 签约活动, agreements signed on one day in one hall. */
@Entity('signing_event')
export class SigningEvent {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'held_on', type: 'date' }) heldOn: string;
  @Column({ type: 'text' }) level: EventLevel;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}
