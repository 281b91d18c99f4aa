import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import type { LandSupply } from '../data/land-supply.entity.js';
import type { Parcel } from '../data/parcel.entity.js';
import { LandSupplyService } from '../land-supply.service.js';
import { LandQueries } from '../land.queries.js';
import { SupplyLandInput } from './land.inputs.js';
import { LandSupplyPayload, LandSupplyType, ParcelType } from './land.types.js';

@Resolver(() => LandSupplyType)
export class LandSupplyResolver {
  constructor(private readonly service: LandSupplyService, private readonly queries: LandQueries, private readonly deals: DealQueries) {}

  @Can('land.supply')
  @Mutation(() => LandSupplyPayload)
  supplyLand(@CurrentActor() actor: Actor, @Args('input') input: SupplyLandInput): Promise<LandSupplyPayload> {
    return refusable(async () => ({ landSupply: await this.queries.getSupply(actor, await this.service.supply(actor, input)) }));
  }

  @ResolveField(() => ParcelType)
  parcel(@Parent() supply: LandSupply, @Ctx() ctx: RequestContext): Promise<Parcel> {
    return ctx.loadOne(this.queries.parcelsByIds, supply.parcelId);
  }

  @ResolveField(() => DealType, { nullable: true, description: 'null: the deal is out of your reach.' })
  deal(@Parent() supply: LandSupply, @Ctx() ctx: RequestContext): Promise<Deal | null> {
    return ctx.load(this.deals.byIds, supply.dealId);
  }
}

/** What land adds to a deal. */
@Resolver(() => DealType)
export class DealLandResolver {
  constructor(private readonly queries: LandQueries) {}

  @ResolveField(() => [LandSupplyType], { description: 'The oldest contract first.' })
  landSupplies(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<LandSupply[]> {
    return ctx.loadMany(this.queries.suppliesByDealIds, deal.id);
  }

  @ResolveField(() => ParcelType, { nullable: true, description: 'Of an expansion or second attraction: where it happens.' })
  parcel(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Parcel | null> {
    return ctx.load(this.queries.parcelsByIds, deal.parcelId);
  }

  @ResolveField(() => [ParcelType], { description: 'The parcels of which it was supplied all or a part.' })
  parcels(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Parcel[]> {
    return ctx.loadMany(this.queries.parcelsByDealIds, deal.id);
  }
}
