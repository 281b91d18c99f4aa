import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { ConstructionService } from '../construction.service.js';
import type { Milestone } from '../data/milestone.entity.js';
import { MilestoneQueries } from '../milestone.queries.js';
import { RecordCommencementInput, RecordMilestoneInput } from './construction.inputs.js';
import { MilestonePayload, MilestoneType } from './construction.types.js';

interface Recorded {
  milestone: Milestone;
  deal: Deal;
}

@Resolver(() => DealType)
export class ConstructionResolver {
  constructor(private readonly service: ConstructionService, private readonly queries: MilestoneQueries, private readonly deals: DealQueries) {}

  @Can('construction.record')
  @Mutation(() => MilestonePayload)
  recordCommencement(@CurrentActor() actor: Actor, @Args('input') input: RecordCommencementInput): Promise<MilestonePayload> {
    return refusable(async () => this.recorded(actor, await this.service.recordCommencement(actor, input)));
  }

  @Can('construction.record')
  @Mutation(() => MilestonePayload)
  recordMilestone(@CurrentActor() actor: Actor, @Args('input') input: RecordMilestoneInput): Promise<MilestonePayload> {
    return refusable(async () => this.recorded(actor, await this.service.recordMilestone(actor, input)));
  }

  @ResolveField(() => [MilestoneType], { description: 'In the order of their days.' })
  milestones(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Milestone[]> {
    return ctx.loadMany(this.queries.byDealIds, deal.id);
  }

  private async recorded(actor: Actor, id: string): Promise<Recorded> {
    const milestone = await this.queries.get(actor, id);
    return { milestone, deal: await this.deals.get(actor, milestone.dealId) };
  }
}
