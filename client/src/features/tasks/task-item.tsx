import { SubjectLink } from './subject-link';
import { Due } from './due';
import type { TaskRow } from './task';
import { TaskActions } from './task-actions';

/** One task as a row of a card list: what, about what, by when, and the two things to do with it. */
export const TaskItem = ({ task, owner = false }: { task: TaskRow; owner?: boolean }) => (
  <div className="zq-task">
    <div className="zq-task-text">
      <span className={task.state === 'done' ? 'zq-task-done' : 'zq-task-title'}>{task.title}</span>
      <span className="zq-task-facts">
        <Due dueOn={task.dueOn} overdue={task.overdue} done={task.state === 'done'} />
        <SubjectLink task={task} />
        {owner ? <span className="zq-muted">{task.owner.name}</span> : null}
      </span>
    </div>
    <TaskActions task={task} />
  </div>
);
