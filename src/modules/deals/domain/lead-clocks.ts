import { compare } from '../../../kernel/decimal.js';
import { addWorkingDays, dueDay } from '../../../kernel/working-days.js';
import type { Stage } from './stages.js';

/** 响应 研判 反馈 跟进报告, in this order. */
export const LEAD_STEPS = ['answer', 'assess', 'feedback', 'report'] as const;
/** What is owed to a lead: an answer, an assessment, feedback to whoever brought it, and then a report again and again. */
export type LeadStep = (typeof LEAD_STEPS)[number];

/** Days until each step of a lead is due. `bigFrom` is yuan. */
export interface LeadClockDays {
  answerDays: number;
  assessDays: number;
  /** For leads of `bigFrom` and more. */
  assessDaysBig: number;
  bigFrom: string;
  feedbackDays: number;
  reportDays: number;
  /** true: days off and holidays do not count; false: every day does, and a due day that is off moves to the next working day. */
  workingDays: boolean;
}

/** 响应 1 天, 研判 3 天 (重大 1 周), 反馈 1 周, 2 周一报: 江门市招商线索管理办法, 江府办函〔2024〕37号. */
export const DEFAULT_DAYS: LeadClockDays = {
  answerDays: 1, assessDays: 3, assessDaysBig: 7, bigFrom: '500000000.00', feedbackDays: 7, reportDays: 14, workingDays: true,
};

/** Working days after a due day on which the light turns red. Chosen here: 江府办函〔2024〕37号 sets the due days alone. */
const RED_AFTER = 3;

/** A step that starts to run. Days are 'YYYY-MM-DD'. */
export interface StartedClock {
  step: LeadStep;
  startedOn: string;
  dueOn: string;
  redOn: string;
  /** Of an assessment: where an amount becomes big, and the due day on either side. */
  bigFrom: string | null;
  dueOnSmall: string | null;
  dueOnBig: string | null;
}

/** The day on which the light of a step turns red. */
export const redDay = (dueOn: string): string => addWorkingDays(dueOn, RED_AFTER);

const started = (step: LeadStep, startedOn: string, dueOn: string): StartedClock =>
  ({ step, startedOn, dueOn, redOn: redDay(dueOn), bigFrom: null, dueOnSmall: null, dueOnBig: null });

/** The due day of an assessment for an amount in yuan; one that is not known counts as small. */
export const assessmentDue = (clock: { bigFrom: string; dueOnSmall: string; dueOnBig: string }, totalInvestment: string | null): string =>
  totalInvestment !== null && compare(totalInvestment, clock.bigFrom) >= 0 ? clock.dueOnBig : clock.dueOnSmall;

/** The clocks that start when a lead is registered: all three count from that day. */
export function firstClocks(days: LeadClockDays, registeredOn: string, totalInvestment: string | null): StartedClock[] {
  const either = { bigFrom: days.bigFrom, dueOnSmall: dueDay(registeredOn, days.assessDays, days.workingDays), dueOnBig: dueDay(registeredOn, days.assessDaysBig, days.workingDays) };
  return [
    started('answer', registeredOn, dueDay(registeredOn, days.answerDays, days.workingDays)),
    { ...started('assess', registeredOn, assessmentDue(either, totalInvestment)), ...either },
    started('feedback', registeredOn, dueDay(registeredOn, days.feedbackDays, days.workingDays)),
  ];
}

/** The clock of the next report, from the day of the feedback or of the last report. */
export const reportClock = (days: LeadClockDays, from: string): StartedClock => started('report', from, dueDay(from, days.reportDays, days.workingDays));

/** Why a step ended that nobody recorded: the deal went into talks, signed its contract, or stopped being worked. */
export type ClockEnding = 'talks' | 'signed' | 'stopped';

/** Until a contract is signed a report is owed; a framework never counts as signed. */
const FOLLOWED: readonly Stage[] = ['lead', 'talks', 'review', 'framework'];

/** Is a report owed of a deal at the stage? */
export const isFollowed = (stage: Stage): boolean => FOLLOWED.includes(stage);

/** What a move to a stage ends: from talks on the first three steps, with the contract the reports too. */
export function endedAt(stage: Stage): { steps: readonly LeadStep[]; ending: ClockEnding } | null {
  if (stage === 'lead') return null;
  return isFollowed(stage) ? { steps: ['answer', 'assess', 'feedback'], ending: 'talks' } : { steps: LEAD_STEPS, ending: 'signed' };
}
