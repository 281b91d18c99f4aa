import { STAGES } from '../../../shared/stages';
import { type DealFacts, may } from '../deal';
import type { DealAction, Offer } from './actions';

/** The verbs of the trade. The one that brings the deal on from where it is stands in the open. */
const TRADE: readonly Offer[] = [
  { action: 'sign', verb: 'signAgreement' },
  { action: 'supply', verb: 'supplyLand' },
  { action: 'commence', verb: 'recordCommencement' },
  { action: 'milestone', verb: 'recordMilestone' },
];
const HOUSEKEEPING: readonly Offer[] = [
  { action: 'edit', verb: 'updateDeal' },
  { action: 'task', verb: 'assignTask' },
  { action: 'share', verb: 'shareDeal' },
  { action: 'phase', verb: 'updateDeal' },
  { action: 'suspend', verb: 'suspendDeal' },
  { action: 'drop', verb: 'dropDeal' },
];

const after = (deal: Pick<DealFacts, 'stage'>, stage: DealFacts['stage']): boolean => STAGES.indexOf(deal.stage) >= STAGES.indexOf(stage);

/** What the deal needs next from hands. */
const nextOf = (deal: Pick<DealFacts, 'stage'>): DealAction => (after(deal, 'construction') ? 'milestone' : after(deal, 'land') ? 'commence' : after(deal, 'contract') ? 'supply' : 'sign');

const fits = (deal: DealFacts, action: DealAction): boolean => {
  if (action === 'commence') return !after(deal, 'construction');
  // A phase is not split again.
  return action !== 'phase' || deal.relation !== 'phase';
};

export interface Offers {
  /** In the open, beside 推进. */
  open: DealAction[];
  /** One click further. */
  folded: DealAction[];
}

/** What this person may do with a deal. `registers`: may register new deals, such as those that grow from this one. */
export const offersOf = (deal: DealFacts, registers: boolean): Offers => {
  const allowed = (offers: readonly Offer[]) => offers.filter(({ action, verb }) => fits(deal, action) && may(deal, verb)).map(({ action }) => action);
  const trade = allowed(TRADE);
  const next = nextOf(deal);
  const grow: DealAction[] = registers && !deal.masked && after(deal, 'contract') ? ['expand', 'reattract'] : [];
  const house = allowed(HOUSEKEEPING);
  const last: DealAction[] = house.filter((action) => action === 'suspend' || action === 'drop');
  return {
    open: trade.filter((action) => action === next),
    folded: [...trade.filter((action) => action !== next), ...house.filter((action) => !last.includes(action)), ...grow, ...last],
  };
};
