import { addMonths } from '../../../kernel/dates.js';
import { compare, sum } from '../../../kernel/decimal.js';
import type { DealFacts } from './facts.js';
import { paceDay } from './pace.js';
import { STAGES, type Stage } from './stages.js';
import type { Threshold } from './thresholds.js';

export const LIGHT_CODES = [
  'LEAD_SLA', 'TALK_STALE', 'FRAME_EXPIRE', 'SIGN_REG', 'SIGN_LAND_STOCK', 'SIGN_LAND_NEW', 'PLANT_START', 'START_PLAN', 'PACE', 'STAT', 'IDLE', 'FUND', 'PROMISE', 'REPORT',
] as const;
export type LightCode = (typeof LIGHT_CODES)[number];

/** What the rules ask of a deal. */
export const JUDGED = [
  'stage', 'status', 'siteKind', 'totalInvestment', 'contractedInward', 'leadDueOn', 'lastProgressOn', 'frameworkSignedOn', 'frameworkExpiresOn',
  'contractSignedOn', 'registrationDueOn', 'entityRegisteredOn', 'landContractOn', 'landStartOn', 'landAppliedOn', 'plantLeasedOn', 'agreedStartOn',
  'agreedCompletionOn', 'commencedOn', 'completedOn', 'statisticsOn', 'fundsRecognised', 'promiseDueOn', 'progressPercent', 'reportDueOn', 'extensions',
] as const satisfies readonly (keyof DealFacts)[];
export type JudgedFacts = Pick<DealFacts, (typeof JUDGED)[number]>;

/** The facts that are days. */
export type DayFact = Extract<keyof JudgedFacts, `${string}On`>;
/** What a light shows beside its days. */
export type ShownFacts = Readonly<Record<string, string | number | boolean>>;

/**
 * A clock that runs while a deal stands at one of the stages. A colour is lit from the very day that lies so far from the
 * start of the clock: 2 months without progress since 15 March are over on 15 May. What may still be done on its own day
 * (a report due on the 25th, a promise, a framework that runs to a day) has thresholds that begin the day after.
 * Titles, explanations, sources and sentences are in the catalogue: `lightRule.<code>`, `light.<code>`.
 */
export interface LightRule {
  code: LightCode;
  stages: readonly Stage[];
  /** The first of these days that is known started the clock; where none is, it does not run. */
  since: readonly DayFact[];
  /** Once one of these days is known, the clock has stopped. */
  stoppedBy?: readonly DayFact[];
  /** Of which deals alone; of all where left out. */
  concerns?: (facts: JudgedFacts) => boolean;
  /** Until a county sets others. */
  yellow: Threshold;
  red: Threshold;
  /** The day on which a colour falls due, where that is no distance in time from `since`. */
  dueOn?: (facts: JudgedFacts, since: string, points: number, colour: 'yellow' | 'red') => string | null;
  /** Facts to show beside the days. */
  shown: readonly Exclude<keyof JudgedFacts, 'extensions'>[];
  /** What else a light says on a day. */
  notes?: (since: string, today: string) => ShownFacts;
}

const days = (at: number): Threshold => ({ at, unit: 'days' });
const months = (at: number): Threshold => ({ at, unit: 'months' });
const workingDays = (at: number): Threshold => ({ at, unit: 'workingDays' });
const points = (at: number): Threshold => ({ at, unit: 'percentagePoints' });

const SIGNED: readonly Stage[] = ['contract', 'land'];

/** 计划总投资 500 万元: from there on a deal has to enter the statistics of fixed-asset investment. */
const STATISTICS_FROM = '5000000';

/** Is less than a quarter of the contracted inward investment recognised as in place? */
const lacksFunds = ({ contractedInward: inward, fundsRecognised }: JudgedFacts): boolean => {
  const recognised = fundsRecognised ?? '0';
  return inward !== null && compare(inward, '0') > 0 && compare(sum([recognised, recognised, recognised, recognised]), inward) < 0;
};

/** 六个月无进展: proposed to leave the pool. */
const staleNotes = (since: string, today: string): ShownFacts => ({ proposeExit: addMonths(since, 6) <= today });

/** 闲置土地处置办法 (2012): one year after the agreed start the land is idle, after two it may be taken back. */
const idleNotes = (since: string, today: string): ShownFacts => {
  const reached = (count: number): boolean => addMonths(since, count) <= today;
  return { idle: reached(24) ? 'recoverable' : reached(12) ? 'suspected' : reached(0) ? 'late' : 'near', suspectedOn: addMonths(since, 12), recoverableOn: addMonths(since, 24) };
};

export const LIGHT_RULES: readonly LightRule[] = [
  { code: 'LEAD_SLA', stages: ['lead'], since: ['leadDueOn'], yellow: days(1), red: workingDays(3), shown: ['leadDueOn'] },
  { code: 'TALK_STALE', stages: ['talks', 'review'], since: ['lastProgressOn'], yellow: months(2), red: months(3), shown: ['lastProgressOn'], notes: staleNotes },
  { code: 'FRAME_EXPIRE', stages: ['lead', 'talks', 'review', 'framework'], since: ['frameworkExpiresOn'], stoppedBy: ['contractSignedOn'], yellow: days(-30), red: days(1), shown: ['frameworkSignedOn', 'frameworkExpiresOn'] },
  { code: 'SIGN_REG', stages: SIGNED, since: ['registrationDueOn'], stoppedBy: ['entityRegisteredOn', 'commencedOn'], yellow: days(-7), red: days(30), shown: ['contractSignedOn', 'registrationDueOn'] },
  { code: 'SIGN_LAND_STOCK', stages: SIGNED, since: ['contractSignedOn'], stoppedBy: ['landContractOn', 'commencedOn'], concerns: ({ siteKind }) => siteKind === 'stockLand', yellow: days(60), red: months(3), shown: ['contractSignedOn', 'siteKind'] },
  { code: 'SIGN_LAND_NEW', stages: SIGNED, since: ['contractSignedOn'], stoppedBy: ['landAppliedOn', 'landContractOn', 'commencedOn'], concerns: ({ siteKind }) => siteKind === 'newLand', yellow: days(45), red: months(2), shown: ['contractSignedOn', 'siteKind'] },
  { code: 'PLANT_START', stages: SIGNED, since: ['plantLeasedOn', 'contractSignedOn'], stoppedBy: ['commencedOn'], concerns: ({ siteKind }) => siteKind === 'plant', yellow: days(45), red: months(2), shown: ['plantLeasedOn', 'contractSignedOn', 'siteKind'] },
  // The contract's day is the promise; where it names none, that of the land stands in.
  { code: 'START_PLAN', stages: SIGNED, since: ['agreedStartOn', 'landStartOn'], stoppedBy: ['commencedOn'], yellow: months(0), red: months(3), shown: ['agreedStartOn', 'landStartOn'] },
  {
    code: 'PACE', stages: ['construction'], since: ['commencedOn'], stoppedBy: ['completedOn'], yellow: points(10), red: points(30), shown: ['commencedOn', 'agreedCompletionOn', 'progressPercent'],
    dueOn: ({ agreedCompletionOn: until, progressPercent: percent }, since, at, colour) => (until === null || percent === null ? null : paceDay(since, until, { percent, points: at, colour })),
  },
  {
    code: 'STAT', stages: ['construction', 'completion'], since: ['commencedOn'], stoppedBy: ['statisticsOn'], yellow: months(1), red: months(2), shown: ['commencedOn', 'totalInvestment'],
    concerns: ({ totalInvestment }) => totalInvestment !== null && compare(totalInvestment, STATISTICS_FROM) >= 0,
  },
  { code: 'IDLE', stages: SIGNED, since: ['landStartOn'], stoppedBy: ['commencedOn'], yellow: days(-90), red: months(6), shown: ['landContractOn', 'landStartOn'], notes: idleNotes },
  { code: 'FUND', stages: ['contract', 'land', 'construction'], since: ['contractSignedOn'], concerns: lacksFunds, yellow: months(3), red: months(4), shown: ['contractSignedOn', 'contractedInward', 'fundsRecognised'] },
  { code: 'PROMISE', stages: STAGES, since: ['promiseDueOn'], yellow: days(-15), red: days(1), shown: ['promiseDueOn'] },
  { code: 'REPORT', stages: STAGES, since: ['reportDueOn'], yellow: days(1), red: days(4), shown: ['reportDueOn'] },
];

/** The rule of a code, or undefined for a code that no rule has. */
export const lightRule = (code: string): LightRule | undefined => LIGHT_RULES.find((rule) => rule.code === code);
