import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AreaInput, BoundEnum, BOUNDS, ClientMutationId, DateScalar, DecimalScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, Scalar, Text, WholeNumber, YesNo, YuanScalar, type Bound, Version } from '../../../platform/graphql/index.js';
import { BENEFIT_YEARS, type Benefit } from '../domain/benefits.js';
import {
  BENEFIT_INDICATORS, BENEFIT_KINDS, CHAIN_ROLES, DEAL_KINDS, DEAL_NATURES, DEAL_RELATIONS, FUND_ORIGINS, LEAD_SOURCES, REASON_CODES, SITE_KINDS,
  type BenefitIndicator, type BenefitKind, type ChainRole, type DealKind, type DealNature, type DealRelation, type FundOrigin, type LeadSource, type ReasonCode,
  type SiteKind,
} from '../domain/codes.js';
import type { Secrecy } from '../domain/secrecy.js';
import { DEAL_STATUSES, STAGES, type DealStatus, type Stage } from '../domain/stages.js';
import { LONGEST_TAG, MOST_TAGS } from '../domain/tags.js';
import {
  BenefitIndicatorEnum, BenefitKindEnum, ChainRoleEnum, DealKindEnum, DealNatureEnum, DealRelationEnum, DealStatusEnum, FundOriginEnum, LeadSourceEnum,
  ReasonCodeEnum, SiteKindEnum, StageEnum,
} from './deal.enums.js';

const NAME = { max: 200 };
const LONG = { max: 5000 };
const NOTE = { max: 1000 };
const CODE = { max: 10 };
const CHAIN = { max: 100 };

@InputType()
export class RegisterLeadInput {
  @Field(() => String) @Text(NAME) name: string;
  @Field(() => DealKindEnum, { nullable: true, description: 'Left out: industry.' }) @Optional() @OneOf(DEAL_KINDS) kind?: DealKind | null;
  @Field(() => String, { nullable: true }) @OptionalText(LONG) content?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => String, { nullable: true, description: 'A name typed in place, registered in the same transaction.' }) @OptionalText(NAME) companyName?: string | null;
  @Field(() => LeadSourceEnum) @OneOf(LEAD_SOURCES) source: LeadSource;
  @Field(() => String, { nullable: true }) @OptionalText(CODE) industryCode?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() totalInvestment?: string | null;
  @Field(() => BoundEnum, { nullable: true }) @Optional() @OneOf(BOUNDS) totalInvestmentBound?: Bound | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() fixedAssetInvestment?: string | null;
  @Field(() => AreaInput, { nullable: true }) @Optional() @Nested(() => AreaInput) landNeed?: AreaInput | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'kVA.' }) @OptionalScalar() powerNeed?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Tonnes of standard coal a year.' }) @OptionalScalar() energyNeed?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: the day of the visit, else today.' }) @OptionalScalar() registeredOn?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() visitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Left out: the one who registers.' }) @OptionalId() officerId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The deal of which this is a phase, or which it expands.' }) @OptionalId() parentId?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 50 }) phaseName?: string | null;
  @Field(() => DealRelationEnum, { nullable: true, description: 'With parentId. Left out: expansion or secondAttraction by the source, else phase.' }) @Optional() @OneOf(DEAL_RELATIONS) relation?: DealRelation | null;
  @Field(() => ID, { nullable: true }) @OptionalId() parcelId?: string | null;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(0, 3) secrecy?: Secrecy | null;
  @Field(() => String, { nullable: true }) @OptionalText(CHAIN) chain?: string | null;
  @Field(() => DealNatureEnum, { nullable: true }) @Optional() @OneOf(DEAL_NATURES) nature?: DealNature | null;
  @Field(() => FundOriginEnum, { nullable: true }) @Optional() @OneOf(FUND_ORIGINS) fundOrigin?: FundOrigin | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() contractedInward?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class DealMemberInput {
  @Field(() => ID) @Id() userId: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 50 }) duty?: string | null;
}

@InputType()
export class BenefitInput implements Benefit {
  @Field(() => BenefitIndicatorEnum) @OneOf(BENEFIT_INDICATORS) indicator: BenefitIndicator;
  @Field(() => BenefitKindEnum) @OneOf(BENEFIT_KINDS) kind: BenefitKind;
  @Field(() => Int) @WholeNumber(...BENEFIT_YEARS) year: number;
  @Field(() => DecimalScalar) @Scalar() value: string;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class UpdateDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText(NAME) name?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LONG) content?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(CODE) industryCode?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() totalInvestment?: string | null;
  @Field(() => BoundEnum, { nullable: true }) @Optional() @OneOf(BOUNDS) totalInvestmentBound?: Bound | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() fixedAssetInvestment?: string | null;
  @Field(() => AreaInput, { nullable: true }) @Optional() @Nested(() => AreaInput) landNeed?: AreaInput | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'kVA.' }) @OptionalScalar() powerNeed?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Tonnes of standard coal a year.' }) @OptionalScalar() energyNeed?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() officerId?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() assessedOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LONG) assessment?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() proposalOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LONG) dueDiligence?: string | null;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(0, 3) secrecy?: Secrecy | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 50 }) codeName?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 40 }) projectCode?: string | null;
  @Field(() => DealKindEnum, { nullable: true }) @Optional() @OneOf(DEAL_KINDS) kind?: DealKind | null;
  @Field(() => String, { nullable: true }) @OptionalText(CHAIN) chain?: string | null;
  @Field(() => ChainRoleEnum, { nullable: true }) @Optional() @OneOf(CHAIN_ROLES) chainRole?: ChainRole | null;
  @Field(() => DealNatureEnum, { nullable: true }) @Optional() @OneOf(DEAL_NATURES) nature?: DealNature | null;
  @Field(() => FundOriginEnum, { nullable: true }) @Optional() @OneOf(FUND_ORIGINS) fundOrigin?: FundOrigin | null;
  @Field(() => SiteKindEnum, { nullable: true }) @Optional() @OneOf(SITE_KINDS) siteKind?: SiteKind | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() contractedInward?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() equipmentInvestment?: string | null;
  @Field(() => AreaInput, { nullable: true }) @Optional() @Nested(() => AreaInput) plantNeed?: AreaInput | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 50 }) leaderPosition?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() firstContactOrganisationId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() liaisonId?: string | null;
  @Field(() => [DealMemberInput], { nullable: true, description: 'The whole list.' }) @Optional() @ListOf(0, 50) @Nested(() => DealMemberInput, { each: true }) members?: DealMemberInput[] | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() nextFollowUpOn?: string | null;
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, MOST_TAGS) @Text({ max: LONGEST_TAG, each: true }) tags?: string[] | null;
  @Field(() => [BenefitInput], { nullable: true, description: 'The whole table.' }) @Optional() @ListOf(0, 200) @Nested(() => BenefitInput, { each: true }) benefits?: BenefitInput[] | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a deal that has a parent.' }) @OptionalText({ max: 50 }) phaseName?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of an expansion or second attraction: where it happens.' }) @OptionalId() parcelId?: string | null;
}

@InputType({ description: 'override needs deal.override and a reason; a move back needs a reason.' })
export class AdvanceDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => StageEnum) @OneOf(STAGES) to: Stage;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: the date of the fact behind the gate, else today.' }) @OptionalScalar() on?: string | null;
  @Field(() => Int, { nullable: true }) @Optional() @Version() expectedVersion?: number | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() override?: boolean | null;
  @Field(() => String, { nullable: true }) @OptionalText(NOTE) reason?: string | null;
}

@InputType()
export class SuspendDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @Version() expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => ReasonCodeEnum) @OneOf(REASON_CODES) reasonCode: ReasonCode;
  @Field(() => String, { nullable: true }) @OptionalText(NOTE) note?: string | null;
}

@InputType()
export class DropDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @Version() expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => DealStatusEnum, { description: 'lost, terminated or transferred.' }) @OneOf(DEAL_STATUSES) status: DealStatus;
  @Field(() => ReasonCodeEnum) @OneOf(REASON_CODES) reasonCode: ReasonCode;
  @Field(() => String, { nullable: true }) @OptionalText(NOTE) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a lost deal: where it went.' }) @OptionalText(NAME) lostTo?: string | null;
}

@InputType()
export class ReopenDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @Version() expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => String) @Text(NOTE) note: string;
}
