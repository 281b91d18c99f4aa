import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  AreaInput, BoundEnum, BOUNDS, ClientMutationId, DateScalar, DecimalScalar, Id, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, Text, WholeNumber, YesNo,
  YuanScalar, type Bound,
} from '../../../platform/graphql/index.js';
import { DEAL_KINDS, LEAD_SOURCES, REASON_CODES, type DealKind, type LeadSource, type ReasonCode } from '../domain/codes.js';
import { DEAL_STATUSES, STAGES, type DealStatus, type Stage } from '../domain/stages.js';
import { DealKindEnum, DealStatusEnum, LeadSourceEnum, ReasonCodeEnum, StageEnum } from './deal.enums.js';

const NAME = { max: 200 };
const LONG = { max: 5000 };
const NOTE = { max: 1000 };
const CODE = { max: 10 };
/** Versions count from 1. */
const LAST_VERSION = 2_147_483_647;

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
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class UpdateDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @WholeNumber(1, LAST_VERSION) expectedVersion: number;
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
}

@InputType({ description: 'override needs deal.override and a reason; a move back needs a reason.' })
export class AdvanceDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => StageEnum) @OneOf(STAGES) to: Stage;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: the date of the fact behind the gate, else today.' }) @OptionalScalar() on?: string | null;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(1, LAST_VERSION) expectedVersion?: number | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() override?: boolean | null;
  @Field(() => String, { nullable: true }) @OptionalText(NOTE) reason?: string | null;
}

@InputType()
export class SuspendDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(1, LAST_VERSION) expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => ReasonCodeEnum) @OneOf(REASON_CODES) reasonCode: ReasonCode;
  @Field(() => String, { nullable: true }) @OptionalText(NOTE) note?: string | null;
}

@InputType()
export class DropDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(1, LAST_VERSION) expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => DealStatusEnum, { description: 'lost, terminated or transferred.' }) @OneOf(DEAL_STATUSES) status: DealStatus;
  @Field(() => ReasonCodeEnum) @OneOf(REASON_CODES) reasonCode: ReasonCode;
  @Field(() => String, { nullable: true }) @OptionalText(NOTE) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a lost deal: where it went.' }) @OptionalText(NAME) lostTo?: string | null;
}

@InputType()
export class ReopenDealInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(1, LAST_VERSION) expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' }) @OptionalScalar() on?: string | null;
  @Field(() => String) @Text(NOTE) note: string;
}
