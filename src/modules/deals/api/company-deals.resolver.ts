import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { CompanyType, type Company } from '../../companies/index.js';
import type { Deal } from '../data/deal.entity.js';
import { DealQueries } from '../deal.queries.js';
import { DealType } from './deal.types.js';

/** Adds to a company the deals in which it invests. */
@Resolver(() => CompanyType)
export class CompanyDealsResolver {
  constructor(private readonly queries: DealQueries) {}

  @ResolveField(() => [DealType], { description: 'Within the viewer’s reach, newest first.' })
  deals(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<Deal[]> {
    return ctx.loadMany(this.queries.byCompanyIds, company.id);
  }
}
