import { daysBetween } from '../../../kernel/dates.js';
import { compare, isDecimal, percentOf, subtract, sum } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';
import { monthOf, startOf } from './months.js';

/** A monthly report (月报) as it is to be written. Percent is 形象进度; amounts are yuan. */
export interface ProgressDraft {
  /** 'YYYY-MM' */
  month: string;
  percent: string;
  invested: string;
  /** What was invested before the first report here; '0' in every other. */
  investedBefore: string;
  problems: string | null;
}

/** A report of another month that is there already. */
export interface OtherReport {
  month: string;
  percent: string;
  invested: string;
  investedBefore: string;
}

/** What a report is judged by besides itself. */
export interface ProgressContext {
  /** The day on which the deal, or the first of its phases, broke ground. */
  commencedOn: string | null;
  /** Yuan; null where nobody knows. */
  totalInvestment: string | null;
  /** Reports of other months, in the order of their months. */
  others: readonly OtherReport[];
}

const MONTH = ['input', 'month'];
const PERCENT = ['input', 'percent'];
const OLDEST = '1900-01';

/**
 * Everything wrong with a report, each fault at its field. A percentage below the month before, and money above the total
 * investment, stand as soon as `problems` says why: both happen, and both are slips more often.
 */
export function judgeProgress(draft: ProgressDraft, context: ProgressContext, today: string): FieldError[] {
  const period = judgeMonth(draft, context, today);
  const value = judgePercent(draft.percent);
  if (period.length > 0 || value.length > 0) return [...period, ...value];
  return [...judgeBefore(draft, context), ...judgeNeighbours(draft, context), ...judgeTotal(draft, context)];
}

function judgeMonth({ month }: ProgressDraft, { commencedOn }: ProgressContext, today: string): FieldError[] {
  if (startOf(month) === null || month < OLDEST) return [{ code: 'PERIOD_INVALID', field: MONTH }];
  if (month > monthOf(today)) return [{ code: 'MONTH_IN_FUTURE', field: MONTH, params: { month: monthOf(today) } }];
  if (commencedOn === null) return [{ code: 'PROGRESS_NOT_COMMENCED', field: MONTH }];
  return month < monthOf(commencedOn) ? [{ code: 'PROGRESS_BEFORE_COMMENCEMENT', field: MONTH, params: { on: commencedOn } }] : [];
}

function judgePercent(percent: string): FieldError[] {
  if (!isDecimal(percent, 2)) return [{ code: 'TOO_FINE', field: PERCENT }];
  return compare(percent, '0') < 0 || compare(percent, '100') > 0 ? [{ code: 'OUT_OF_RANGE', field: PERCENT, params: { min: 0, max: 100 } }] : [];
}

/** Money of the time before the reports is in the first of them alone: nothing can be reported of a month before it. */
function judgeBefore({ month, investedBefore }: ProgressDraft, { others }: ProgressContext): FieldError[] {
  const [first] = others;
  if (!first) return [];
  if (compare(investedBefore, '0') > 0 && first.month < month) return [{ code: 'INVESTED_BEFORE_ONLY_FIRST', field: ['input', 'investedBefore'], params: { month: first.month } }];
  return month < first.month && compare(first.investedBefore, '0') > 0 ? [{ code: 'PROGRESS_BEFORE_FIRST', field: MONTH, params: { month: first.month } }] : [];
}

function judgeNeighbours({ month, percent, problems }: ProgressDraft, { others }: ProgressContext): FieldError[] {
  if (problems?.trim()) return [];
  const before = others.findLast((other) => other.month < month);
  const after = others.find((other) => other.month > month);
  return [
    ...(before && compare(percent, before.percent) < 0 ? [{ code: 'PERCENT_BELOW_LAST', field: PERCENT, params: { month: before.month, percent: plain(before.percent) } }] : []),
    ...(after && compare(percent, after.percent) > 0 ? [{ code: 'PERCENT_ABOVE_NEXT', field: PERCENT, params: { month: after.month, percent: plain(after.percent) } }] : []),
  ];
}

function judgeTotal({ invested, investedBefore, problems }: ProgressDraft, { totalInvestment, others }: ProgressContext): FieldError[] {
  const total = investedTotal([{ invested, investedBefore }, ...others]);
  if (totalInvestment === null || problems?.trim() || compare(total, totalInvestment) <= 0) return [];
  return [{ code: 'INVESTED_ABOVE_TOTAL', field: ['input', 'invested'], params: { invested: total, total: totalInvestment } }];
}

/** Yuan, over reports. */
export const investedTotal = (reports: readonly { invested: string; investedBefore: string }[]): string =>
  sum(reports.flatMap(({ invested, investedBefore }) => [invested, investedBefore]));

/** 35.00 is told as 35. */
const plain = (percent: string): string => (percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent);

/** What is known of a deal that is being built. Days 'YYYY-MM-DD', money yuan. */
export interface ProgressFacts {
  commencedOn: string | null;
  completedOn: string | null;
  agreedCompletionOn: string | null;
  /** The 25th of the first month after the newest report, or of the month of commencement; null when none is owed. */
  reportDueOn: string | null;
  /** Of the newest report. */
  percent: string | null;
  investedTotal: string | null;
}

/** Where the reports of a deal stand on a day. Percentages with one decimal. */
export interface ProgressState {
  owedMonth: string | null;
  dueOn: string | null;
  overdue: boolean;
  percent: string | null;
  investedTotal: string;
  timePercent: string | null;
  gap: string | null;
}

/** Null until work has begun. A month is owed from its first day, is due on its 25th, and is overdue from the 26th. */
export function progressState(facts: ProgressFacts, today: string): ProgressState | null {
  if (facts.commencedOn === null) return null;
  const owed = facts.reportDueOn !== null && monthOf(facts.reportDueOn) <= monthOf(today) ? facts.reportDueOn : null;
  const timePercent = facts.completedOn === null && facts.agreedCompletionOn !== null ? elapsedPercent(facts.commencedOn, facts.agreedCompletionOn, today) : null;
  return {
    owedMonth: owed === null ? null : monthOf(owed), dueOn: owed, overdue: owed !== null && owed < today,
    percent: facts.percent, investedTotal: facts.investedTotal ?? '0.00', timePercent,
    gap: timePercent === null || facts.percent === null ? null : pointsBetween(facts.percent, timePercent),
  };
}

/** The share of the time between two days that is over on a third, per cent; all of it once the last day has come. */
export function elapsedPercent(from: string, until: string, today: string): string {
  const [whole, part] = [daysBetween(from, until), daysBetween(from, today)];
  if (part >= whole) return '100.0';
  return part <= 0 ? '0.0' : (percentOf(part, whole) ?? '100.0');
}

/** Percentage points with one decimal; below zero where the first is behind. */
const pointsBetween = (percent: string, timePercent: string): string => oneDecimal(subtract(percent, timePercent));

/** Half away from zero, without floats. */
function oneDecimal(amount: string): string {
  const sign = amount.startsWith('-') ? '-' : '';
  const rounded = percentOf(amount.replace('-', ''), '100') ?? '0.0';
  return rounded === '0.0' ? rounded : `${sign}${rounded}`;
}
