import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectType } from '../../../kernel/subjects.js';
import type { TaskState } from '../domain/task-state.js';

/** A row of `task`: something somebody has to do by a day. Days are 'YYYY-MM-DD'. */
@Entity('task')
export class Task {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'owner_id', type: 'uuid' }) ownerId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ type: 'text' }) state: TaskState;
  @Column({ name: 'done_on', type: 'date', nullable: true }) doneOn: string | null;
  @Column({ name: 'done_note', type: 'text', nullable: true }) doneNote: string | null;
  @Column({ name: 'postponed_times', type: 'integer' }) postponedTimes: number;
  @Column({ name: 'subject_type', type: 'text', nullable: true }) subjectType: SubjectType | null;
  @Column({ name: 'subject_id', type: 'uuid', nullable: true }) subjectId: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdById: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
