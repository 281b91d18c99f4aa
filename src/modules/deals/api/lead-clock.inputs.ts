import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, OneOf, OptionalScalar, Positive, Scalar, Text, WholeNumber, YesNo, YuanScalar, Version } from '../../../platform/graphql/index.js';
import { LEAD_STEPS, type LeadStep } from '../domain/lead-clocks.js';
import { LeadStepEnum } from './lead-clock.types.js';

/** As the columns allow. */
const DAYS = [1, 365] as const;

@InputType()
export class RecordLeadStepInput {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => LeadStepEnum) @OneOf(LEAD_STEPS) step: LeadStep;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => String) @Text({ max: 1000 }) note: string;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class SetLeadClocksInput {
  @Field(() => ID) @Id() organisationId: string;
  @Field(() => Int) @Version(0) expectedVersion: number;
  @Field(() => Int) @WholeNumber(...DAYS) answerDays: number;
  @Field(() => Int) @WholeNumber(...DAYS) assessDays: number;
  @Field(() => Int) @WholeNumber(...DAYS) assessDaysBig: number;
  @Field(() => YuanScalar) @Scalar() @Positive() bigFrom: string;
  @Field(() => Int) @WholeNumber(...DAYS) feedbackDays: number;
  @Field(() => Int) @WholeNumber(...DAYS) reportDays: number;
  @Field(() => Boolean) @YesNo() workingDays: boolean;
}
