import type { DealCardFragment, DealFactsFragment, DealRowFragment } from '../../gql/graphql';

/** A deal as a card of the board. */
export type DealCard = DealCardFragment;
/** A deal as a row of the table. */
export type DealRow = DealRowFragment;
/** A deal as its own page shows it. */
export type DealFacts = DealFactsFragment;
/** One unmet condition of a move. */
export type Blocker = DealCardFragment['nextStages'][number]['blockers'][number];

/** The verbs of a deal that `viewerCan` names. */
export type DealVerb =
  | 'updateDeal' | 'recordLeadStep' | 'advanceDeal' | 'override' | 'suspendDeal' | 'dropDeal' | 'reopenDeal'
  | 'signAgreement' | 'supplyLand' | 'recordCommencement' | 'recordMilestone' | 'shareDeal' | 'assignTask';

/** Whether the server lets this person do it. It decides again when it is done: this shows and hides. */
export const may = (deal: { viewerCan: readonly string[] }, verb: DealVerb): boolean => deal.viewerCan.includes(verb);
