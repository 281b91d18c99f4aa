import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IntentionLevel } from '../domain/codes.js';
import type { Direction } from '../domain/direction.js';
import type { VisitKind } from '../domain/visit-kind.js';

/** A row of `visit`: one 走请. Days are 'YYYY-MM-DD', amounts yuan; leaders and participants are positions, not names. */
@Entity('visit')
export class Visit {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) direction: Direction;
  @Column({ type: 'text' }) kind: VisitKind;
  @Column({ name: 'on_site', type: 'boolean' }) onSite: boolean;
  @Column({ name: 'visited_on', type: 'date' }) visitedOn: string;
  /** 'HH:MM:SS' as the database gives it. */
  @Column({ name: 'visit_time', type: 'time', nullable: true }) visitTime: string | null;
  /** On the same day, 'HH:MM:SS' as the database gives it. */
  @Column({ name: 'ended_at', type: 'time', nullable: true }) endedAt: string | null;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'text', array: true }) leaders: string[];
  @Column({ type: 'text', array: true }) participants: string[];
  @Column({ name: 'investor_count', type: 'integer' }) investorCount: number;
  @Column({ type: 'text' }) summary: string;
  @Column({ type: 'text', nullable: true }) results: string | null;
  @Column({ name: 'intention_level', type: 'text', nullable: true }) intentionLevel: IntentionLevel | null;
  @Column({ name: 'intended_amount', type: 'numeric', nullable: true }) intendedAmount: string | null;
  @Column({ type: 'numeric', nullable: true }) cost: string | null;
  @Column({ name: 'next_action', type: 'text', nullable: true }) nextAction: string | null;
  @Column({ name: 'next_action_due_on', type: 'date', nullable: true }) nextActionDueOn: string | null;
  @Column({ name: 'alliance_id', type: 'uuid', nullable: true }) allianceId: string | null;
  /** The record of the same visit that this one became a part of; such a one is in no list and no count. */
  @Column({ name: 'joined_into', type: 'uuid', nullable: true }) joinedInto: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdById: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
