import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { ReportQueries, type SignedSummary, type Standstill } from '../report.queries.js';
import { Pipeline, PipelineArgs, SignedSummaryType, StandstillArgs, StandstillType } from './report.types.js';

@Resolver(() => Pipeline)
export class PipelineResolver {
  constructor(private readonly reports: ReportQueries) {}

  @Can('pipeline.read')
  @Query(() => Pipeline)
  async pipeline(@CurrentActor() actor: Actor, @Args() { year }: PipelineArgs): Promise<Pipeline> {
    return { ...(await this.reports.pipeline(actor)), ...(typeof year === 'number' ? { year } : {}) };
  }

  @ResolveField(() => SignedSummaryType)
  signed(@CurrentActor() actor: Actor, @Parent() { year }: Pipeline): Promise<SignedSummary> {
    return this.reports.signed(actor, year);
  }
}

@Resolver(() => StandstillType)
export class StandstillResolver {
  constructor(private readonly reports: ReportQueries, private readonly deals: DealQueries) {}

  @Can('pipeline.read')
  @Query(() => [StandstillType], { description: 'Active deals longest without progress first.' })
  standstill(@CurrentActor() actor: Actor, @Args() { first }: StandstillArgs): Promise<Standstill[]> {
    return this.reports.standstill(actor, first);
  }

  @ResolveField(() => DealType)
  deal(@Parent() { dealId }: Standstill, @Ctx() ctx: RequestContext): Promise<Deal> {
    return ctx.loadOne(this.deals.byIds, dealId);
  }
}
