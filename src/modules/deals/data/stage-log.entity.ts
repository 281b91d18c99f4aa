import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReasonCode } from '../domain/codes.js';
import type { DealStatus, Stage, StageLogEvent } from '../domain/stages.js';

/** A row of `stage_log`: one move, change of status or other event of a deal's history, for ever. The database refuses to change or delete it. */
@Entity('stage_log')
export class StageLogEntry {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ name: 'from_stage', type: 'text', nullable: true }) fromStage: Stage | null;
  @Column({ name: 'to_stage', type: 'text' }) toStage: Stage;
  @Column({ name: 'from_status', type: 'text', nullable: true }) fromStatus: DealStatus | null;
  @Column({ name: 'to_status', type: 'text' }) toStatus: DealStatus;
  @Column({ name: 'entered_on', type: 'date' }) enteredOn: string;
  @Column({ type: 'timestamptz', insert: false }) at: Date;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column({ name: 'actor_name', type: 'text' }) by: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'reason_code', type: 'text', nullable: true }) reasonCode: ReasonCode | null;
  @Column({ type: 'boolean' }) overridden: boolean;
  @Column({ type: 'jsonb' }) unmet: string[];
  @Column({ type: 'text' }) event: StageLogEvent;
  /** Of 'undone': the entry that no longer counts; of 'corrected': the one whose day this one puts right. */
  @Column({ type: 'uuid', nullable: true }) undoes: string | null;
  /** Of a whole that was carried along: the move of its phase. */
  @Column({ name: 'caused_by', type: 'uuid', nullable: true }) causedBy: string | null;
}
