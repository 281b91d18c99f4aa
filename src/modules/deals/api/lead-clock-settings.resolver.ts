import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { CountyDays } from '../data/lead-clock-days.js';
import { LeadClockSettingsService } from '../lead-clock-settings.service.js';
import { SetLeadClocksInput } from './lead-clock.inputs.js';
import { LeadClockSettingsPayload, LeadClockSettingsType } from './lead-clock.types.js';

/** The days of a county's lead clocks. */
@Resolver(() => LeadClockSettingsType)
export class LeadClockSettingsResolver {
  constructor(private readonly settings: LeadClockSettingsService, private readonly organisations: OrganisationQueries) {}

  @Can('settings.read')
  @Query(() => LeadClockSettingsType)
  leadClockSettings(@CurrentActor() actor: Actor, @Args('organisationId', { type: () => ID, nullable: true }) organisationId?: string | null): Promise<CountyDays> {
    return this.settings.read(actor, organisationId);
  }

  @Can('settings.manage')
  @Mutation(() => LeadClockSettingsPayload)
  setLeadClocks(@CurrentActor() actor: Actor, @Args('input') input: SetLeadClocksInput): Promise<LeadClockSettingsPayload> {
    return refusable(async () => ({ settings: await this.settings.set(actor, input) }));
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() { organisationId }: CountyDays, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, organisationId);
  }
}
