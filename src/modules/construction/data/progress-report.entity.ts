import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `progress_report`: the report of a month, once per deal. Amounts are yuan, days 'YYYY-MM-DD'. */
@Entity('progress_report')
export class ProgressReport {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  /** The first day of the month. */
  @Column({ type: 'date' }) month: string;
  /** 形象进度. */
  @Column({ type: 'numeric' }) percent: string;
  /** In this month. */
  @Column({ type: 'numeric' }) invested: string;
  /** Before the first report; held by that one alone. */
  @Column({ name: 'invested_before', type: 'numeric' }) investedBefore: string;
  @Column({ type: 'text' }) done: string;
  @Column({ type: 'text', nullable: true }) problems: string | null;
  @Column({ name: 'next_steps', type: 'text', nullable: true }) nextSteps: string | null;
  /** The name, as it was then, of who reported it last. */
  @Column({ name: 'reported_by', type: 'text' }) reportedBy: string;
  @Column({ name: 'reported_on', type: 'date' }) reportedOn: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ type: 'integer' }) version: number;
}
