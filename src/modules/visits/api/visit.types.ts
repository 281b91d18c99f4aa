import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, lazily, Payload, YuanScalar } from '../../../platform/graphql/index.js';
import type { VisitCounters } from '../data/visit.counters.js';
import type { Visit } from '../data/visit.entity.js';
import type { IntentionLevel } from '../domain/codes.js';
import type { Direction } from '../domain/direction.js';
import type { VisitKind } from '../domain/visit-kind.js';
import { VisitNoticeType } from './visit-notice.types.js';
import { DirectionEnum, IntentionLevelEnum, VisitKindEnum } from './visit.enums.js';

/** One 走请. What it shares with its row is declared here; companies, people, files and deals come through resolvers. */
@ObjectType('Visit')
export class VisitType implements Omit<Visit, 'organisationId' | 'createdById' | 'updatedAt' | 'joinedInto' | 'visitTime' | 'endedAt'> {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => DirectionEnum) direction: Direction;
  @Field(() => VisitKindEnum) kind: VisitKind;
  @Field(() => Boolean, { description: '入企: at the company\'s own place.' }) onSite: boolean;
  @Field(() => DateScalar) visitedOn: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => [String], { description: 'Leaders who took part, by position.' }) leaders: string[];
  @Field(() => [String], { description: 'Our people, by position.' }) participants: string[];
  @Field(() => Int, { description: '接洽客商人次: investors met.' }) investorCount: number;
  @Field(() => String) summary: string;
  @Field(() => String, { nullable: true }) results: string | null;
  @Field(() => IntentionLevelEnum, { nullable: true }) intentionLevel: IntentionLevel | null;
  @Field(() => YuanScalar, { nullable: true, description: 'Yuan.' }) intendedAmount: string | null;
  @Field(() => YuanScalar, { nullable: true, description: 'Yuan.' }) cost: string | null;
  @Field(() => String, { nullable: true }) nextAction: string | null;
  @Field(() => DateScalar, { nullable: true }) nextActionDueOn: string | null;
  @Field(() => ID, { nullable: true }) allianceId: string | null;
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
  @Field(() => Int, { description: '走访企业次数: companies called on, out and aftercare, each visit of each company.' }) companyVisits: number;
  @Field(() => Int, { description: '入企走访次数: of those, at the company\'s own place.' }) onSiteVisits: number;
}

@ObjectType()
export class VisitConnection extends Connection(VisitType, 'VisitEdge') {
  @Field(() => VisitCountersType, { middleware: [lazily] }) counters: VisitCountersType;
}

@ObjectType()
export class VisitPayload extends Payload {
  @Field(() => VisitType, { nullable: true }) visit?: VisitType;
  @Field(() => [VisitNoticeType], { description: 'Visits of others on that day to one of these companies in the same direction: perhaps the same one.' }) alike: VisitNoticeType[];
}
