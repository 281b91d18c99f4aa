import type { FieldError } from '../../../kernel/errors.js';
import type { Direction } from './direction.js';
import { isRemote, kindFits, type VisitKind } from './visit-kind.js';

/** What of a visit the rules ask for; days are 'YYYY-MM-DD', amounts yuan. */
export interface VisitDraft {
  direction: Direction;
  kind: VisitKind;
  onSite: boolean;
  visitedOn: string;
  visitTime: string | null;
  endedAt: string | null;
  /** How many companies are named, known or new. */
  companies: number;
  intendedAmount: string | null;
  cost: string | null;
}

/** A next step and its day. */
export interface NextStep {
  nextAction: string | null;
  nextActionDueOn: string | null;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Digits before the point that an amount may have: 99 万亿元 is a slip of the finger. */
const AMOUNT_DIGITS = 14;
const TIMES = ['visitTime', 'endedAt'] as const;
const AMOUNTS = ['intendedAmount', 'cost'] as const;

const fault = (code: string, field: string, params?: FieldError['params']): FieldError => ({ code, field: ['input', field], ...(params && { params }) });

/**
 * Everything that is wrong with a visit at once: it is in the future (FUTURE_DATE), its time is none (NOT_TIME), it ended
 * before it began (VISIT_ENDS_EARLY), nobody was met (VISIT_COMPANY_REQUIRED), its kind is not one of its direction (VISIT_KIND_MISFIT), it was at the company's
 * place though nobody went there (ON_SITE_REMOTE), an amount has more than 14 digits (TOO_LARGE).
 */
export function judgeVisit(draft: VisitDraft, today: string): FieldError[] {
  return [
    ...(draft.visitedOn > today ? [fault('FUTURE_DATE', 'visitedOn', { today })] : []),
    ...TIMES.flatMap((field) => notTime(field, draft[field])),
    ...(endsEarly(draft) ? [fault('VISIT_ENDS_EARLY', 'endedAt', { start: draft.visitTime ?? '' })] : []),
    ...(draft.companies === 0 ? [fault('VISIT_COMPANY_REQUIRED', 'companyIds')] : []),
    ...(kindFits(draft.direction, draft.kind) ? [] : [fault('VISIT_KIND_MISFIT', 'kind')]),
    ...(draft.onSite && isRemote(draft.direction, draft.kind) ? [fault('ON_SITE_REMOTE', 'onSite')] : []),
    ...AMOUNTS.filter((field) => digitsOf(draft[field]) > AMOUNT_DIGITS).map((field) => fault('TOO_LARGE', field)),
  ];
}

/**
 * A next step without a day is forgotten, and a day without a step means nothing: both or neither
 * (NEXT_ACTION_MISSING, NEXT_ACTION_DUE_MISSING), and not before the visit (NEXT_ACTION_BEFORE_VISIT).
 */
export function judgeNextStep({ nextAction, nextActionDueOn }: NextStep, visitedOn: string): FieldError[] {
  if (nextAction === null && nextActionDueOn === null) return [];
  if (nextAction === null) return [fault('NEXT_ACTION_MISSING', 'nextAction')];
  if (nextActionDueOn === null) return [fault('NEXT_ACTION_DUE_MISSING', 'nextActionDueOn')];
  return nextActionDueOn < visitedOn ? [fault('NEXT_ACTION_BEFORE_VISIT', 'nextActionDueOn', { visitedOn })] : [];
}

const notTime = (field: string, time: string | null): FieldError[] => (time === null || TIME.test(time) ? [] : [fault('NOT_TIME', field, { value: time.slice(0, 20) })]);

/** Did it end before it began? Times that are none are told of by themselves. */
export const endsEarly = ({ visitTime, endedAt }: Pick<VisitDraft, 'visitTime' | 'endedAt'>): boolean =>
  visitTime !== null && endedAt !== null && TIME.test(visitTime) && TIME.test(endedAt) && endedAt < visitTime;

/** Digits before the point, without zeros in front. */
const digitsOf = (amount: string | null): number => (amount ?? '').split('.')[0]?.replace(/^0+/, '').length ?? 0;
