import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import type { GateDemand } from '../domain/gates.js';
import type { Stage } from '../domain/stages.js';
import { differs, GateSettingsService, type CountyGate } from '../gate-settings.service.js';
import { GateDemandEnum, StageEnum } from './deal.enums.js';
import { GateSettingsPayload, GateSettingType, SetGateInput } from './gate-settings.types.js';

/** What a county asks at each stage. */
@Resolver()
export class GateSettingsResolver {
  constructor(private readonly settings: GateSettingsService) {}

  @Can('settings.read')
  @Query(() => [GateSettingType])
  gateSettings(@CurrentActor() actor: Actor, @Args('organisationId', { type: () => ID, nullable: true }) organisationId?: string | null): Promise<CountyGate[]> {
    return this.settings.read(actor, organisationId);
  }

  @Can('settings.manage')
  @Mutation(() => GateSettingsPayload)
  async setGate(@CurrentActor() actor: Actor, @Args('input') input: SetGateInput): Promise<GateSettingsPayload> {
    return { gates: [], ...(await refusable(async () => ({ gates: await this.settings.set(actor, input) }))) };
  }
}

/** A gate in words, and how far it can be changed. */
@Resolver(() => GateSettingType)
export class GateSettingResolver {
  @ResolveField(() => String, { description: 'What it asks, in words.' })
  title(@Parent() { code }: CountyGate, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `gate.${code}`);
  }

  @ResolveField(() => String, { nullable: true, description: 'In words, such as: only where the deal is not in a leased plant.' })
  condition(@Parent() { gate }: CountyGate, @Ctx() { locale }: RequestContext): string | null {
    return gate.condition ? translate(locale, `gateCondition.${gate.condition}`) : null;
  }

  @ResolveField(() => StageEnum)
  defaultStage(@Parent() { gate }: CountyGate): Stage {
    return gate.stage;
  }

  @ResolveField(() => GateDemandEnum)
  defaultDemand(@Parent() { gate }: CountyGate): GateDemand {
    return gate.demand;
  }

  @ResolveField(() => [StageEnum])
  allowedStages(@Parent() { gate }: CountyGate): Stage[] {
    return [...gate.allowedStages];
  }

  @ResolveField(() => [GateDemandEnum])
  allowedDemands(@Parent() { gate }: CountyGate): GateDemand[] {
    return [...gate.allowedDemands];
  }

  @ResolveField(() => Boolean)
  changed(@Parent() gate: CountyGate): boolean {
    return differs(gate);
  }
}
