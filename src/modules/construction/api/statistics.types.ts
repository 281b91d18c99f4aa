import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, Id, ListOf, OneOf, Optional, OptionalScalar, OptionalText, Scalar, YuanScalar, Version } from '../../../platform/graphql/index.js';
import { SITE_STAGES, type SiteStage, type StatisticsFinding, type StatisticsRoute } from '../domain/statistics.js';
import type { StatisticsCheck } from '../statistics.queries.js';
import type { SaveStatistics } from '../statistics.service.js';
import { SiteStageEnum } from './construction.enums.js';
import { MAX_FILES } from './limits.js';

const NAME = { max: 200 };

@ObjectType('StatisticsFinding')
export class StatisticsFindingType implements StatisticsFinding {
  @Field(() => String) code: string;
  @Field(() => Boolean) ok: boolean;
  @Field(() => String, { nullable: true }) field: string | null;
}

@ObjectType('StatisticsCheck')
export class StatisticsCheckType implements StatisticsCheck {
  dealId?: string;
  @Field(() => String, { nullable: true }) filingEntity: string | null;
  @Field(() => DateScalar, { nullable: true }) filingOn: string | null;
  @Field(() => YuanScalar, { nullable: true }) filingTotal: string | null;
  @Field(() => String, { nullable: true, description: 'Who commissions the work in the construction contract.' }) contractEntity: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Of the construction contract.' }) contractOn: string | null;
  @Field(() => String, { nullable: true }) applicationEntity: string | null;
  @Field(() => YuanScalar, { nullable: true }) applicationTotal: string | null;
  @Field(() => SiteStageEnum, { nullable: true }) siteStage: SiteStage | null;
  @Field(() => DateScalar, { nullable: true }) enteredOn: string | null;
  @Field(() => Int) version: number;
  @Field(() => Boolean, { nullable: true, description: 'Planned total of 500 万 and more: it has to enter. null: no total is known.' }) due: boolean | null;
  @Field(() => String, { nullable: true, description: 'byHand: 500–5000 万, monthly by hand; onLine: from 5000 万.' }) route: StatisticsRoute | null;
  @Field(() => [StatisticsFindingType]) findings: StatisticsFinding[];
  @Field(() => Boolean) ready: boolean;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class SaveStatisticsInput implements SaveStatistics {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => Int, { description: '0 while nothing is there.' }) @Version(0) expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText(NAME) filingEntity?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() filingOn?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() filingTotal?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(NAME) contractEntity?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() contractOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(NAME) applicationEntity?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() applicationTotal?: string | null;
  @Field(() => SiteStageEnum, { nullable: true }) @Optional() @OneOf(SITE_STAGES) siteStage?: SiteStage | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, MAX_FILES) @Id({ each: true }) photoIds?: string[] | null;
}

@InputType()
export class EnterStatisticsInput {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => DateScalar) @Scalar() on: string;
}
