import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { StoredFile } from '../../../platform/files/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { DealPayload, DealType, LightReasonType } from '../api/deal.types.js';
import type { Deal } from '../data/deal.entity.js';
import { DealQueries } from '../deal.queries.js';
import { NOT_ACTIVE } from '../domain/lights.js';
import { ClockExtensionsService } from './clock-extensions.service.js';
import { ExtendClockInput, WithdrawExtensionInput } from './light.inputs.js';
import { LightQueries, type ClockExtensionRow, type DealLightRow } from './light.queries.js';
import { ClockExtensionType, DealLightType } from './light.types.js';
import { toldOf } from './told.js';

/** What the rules say of a deal, as it was judged when it last changed or last night; and the extensions that pause them. */
@Resolver(() => DealType)
export class DealLightsResolver {
  constructor(private readonly lightsOf: LightQueries, private readonly clocks: ClockExtensionsService, private readonly deals: DealQueries) {}

  @ResolveField(() => [DealLightType], { description: 'Everything lit or paused, the worst first.' })
  lights(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<DealLightRow[]> {
    return ctx.loadMany(this.lightsOf.byDealIds, deal.id);
  }

  /** The worst of the lights; of a deal that is not being worked, since when. */
  @ResolveField(() => LightReasonType, { nullable: true })
  async lightReason(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<LightReasonType | null> {
    const since = deal.statusOn ?? deal.stageEnteredOn;
    if (deal.light === 'grey') return { rule: NOT_ACTIVE, light: 'grey', since, dueOn: since, told: null };
    const [worst] = deal.light === 'green' ? [] : await ctx.loadMany(this.lightsOf.byDealIds, deal.id);
    return worst ? { ...worst, light: deal.light, told: worst } : null;
  }

  @ResolveField(() => [ClockExtensionType])
  extensions(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<ClockExtensionRow[]> {
    return ctx.loadMany(this.lightsOf.extensionsByDealIds, deal.id);
  }

  @Can('deal.override')
  @Mutation(() => DealPayload)
  extendClock(@CurrentActor() actor: Actor, @Args('input') input: ExtendClockInput): Promise<DealPayload> {
    return this.answer(actor, () => this.clocks.extend(actor, input).then(() => input.dealId));
  }

  @Can('deal.override')
  @Mutation(() => DealPayload)
  withdrawExtension(@CurrentActor() actor: Actor, @Args('input') input: WithdrawExtensionInput): Promise<DealPayload> {
    return this.answer(actor, () => this.clocks.withdraw(actor, input.id));
  }

  private async answer(actor: Actor, verb: () => Promise<string>): Promise<DealPayload> {
    return { blockers: [], ...(await refusable(async () => ({ deal: await this.deals.get(actor, await verb()) }))) };
  }
}

/** Says in the reader's language, as of today, what a rule says of a deal. */
@Resolver(() => DealLightType)
export class DealLightResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => String, { description: '约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN' })
  message(@Parent() light: DealLightRow, @Ctx() { locale }: RequestContext): string {
    return toldOf(light, this.clock.today(), locale);
  }
}

/** Says in the reader's language what lit the light. */
@Resolver(() => LightReasonType)
export class LightReasonResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => String)
  message(@Parent() { told, since }: LightReasonType, @Ctx() { locale }: RequestContext): string {
    return told ? toldOf(told, this.clock.today(), locale) : translate(locale, `light.${NOT_ACTIVE}.grey`, { since });
  }
}

@Resolver(() => ClockExtensionType)
export class ClockExtensionResolver {
  constructor(private readonly lights: LightQueries) {}

  @ResolveField(() => [StoredFile])
  files(@Parent() { id }: ClockExtensionRow, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.lights.filesByExtensionIds, id);
  }
}
