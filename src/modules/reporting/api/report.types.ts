import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Optional, WholeNumber, YuanScalar } from '../../../platform/graphql/index.js';
import { DealType, StageEnum, type Stage } from '../../deals/index.js';

@ObjectType({ description: 'count and sumInvestment (yuan) of active deals at a stage; phases of a deal are counted in their deal, once.' })
export class PipelineStage {
  @Field(() => StageEnum) stage: Stage;
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'Phases that stand there; their money is in the sum, once.' }) phaseCount: number;
  @Field(() => YuanScalar) sumInvestment: string;
  @Field(() => Int) green: number;
  @Field(() => Int) yellow: number;
  @Field(() => Int) red: number;
}

@ObjectType('SignedSummary', { description: 'signed: deals that entered 正式签约 in the period, each once, at its first contract. A framework never counts.' })
export class SignedSummaryType {
  @Field(() => Int) year: number;
  @Field(() => Int) count: number;
  @Field(() => YuanScalar) sumInvestment: string;
  @Field(() => Int) frameworkCount: number;
  @Field(() => Int) commencedCount: number;
}

@ObjectType()
export class Pipeline {
  @Field(() => [PipelineStage]) stages: PipelineStage[];
  @Field(() => Int) count: number;
  @Field(() => YuanScalar) sumInvestment: string;
  @Field(() => SignedSummaryType) signed?: SignedSummaryType;
  @Field(() => Int) suspended: number;
  @Field(() => Int) lost: number;
  /** The year asked for, for `signed`. */
  year?: number;
}

@ObjectType('Standstill')
export class StandstillType {
  @Field(() => DealType) deal?: DealType;
  @Field(() => Int) days: number;
}

@ArgsType()
export class PipelineArgs {
  @Field(() => Int, { nullable: true, description: 'Calendar year in Asia/Shanghai; left out: this year.' }) @Optional() @WholeNumber(1950, 2200) year?: number | null;
}

@ArgsType()
export class StandstillArgs {
  @Field(() => Int, { defaultValue: 10 }) @WholeNumber(1, 100) first: number;
}
