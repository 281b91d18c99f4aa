import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import {
  DateScalar, enumOf, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, SORT_DIRECTIONS, SortDirectionEnum, WholeNumber, YesNo,
  YuanScalar,
  type SortDirection,
} from '../../../platform/graphql/index.js';
import { DEAL_SORTS, type DealFilter, type DealSortField } from '../data/deal.list.js';
import { DEAL_KINDS, DEAL_NATURES, DEAL_RELATIONS, type DealKind, type DealNature, type DealRelation } from '../domain/codes.js';
import { COHORT_STEPS, type CohortStep } from '../domain/cohort-rates.js';
import { LEAD_STEPS, type LeadStep } from '../domain/lead-clocks.js';
import { LIGHTS, type Light } from '../domain/lights.js';
import { DEAL_STATUSES, STAGES, type DealStatus, type Stage } from '../domain/stages.js';
import { CohortStepEnum, DealKindEnum, DealNatureEnum, DealRelationEnum, DealStatusEnum, LightEnum, StageEnum } from './deal.enums.js';
import { LeadStepEnum } from './lead-clock.types.js';

const DealSortFieldEnum = enumOf(DEAL_SORTS);
registerEnumType(DealSortFieldEnum, { name: 'DealSortField' });

/** As of the report's year. */
const YEAR = [1950, 2200] as const;

@InputType('DealFilter')
export class DealFilterInput implements DealFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, the number or the company’s name.' }) @OptionalText({ max: 100 }) search?: string | null;
  @Field(() => StageEnum, { nullable: true }) @Optional() @OneOf(STAGES) stage?: Stage | null;
  @Field(() => [StageEnum], { nullable: true }) @Optional() @ListOf(0, STAGES.length) @OneOf(STAGES, { each: true }) stages?: Stage[] | null;
  @Field(() => DealStatusEnum, { nullable: true }) @Optional() @OneOf(DEAL_STATUSES) status?: DealStatus | null;
  @Field(() => [DealStatusEnum], { nullable: true, description: 'Any of these.' }) @Optional() @ListOf(0, DEAL_STATUSES.length) @OneOf(DEAL_STATUSES, { each: true }) statuses?: DealStatus[] | null;
  @Field(() => DealKindEnum, { nullable: true }) @Optional() @OneOf(DEAL_KINDS) kind?: DealKind | null;
  @Field(() => ID, { nullable: true }) @OptionalId() companyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation and all below it.' }) @OptionalId() organisationId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() officerId?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() visitId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: the viewer is the officer.' }) @Optional() @YesNo() mine?: boolean | null;
  @Field(() => YuanScalar, { nullable: true, description: 'Yuan.' }) @OptionalScalar() minInvestment?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: without phases, which numbers count in their deal.' }) @Optional() @YesNo() counted?: boolean | null;
  @Field(() => LightEnum, { nullable: true, description: 'Today’s light.' }) @Optional() @OneOf(LIGHTS) light?: Light | null;
  @Field(() => [LightEnum], { nullable: true, description: 'Today’s light is one of these.' }) @Optional() @ListOf(0, LIGHTS.length) @OneOf(LIGHTS, { each: true }) lights?: Light[] | null;
  @Field(() => Int, { nullable: true, description: 'First entry into 正式签约 in this calendar year, wherever the deal stands now; no infrastructure.' }) @Optional() @WholeNumber(...YEAR) signedIn?: number | null;
  @Field(() => Int, { nullable: true, description: 'First entry into 框架协议, in the same way.' }) @Optional() @WholeNumber(...YEAR) frameworkIn?: number | null;
  @Field(() => Int, { nullable: true, description: 'First entry into 开工, in the same way.' }) @Optional() @WholeNumber(...YEAR) commencedIn?: number | null;
  @Field(() => LeadStepEnum, { nullable: true, description: 'Leads whose next open step is this one.' }) @Optional() @OneOf(LEAD_STEPS) leadStep?: LeadStep | null;
  @Field(() => Boolean, { nullable: true, description: 'true: leads with an open step whose day is past.' }) @Optional() @YesNo() leadOverdue?: boolean | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) chain?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: deals of no chain.' }) @Optional() @YesNo() withoutChain?: boolean | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 20 }) tag?: string | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() archived?: boolean | null;
  @Field(() => DealRelationEnum, { nullable: true }) @Optional() @OneOf(DEAL_RELATIONS) relation?: DealRelation | null;
  @Field(() => DealNatureEnum, { nullable: true }) @Optional() @OneOf(DEAL_NATURES) nature?: DealNature | null;
  @Field(() => String, { nullable: true, description: 'Light rule that is lit.' }) @OptionalText({ max: 40 }) rule?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() nextFollowUpTo?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Whose last progress was on this day or before: 久未更新.' }) @OptionalScalar() lastProgressTo?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() parentId?: string | null;
  @Field(() => StageEnum, { nullable: true, description: 'First counted entry into `enteredStage` within these days.' }) @Optional() @OneOf(STAGES) enteredStage?: Stage | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() enteredFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() enteredTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'Deals signed at this event.' }) @OptionalId() signingEventId?: string | null;
  @Field(() => CohortStepEnum, { nullable: true, description: 'Deals that came so far, as the rates of what was signed count it.' }) @Optional() @OneOf(COHORT_STEPS) cameTo?: CohortStep | null;
}

@InputType('DealSort')
export class DealSortInput {
  @Field(() => DealSortFieldEnum) @OneOf(DEAL_SORTS) by: DealSortField;
  @Field(() => SortDirectionEnum) @OneOf(SORT_DIRECTIONS) direction: SortDirection;
}

@ArgsType()
export class DealArgs extends PageArgsInput {
  @Field(() => DealFilterInput, { nullable: true }) @Optional() @Nested(() => DealFilterInput) filter?: DealFilterInput | null;
  @Field(() => DealSortInput, { nullable: true }) @Optional() @Nested(() => DealSortInput) sort?: DealSortInput | null;
}
