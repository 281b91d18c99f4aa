import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import { YuanScalar, type RequestContext } from '../../../platform/graphql/index.js';
import { DealFactsReader, DealType, type Deal, type DealRow } from '../../deals/index.js';
import { AgreementPartsQueries, type CommitmentRead, type PromiseRead } from '../agreement-parts.queries.js';
import { AgreementQueries } from '../agreement.queries.js';
import type { Agreement } from '../data/agreement.entity.js';
import type { FundArrival } from '../data/fund-arrival.entity.js';
import { FundArrivalQueries, NO_FUNDS, type FundSummary } from '../fund-arrival.queries.js';
import { CommitmentType, PromiseType } from './agreement-parts.types.js';
import { AgreementType } from './agreement.types.js';
import { FundArrivalType, FundSummaryType } from './fund-arrival.types.js';

/** What agreements and money add to a deal. A stranger to a sensitive deal reads none of it. */
@Resolver(() => DealType)
export class DealAgreementsResolver {
  constructor(
    private readonly queries: AgreementQueries, private readonly parts: AgreementPartsQueries, private readonly funds: FundArrivalQueries, private readonly facts: DealFactsReader,
  ) {}

  @ResolveField(() => [AgreementType], { description: 'In the order of signing.' })
  agreements(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Agreement[]> {
    return ctx.loadMany(this.queries.byDealIds, deal.id);
  }

  @ResolveField(() => YuanScalar, {
    nullable: true, description: 'Of the contract that stands, as its newest supplement says; of a phase without one, of the contract of its whole. Null without any.',
  })
  async contractAmount(@Parent() deal: DealRow, @Ctx() ctx: RequestContext): Promise<string | null> {
    return deal.masked ? null : (await ctx.loadOne(this.facts.byDealIds, deal.id)).contractAmount;
  }

  @ResolveField(() => [CommitmentType])
  commitments(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<CommitmentRead[]> {
    return ctx.loadMany(this.parts.commitmentsByDealIds, deal.id);
  }

  @ResolveField(() => [PromiseType])
  promises(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<PromiseRead[]> {
    return ctx.loadMany(this.parts.promisesByDealIds, deal.id);
  }

  @ResolveField(() => [FundArrivalType], { description: 'The newest period first.' })
  fundArrivals(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<FundArrival[]> {
    return ctx.loadMany(this.funds.byDealIds, deal.id);
  }

  @ResolveField(() => FundSummaryType)
  async fundSummary(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<FundSummary> {
    return (await ctx.load(this.funds.summaryByDealIds, deal.id)) ?? NO_FUNDS;
  }
}
