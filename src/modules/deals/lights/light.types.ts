import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, DecimalScalar, enumOf, JsonScalar, Payload } from '../../../platform/graphql/index.js';
import { LIGHT_STATES, type LightState } from '../domain/lights.js';
import { THRESHOLD_UNITS, type ThresholdUnit } from '../domain/thresholds.js';
import type { ClockExtensionRow, DealLightRow } from './light.queries.js';
import type { LightSetting } from './light-settings.service.js';

export const LightStateEnum = enumOf(LIGHT_STATES);
registerEnumType(LightStateEnum, { name: 'LightState' });

export const ThresholdUnitEnum = enumOf(THRESHOLD_UNITS);
registerEnumType(ThresholdUnitEnum, { name: 'ThresholdUnit' });

@ObjectType('DealLight')
export class DealLightType {
  @Field(() => String) rule: string;
  @Field(() => LightStateEnum) state: LightState;
  @Field(() => DateScalar) since: string;
  @Field(() => DateScalar) dueOn: string;
  @Field(() => JsonScalar) facts: object;
  @Field(() => DateScalar) litOn: string;
}

@ObjectType('ClockExtension')
export class ClockExtensionType {
  @Field(() => ID) id: string;
  @Field(() => String) rule: string;
  @Field(() => DateScalar) fromOn: string;
  @Field(() => DateScalar) untilOn: string;
  @Field(() => String) reason: string;
  @Field(() => String) documentNumber: string;
  @Field(() => String) approvedBy: string;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => Boolean) withdrawn: boolean;
}

@ObjectType('LightSetting')
export class LightSettingType {
  @Field(() => String) rule: string;
  @Field(() => Boolean) enabled: boolean;
  @Field(() => DecimalScalar) yellow: string;
  @Field(() => DecimalScalar) red: string;
  @Field(() => ThresholdUnitEnum, { description: 'Of the red threshold.' }) unit: ThresholdUnit;
  @Field(() => ThresholdUnitEnum, { description: 'Of the yellow threshold: sources set one colour in days and the other in months.' }) yellowUnit: ThresholdUnit;
  @Field(() => DecimalScalar) defaultYellow: string;
  @Field(() => DecimalScalar) defaultRed: string;
  @Field(() => Boolean) changed: boolean;
  @Field(() => Int) version: number;
}

@ObjectType()
export class LightSettingsPayload extends Payload {
  @Field(() => [LightSettingType]) lights: LightSetting[];
}

// Rows are answered as they are read: every exposed field is a column of the same name and type.
void (0 as unknown as DealLightRow satisfies DealLightType);
void (0 as unknown as ClockExtensionRow satisfies ClockExtensionType);
void (0 as unknown as LightSetting satisfies LightSettingType);
