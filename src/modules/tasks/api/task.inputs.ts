import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Scalar, SORT_DIRECTIONS, SortDirectionEnum, Text, YesNo, type SortDirection, Version } from '../../../platform/graphql/index.js';
import { TASK_SORTS, type TaskFilter, type TaskSortField } from '../data/task.list.js';
import { SUBJECT_TYPES, type SubjectType } from '../../../kernel/subjects.js';
import { TASK_STATES, type TaskState } from '../domain/task-state.js';
import { SubjectTypeEnum, TaskSortFieldEnum, TaskStateEnum } from './task.types.js';


@InputType({ description: 'ownerId left out: the caller. subjectType and subjectId go together.' })
export class AssignTaskInput {
  @Field(() => String) @Text({ max: 200 }) title: string;
  @Field(() => DateScalar) @Scalar() dueOn: string;
  @Field(() => ID, { nullable: true }) @OptionalId() ownerId?: string | null;
  @Field(() => SubjectTypeEnum, { nullable: true }) @Optional() @OneOf(SUBJECT_TYPES) subjectType?: SubjectType | null;
  @Field(() => ID, { nullable: true }) @OptionalId() subjectId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class CompleteTaskInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @Version() expectedVersion?: number | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 500 }) note?: string | null;
}

@InputType()
export class PostponeTaskInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @Version() expectedVersion?: number | null;
  @Field(() => DateScalar) @Scalar() dueOn: string;
  @Field(() => String) @Text({ max: 500 }) reason: string;
}

@InputType('TaskFilter')
export class TaskFilterInput implements TaskFilter {
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() mine?: boolean | null;
  @Field(() => TaskStateEnum, { nullable: true }) @Optional() @OneOf(TASK_STATES) state?: TaskState | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() overdue?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() dueFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() dueTo?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() dealId?: string | null;
}

@InputType()
export class TaskSort {
  @Field(() => TaskSortFieldEnum) @OneOf(TASK_SORTS) by: TaskSortField;
  @Field(() => SortDirectionEnum) @OneOf(SORT_DIRECTIONS) direction: SortDirection;
}

@ArgsType()
export class TaskListArgs extends PageArgsInput {
  @Field(() => TaskFilterInput, { nullable: true }) @Optional() @Nested(() => TaskFilterInput) filter?: TaskFilterInput | null;
  @Field(() => TaskSort, { nullable: true }) @Optional() @Nested(() => TaskSort) sort?: TaskSort | null;
}
