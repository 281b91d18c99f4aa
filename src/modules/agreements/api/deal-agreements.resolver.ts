import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { AgreementQueries } from '../agreement.queries.js';
import type { AgreementDeal } from '../data/agreement-deal.entity.js';
import type { Agreement } from '../data/agreement.entity.js';
import { AgreementDealType, AgreementType } from './agreement.types.js';

/** What agreements add to a deal. */
@Resolver(() => DealType)
export class DealAgreementsResolver {
  constructor(private readonly queries: AgreementQueries) {}

  @ResolveField(() => [AgreementType], { description: 'In the order of signing.' })
  agreements(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Agreement[]> {
    return ctx.loadMany(this.queries.byDealIds, deal.id);
  }
}

@Resolver(() => AgreementDealType)
export class AgreementDealResolver {
  constructor(private readonly deals: DealQueries) {}

  @ResolveField(() => DealType)
  deal(@Parent() covered: AgreementDeal, @Ctx() ctx: RequestContext): Promise<Deal> {
    return ctx.loadOne(this.deals.byIds, covered.dealId);
  }
}
