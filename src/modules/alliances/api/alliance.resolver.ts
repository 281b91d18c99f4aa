import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { DealType, type Deal } from '../../deals/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import { AllianceQueries } from '../alliance.queries.js';
import { AlliancesService } from '../alliances.service.js';
import type { Alliance } from '../data/alliance.entity.js';
import type { ShareGrant } from '../data/share-grant.entity.js';
import { ShareService } from '../share.service.js';
import { CreateAllianceInput, RevokeShareInput, ShareDealInput } from './alliance.inputs.js';
import { AlliancePayload, AllianceType, ShareGrantPayload, ShareGrantType } from './alliance.types.js';

@Resolver(() => AllianceType)
export class AllianceResolver {
  constructor(
    private readonly alliances: AlliancesService,
    private readonly shares: ShareService,
    private readonly queries: AllianceQueries,
    private readonly organisations: OrganisationQueries,
  ) {}

  @Can('alliance.view')
  @Query(() => [AllianceType], { name: 'alliances', description: 'Alliances that the viewer\'s organisations lead or are members of.' })
  list(@CurrentActor() actor: Actor): Promise<Alliance[]> {
    return this.queries.ofActor(actor);
  }

  @Can('alliance.manage')
  @Query(() => [OrganisationType], { description: 'Organisations that can be asked to join: of the viewer\'s own tree, and counties, enterprises and associations anywhere.' })
  possibleMembers(@CurrentActor() actor: Actor): Promise<Organisation[]> {
    return this.queries.possibleMembers(actor);
  }

  @Can('alliance.manage')
  @Mutation(() => AlliancePayload)
  createAlliance(@CurrentActor() actor: Actor, @Ctx() ctx: RequestContext, @Args('input') input: CreateAllianceInput): Promise<AlliancePayload> {
    return refusable(async () => ({ alliance: await ctx.loadOne(this.queries.byIds, await this.alliances.create(actor, input)) }));
  }

  @Can('alliance.share')
  @Mutation(() => ShareGrantPayload)
  shareDeal(@CurrentActor() actor: Actor, @Args('input') input: ShareDealInput): Promise<ShareGrantPayload> {
    return refusable(async () => ({ shareGrant: await this.queries.grant(actor, await this.shares.share(actor, input)) }));
  }

  @Can('alliance.share')
  @Mutation(() => ShareGrantPayload)
  revokeShare(@CurrentActor() actor: Actor, @Args('input') { id }: RevokeShareInput): Promise<ShareGrantPayload> {
    return refusable(async () => {
      await this.shares.revoke(actor, id);
      return { shareGrant: await this.queries.grant(actor, id) };
    });
  }

  @ResolveField(() => OrganisationType)
  leadOrganisation(@Parent() alliance: Alliance, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, alliance.leadOrganisationId);
  }

  @ResolveField(() => [OrganisationType])
  async members(@Parent() alliance: Alliance, @Ctx() ctx: RequestContext): Promise<Organisation[]> {
    const members = await ctx.loadMany(this.queries.membersByAllianceIds, alliance.id);
    return Promise.all(members.map(({ organisationId }) => ctx.loadOne(this.organisations.byIds, organisationId)));
  }
}

@Resolver(() => ShareGrantType)
export class ShareGrantResolver {
  constructor(private readonly queries: AllianceQueries) {}

  @ResolveField(() => AllianceType)
  alliance(@Parent() grant: ShareGrant, @Ctx() ctx: RequestContext): Promise<Alliance> {
    return ctx.loadOne(this.queries.byIds, grant.allianceId);
  }
}

/** What alliances add to a deal, for those who own it. */
@Resolver(() => DealType)
export class DealSharesResolver {
  constructor(private readonly queries: AllianceQueries) {}

  @ResolveField(() => [ShareGrantType], { description: 'Grants to alliances, live and ended, newest first.' })
  shares(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<ShareGrant[]> {
    return ctx.loadMany(this.queries.grantsByDealIds, deal.id);
  }
}
