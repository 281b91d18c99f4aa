import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar, YuanScalar } from '../../../platform/graphql/index.js';
import type { CohortRates } from '../domain/cohort-rates.js';

@ObjectType('CohortRates', { description: 'Of deals signed together: how many came further. Rates in per cent with one decimal, null for a denominator of 0.' })
export class CohortRatesType implements CohortRates {
  @Field(() => Int) signed: number;
  @Field(() => Int) registered: number;
  @Field(() => DecimalScalar, { nullable: true }) registeredRate: string | null;
  @Field(() => Int) landed: number;
  @Field(() => DecimalScalar, { nullable: true }) landedRate: string | null;
  @Field(() => Int) commenced: number;
  @Field(() => DecimalScalar, { nullable: true }) commencedRate: string | null;
  @Field(() => Int) produced: number;
  @Field(() => DecimalScalar, { nullable: true }) producedRate: string | null;
  @Field(() => YuanScalar) contractedInward: string;
  @Field(() => YuanScalar) fundsInPlace: string;
  @Field(() => DecimalScalar, { nullable: true }) fundsRate: string | null;
}
