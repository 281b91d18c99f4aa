import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { DealType, type Deal } from '../../deals/index.js';
import type { Milestone } from '../data/milestone.entity.js';
import type { ProgressState } from '../domain/progress.js';
import { MilestoneQueries } from '../milestone.queries.js';
import { PermitQueries, type PermitLine } from '../permit.queries.js';
import { PlanQueries, type PlanLaneRow } from '../plan.queries.js';
import { ProgressQueries, type ProgressReportRow } from '../progress.queries.js';
import { NOTHING_TOLD, StatisticsQueries, type StatisticsCheck } from '../statistics.queries.js';
import { MilestoneType } from './construction.types.js';
import { PermitType } from './permit.types.js';
import { PlanLaneType } from './plan.types.js';
import { ProgressReportType, ProgressStateType } from './progress.types.js';
import { StatisticsCheckType } from './statistics.types.js';

/** What construction adds to a deal. */
@Resolver(() => DealType)
export class DealConstructionResolver {
  constructor(
    private readonly milestoneQueries: MilestoneQueries, private readonly permitQueries: PermitQueries, private readonly planQueries: PlanQueries,
    private readonly progressQueries: ProgressQueries, private readonly statisticsQueries: StatisticsQueries,
  ) {}

  @ResolveField(() => [MilestoneType], { description: 'In the order of their days.' })
  milestones(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Milestone[]> {
    return ctx.loadMany(this.milestoneQueries.byDealIds, deal.id);
  }

  @ResolveField(() => [PermitType])
  permits(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<PermitLine[]> {
    return ctx.loadMany(this.permitQueries.byDealIds, deal.id);
  }

  @ResolveField(() => [PlanLaneType])
  planLanes(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<PlanLaneRow[]> {
    return ctx.loadMany(this.planQueries.byDealIds, deal.id);
  }

  @ResolveField(() => [ProgressReportType], { description: 'The newest month first.' })
  progressReports(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<ProgressReportRow[]> {
    return ctx.loadMany(this.progressQueries.byDealIds, deal.id);
  }

  @ResolveField(() => ProgressStateType, { nullable: true, description: 'null until work has begun.' })
  progressState(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<ProgressState | null> {
    return ctx.load(this.progressQueries.stateByDealIds, deal.id);
  }

  @ResolveField(() => StatisticsCheckType)
  async statistics(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<StatisticsCheck> {
    return (await ctx.load(this.statisticsQueries.byDealIds, deal.id)) ?? NOTHING_TOLD;
  }
}
