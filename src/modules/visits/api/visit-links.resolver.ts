import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { CompanyType, type Company } from '../../companies/index.js';
import { DealType, type Deal } from '../../deals/index.js';
import type { Visit } from '../data/visit.entity.js';
import { VisitQueries } from '../visit.queries.js';
import { VisitType } from './visit.types.js';

/** What visits add to a company. */
@Resolver(() => CompanyType)
export class CompanyVisitsResolver {
  constructor(private readonly queries: VisitQueries) {}

  @ResolveField(() => [VisitType], { description: 'The latest 20 in reach, latest first.' })
  visits(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<Visit[]> {
    return ctx.loadMany(this.queries.latestByCompanyIds, company.id);
  }
}

/** What visits add to a deal. */
@Resolver(() => DealType)
export class DealVisitResolver {
  constructor(private readonly queries: VisitQueries) {}

  @ResolveField(() => VisitType, { nullable: true, description: 'The visit that the lead comes from, if it is in reach.' })
  visit(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Visit | null> {
    return ctx.load(this.queries.byIds, deal.visitId);
  }
}
