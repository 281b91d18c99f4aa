import { describe, expect, it } from '@jest/globals';
import { judgeFollowing, judgeParentGiven, type Followed } from './following.js';
import type { Signing } from './signing.js';

const FIRST = '01900000-0000-7000-8000-00000000000a';
const SECOND = '01900000-0000-7000-8000-00000000000b';
const parent = (patch: Partial<Followed> = {}): Followed => ({ kind: 'contract', signedOn: '2024-03-01', dealIds: [FIRST, SECOND], terminatedOn: null, ...patch });
const judged = (patch: Partial<Signing>, of: Partial<Followed> = {}): string[] =>
  judgeFollowing({ kind: 'supplement', signedOn: '2024-05-01', deals: [{ dealId: FIRST, amount: '0' }], ...patch }, parent(of)).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('judgeParentGiven', () => {
  it('asks supplements and terminations for what they stand on, and no other kind', () => {
    expect(judgeParentGiven('supplement', FIRST)).toEqual([]);
    expect(judgeParentGiven('termination', null).map(({ code }) => code)).toEqual(['PARENT_REQUIRED']);
    expect(judgeParentGiven('contract', undefined)).toEqual([]);
    expect(judgeParentGiven('contract', FIRST).map(({ code }) => code)).toEqual(['PARENT_NOT_WANTED']);
  });
});

describe('judgeFollowing', () => {
  it('takes a supplement of the same day for some of the deals', () => {
    expect(judged({ signedOn: '2024-03-01', deals: [{ dealId: SECOND, amount: '0' }] })).toEqual([]);
  });

  it('refuses one that is older than what it adds to, or names a deal of no concern', () => {
    expect(judged({ signedOn: '2024-02-29' })).toEqual(['SIGNED_BEFORE_PARENT input.signedOn']);
    expect(judged({}, { dealIds: [SECOND] })).toEqual(['DEAL_NOT_IN_PARENT input.deals.0.dealId']);
  });

  it('stands on an original agreement only', () => {
    expect(judged({}, { kind: 'supplement' })).toEqual(['PARENT_IS_FOLLOWER input.parentId']);
  });

  it('wants every deal named where all is ended', () => {
    expect(judged({ kind: 'termination' })).toEqual(['TERMINATION_INCOMPLETE input.deals']);
    expect(judged({ kind: 'termination', deals: [FIRST, SECOND].map((dealId) => ({ dealId, amount: '0' })) })).toEqual([]);
  });

  it('changes nothing after the end, and ends nothing twice', () => {
    const ended = { terminatedOn: '2024-05-01', dealIds: [FIRST] };
    expect(judged({ signedOn: '2024-05-01' }, ended)).toEqual([]);
    expect(judged({ signedOn: '2024-05-02' }, ended)).toEqual(['AGREEMENT_TERMINATED input.parentId']);
    expect(judged({ kind: 'termination', signedOn: '2024-04-01' }, ended)).toEqual(['AGREEMENT_TERMINATED input.parentId']);
  });
});
