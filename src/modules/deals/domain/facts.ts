import type { DealStatus, Stage } from './stages.js';

/** What is known of a deal when a rule judges it: its own columns and its row of the view `deal_facts`. Dates are 'YYYY-MM-DD'. */
export interface DealFacts {
  stage: Stage;
  stageEnteredOn: string;
  status: DealStatus;
  /** When the status last changed; null while it never did. */
  statusOn: string | null;
  companyId: string | null;
  content: string | null;
  officerId: string | null;
  assessedOn: string | null;
  assessment: string | null;
  proposalOn: string | null;
  dueDiligence: string | null;
  frameworkSignedOn: string | null;
  contractSignedOn: string | null;
  /** Yuan, of this deal in the contract that covers it. */
  contractAmount: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  agreedProductionOn: string | null;
  legalReview: string | null;
  fairCompetitionReview: string | null;
  landContractOn: string | null;
  landStartOn: string | null;
  commencedOn: string | null;
  completedOn: string | null;
  producedOn: string | null;
  capacityOn: string | null;
  /** Of the open step of the lead that is due first: its day, and the days on which the light turns yellow and red. */
  leadDueOn: string | null;
  leadLateOn: string | null;
  leadRedOn: string | null;
  /** The last day on which anything moved. */
  lastProgressOn: string;
}
