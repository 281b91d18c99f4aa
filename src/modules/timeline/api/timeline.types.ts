import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, DateTimeScalar } from '../../../platform/graphql/index.js';
import type { SubjectType } from '../../../kernel/subjects.js';
import { SubjectTypeEnum } from '../../tasks/index.js';
import type { AuditEntry } from '../data/audit-entry.js';
import type { ChangedFieldText } from '../domain/changed-fields.js';

@ObjectType()
export class ChangedField implements ChangedFieldText {
  @Field(() => String) field: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

/** Who did what, when, to which subject. The sentence and the changes come through the resolver. */
@ObjectType()
export class TimelineEntry implements Omit<AuditEntry, 'changes'> {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => String, { description: 'Who did it, by the name at that time.' }) by: string;
  @Field(() => String) verb: string;
  @Field(() => SubjectTypeEnum) subjectType: SubjectType;
  @Field(() => ID) subjectId: string;
}

@ObjectType()
export class TimelineConnection extends Connection(TimelineEntry, 'TimelineEdge') {}
