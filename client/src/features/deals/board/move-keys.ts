import type { KeyboardEvent } from 'react';
import type { Stage } from '../../../gql/schema';
import { isComposing } from '../../../shared/ime';
import { STAGES } from '../../../shared/stages';
import type { DealCard } from '../deal';

/** The stage that `]` moves a deal to, the first it may go to next, and `[` back; null at the ends of the line. */
export const neighbour = (deal: Pick<DealCard, 'stage' | 'nextStages'>, key: string): Stage | null => {
  const at = STAGES.indexOf(deal.stage);
  if (key === ']') return deal.nextStages.find(({ stage }) => STAGES.indexOf(stage) > at)?.stage ?? STAGES[at + 1] ?? null;
  if (key === '[') return STAGES[at - 1] ?? null;
  return null;
};

/** `[` and `]` on a focused card: one stage back, one on. Keys meant for a button or a link inside the card are theirs. */
export const onMoveKeys = (deal: DealCard, move: (deal: DealCard, to: Stage) => void) => (event: KeyboardEvent): void => {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
  const to = neighbour(deal, event.key);
  if (to) move(deal, to);
};
