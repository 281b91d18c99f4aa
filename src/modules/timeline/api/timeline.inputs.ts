import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Id, OneOf, OptionalText, PageArgsInput, WholeNumber } from '../../../platform/graphql/index.js';
import { SUBJECT_TYPES, type SubjectType } from '../../../kernel/subjects.js';
import { SubjectTypeEnum } from '../../tasks/index.js';

@ArgsType()
export class TimelineArgs extends PageArgsInput {
  @Field(() => SubjectTypeEnum) @OneOf(SUBJECT_TYPES) subjectType: SubjectType;
  @Field(() => ID) @Id() subjectId: string;
}

/** As `PageArgsInput`, with longer pages: an auditor reads on. */
@ArgsType()
export class AuditLogArgs {
  @Field(() => Int, { defaultValue: 50 }) @WholeNumber(1, 100) first: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) after?: string | null;
}
