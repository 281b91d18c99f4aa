export const LIGHTS = ['green', 'yellow', 'red', 'grey'] as const;
/** 正常 预警 滞后 不计. */
export type Light = (typeof LIGHTS)[number];

export const LIGHT_STATES = ['yellow', 'red', 'paused'] as const;
/** What a rule says of a deal: 预警 滞后 暂停计时. */
export type LightState = (typeof LIGHT_STATES)[number];

/** What lit a light: the rule, the day its clock started, and the day on which this colour fell due. */
export interface LightCause {
  rule: string;
  since: string;
  dueOn: string;
}

/** The one reason of a grey light: the deal is not being worked, so no clock runs. */
export const NOT_ACTIVE = 'NOT_ACTIVE';
