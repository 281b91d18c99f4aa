import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  ClientMutationId, DateScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Positive, Scalar, Text, YesNo, YuanScalar,
} from '../../../platform/graphql/index.js';
import type { SignAgreement } from '../agreement.service.js';
import type { AgreementFilter } from '../data/agreement.list.js';
import { AGREEMENT_KINDS, MAX_DEALS, type AgreementKind } from '../domain/agreement.js';
import { AgreementKindEnum } from './agreement.types.js';

@InputType()
export class AgreementDealInput {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => YuanScalar) @Positive() amount: string;
}

@InputType()
export class SignAgreementInput implements SignAgreement {
  @Field(() => AgreementKindEnum) @OneOf(AGREEMENT_KINDS) kind: AgreementKind;
  @Field(() => String) @Text({ max: 200 }) title: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) number?: string | null;
  @Field(() => DateScalar) @Scalar() signedOn: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) place?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() expiresOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() agreedStartOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() agreedCompletionOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() agreedProductionOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) legalReview?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) fairCompetitionReview?: string | null;
  @Field(() => [AgreementDealInput]) @ListOf(1, MAX_DEALS) @Nested(() => AgreementDealInput, { each: true }) deals: AgreementDealInput[];
  @Field(() => Boolean, { nullable: true, description: 'Left out: true, the deals move to the stage of the agreement where their gates allow.' })
  @Optional() @YesNo() advance?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Left out: the organisation of the first deal.' }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType('AgreementFilter')
export class AgreementFilterInput implements AgreementFilter {
  @Field(() => AgreementKindEnum, { nullable: true }) @Optional() @OneOf(AGREEMENT_KINDS) kind?: AgreementKind | null;
  @Field(() => ID, { nullable: true }) @OptionalId() dealId?: string | null;
  @Field(() => String, { nullable: true, description: 'In title, number and names of the covered deals.' }) @OptionalText({ max: 100 }) search?: string | null;
}

@ArgsType()
export class AgreementArgs extends PageArgsInput {
  @Field(() => AgreementFilterInput, { nullable: true }) @Optional() @Nested(() => AgreementFilterInput) filter?: AgreementFilterInput | null;
}
