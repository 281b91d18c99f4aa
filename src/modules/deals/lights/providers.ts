import { ClockExtensionsService } from './clock-extensions.service.js';
import { ClockExtensionResolver, DealLightResolver, DealLightsResolver, LightReasonResolver } from './deal-lights.resolver.js';
import { LightQueries } from './light.queries.js';
import { LightSettingsResolver } from './light-settings.resolver.js';
import { LightSettingsService } from './light-settings.service.js';
import { Rejudging } from './rejudging.js';

/** What the lights need of the module. */
export const LIGHT_PROVIDERS = [
  LightQueries, LightSettingsService, ClockExtensionsService, Rejudging, DealLightsResolver, DealLightResolver, LightReasonResolver, ClockExtensionResolver, LightSettingsResolver,
];
