export { SubjectTypeEnum, TaskType } from './api/task.types.js';
export type { Task } from './data/task.entity.js';
export { taskScope } from './data/task.scope.js';

export { TASK_STATES, type TaskState } from './domain/task-state.js';
export { TaskQueries } from './task.queries.js';
export { TasksModule } from './tasks.module.js';
export { TasksService, type AssignTask } from './tasks.service.js';
