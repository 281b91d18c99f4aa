import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, ListOf, OneOf, Optional, Scalar, Text, YesNo, Version } from '../../../platform/graphql/index.js';
import type { RecordMilestone } from '../construction.service.js';
import type { CorrectMilestone } from '../milestone-correction.service.js';
import { PLAIN_KINDS, type MilestoneKind } from '../domain/milestone.js';
import { MilestoneKindEnum } from './construction.enums.js';
import { MAX_FILES } from './limits.js';

@InputType()
export class RecordCommencementInput implements Omit<RecordMilestone, 'kind'> {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => DateScalar) @Scalar() on: string;
  @Field(() => String, { description: 'At least four characters. What shows it: number of the permit, photographs and their day, first invoice, tax paid.' })
  @Text({ max: 2000 }) evidence: string;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, MAX_FILES) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Left out: true, the deal moves to the stage of the milestone where its gates allow.' })
  @Optional() @YesNo() advance?: boolean | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class RecordMilestoneInput extends RecordCommencementInput implements RecordMilestone {
  @Field(() => MilestoneKindEnum, { description: 'Not commencement: that is recordCommencement. Not statistics: that is enterStatistics.' })
  @OneOf(PLAIN_KINDS) kind: MilestoneKind;
}

@InputType()
export class CorrectMilestoneInput implements CorrectMilestone {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => DateScalar, { description: 'The right day; the same where the evidence alone was wrong.' }) @Scalar() on: string;
  @Field(() => String, { description: 'At least four characters.' }) @Text({ max: 2000 }) evidence: string;
  @Field(() => [ID], { nullable: true, description: 'Left out: they stay.' }) @Optional() @ListOf(0, MAX_FILES) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => String, { description: 'What was wrong, for the story.' }) @Text({ max: 1000 }) reason: string;
}
