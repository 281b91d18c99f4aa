import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import type { Visit } from '../data/visit.entity.js';
import { VisitDealsQueries } from '../visit-deals.queries.js';
import { VisitQueries } from '../visit.queries.js';
import { VisitType } from './visit.types.js';

/** Deals of a visit: those that came of it, and those that it was about. */
@Resolver(() => VisitType)
export class VisitDealsResolver {
  constructor(private readonly dealQueries: DealQueries, private readonly about: VisitDealsQueries) {}

  @ResolveField(() => [DealType], { description: 'Leads registered from this visit.' })
  deals(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Deal[]> {
    return ctx.loadMany(this.dealQueries.byVisitIds, visit.id);
  }

  @ResolveField(() => [DealType], { description: 'Deals that it was about, as far as they are in reach.' })
  aboutDeals(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Deal[]> {
    return ctx.loadMany(this.about.byVisitIds, visit.id);
  }
}

/** What visits add to a deal. */
@Resolver(() => DealType)
export class DealVisitsResolver {
  constructor(private readonly queries: VisitQueries, private readonly about: VisitDealsQueries) {}

  @ResolveField(() => VisitType, { nullable: true, description: 'The visit that the lead comes from, if it is in reach.' })
  visit(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Visit | null> {
    return ctx.load(this.queries.byIds, deal.visitId);
  }

  @ResolveField(() => [VisitType], { description: 'The latest 20 visits about it in reach, latest first.' })
  visits(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Visit[]> {
    return ctx.loadMany(this.about.latestByDealIds, deal.id);
  }
}
