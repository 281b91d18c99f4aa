import type { DealFacts } from './facts.js';
import type { Stage } from './stages.js';

/** The verbs whose input can mend an unmet gate. */
export type MendingVerb = 'updateDeal' | 'signAgreement' | 'supplyLand' | 'recordCommencement' | 'recordMilestone';

/** One condition of entering a stage. */
export interface Gate {
  /** Of the catalogue: `error.<code>`. */
  code: string;
  stage: Stage;
  /** Which verb mends it, and by which field of its input. */
  mend: { verb: MendingVerb; field: string };
  met(facts: DealFacts): boolean;
}

/** The facts that a gate can ask for: all but the ones that are always there. */
type Fact = Exclude<keyof DealFacts, 'stage' | 'stageEnteredOn' | 'status' | 'statusOn' | 'lastProgressOn'>;

const known = (value: string | null): boolean => value !== null && value.trim() !== '';
const gate = (stage: Stage, code: string, fact: Fact, verb: MendingVerb, field: string = fact): Gate =>
  ({ code, stage, mend: { verb, field }, met: (facts) => known(facts[fact]) });

/**
 * What a stage demands before it is entered (architecture.md §4). A lead demands nothing: it is registered in a minute
 * and made whole by the time of talks. A responsible organisation is no gate: no deal can be stored without one.
 */
export const GATES: readonly Gate[] = [
  gate('talks', 'INVESTOR_MISSING', 'companyId', 'updateDeal'),
  gate('talks', 'CONTENT_MISSING', 'content', 'updateDeal'),
  gate('talks', 'ASSESSMENT_MISSING', 'assessment', 'updateDeal'),
  gate('talks', 'ASSESSED_ON_MISSING', 'assessedOn', 'updateDeal'),
  gate('talks', 'OFFICER_MISSING', 'officerId', 'updateDeal'),
  gate('review', 'PROPOSAL_MISSING', 'proposalOn', 'updateDeal'),
  gate('review', 'DUE_DILIGENCE_MISSING', 'dueDiligence', 'updateDeal'),
  gate('framework', 'FRAMEWORK_MISSING', 'frameworkSignedOn', 'signAgreement', 'signedOn'),
  gate('contract', 'CONTRACT_MISSING', 'contractSignedOn', 'signAgreement', 'signedOn'),
  gate('contract', 'CONTRACT_AMOUNT_MISSING', 'contractAmount', 'signAgreement', 'deals'),
  gate('contract', 'AGREED_START_MISSING', 'agreedStartOn', 'signAgreement'),
  gate('contract', 'AGREED_COMPLETION_MISSING', 'agreedCompletionOn', 'signAgreement'),
  gate('contract', 'AGREED_PRODUCTION_MISSING', 'agreedProductionOn', 'signAgreement'),
  gate('contract', 'LEGAL_REVIEW_MISSING', 'legalReview', 'signAgreement'),
  gate('contract', 'FAIR_COMPETITION_REVIEW_MISSING', 'fairCompetitionReview', 'signAgreement'),
  gate('land', 'LAND_SUPPLY_MISSING', 'landContractOn', 'supplyLand', 'contractOn'),
  gate('construction', 'COMMENCEMENT_MISSING', 'commencedOn', 'recordCommencement', 'on'),
  gate('completion', 'COMPLETION_MISSING', 'completedOn', 'recordMilestone', 'on'),
  gate('production', 'PRODUCTION_MISSING', 'producedOn', 'recordMilestone', 'on'),
  gate('capacity', 'CAPACITY_MISSING', 'capacityOn', 'recordMilestone', 'on'),
];

/** The fact whose date is the date of entering the stage; stages not named here are entered on the day of the move. */
const DATED_BY: Partial<Record<Stage, Fact>> = {
  talks: 'assessedOn', review: 'proposalOn', framework: 'frameworkSignedOn', contract: 'contractSignedOn', land: 'landContractOn',
  construction: 'commencedOn', completion: 'completedOn', production: 'producedOn', capacity: 'capacityOn',
};

/** The date on which the field itself entered the stage, if the facts know it. */
export function dateOfFact(stage: Stage, facts: DealFacts): string | null {
  const fact = DATED_BY[stage];
  return fact ? facts[fact] : null;
}
