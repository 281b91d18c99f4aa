import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/index.js';
import type { StageStep } from '../domain/stage-path.js';
import type { Stage } from '../domain/stages.js';
import { StageEnum } from './deal.enums.js';

@ObjectType('StageStep')
export class StageStepType implements StageStep {
  @Field(() => StageEnum) stage: Stage;
  @Field(() => DateScalar, { nullable: true }) enteredOn: string | null;
  @Field(() => Int, { nullable: true, description: 'Days spent there, until today for the present one.' }) days: number | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Median of deals of the same kind in the county; null below 5 of them.' }) medianDays: string | null;
  @Field(() => Int) sample: number;
  @Field(() => Boolean) current: boolean;
  @Field(() => Boolean) skippable: boolean;
}
