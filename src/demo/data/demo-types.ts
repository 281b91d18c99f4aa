import type { DropDeal, RegisterLead, Stage } from '../../modules/deals/index.js';
import type { HoldSigningEvent, SignAgreement } from '../../modules/agreements/index.js';
import type { LogVisit } from '../../modules/visits/index.js';
import type { OrganisationKey } from './organisations.js';

/** The organisations of the demo, by their keys in `organisations.ts`. */
export type Place = 'bureau' | 'dongguan' | 'shanghai';

/** A phase 期次 of a deal, with its own amount and stage where the report gives them. */
export interface DemoPhase {
  name: string;
  /** Yuan. */
  amount?: string;
  content?: string;
  stage: Stage;
  /** In the report's own calendar. */
  on: string;
  /** Key for what else is told of it; left out: nothing is. */
  key?: string;
  /** What 研判 said: it walks to talks as anybody would, and `stage` says no more. */
  assessment?: DemoAssessment;
  /** The day on which the contract of the whole covers it. */
  coveredOn?: string;
}

interface DemoAssessment {
  on: string;
  text: string;
}

/** One project of a report. All days are in the report's own calendar; loading shifts them. */
export interface DemoDeal extends Pick<RegisterLead, 'name' | 'kind' | 'content' | 'source' | 'nature' | 'fundOrigin' | 'contractedInward' | 'secrecy'> {
  key: string;
  investor?: string;
  industry?: string;
  /** Yuan; left out where the report has none. */
  amount?: string;
  bound?: RegisterLead['totalInvestmentBound'];
  registeredOn: string;
  /** Left out: a lead is all that the report knows. */
  stage?: Stage;
  /** When the stage was entered: of the report, or a plausible day inside its period (then `content` says 示例日期). */
  on?: string;
  phases?: readonly DemoPhase[];
  /** Key of the visit that brought it. */
  visit?: string;
  place?: Place;
  /** What 研判 said: fills the gate of talks, so that the deal walks the pipeline without a privilege. */
  assessment?: DemoAssessment;
  /** Key of the deal it grew from, which stands before it. */
  parent?: string;
  /** What happened to it beside the stages, in this order, after everything was signed. */
  turns?: readonly DemoTurn[];
}

/** Left the pipeline, or came back to it. `status` active: it was reopened. */
export interface DemoTurn extends Partial<Pick<DropDeal, 'reasonCode' | 'lostTo'>> {
  status: 'active' | 'suspended' | 'lost' | 'terminated';
  on: string;
  note: string;
}

/** A deal that a signing covers. Yuan. */
interface DemoCovered {
  deal: string;
  amount: string;
  inwardAmount?: string;
}
/** What the investor owes; `metOn`: it was met. */
export interface DemoCommitment extends Pick<Commitments, 'indicator' | 'content' | 'value' | 'dueOn'> {
  deal: string;
  metOn?: string;
}
/** What the government owes; `keptOn`: it was kept, `brokenOn`: it was not. */
export interface DemoPromise extends Omit<Promises, 'id' | 'dealId' | 'organisationId'> {
  deal: string;
  organisation: OrganisationKey;
  keptOn?: string;
  brokenOn?: string;
}

/** A signing; deals by key, all other fields as the verb takes them. Days in the report's own calendar. */
export interface DemoSigning extends Omit<SignAgreement, 'deals' | 'parentId' | 'signingEventId' | 'commitments' | 'promises' | 'organisationId'> {
  deals: readonly DemoCovered[];
  /** Number of the agreement that it adds to. */
  addsTo?: string;
  /** Name of the event at which it was signed. */
  event?: string;
  commitments?: readonly DemoCommitment[];
  promises?: readonly DemoPromise[];
}
type Commitments = NonNullable<SignAgreement['commitments']>[number];
type Promises = NonNullable<SignAgreement['promises']>[number];

export interface DemoVisit extends Pick<LogVisit, 'direction' | 'kind' | 'onSite' | 'results' | 'issues'> {
  key: string;
  visitedOn: string;
  location: string;
  /** HH:MM */
  time?: string;
  /** Positions, both. */
  leaders?: readonly string[];
  participants: readonly string[];
  companies: readonly string[];
  intention?: LogVisit['intentionLevel'];
  /** Yuan that they mean to invest. */
  amount?: string;
  investors: number;
  summary: string;
  next?: { action: string; dueOn: string };
  place?: Place;
}

/** The projects of one public report. Its whole calendar is shifted so that `periodEnd` becomes the last day of last month. */
export interface DemoReport {
  key: string;
  periodStart: string;
  periodEnd: string;
  deals: readonly DemoDeal[];
  events?: readonly Pick<HoldSigningEvent, 'name' | 'heldOn' | 'level' | 'venue' | 'note'>[];
  signings: readonly DemoSigning[];
  visits: readonly DemoVisit[];
}
