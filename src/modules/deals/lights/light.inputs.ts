import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, DecimalScalar, Id, ListOf, OneOf, Optional, OptionalScalar, Scalar, Text, YesNo, Version } from '../../../platform/graphql/index.js';
import { LIGHT_CODES, type LightCode } from '../domain/light-rules.js';


@InputType()
export class SetLightInput {
  @Field(() => ID) @Id() organisationId: string;
  @Field(() => String) @Text({ max: 50 }) rule: string;
  @Field(() => Boolean) @YesNo() enabled: boolean;
  @Field(() => DecimalScalar) @Scalar() yellow: string;
  @Field(() => DecimalScalar) @Scalar() red: string;
  @Field(() => Int) @Version(0) expectedVersion: number;
}

@InputType()
export class ExtendClockInput {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => String) @OneOf(LIGHT_CODES) rule: LightCode;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() fromOn?: string | null;
  @Field(() => DateScalar, { description: 'The new day.' }) @Scalar() untilOn: string;
  @Field(() => String) @Text({ max: 1000 }) reason: string;
  @Field(() => String) @Text({ max: 100 }) documentNumber: string;
  @Field(() => String, { description: 'The position that approved it.' }) @Text({ max: 100 }) approvedBy: string;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, 20) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class WithdrawExtensionInput {
  @Field(() => ID) @Id() id: string;
}
