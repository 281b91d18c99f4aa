import sql, { type Sql } from 'sql-template-tag';
import type { Clock } from '../../../kernel/clock.js';
import { columns, type ListSpec } from '../../../platform/database/index.js';
import type { TaskState } from '../domain/task-state.js';
import { Task } from './task.entity.js';
import { taskScope } from './task.scope.js';

/** What tasks can be filtered by; `dueFrom` and `dueTo` are days, both included. */
export interface TaskFilter {
  mine?: boolean | null;
  state?: TaskState | null;
  overdue?: boolean | null;
  dueFrom?: string | null;
  dueTo?: string | null;
  dealId?: string | null;
}

export const TASK_SORTS = ['dueOn', 'createdAt'] as const;
export type TaskSortField = (typeof TASK_SORTS)[number];

/** The rule of `isOverdue`, for the database. */
const overdueOn = (today: string): Sql => sql`(t.state = 'open' AND t.due_on < ${today}::date)`;

/** The list of tasks, what is due first at the top. The clock says what is overdue at the time of asking. */
export const taskList = (clock: Clock): ListSpec<TaskFilter, TaskSortField> => ({
  select: columns(Task, 't'),
  from: sql`task t`,
  id: 't.id',
  scope: (actor) => taskScope('t', actor, 'task.read'),
  filters: {
    mine: (mine, actor) => (mine ? sql`t.owner_id = ${actor.id}` : sql`true`),
    state: (state) => sql`t.state = ${state}`,
    overdue: (overdue) => (overdue ? overdueOn(clock.today()) : sql`NOT ${overdueOn(clock.today())}`),
    dueFrom: (day) => sql`t.due_on >= ${day}::date`,
    dueTo: (day) => sql`t.due_on <= ${day}::date`,
    dealId: (id) => sql`(t.subject_type = 'deal' AND t.subject_id = ${id})`,
  },
  sorts: {
    dueOn: { expression: 't.due_on', type: 'date' },
    createdAt: { expression: 't.created_at', type: 'timestamptz' },
  },
  defaultSort: { by: 'dueOn', direction: 'asc' },
});
