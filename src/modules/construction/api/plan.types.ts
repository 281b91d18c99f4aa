import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, Id, ListOf, Nested, OneOf, OptionalScalar } from '../../../platform/graphql/index.js';
import { PLANNED_MILESTONES, type PlannedBy, type PlannedMilestone, type TypedPlan } from '../domain/plan.js';
import type { PlanLaneRow } from '../plan.queries.js';
import type { PlanMilestones } from '../plan.service.js';
import { PlannedMilestoneEnum } from './construction.enums.js';

@ObjectType('PlanLane', { description: 'One lane of the plan: what was agreed or planned, what came, and the extensions between.' })
export class PlanLaneType implements PlanLaneRow {
  dealId: string;
  @Field(() => PlannedMilestoneEnum) kind: PlannedMilestone;
  @Field(() => DateScalar, { nullable: true, description: 'Of the contract, the supply or typed.' }) plannedOn: string | null;
  @Field(() => String, { nullable: true, description: 'contract, supply or typed' }) plannedBy: PlannedBy | null;
  @Field(() => DateScalar, { nullable: true, description: 'After approved extensions.' }) dueOn: string | null;
  @Field(() => DateScalar, { nullable: true }) actualOn: string | null;
  @Field(() => Int, { nullable: true, description: 'On the day it came, or today; 0 while there is time. null without a due day, and for a deal that is not active.' }) lateDays: number | null;
}

@InputType()
export class PlanMilestoneInput implements TypedPlan {
  @Field(() => PlannedMilestoneEnum) @OneOf(PLANNED_MILESTONES) kind: PlannedMilestone;
  @Field(() => DateScalar, { nullable: true, description: 'null takes it away' }) @OptionalScalar() plannedOn?: string | null;
}

@InputType()
export class PlanMilestonesInput implements PlanMilestones {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => [PlanMilestoneInput]) @ListOf(1, PLANNED_MILESTONES.length) @Nested(() => PlanMilestoneInput, { each: true }) plans: PlanMilestoneInput[];
}
