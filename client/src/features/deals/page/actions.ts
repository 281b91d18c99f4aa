import type { DealVerb } from '../deal';

/** Everything that a deal's page can open: `?do=sign` in its address. */
export const DEAL_ACTIONS = [
  'edit', 'sign', 'supply', 'commence', 'milestone', 'share', 'task', 'phase', 'expand', 'reattract', 'suspend', 'drop', 'reopen', 'lights', 'extend',
  'review', 'funds', 'permit', 'plan', 'progress', 'statistics',
] as const;
export type DealAction = (typeof DEAL_ACTIONS)[number];

/** Something the page offers, and the verb that it takes. */
export interface Offer {
  action: DealAction;
  verb: DealVerb;
}
