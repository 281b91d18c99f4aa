import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { jurisdictionReachOf, type Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, SquareMetresScalar, type RequestContext } from '../../../platform/graphql/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { LandSupply } from '../data/land-supply.entity.js';
import type { Parcel } from '../data/parcel.entity.js';
import { leftOf } from '../domain/area.js';
import { LandQueries, type ParcelPage } from '../land.queries.js';
import { ParcelService } from '../parcel.service.js';
import { ParcelArgs, RegisterParcelInput } from './land.inputs.js';
import { LandSupplyType, ParcelConnection, ParcelPayload, ParcelType } from './land.types.js';

@Resolver(() => ParcelType)
export class ParcelResolver {
  constructor(private readonly service: ParcelService, private readonly queries: LandQueries, private readonly organisations: OrganisationQueries) {}

  @Can('land.read')
  @Query(() => ParcelConnection, { description: 'The land of your county.' })
  parcels(@CurrentActor() actor: Actor, @Args() args: ParcelArgs): Promise<ParcelPage> {
    return this.queries.page(actor, args);
  }

  @Can('land.read')
  @Query(() => ParcelType)
  parcel(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Parcel> {
    return this.queries.get(actor, id);
  }

  @Can('land.register')
  @Mutation(() => ParcelPayload)
  registerParcel(@CurrentActor() actor: Actor, @Args('input') input: RegisterParcelInput): Promise<ParcelPayload> {
    return refusable(async () => ({ parcel: await this.queries.get(actor, await this.service.register(actor, input)) }));
  }

  @ResolveField(() => SquareMetresScalar, { description: 'What is left of it.' })
  availableArea(@Parent() parcel: Parcel): string {
    return leftOf(parcel);
  }

  @ResolveField(() => OrganisationType)
  park(@Parent() parcel: Parcel, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, parcel.organisationId);
  }

  @ResolveField(() => [LandSupplyType], { description: 'The oldest contract first.' })
  supplies(@Parent() parcel: Parcel, @Ctx() ctx: RequestContext): Promise<LandSupply[]> {
    return ctx.loadMany(this.queries.suppliesByParcelIds, parcel.id);
  }

  @ResolveField(() => [String], { description: 'Verbs: supplyLand.' })
  async viewerCan(@Parent() parcel: Parcel, @CurrentActor() actor: Actor, @Ctx() ctx: RequestContext): Promise<string[]> {
    const county = await ctx.loadOne(this.organisations.byIds, parcel.jurisdictionId);
    return jurisdictionReachOf(actor, 'land.supply').some((path) => county.path.startsWith(path)) ? ['supplyLand'] : [];
  }
}
