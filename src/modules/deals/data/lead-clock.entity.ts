import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockEnding, LeadStep, StartedClock } from '../domain/lead-clocks.js';

/** A row of `lead_clock`: one step of a lead, open while `doneOn` is null. Days are 'YYYY-MM-DD'. */
@Entity('lead_clock')
export class LeadClock implements StartedClock {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) step: LeadStep;
  @Column({ name: 'started_on', type: 'date' }) startedOn: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'red_on', type: 'date' }) redOn: string;
  @Column({ name: 'big_from', type: 'numeric', nullable: true }) bigFrom: string | null;
  @Column({ name: 'due_on_small', type: 'date', nullable: true }) dueOnSmall: string | null;
  @Column({ name: 'due_on_big', type: 'date', nullable: true }) dueOnBig: string | null;
  @Column({ name: 'done_on', type: 'date', nullable: true }) doneOn: string | null;
  @Column({ name: 'done_by', type: 'text', nullable: true }) doneBy: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** Set where nobody recorded the step and it ended all the same. */
  @Column({ type: 'text', nullable: true }) ended: ClockEnding | null;
  /** The move that ended or started it, in the stage log. */
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ name: 'started_by', type: 'uuid', nullable: true }) startedBy: string | null;
}
