import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, OptionalId, OptionalText, Scalar, YuanScalar } from '../../../platform/graphql/index.js';
import { CohortRatesType, StageEnum, type Stage } from '../../deals/index.js';
import type { FunnelStep } from '../domain/funnel.js';
import type { ChainIndicators, IndicatorFilter, StageCount } from '../indicator.queries.js';

@InputType('IndicatorFilter')
export class IndicatorFilterInput implements IndicatorFilter {
  @Field(() => DateScalar) @Scalar() from: string;
  @Field(() => DateScalar) @Scalar() to: string;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) chain?: string | null;
}

@ObjectType('StageCount')
export class StageCountType implements StageCount {
  @Field(() => StageEnum) stage: Stage;
  @Field(() => Int, { description: 'Wholes; a phase is counted in its deal.' }) count: number;
  @Field(() => YuanScalar) sumInvestment: string;
}

@ObjectType('ChainIndicators')
export class ChainIndicatorsType implements ChainIndicators {
  @Field(() => String, { nullable: true }) chain: string | null;
  @Field(() => Int) signed: number;
  @Field(() => YuanScalar) sumInvestment: string;
  @Field(() => Int) commenced: number;
  @Field(() => Int) produced: number;
}

/** The cohort and the chains are worked out when they are asked for. */
@ObjectType()
export class Indicators {
  @Field(() => [StageCountType], { description: 'First counted entries within the period.' }) entered: StageCountType[];
  @Field(() => YuanScalar) contractedInward: string;
  @Field(() => CohortRatesType, { description: 'Of the deals signed in the period.' }) cohort?: CohortRatesType;
  @Field(() => [ChainIndicatorsType]) byChain?: ChainIndicatorsType[];
  filter: IndicatorFilter;
}

@ObjectType('FunnelStep')
export class FunnelStepType implements FunnelStep<Stage> {
  @Field(() => StageEnum) stage: Stage;
  @Field(() => Int) count: number;
  @Field(() => YuanScalar) sumInvestment: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'per cent of the step before that came this far; null for the first' }) conversion: string | null;
}
