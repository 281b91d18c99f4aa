import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { CompanyType, type Company } from '../../companies/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { Visit } from '../data/visit.entity.js';
import { VisitCompaniesQueries } from '../visit-companies.queries.js';
import { VisitQueries, type VisitPage } from '../visit.queries.js';
import { VisitsService } from '../visits.service.js';
import { LogVisitInput, VisitListArgs } from './visit.inputs.js';
import { VisitConnection, VisitPayload, VisitType } from './visit.types.js';

@Resolver(() => VisitType)
export class VisitResolver {
  constructor(
    private readonly service: VisitsService,
    private readonly queries: VisitQueries,
    private readonly met: VisitCompaniesQueries,
    private readonly dealQueries: DealQueries,
    private readonly people: PeopleQueries,
    private readonly organisationQueries: OrganisationQueries,
  ) {}

  @Can('visit.read')
  @Query(() => VisitConnection)
  visits(@CurrentActor() actor: Actor, @Args() args: VisitListArgs): Promise<VisitPage> {
    return this.queries.page(actor, args);
  }

  @Can('visit.read')
  @Query(() => VisitType)
  visit(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Visit> {
    return this.queries.get(actor, id);
  }

  @Can('visit.log')
  @Mutation(() => VisitPayload)
  logVisit(@CurrentActor() actor: Actor, @Args('input') input: LogVisitInput): Promise<VisitPayload> {
    return refusable(async () => ({ visit: await this.queries.get(actor, await this.service.log(actor, input)) }));
  }

  @ResolveField(() => [CompanyType])
  companies(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Company[]> {
    return ctx.loadMany(this.met.byVisitIds, visit.id);
  }

  @ResolveField(() => [DealType], { description: 'Leads registered from this visit.' })
  deals(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Deal[]> {
    return ctx.loadMany(this.dealQueries.byVisitIds, visit.id);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisationQueries.byIds, visit.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  createdBy(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.load(this.people.byIds, visit.createdById);
  }

  @ResolveField(() => [String], { description: 'Verbs that the viewer may go on with: registerLead.' })
  async viewerCan(@Parent() visit: Visit, @CurrentActor() actor: Actor, @Ctx() ctx: RequestContext): Promise<string[]> {
    const { path } = await ctx.loadOne(this.organisationQueries.byIds, visit.organisationId);
    return reachOf(actor, 'deal.register').some((reached) => path.startsWith(reached)) ? ['registerLead'] : [];
  }
}
