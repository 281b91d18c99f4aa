import { describe, expect, it } from '@jest/globals';
import { judgeCommitments, judgeParties, judgePromises, type Commitment, type Frame, type Promised } from './obligations.js';

const DEAL = '01900000-0000-7000-8000-00000000000a';
const KNOWN = '01900000-0000-7000-8000-0000000000ff';
const frame = (patch: Partial<Frame> = {}): Frame => ({ kind: 'contract', signedOn: '2024-08-01', dealIds: [DEAL], ...patch });
const told = (faults: readonly { code: string; field: readonly string[] }[]): string[] => faults.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('judgeParties', () => {
  it('wants each party once on its side', () => {
    expect(told(judgeParties([{ side: 'government', name: '甲县人民政府' }, { side: 'investor', name: '甲公司' }, { side: 'investor', name: ' 甲公司 ' }]))).toEqual(['PARTY_REPEATED input.parties.2.name']);
    expect(judgeParties([{ side: 'investor', name: '甲公司' }, { side: 'guarantor', name: '甲公司' }])).toEqual([]);
  });
});

describe('judgeCommitments', () => {
  const judged = (patch: Partial<Commitment>): string[] => told(judgeCommitments([{ dealId: DEAL, indicator: 'tax', content: '年税收', dueOn: '2024-08-01', ...patch }], frame()));

  it('takes one that is due on the day of the signing, and none before', () => {
    expect(judged({})).toEqual([]);
    expect(judged({ dueOn: '2024-07-31' })).toEqual(['COMMITMENT_BEFORE_SIGNING input.commitments.0.dueOn']);
  });

  it('wants a deal of the agreement', () => {
    expect(judged({ dealId: DEAL })).toEqual([]);
    expect(judged({ dealId: KNOWN })).toEqual(['DEAL_NOT_COVERED input.commitments.0.dealId']);
  });

  it('wants a value with two decimals at most', () => {
    expect([judged({ value: '0' }), judged({ value: '1.25' })]).toEqual([[], []]);
    expect(judged({ value: '1.255' })).toEqual(['TOO_FINE input.commitments.0.value']);
    expect(judged({ value: '-1' })).toEqual(['NEGATIVE input.commitments.0.value']);
  });
});

describe('judgePromises', () => {
  const judged = (patch: Partial<Promised>, of: Partial<Frame> = {}): string[] => told(judgePromises([{
    dealId: DEAL, content: '道路接通', favour: 'none', selective: false, organisationId: KNOWN, dueOn: '2024-08-01', ...patch,
  }], frame(of), '2024-08-31', [KNOWN]));

  it('refuses in what binds a new promise that violates', () => {
    expect(judged({ reviewResult: 'violating' })).toEqual(['PROMISE_VIOLATES input.promises.0.reviewResult']);
    expect(judged({ reviewResult: 'violating' }, { kind: 'supplement' })).toEqual(['PROMISE_VIOLATES input.promises.0.reviewResult']);
    expect(judged({ reviewResult: 'exempt' })).toEqual([]);
  });

  it('records it in a framework, and what was found out later about one that stands', () => {
    expect(judged({ reviewResult: 'violating' }, { kind: 'framework' })).toEqual([]);
    expect(judged({ reviewResult: 'violating', id: KNOWN })).toEqual([]);
    expect(judged({ reviewResult: 'violating', id: DEAL })).toEqual(['PROMISE_VIOLATES input.promises.0.reviewResult']);
  });

  it('wants a review with its result, and not of the future', () => {
    expect(judged({ reviewNumber: '公审〔2024〕1号' })).toEqual(['REVIEW_RESULT_MISSING input.promises.0.reviewResult']);
    expect(judged({ reviewResult: 'compliant', reviewOn: '2024-09-01' })).toEqual(['FUTURE_DATE input.promises.0.reviewOn']);
    expect(judged({ reviewResult: 'compliant', reviewOn: '2024-08-31' })).toEqual([]);
  });

  it('wants the day on or after the signing', () => {
    expect(judged({ dueOn: '2024-07-31' })).toEqual(['PROMISE_BEFORE_SIGNING input.promises.0.dueOn']);
  });
});
