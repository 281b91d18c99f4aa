import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import { refusable, YuanScalar, type RequestContext } from '../../../platform/graphql/index.js';
import { CohortRatesType, DealQueries, DealType, type CohortRates, type Deal } from '../../deals/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import { AgreementQueries } from '../agreement.queries.js';
import type { Agreement } from '../data/agreement.entity.js';
import type { SigningEvent } from '../data/signing-event.entity.js';
import { SigningEventQueries, type EventSums } from '../signing-event.queries.js';
import { SigningEventsService } from '../signing-events.service.js';
import { AgreementType } from './agreement.types.js';
import { HoldSigningEventInput, SigningEventArgs, SigningEventConnection, SigningEventPayload, SigningEventType, UpdateSigningEventInput } from './signing-event.types.js';

/** Signing events, and what became of the deals that were signed there. */
@Resolver(() => SigningEventType)
export class SigningEventResolver {
  constructor(
    private readonly service: SigningEventsService, private readonly queries: SigningEventQueries, private readonly agreementQueries: AgreementQueries,
    private readonly dealQueries: DealQueries, private readonly organisations: OrganisationQueries,
  ) {}

  @Can('agreement.read')
  @Query(() => SigningEventConnection)
  signingEvents(@CurrentActor() actor: Actor, @Args() { organisationId = null, year = null, ...args }: SigningEventArgs): Promise<Page<SigningEvent>> {
    return this.queries.page(actor, { ...args, filter: { organisationId, year } });
  }

  @Can('agreement.read')
  @Query(() => SigningEventType)
  signingEvent(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<SigningEvent> {
    return this.queries.get(actor, id);
  }

  @Can('agreement.sign')
  @Mutation(() => SigningEventPayload)
  holdSigningEvent(@CurrentActor() actor: Actor, @Args('input') input: HoldSigningEventInput): Promise<SigningEventPayload> {
    return refusable(async () => ({ signingEvent: await this.queries.get(actor, await this.service.hold(actor, input)) }));
  }

  @Can('agreement.sign')
  @Mutation(() => SigningEventPayload)
  updateSigningEvent(@CurrentActor() actor: Actor, @Args('input') input: UpdateSigningEventInput): Promise<SigningEventPayload> {
    return refusable(async () => {
      await this.service.update(actor, input);
      return { signingEvent: await this.queries.get(actor, input.id) };
    });
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, event.organisationId);
  }

  @ResolveField(() => [AgreementType])
  agreements(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<Agreement[]> {
    return ctx.loadMany(this.agreementQueries.byEventIds, event.id);
  }

  @ResolveField(() => [DealType], { description: 'Deals that count here: whose first contract was signed at it.' })
  async deals(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<Deal[]> {
    const ids = await ctx.loadMany(this.queries.dealIdsByEventIds, event.id);
    return Promise.all(ids.map((id) => ctx.loadOne(this.dealQueries.byIds, id)));
  }

  @ResolveField(() => Int)
  async dealCount(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<number> {
    return (await this.sums(event, ctx)).rates.signed;
  }

  @ResolveField(() => YuanScalar)
  async totalInvestment(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<string> {
    return (await this.sums(event, ctx)).totalInvestment;
  }

  @ResolveField(() => YuanScalar)
  async contractedInward(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<string> {
    return (await this.sums(event, ctx)).rates.contractedInward;
  }

  @ResolveField(() => CohortRatesType)
  async rates(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<CohortRates> {
    return (await this.sums(event, ctx)).rates;
  }

  @ResolveField(() => [String], { description: 'Verbs: updateSigningEvent.' })
  viewerCan(@Parent() event: SigningEvent, @Ctx() ctx: RequestContext): Promise<string[]> {
    return ctx.loadMany(this.queries.viewerCanByIds, event.id);
  }

  private sums(event: SigningEvent, ctx: RequestContext): Promise<EventSums> {
    return ctx.loadOne(this.queries.sumsByEventIds, event.id);
  }
}
