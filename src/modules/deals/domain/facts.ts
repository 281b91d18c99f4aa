import type { DealKind, DealNature, DealRelation, SiteKind } from './codes.js';
import type { DealStatus, Stage } from './stages.js';

/** 通过 有条件通过 不通过. */
export type ReviewConclusion = 'passed' | 'conditional' | 'refused';

/** 正当理由: an approved extension. On `untilOn` the clock runs again, counted from that day. */
export interface ClockPause {
  untilOn: string;
  reason: string;
  documentNumber: string;
  approvedBy: string;
}

/** What is known of a deal when a rule judges it: its own columns and its row of the view `deal_facts`. Dates are 'YYYY-MM-DD'. */
export interface DealFacts {
  /** The day on which it is judged. */
  today: string;
  stage: Stage;
  stageEnteredOn: string;
  status: DealStatus;
  /** When the status last changed; null while it never did. */
  statusOn: string | null;
  relation: DealRelation | null;
  kind: DealKind;
  nature: DealNature | null;
  siteKind: SiteKind | null;
  /** Yuan. */
  totalInvestment: string | null;
  contractedInward: string | null;
  projectCode: string | null;
  companyId: string | null;
  content: string | null;
  officerId: string | null;
  assessedOn: string | null;
  assessment: string | null;
  proposalOn: string | null;
  dueDiligence: string | null;
  frameworkSignedOn: string | null;
  frameworkExpiresOn: string | null;
  contractSignedOn: string | null;
  /** Yuan, of this deal in the contract that covers it. */
  contractAmount: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  agreedProductionOn: string | null;
  /** The day by which the investor is to have registered its company here. */
  registrationDueOn: string | null;
  legalReview: string | null;
  fairCompetitionReview: string | null;
  landContractOn: string | null;
  landStartOn: string | null;
  /** Of the company that carries the deal out. */
  entityRegisteredOn: string | null;
  /** The last day on which the filing (备案) counts, and the construction permit: 'infinity' for good or not needed, null while there is none. */
  filingUntil: string | null;
  constructionPermitUntil: string | null;
  landAppliedOn: string | null;
  plantLeasedOn: string | null;
  commencedOn: string | null;
  /** 入统. */
  statisticsOn: string | null;
  completedOn: string | null;
  producedOn: string | null;
  capacityOn: string | null;
  /** The newest year of which the actual output and the actual tax are known. */
  measuredYear: number | null;
  /** Of the latest review that was concluded, its own or else that of the whole it is a phase of. */
  reviewConclusion: ReviewConclusion | null;
  reviewConcludedOn: string | null;
  /** Recognised funds in place, yuan; null while there are none. */
  fundsRecognised: string | null;
  /** Of the open promise of the government that is due first. */
  promiseDueOn: string | null;
  /** 形象进度 of the newest report, per cent. */
  progressPercent: string | null;
  investedTotal: string | null;
  /** The day on which the monthly report that is owed is due; null while none is. */
  reportDueOn: string | null;
  /** Approved extensions that stand, by the rule whose clock they stop: of several the one that ends last. */
  extensions: Readonly<Record<string, ClockPause>> | null;
  /** Of the open step of the lead that is due first: its day, and the days on which the light turns yellow and red. */
  leadDueOn: string | null;
  leadLateOn: string | null;
  leadRedOn: string | null;
  /** The last day on which anything moved. */
  lastProgressOn: string;
}
