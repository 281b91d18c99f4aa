import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, groupBy, keyBy, Lists, type ListSpec, type Page, type PageArgs } from '../../platform/database/index.js';
import { Task } from './data/task.entity.js';
import { taskList, type TaskFilter, type TaskSortField } from './data/task.list.js';
import { taskScope } from './data/task.scope.js';

/** Reads tasks as plain rows, always within the reader's reach. */
@Injectable()
export class TaskQueries {
  private readonly list: ListSpec<TaskFilter, TaskSortField>;

  constructor(private readonly db: Db, private readonly lists: Lists, clock: Clock) {
    this.list = taskList(clock);
  }

  page(actor: Actor, args: PageArgs<TaskFilter, TaskSortField>): Promise<Page<Task>> {
    return this.lists.page<Task, TaskFilter, TaskSortField>(this.list, actor, args);
  }

  /** Batch: tasks by id; those out of reach are left out. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Task>> => {
    const rows = await this.db.query<Task>(sql`
      SELECT ${columns(Task, 't')} FROM task t WHERE t.id = ANY (${[...ids]}::uuid[]) AND ${taskScope('t', actor, 'task.read')}`);
    return keyBy(rows, (task) => task.id);
  };

  /** Batch: the tasks of deals, by the deal's id: open ones first, by due date; then those done. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Task[]>> => {
    const rows = await this.db.query<Task>(sql`
      SELECT ${columns(Task, 't')} FROM task t
      WHERE t.subject_type = 'deal' AND t.subject_id = ANY (${[...ids]}::uuid[]) AND ${taskScope('t', actor, 'task.read')}
      ORDER BY t.state = 'done', t.due_on, t.id`);
    return groupBy(rows, (task) => task.subjectId ?? '');
  };
}
