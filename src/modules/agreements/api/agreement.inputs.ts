import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Scalar, Text, YesNo, YuanScalar, Version } from '../../../platform/graphql/index.js';
import type { SignAgreement } from '../agreement.service.js';
import type { AgreementFilter } from '../data/agreement.list.js';
import { AGREEMENT_KINDS, MAX_DEALS, MAX_FILES, MAX_OBLIGATIONS, MAX_PARTIES, type AgreementKind } from '../domain/agreement.js';
import { FAIR_COMPETITION_RESULTS, PROMISE_STATES, type FairCompetitionResult, type PromiseState } from '../domain/codes.js';
import type { MeetCommitment, SettlePromise } from '../obligations.service.js';
import type { UpdateAgreement } from '../update-agreement.service.js';
import { AgreementKindEnum, FairCompetitionResultEnum, PromiseStateEnum } from './agreement.enums.js';
import { AgreementDealInput, AgreementPartyInput, CommitmentInput, PromiseInput } from './agreement-parts.inputs.js';

/** What a signing and a change of it have in common. */
@InputType({ isAbstract: true })
abstract class AgreementTerms {
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) number?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) place?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() effectiveOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() expiresOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() agreedStartOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() agreedCompletionOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() agreedProductionOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() registrationDueOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) legalReview?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() legalReviewOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) fairCompetitionReview?: string | null;
  @Field(() => FairCompetitionResultEnum, { nullable: true }) @Optional() @OneOf(FAIR_COMPETITION_RESULTS) fairCompetitionResult?: FairCompetitionResult | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) fairCompetitionNumber?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() fairCompetitionOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 4000 }) breachTerms?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() deposit?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() depositDueOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() depositPaidOn?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() signingEventId?: string | null;
  @Field(() => [AgreementPartyInput], { nullable: true }) @Optional() @ListOf(0, MAX_PARTIES) @Nested(() => AgreementPartyInput, { each: true }) parties?: AgreementPartyInput[] | null;
  @Field(() => [CommitmentInput], { nullable: true }) @Optional() @ListOf(0, MAX_OBLIGATIONS) @Nested(() => CommitmentInput, { each: true }) commitments?: CommitmentInput[] | null;
  @Field(() => [PromiseInput], { nullable: true }) @Optional() @ListOf(0, MAX_OBLIGATIONS) @Nested(() => PromiseInput, { each: true }) promises?: PromiseInput[] | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, MAX_FILES) @Id({ each: true }) fileIds?: string[] | null;
}

@InputType()
export class SignAgreementInput extends AgreementTerms implements SignAgreement {
  @Field(() => AgreementKindEnum) @OneOf(AGREEMENT_KINDS) kind: AgreementKind;
  @Field(() => String) @Text({ max: 200 }) title: string;
  @Field(() => DateScalar) @Scalar() signedOn: string;
  @Field(() => ID, { nullable: true, description: 'Of a supplement or termination: what it adds to or ends.' }) @OptionalId() parentId?: string | null;
  @Field(() => [AgreementDealInput]) @ListOf(1, MAX_DEALS) @Nested(() => AgreementDealInput, { each: true }) deals: AgreementDealInput[];
  @Field(() => Boolean, { nullable: true, description: 'Left out: true, the deals move to the stage of the agreement where their gates allow.' })
  @Optional() @YesNo() advance?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Left out: the organisation of the first deal.' }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class UpdateAgreementInput extends AgreementTerms implements UpdateAgreement {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) title?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() signedOn?: string | null;
  @Field(() => [AgreementDealInput], { nullable: true, description: 'The whole list, each: those left out are taken away.' })
  @Optional() @ListOf(1, MAX_DEALS) @Nested(() => AgreementDealInput, { each: true }) deals?: AgreementDealInput[] | null;
}

@InputType()
export class SettlePromiseInput implements SettlePromise {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => PromiseStateEnum) @OneOf(PROMISE_STATES) state: PromiseState;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() on?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 1000 }) note?: string | null;
}

@InputType()
export class MeetCommitmentInput implements MeetCommitment {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() metOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 1000 }) note?: string | null;
}

@InputType('AgreementFilter')
export class AgreementFilterInput implements AgreementFilter {
  @Field(() => AgreementKindEnum, { nullable: true }) @Optional() @OneOf(AGREEMENT_KINDS) kind?: AgreementKind | null;
  @Field(() => ID, { nullable: true }) @OptionalId() dealId?: string | null;
  @Field(() => String, { nullable: true, description: 'In title, number and names of the covered deals.' }) @OptionalText({ max: 100 }) search?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() signingEventId?: string | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() flagged?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() expiringBy?: string | null;
}

@ArgsType()
export class AgreementArgs extends PageArgsInput {
  @Field(() => AgreementFilterInput, { nullable: true }) @Optional() @Nested(() => AgreementFilterInput) filter?: AgreementFilterInput | null;
}
