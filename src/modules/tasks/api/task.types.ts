import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, enumOf, Payload } from '../../../platform/graphql/index.js';
import type { Task } from '../data/task.entity.js';
import { TASK_SORTS } from '../data/task.list.js';
import { SUBJECT_TYPES, type SubjectType } from '../../../kernel/subjects.js';
import { TASK_STATES, type TaskState } from '../domain/task-state.js';

export const TaskStateEnum = enumOf(TASK_STATES);
registerEnumType(TaskStateEnum, { name: 'TaskState', description: 'open 未完成, done 已完成' });
export const SubjectTypeEnum = enumOf(SUBJECT_TYPES);
registerEnumType(SubjectTypeEnum, { name: 'SubjectType', description: 'What a task or an entry of the timeline is about.' });
export const TaskSortFieldEnum = enumOf(TASK_SORTS);
registerEnumType(TaskSortFieldEnum, { name: 'TaskSortField' });

/** A follow-up. What it shares with its row is declared here; owner, deal and visit come through resolvers. */
@ObjectType('Task')
export class TaskType implements Omit<Task, 'organisationId' | 'ownerId' | 'createdById' | 'updatedAt'> {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) title: string;
  @Field(() => DateScalar) dueOn: string;
  @Field(() => TaskStateEnum) state: TaskState;
  @Field(() => DateScalar, { nullable: true }) doneOn: string | null;
  @Field(() => String, { nullable: true }) doneNote: string | null;
  @Field(() => Int) postponedTimes: number;
  @Field(() => SubjectTypeEnum, { nullable: true }) subjectType: SubjectType | null;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType()
export class TaskConnection extends Connection(TaskType, 'TaskEdge') {}

@ObjectType()
export class TaskPayload extends Payload {
  @Field(() => TaskType, { nullable: true }) task?: TaskType;
}
