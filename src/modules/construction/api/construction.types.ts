import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, enumOf, Payload } from '../../../platform/graphql/index.js';
import { DealType } from '../../deals/index.js';
import type { Milestone } from '../data/milestone.entity.js';
import { MILESTONE_KINDS, type MilestoneKind } from '../domain/milestone.js';

export const MilestoneKindEnum = enumOf(MILESTONE_KINDS);
registerEnumType(MilestoneKindEnum, { name: 'MilestoneKind', description: '开工, 竣工, 投产, 达产达效' });

@ObjectType('Milestone')
export class MilestoneType implements Omit<Milestone, 'createdBy'> {
  dealId: string;
  @Field(() => ID) id: string;
  @Field(() => MilestoneKindEnum) kind: MilestoneKind;
  @Field(() => DateScalar) actualOn: string;
  @Field(() => String) evidence: string;
  @Field(() => String) recordedBy: string;
  @Field(() => DateTimeScalar) createdAt: Date;
}

@ObjectType()
export class MilestonePayload extends Payload {
  @Field(() => MilestoneType, { nullable: true }) milestone?: MilestoneType;
  @Field(() => DealType, { nullable: true }) deal?: DealType;
}
