import type { DealCardFragment, DealFactsFragment, DealLineFragment, DealRowFragment } from '../../gql/graphql';

/** A deal as a card of the board. */
export type DealCard = DealCardFragment;
/** A deal as a row of the table. */
export type DealRow = DealRowFragment;
/** A deal as its own page shows it. */
export type DealFacts = DealFactsFragment;
/** A deal as a line on the page of another one. */
export type DealLine = DealLineFragment;
/** What a rule says of a deal. */
export type DealLight = DealFactsFragment['lights'][number];
/** An approved pause of a clock. */
export type ClockExtension = DealFactsFragment['extensions'][number];
/** One unmet condition of a move. */
export type Blocker = DealCardFragment['nextStages'][number]['blockers'][number];

/** The verbs of a deal that `viewerCan` names. */
export type DealVerb =
  | 'updateDeal' | 'recordLeadStep' | 'advanceDeal' | 'override' | 'suspendDeal' | 'dropDeal' | 'reopenDeal'
  | 'signAgreement' | 'supplyLand' | 'recordCommencement' | 'recordMilestone' | 'correctMilestone' | 'shareDeal' | 'assignTask'
  | 'applyForReview' | 'reportFunds' | 'recordPermit' | 'planMilestones' | 'reportProgress' | 'saveStatistics' | 'enterStatistics';

/** Whether the server lets this person do it. It decides again when it is done: this shows and hides. */
export const may = (deal: { viewerCan: readonly string[] }, verb: DealVerb): boolean => deal.viewerCan.includes(verb);
