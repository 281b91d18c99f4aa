import { Field, ID, InputType } from '@nestjs/graphql';
import {
  DateScalar, DecimalScalar, Id, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, Scalar, Text, YesNo, YuanScalar,
} from '../../../platform/graphql/index.js';
import { COMMITMENT_INDICATORS, FAIR_COMPETITION_RESULTS, FAVOURS, PARTY_SIDES, type CommitmentIndicator, type FairCompetitionResult, type Favour, type PartySide } from '../domain/codes.js';
import type { Commitment, Party, Promised } from '../domain/obligations.js';
import type { CoveredDeal } from '../domain/signing.js';
import { CommitmentIndicatorEnum, FairCompetitionResultEnum, FavourEnum, PartySideEnum } from './agreement.enums.js';

@InputType()
export class AgreementDealInput implements CoveredDeal {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => YuanScalar) @Scalar() amount: string;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() inwardAmount?: string | null;
}

@InputType()
export class AgreementPartyInput implements Party {
  @Field(() => PartySideEnum) @OneOf(PARTY_SIDES) side: PartySide;
  @Field(() => String) @Text({ max: 200 }) name: string;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
}

@InputType()
export class CommitmentInput implements Commitment {
  @Field(() => ID, { nullable: true }) @OptionalId() id?: string | null;
  @Field(() => ID) @Id() dealId: string;
  @Field(() => CommitmentIndicatorEnum) @OneOf(COMMITMENT_INDICATORS) indicator: CommitmentIndicator;
  @Field(() => String) @Text({ max: 500 }) content: string;
  @Field(() => DecimalScalar, { nullable: true }) @OptionalScalar() value?: string | null;
  @Field(() => DateScalar) @Scalar() dueOn: string;
}

@InputType()
export class PromiseInput implements Promised {
  @Field(() => ID, { nullable: true }) @OptionalId() id?: string | null;
  @Field(() => ID) @Id() dealId: string;
  @Field(() => String) @Text({ max: 500 }) content: string;
  @Field(() => FavourEnum) @OneOf(FAVOURS) favour: Favour;
  @Field(() => Boolean) @YesNo() selective: boolean;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 500 }) basis?: string | null;
  @Field(() => ID) @Id() organisationId: string;
  @Field(() => DateScalar) @Scalar() dueOn: string;
  @Field(() => FairCompetitionResultEnum, { nullable: true }) @Optional() @OneOf(FAIR_COMPETITION_RESULTS) reviewResult?: FairCompetitionResult | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) reviewNumber?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() reviewOn?: string | null;
}
