import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../../platform/graphql/index.js';
import type { Direction } from '../domain/direction.js';
import type { CompanyVisitActivity, VisitNotice } from '../visit-notices.queries.js';
import { DirectionEnum } from './visit.enums.js';

@ObjectType('VisitNotice', { description: 'That somebody was there or will be: not what was said.' })
export class VisitNoticeType implements Omit<VisitNotice, 'organisationId'> {
  @Field(() => DateScalar) on: string;
  @Field(() => DirectionEnum) direction: Direction;
  @Field(() => Boolean) planned: boolean;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => ID, { nullable: true, description: 'The visit, if it is in the viewer\'s reach.' }) visitId: string | null;
}

@ObjectType('CompanyVisitActivity')
export class CompanyVisitActivityType implements Omit<CompanyVisitActivity, 'notices'> {
  @Field(() => Int, { description: 'Visits of the last seven days, of the whole county.' }) lastWeek: number;
  @Field(() => [VisitNoticeType], { description: 'Of the last 30 days, then what is planned, in the order of days; at most 20.' }) notices: VisitNoticeType[];
}
