import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { CompanyQueries, CompanyType, industryName, type Company } from '../../companies/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { Deal } from '../data/deal.entity.js';
import type { DealRow } from '../data/deal.row.js';
import { DealQueries } from '../deal.queries.js';
import { verbsOn } from '../domain/access.js';
import { DealType } from './deal.types.js';

/** Whom and what a deal belongs to. */
@Resolver(() => DealType)
export class DealRelationsResolver {
  constructor(
    private readonly queries: DealQueries, private readonly companies: CompanyQueries, private readonly organisations: OrganisationQueries,
    private readonly people: PeopleQueries,
  ) {}

  @ResolveField(() => CompanyType, { nullable: true })
  company(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Company | null> {
    return ctx.load(this.companies.byIds, deal.companyId);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, deal.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  officer(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.load(this.people.byIds, deal.officerId);
  }

  @ResolveField(() => String, { nullable: true })
  industryName(@Parent() deal: Deal, @Ctx() ctx: RequestContext): string | null {
    return industryName(deal.industryCode, ctx.locale);
  }

  @ResolveField(() => DealType, { nullable: true })
  parent(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Deal | null> {
    return ctx.load(this.queries.byIds, deal.parentId);
  }

  @ResolveField(() => [DealType])
  phases(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Deal[]> {
    return ctx.loadMany(this.queries.phasesByDealIds, deal.id);
  }

  @ResolveField(() => [String], { description: 'The verbs that the viewer may use on this deal, from grants and status.' })
  async viewerCan(@Parent() deal: Deal & Partial<DealRow>, @Ctx() ctx: RequestContext, @CurrentActor() actor: Actor): Promise<string[]> {
    // A stranger to a sensitive deal looks at it, and no more.
    if (deal.masked) return [];
    const { path } = await ctx.loadOne(this.organisations.byIds, deal.organisationId);
    return verbsOn(actor, path, deal.status);
  }
}
