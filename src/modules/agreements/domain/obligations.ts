import { compare, isDecimal } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';
import { binds, type AgreementKind } from './agreement.js';
import type { CommitmentIndicator, FairCompetitionResult, Favour, PartySide } from './codes.js';

/** Who signed, on which side; `companyId` where the party is a known company. */
export interface Party {
  side: PartySide;
  name: string;
  companyId?: string | null;
}

/** What the investor commits to: `value` in the unit of its indicator, until when. With an id: one that is there already. */
export interface Commitment {
  id?: string | null;
  dealId: string;
  indicator: CommitmentIndicator;
  content: string;
  value?: string | null;
  dueOn: string;
}

/** What the government promises: the organisation that has to keep it, until when, and its own fair-competition review. */
export interface Promised {
  id?: string | null;
  dealId: string;
  content: string;
  favour: Favour;
  selective: boolean;
  basis?: string | null;
  organisationId: string;
  dueOn: string;
  reviewResult?: FairCompetitionResult | null;
  reviewNumber?: string | null;
  reviewOn?: string | null;
}

/** The agreement they belong to. */
export interface Frame {
  kind: AgreementKind;
  signedOn: string;
  dealIds: readonly string[];
}

const entry = (list: string, index: number) => (code: string, field: string, params?: FieldError['params']): FieldError =>
  ({ code, field: ['input', list, String(index), field], ...(params ? { params } : {}) });

/** Parties named twice on the same side. */
export function judgeParties(parties: readonly Party[]): FieldError[] {
  const keys = parties.map(({ side, name }) => `${side} ${name.trim()}`);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [entry('parties', index)('PARTY_REPEATED', 'name')] : []));
}

/** What is wrong with commitments: a day before the signing, a deal that the agreement does not cover, a value below zero or too fine. */
export const judgeCommitments = (commitments: readonly Commitment[], frame: Frame): FieldError[] => commitments.flatMap((one, index) => {
  const fault = entry('commitments', index);
  return [
    ...place(one, frame, fault, 'COMMITMENT_BEFORE_SIGNING'),
    ...(one.value == null ? [] : valueFaults(one.value).map((code) => fault(code, 'value'))),
  ];
});

/**
 * What is wrong with promises. One that a review found to violate 公平竞争审查条例 must not be given: a new one in what
 * binds is refused. What was found out later about one that stands is recorded, and flagged.
 * @param standing ids of promises that the agreement holds already
 */
export const judgePromises = (promises: readonly Promised[], frame: Frame, today: string, standing: readonly string[] = []): FieldError[] => promises.flatMap((one, index) => {
  const fault = entry('promises', index);
  const isNew = !one.id || !standing.includes(one.id);
  return [
    ...place(one, frame, fault, 'PROMISE_BEFORE_SIGNING'),
    ...(one.reviewOn && one.reviewOn > today ? [fault('FUTURE_DATE', 'reviewOn', { today })] : []),
    ...((one.reviewOn ?? one.reviewNumber) && !one.reviewResult ? [fault('REVIEW_RESULT_MISSING', 'reviewResult')] : []),
    ...(one.reviewResult === 'violating' && isNew && binds(frame.kind) ? [fault('PROMISE_VIOLATES', 'reviewResult')] : []),
  ];
});

function place({ dealId, dueOn }: { dealId: string; dueOn: string }, { signedOn, dealIds }: Frame, fault: ReturnType<typeof entry>, early: string): FieldError[] {
  return [
    ...(dealIds.includes(dealId) ? [] : [fault('DEAL_NOT_COVERED', 'dealId')]),
    ...(dueOn < signedOn ? [fault(early, 'dueOn', { signedOn })] : []),
  ];
}

function valueFaults(value: string): string[] {
  if (compare(value, '0') < 0) return ['NEGATIVE'];
  return isDecimal(value, 2) ? [] : ['TOO_FINE'];
}
