import type { FieldError } from '../../../kernel/errors.js';
import type { TaskState } from './task-state.js';

/** What of a task the rules ask for; `dueOn` is 'YYYY-MM-DD'. */
export interface Due {
  state: TaskState;
  dueOn: string;
}

/** 逾期: still open on the day after it was due. On the day itself there is still time. */
export const isOverdue = ({ state, dueOn }: Due, today: string): boolean => state === 'open' && dueOn < today;

/**
 * What is wrong with putting a task off to `dueOn`: it is done already (TASK_DONE_ALREADY), the new day is not later
 * than the old one (POSTPONE_NOT_LATER), or it is past (DUE_IN_PAST).
 */
export function judgePostponement(task: Due, dueOn: string, today: string): FieldError[] {
  const field = ['input', 'dueOn'];
  if (task.state === 'done') return [{ code: 'TASK_DONE_ALREADY', field: ['input', 'id'] }];
  if (dueOn <= task.dueOn) return [{ code: 'POSTPONE_NOT_LATER', field, params: { dueOn: task.dueOn } }];
  return dueOn < today ? [{ code: 'DUE_IN_PAST', field, params: { today } }] : [];
}
