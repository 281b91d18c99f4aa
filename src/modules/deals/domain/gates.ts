import { compare } from '../../../kernel/decimal.js';
import type { DealFacts } from './facts.js';
import type { Stage } from './stages.js';

/** The verbs whose input can mend an unmet gate. */
export type MendingVerb = 'updateDeal' | 'applyForReview' | 'signAgreement' | 'supplyLand' | 'recordPermit' | 'recordCommencement' | 'recordMilestone';

/** How a gate binds: hard refuses the move, soft warns, off asks nothing. */
export const GATE_DEMANDS = ['hard', 'soft', 'off'] as const;
export type GateDemand = (typeof GATE_DEMANDS)[number];

/** The facts that a gate can ask for: all but the ones that are always there. */
type Fact = Exclude<keyof DealFacts, 'today' | 'measuredYear' | 'stage' | 'stageEnteredOn' | 'status' | 'statusOn' | 'lastProgressOn' | 'extensions'>;

/** Deals of which alone a gate asks. Worded in the catalogue: `gateCondition.<name>`. */
export const GATE_CONDITIONS = {
  /** Infrastructure is built for investors, and not let in like one. */
  attracted: ({ kind }: DealFacts) => kind !== 'infrastructure',
  /** In a leased plant nothing is built. */
  building: ({ siteKind, nature }: DealFacts) => siteKind !== 'plant' && nature !== 'lease',
} as const;
export type GateCondition = keyof typeof GATE_CONDITIONS;

/** A permit counts on its last day too; 'infinity' comes after every day. */
const counts = (until: string | null, today: string): boolean => until !== null && until >= today;

/** Checks that are more than "this fact is known". */
const CHECKS = {
  notRefused: ({ reviewConclusion }: DealFacts) => reviewConclusion !== 'refused',
  filed: ({ filingUntil, today }: DealFacts) => counts(filingUntil, today),
  permitted: ({ constructionPermitUntil, today }: DealFacts) => counts(constructionPermitUntil, today),
  measured: ({ measuredYear }: DealFacts) => measuredYear !== null,
} as const;

/** A row of the table: one condition of entering a stage, and how far a county may change it. */
export interface Gate {
  /** Of the catalogue: `error.<code>` says how to mend it, `gate.<code>` what it asks. */
  code: string;
  /** From this stage on it is required. */
  stage: Stage;
  demand: GateDemand;
  /** Met when any of these facts is known, or by a check. */
  asks: readonly Fact[] | keyof typeof CHECKS;
  condition?: GateCondition;
  /** Which verb mends it, and by which field of its input. */
  mend: { verb: MendingVerb; field: string };
  /** Where and how a county may ask it; one value alone: it is as it is. */
  allowedStages: readonly Stage[];
  allowedDemands: readonly GateDemand[];
  /** Asked of deals of this total investment (yuan) and more only; set by a county. */
  minInvestment?: string | null;
}

type Adjusting = Partial<Pick<Gate, 'demand' | 'condition' | 'allowedStages' | 'allowedDemands'>>;
const FREE: readonly GateDemand[] = ['hard', 'soft', 'off'];
const BINDING: readonly GateDemand[] = ['hard', 'soft'];

const isCheck = (asks: Fact | keyof typeof CHECKS): asks is keyof typeof CHECKS => asks in CHECKS;

/** A gate asks hard, at its stage, and cannot be changed, unless the row says otherwise. */
const gate = (stage: Stage, code: string, asks: Fact | Gate['asks'], verb: MendingVerb, field: string, { demand = 'hard', ...rest }: Adjusting = {}): Gate => ({
  code, stage, demand, asks: typeof asks !== 'string' || isCheck(asks) ? asks : [asks], mend: { verb, field },
  allowedStages: [stage], allowedDemands: [demand], ...rest,
});

/**
 * What a stage demands before it is entered. A lead demands nothing: it is registered in a minute and made whole by the
 * time of talks. A responsible organisation is no gate: no deal can be stored without one. Fixed are those by which a
 * stage is defined, because indicators count by it, and the reviews that 公平竞争审查条例 (2024-08-01) and the rules on
 * major administrative decisions ask for in any county.
 */
export const GATES: readonly Gate[] = [
  gate('talks', 'INVESTOR_MISSING', 'companyId', 'updateDeal', 'companyId'),
  gate('talks', 'CONTENT_MISSING', 'content', 'updateDeal', 'content'),
  gate('talks', 'ASSESSMENT_MISSING', 'assessment', 'updateDeal', 'assessment', { allowedDemands: BINDING }),
  gate('talks', 'ASSESSED_ON_MISSING', 'assessedOn', 'updateDeal', 'assessedOn', { allowedDemands: BINDING }),
  gate('talks', 'OFFICER_MISSING', 'officerId', 'updateDeal', 'officerId', { allowedDemands: BINDING }),
  gate('review', 'PROPOSAL_MISSING', 'proposalOn', 'updateDeal', 'proposalOn', { allowedStages: ['talks', 'review', 'framework', 'contract'], allowedDemands: FREE }),
  gate('review', 'DUE_DILIGENCE_MISSING', 'dueDiligence', 'updateDeal', 'dueDiligence', { allowedStages: ['review', 'framework', 'contract'], allowedDemands: FREE }),
  gate('framework', 'FRAMEWORK_MISSING', 'frameworkSignedOn', 'signAgreement', 'signedOn'),
  gate('contract', 'CONTRACT_MISSING', 'contractSignedOn', 'signAgreement', 'signedOn'),
  gate('contract', 'CONTRACT_AMOUNT_MISSING', 'contractAmount', 'signAgreement', 'deals'),
  gate('contract', 'AGREED_START_MISSING', 'agreedStartOn', 'signAgreement', 'agreedStartOn', { allowedDemands: BINDING }),
  gate('contract', 'AGREED_COMPLETION_MISSING', 'agreedCompletionOn', 'signAgreement', 'agreedCompletionOn', { allowedDemands: BINDING }),
  gate('contract', 'AGREED_PRODUCTION_MISSING', 'agreedProductionOn', 'signAgreement', 'agreedProductionOn', { allowedDemands: BINDING }),
  gate('contract', 'LEGAL_REVIEW_MISSING', 'legalReview', 'signAgreement', 'legalReview'),
  gate('contract', 'FAIR_COMPETITION_REVIEW_MISSING', 'fairCompetitionReview', 'signAgreement', 'fairCompetitionReview'),
  gate('contract', 'REVIEW_REFUSED', 'notRefused', 'applyForReview', 'dealId', { allowedStages: ['framework', 'contract'], allowedDemands: BINDING }),
  gate('contract', 'REVIEW_MISSING', 'reviewConclusion', 'applyForReview', 'dealId', {
    demand: 'soft', condition: 'attracted', allowedStages: ['framework', 'contract'], allowedDemands: FREE,
  }),
  gate('land', 'LAND_SUPPLY_MISSING', ['landContractOn', 'plantLeasedOn'], 'supplyLand', 'contractOn'),
  gate('land', 'ENTITY_REGISTRATION_MISSING', 'entityRegisteredOn', 'recordMilestone', 'kind', {
    demand: 'soft', condition: 'attracted', allowedStages: ['land', 'construction'], allowedDemands: FREE,
  }),
  gate('construction', 'COMMENCEMENT_MISSING', 'commencedOn', 'recordCommencement', 'on'),
  gate('construction', 'PROJECT_CODE_MISSING', 'projectCode', 'updateDeal', 'projectCode', { demand: 'soft', allowedStages: ['land', 'construction'], allowedDemands: FREE }),
  gate('construction', 'FILING_MISSING', 'filed', 'recordPermit', 'issuedOn', { demand: 'soft', allowedStages: ['land', 'construction'], allowedDemands: FREE }),
  gate('construction', 'CONSTRUCTION_PERMIT_MISSING', 'permitted', 'recordPermit', 'issuedOn', { demand: 'soft', condition: 'building', allowedDemands: FREE }),
  gate('completion', 'COMPLETION_MISSING', 'completedOn', 'recordMilestone', 'on'),
  gate('production', 'PRODUCTION_MISSING', 'producedOn', 'recordMilestone', 'on'),
  gate('capacity', 'CAPACITY_MISSING', 'capacityOn', 'recordMilestone', 'on'),
  gate('capacity', 'CAPACITY_UNMEASURED', 'measured', 'updateDeal', 'benefits', { demand: 'soft', allowedDemands: FREE }),
];

const known = (value: string | null): boolean => value !== null && value.trim() !== '';

/** Does a gate ask anything of the deal? Not when it is off, its condition does not hold, or the deal is smaller (or of unknown size). */
export const concerns = (gate: Gate, facts: DealFacts): boolean =>
  gate.demand !== 'off' && (gate.condition === undefined || GATE_CONDITIONS[gate.condition](facts)) && isLargeEnough(gate.minInvestment, facts.totalInvestment);

const isLargeEnough = (least: string | null | undefined, total: string | null): boolean => least == null || (total !== null && compare(total, least) >= 0);

/** Is what the gate asks for there? */
export const isMet = ({ asks }: Gate, facts: DealFacts): boolean => (typeof asks === 'string' ? CHECKS[asks](facts) : asks.some((fact) => known(facts[fact])));

/** The facts whose date is the date of entering the stage, the first that is known; stages not named here are entered on the day of the move. */
const DATED_BY: Partial<Record<Stage, readonly Fact[]>> = {
  talks: ['assessedOn'], review: ['proposalOn'], framework: ['frameworkSignedOn'], contract: ['contractSignedOn'], land: ['landContractOn', 'plantLeasedOn'],
  construction: ['commencedOn'], completion: ['completedOn'], production: ['producedOn'], capacity: ['capacityOn'],
};

/** The date on which the field itself entered the stage, if the facts know it. */
export const dateOfFact = (stage: Stage, facts: DealFacts): string | null => DATED_BY[stage]?.map((fact) => facts[fact]).find((on) => on !== null) ?? null;
