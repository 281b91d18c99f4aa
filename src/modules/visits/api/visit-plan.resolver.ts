import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { CompanyType, type Company } from '../../companies/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import { VisitCalendarQueries, type VisitDay } from '../visit-calendar.queries.js';
import { VisitPlanQueries, type VisitPlanRow } from '../visit-plan.queries.js';
import { VisitPlansService } from '../visit-plans.service.js';
import { VisitDayType, VisitPlanPayload, VisitPlanType } from './visit-plan.types.js';
import { VisitFilterInput, VisitPlanArgs } from './visit.args.js';
import { CancelVisitPlanInput, PlanVisitInput } from './visit.inputs.js';

/** Plans of visits, and the calendar that shows them beside the visits. */
@Resolver(() => VisitPlanType)
export class VisitPlanResolver {
  constructor(
    private readonly service: VisitPlansService, private readonly queries: VisitPlanQueries, private readonly calendar: VisitCalendarQueries,
    private readonly people: PeopleQueries, private readonly organisationQueries: OrganisationQueries,
  ) {}

  @Can('visit.read')
  @Query(() => [VisitPlanType])
  visitPlans(@CurrentActor() actor: Actor, @Args() args: VisitPlanArgs): Promise<VisitPlanRow[]> {
    return this.queries.list(actor, args);
  }

  @Can('visit.read')
  @Query(() => [VisitDayType], { description: 'Days with visits or plans; from and to of the filter must span at most 62 days.' })
  visitCalendar(@CurrentActor() actor: Actor, @Args('filter') filter: VisitFilterInput): Promise<VisitDay[]> {
    return this.calendar.days(actor, filter);
  }

  @Can('visit.log')
  @Mutation(() => VisitPlanPayload)
  planVisit(@CurrentActor() actor: Actor, @Args('input') input: PlanVisitInput): Promise<VisitPlanPayload> {
    return refusable(async () => ({ plan: await this.queries.get(actor, await this.service.plan(actor, input)) }));
  }

  @Can('visit.log')
  @Mutation(() => VisitPlanPayload)
  cancelVisitPlan(@CurrentActor() actor: Actor, @Args('input') { id }: CancelVisitPlanInput): Promise<VisitPlanPayload> {
    return refusable(async () => {
      await this.service.cancel(actor, id);
      return { plan: await this.queries.get(actor, id) };
    });
  }

  @ResolveField(() => CompanyType)
  company(@Parent() plan: VisitPlanRow, @Ctx() ctx: RequestContext): Promise<Company> {
    return ctx.loadOne(this.queries.companies, plan.id);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() plan: VisitPlanRow, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisationQueries.byIds, plan.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  createdBy(@Parent() plan: VisitPlanRow, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.load(this.people.byIds, plan.createdById);
  }

  @ResolveField(() => [String], { description: 'cancelVisitPlan.' })
  viewerCan(@Parent() { mayCancel, cancelledAt, visitId }: VisitPlanRow): string[] {
    return mayCancel && cancelledAt === null && visitId === null ? ['cancelVisitPlan'] : [];
  }
}
