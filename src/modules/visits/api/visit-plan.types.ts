import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, Payload } from '../../../platform/graphql/index.js';
import type { VisitPlan } from '../data/visit-plan.entity.js';
import type { Direction } from '../domain/direction.js';
import type { VisitDay } from '../visit-calendar.queries.js';
import { DirectionEnum } from './visit.enums.js';

/** A visit that somebody means to make. Company, organisation and author come through resolvers. */
@ObjectType('VisitPlan')
export class VisitPlanType implements Pick<VisitPlan, 'id' | 'direction' | 'on' | 'note'> {
  @Field(() => ID) id: string;
  @Field(() => DirectionEnum) direction: Direction;
  @Field(() => DateScalar) on: string;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType()
export class VisitPlanPayload extends Payload {
  @Field(() => VisitPlanType, { nullable: true }) plan?: VisitPlanType;
}

@ObjectType('VisitDay')
export class VisitDayType implements VisitDay {
  @Field(() => DateScalar) on: string;
  @Field(() => Int) visits: number;
  @Field(() => Int) plans: number;
}
