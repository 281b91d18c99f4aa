import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, enumOf, lazily, Payload } from '../../../platform/graphql/index.js';
import type { Visit } from '../data/visit.entity.js';
import { VISIT_SORTS, type VisitCounters } from '../data/visit.list.js';
import { DIRECTIONS, type Direction } from '../domain/direction.js';

export const DirectionEnum = enumOf(DIRECTIONS);
registerEnumType(DirectionEnum, { name: 'Direction', description: 'out 走出去, in 请进来, online 视频洽谈, aftercare 走访帮扶' });
export const VisitSortFieldEnum = enumOf(VISIT_SORTS);
registerEnumType(VisitSortFieldEnum, { name: 'VisitSortField' });

/** One 走请. What it shares with its row is declared here; companies, people and deals come through the resolver. */
@ObjectType('Visit')
export class VisitType implements Omit<Visit, 'organisationId' | 'createdById' | 'updatedAt'> {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => DirectionEnum) direction: Direction;
  @Field(() => DateScalar) visitedOn: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => [String], { description: 'Our people, by position.' }) participants: string[];
  @Field(() => Int, { description: '接洽客商人次: investors met.' }) investorCount: number;
  @Field(() => String) summary: string;
  @Field(() => String, { nullable: true }) nextAction: string | null;
  @Field(() => DateScalar, { nullable: true }) nextActionDueOn: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType('VisitCounters', { description: 'visits 走请次数 = visits out and in; investors 接洽客商人次 = sum of investors met. Both over the whole filter, not the page.' })
export class VisitCountersType implements VisitCounters {
  @Field(() => Int) visits: number;
  @Field(() => Int) out: number;
  @Field(() => Int) in: number;
  @Field(() => Int) online: number;
  @Field(() => Int) aftercare: number;
  @Field(() => Int) investors: number;
}

@ObjectType()
export class VisitConnection extends Connection(VisitType, 'VisitEdge') {
  @Field(() => VisitCountersType, { middleware: [lazily] }) counters: VisitCountersType;
}

@ObjectType()
export class VisitPayload extends Payload {
  @Field(() => VisitType, { nullable: true }) visit?: VisitType;
}
