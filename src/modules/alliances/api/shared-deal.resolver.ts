import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { industryName } from '../../companies/index.js';
import { LightEnum, type Light } from '../../deals/index.js';
import { AllianceQueries } from '../alliance.queries.js';
import type { SharedDealRow } from '../data/shared-deal.list.js';
import { sizeBandOf } from '../domain/size-band.js';
import { SharedDealArgs } from './alliance.inputs.js';
import { SharedDealConnection, SharedDealType } from './alliance.types.js';

/** The only way from a partner to a deal. It reads its own narrow rows; `Deal` is never on the path. */
@Resolver(() => SharedDealType)
export class SharedDealResolver {
  constructor(private readonly queries: AllianceQueries) {}

  @Can('alliance.view')
  @Query(() => SharedDealConnection)
  sharedDeals(@CurrentActor() actor: Actor, @Args() args: SharedDealArgs): Promise<Page<SharedDealRow>> {
    return this.queries.sharedDeals(actor, args);
  }

  @ResolveField(() => String, { nullable: true })
  industry(@Parent() deal: SharedDealRow, @Ctx() { locale }: RequestContext): string | null {
    // Divisions have two digits, sections a letter. A class of four digits would name some investors.
    return industryName(deal.industryCode?.slice(0, 2) ?? null, locale);
  }

  @ResolveField(() => String)
  sizeBand(@Parent() deal: SharedDealRow, @Ctx() { locale }: RequestContext): string {
    const { text, params } = sizeBandOf(deal.totalInvestment);
    return translate(locale, text, params);
  }

  @ResolveField(() => LightEnum)
  light(@Parent() deal: SharedDealRow, @Ctx() ctx: RequestContext): Promise<Light> {
    return ctx.loadOne(this.queries.lightsByDealIds, deal.dealId);
  }
}
