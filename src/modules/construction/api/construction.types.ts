import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, Payload } from '../../../platform/graphql/index.js';
import { DealType } from '../../deals/index.js';
import type { Milestone } from '../data/milestone.entity.js';
import type { MilestoneKind } from '../domain/milestone.js';
import { MilestoneKindEnum } from './construction.enums.js';

@ObjectType('Milestone')
export class MilestoneType implements Omit<Milestone, 'createdBy'> {
  dealId: string;
  @Field(() => ID) id: string;
  @Field(() => MilestoneKindEnum) kind: MilestoneKind;
  @Field(() => DateScalar) actualOn: string;
  @Field(() => String) evidence: string;
  @Field(() => String) recordedBy: string;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => Int) version: number;
}

@ObjectType()
export class MilestonePayload extends Payload {
  @Field(() => MilestoneType, { nullable: true }) milestone?: MilestoneType;
  @Field(() => DealType, { nullable: true }) deal?: DealType;
}

/** What the other verbs of construction answer with. */
@ObjectType()
export class ConstructionPayload extends Payload {
  @Field(() => DealType, { nullable: true }) deal?: DealType;
}
