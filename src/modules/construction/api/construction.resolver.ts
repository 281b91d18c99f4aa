import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import { refusable } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { ConstructionService } from '../construction.service.js';
import type { Milestone } from '../data/milestone.entity.js';
import { MilestoneCorrectionService } from '../milestone-correction.service.js';
import { MilestoneQueries } from '../milestone.queries.js';
import { PermitService } from '../permit.service.js';
import { PlanService } from '../plan.service.js';
import { ProgressService } from '../progress.service.js';
import { StatisticsService } from '../statistics.service.js';
import { CorrectMilestoneInput, RecordCommencementInput, RecordMilestoneInput } from './construction.inputs.js';
import { ConstructionPayload, MilestonePayload } from './construction.types.js';
import { RecordPermitInput } from './permit.types.js';
import { PlanMilestonesInput } from './plan.types.js';
import { ReportProgressInput } from './progress.types.js';
import { EnterStatisticsInput, SaveStatisticsInput } from './statistics.types.js';

/** The verbs of construction; each answers with the deal as it is afterwards. */
@Resolver(() => DealType)
export class ConstructionResolver {
  constructor(
    private readonly milestones: ConstructionService, private readonly permits: PermitService, private readonly plans: PlanService, private readonly progress: ProgressService,
    private readonly statistics: StatisticsService, private readonly corrections: MilestoneCorrectionService, private readonly queries: MilestoneQueries, private readonly deals: DealQueries,
  ) {}

  @Can('construction.record')
  @Mutation(() => MilestonePayload)
  recordCommencement(@CurrentActor() actor: Actor, @Args('input') input: RecordCommencementInput): Promise<MilestonePayload> {
    return refusable(async () => this.recorded(actor, await this.milestones.recordCommencement(actor, input)));
  }

  @Can('construction.record')
  @Mutation(() => MilestonePayload)
  recordMilestone(@CurrentActor() actor: Actor, @Args('input') input: RecordMilestoneInput): Promise<MilestonePayload> {
    return refusable(async () => this.recorded(actor, await this.milestones.recordMilestone(actor, input)));
  }

  @Can('construction.record')
  @Mutation(() => MilestonePayload, { description: 'Puts right what was recorded wrong, the stage log and what counts with it.' })
  correctMilestone(@CurrentActor() actor: Actor, @Args('input') input: CorrectMilestoneInput): Promise<MilestonePayload> {
    return refusable(async () => {
      await this.corrections.correct(actor, input);
      return this.recorded(actor, input.id);
    });
  }

  @Can('construction.record')
  @Mutation(() => ConstructionPayload)
  recordPermit(@CurrentActor() actor: Actor, @Args('input') input: RecordPermitInput): Promise<ConstructionPayload> {
    return this.done(actor, input.dealId, () => this.permits.record(actor, input));
  }

  @Can('construction.record')
  @Mutation(() => ConstructionPayload)
  planMilestones(@CurrentActor() actor: Actor, @Args('input') input: PlanMilestonesInput): Promise<ConstructionPayload> {
    return this.done(actor, input.dealId, () => this.plans.plan(actor, input));
  }

  @Can('construction.record')
  @Mutation(() => ConstructionPayload)
  reportProgress(@CurrentActor() actor: Actor, @Args('input') input: ReportProgressInput): Promise<ConstructionPayload> {
    return this.done(actor, input.dealId, () => this.progress.report(actor, input));
  }

  @Can('construction.record')
  @Mutation(() => ConstructionPayload)
  saveStatistics(@CurrentActor() actor: Actor, @Args('input') input: SaveStatisticsInput): Promise<ConstructionPayload> {
    return this.done(actor, input.dealId, () => this.statistics.save(actor, input));
  }

  @Can('construction.record')
  @Mutation(() => ConstructionPayload, { description: 'Refused while a finding is open.' })
  enterStatistics(@CurrentActor() actor: Actor, @Args('input') input: EnterStatisticsInput): Promise<ConstructionPayload> {
    return this.done(actor, input.dealId, () => this.statistics.enter(actor, input));
  }

  private done(actor: Actor, dealId: string, verb: () => Promise<void>): Promise<ConstructionPayload> {
    return refusable(async () => ({ deal: await verb().then(() => this.deals.get(actor, dealId)) }));
  }

  private async recorded(actor: Actor, id: string): Promise<{ milestone: Milestone; deal: Deal }> {
    const milestone = await this.queries.get(actor, id);
    return { milestone, deal: await this.deals.get(actor, milestone.dealId) };
  }
}
