import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { hasText, translate } from '../../../platform/i18n/index.js';
import { SetLightInput } from './light.inputs.js';
import { LightSettingsService, type LightSetting } from './light-settings.service.js';
import { LightSettingsPayload, LightSettingType } from './light.types.js';

/** The lines of a county's lights, with what each rule asks and where it comes from, in the reader's language. */
@Resolver(() => LightSettingType)
export class LightSettingsResolver {
  constructor(private readonly settings: LightSettingsService) {}

  @Can('settings.read')
  @Query(() => [LightSettingType])
  lightSettings(@CurrentActor() actor: Actor, @Args('organisationId', { type: () => ID, nullable: true }) organisationId?: string | null): Promise<LightSetting[]> {
    return this.settings.read(actor, organisationId);
  }

  @Can('settings.manage')
  @Mutation(() => LightSettingsPayload)
  async setLight(@CurrentActor() actor: Actor, @Args('input') input: SetLightInput): Promise<LightSettingsPayload> {
    return { lights: [], ...(await refusable(async () => ({ lights: await this.settings.set(actor, input) }))) };
  }

  @ResolveField(() => String)
  title(@Parent() { rule }: LightSetting, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `lightRule.${rule}`);
  }

  @ResolveField(() => String)
  explanation(@Parent() { rule }: LightSetting, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `lightRule.${rule}.explanation`);
  }

  @ResolveField(() => String, { nullable: true })
  source(@Parent() { rule }: LightSetting, @Ctx() { locale }: RequestContext): string | null {
    const key = `lightRule.${rule}.source`;
    return hasText(locale, key) ? translate(locale, key) : null;
  }
}
