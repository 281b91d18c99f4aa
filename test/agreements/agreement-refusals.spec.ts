import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { LOCALES } from '../../src/kernel/actor.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { Agreeing } from './agreeing.js';

const TODAY = '2024-11-22';
const DAY = '2024-09-01';

let app: TestApp;
let officer: Client;
let agreeing: Agreeing;
let pipeline: Pipeline;
let deal: Answered;
let other: Answered;

beforeAll(async () => {
  app = await startApp({ today: TODAY });
  officer = await app.as('officer');
  agreeing = new Agreeing(app);
  pipeline = new Pipeline(app);
  deal = await pipeline.talks('2024-06-01');
  other = await pipeline.talks('2024-06-01');
});
afterAll(() => app.close());

const covered = (): object[] => [{ dealId: deal.id, amount: '100' }];
const owed = (patch: object): object => ({ dealId: deal.id, content: '年税收', indicator: 'tax', dueOn: '2025-01-01', ...patch });
const promised = (patch: object): object => ({ dealId: deal.id, content: '奖励', favour: 'fiscalAward', selective: false, organisationId: app.world.organisations.bureau, dueOn: '2025-01-01', ...patch });
const rows = async (): Promise<unknown> => app.db.query(`
  SELECT (SELECT count(*) FROM agreement) AS a, (SELECT count(*) FROM agreement_deal) AS d, (SELECT count(*) FROM agreement_party) AS p, (SELECT count(*) FROM commitment) AS c,
         (SELECT count(*) FROM promise) AS o, (SELECT count(*) FROM agreement_file) AS f, (SELECT count(*) FROM audit_entry) AS e, (SELECT sum(version) FROM agreement) AS v`);

describe('signing is refused, and nothing of it written,', () => {
  const refused = async (input: object): Promise<string[]> => {
    const before = await rows();
    const codes = await agreeing.refused('signAgreement', { kind: 'contract', title: '合同', signedOn: DAY, deals: covered(), ...input });
    expect(await rows()).toEqual(before);
    return codes;
  };

  it('with days out of order or of the future', async () => {
    expect(await refused({ effectiveOn: '2024-08-31' })).toEqual(['EFFECTIVE_BEFORE_SIGNING input.effectiveOn']);
    expect(await refused({ effectiveOn: '2024-10-01', expiresOn: '2024-10-01' })).toEqual(['EXPIRY_NOT_AFTER_EFFECT input.expiresOn']);
    expect(await refused({ registrationDueOn: '2024-08-31' })).toEqual(['AGREED_DAY_BEFORE_SIGNING input.registrationDueOn']);
    expect(await refused({ legalReviewOn: '2024-11-23', fairCompetitionOn: '2024-11-23' })).toEqual(['FUTURE_DATE input.legalReviewOn', 'FUTURE_DATE input.fairCompetitionOn']);
  });

  it('with days of a deposit that nobody agreed on, or that is due before the signing', async () => {
    expect(await refused({ depositDueOn: '2024-09-30' })).toEqual(['DEPOSIT_MISSING input.deposit']);
    expect(await refused({ deposit: '1', depositDueOn: '2024-08-31', depositPaidOn: '2024-11-23' })).toEqual(['FUTURE_DATE input.depositPaidOn', 'DEPOSIT_DUE_BEFORE_SIGNING input.depositDueOn']);
  });

  it('with more outside money than there is', async () => {
    expect(await refused({ deals: [{ dealId: deal.id, amount: '100', inwardAmount: '100.01' }] })).toEqual(['INWARD_ABOVE_AMOUNT input.deals.0.inwardAmount']);
  });

  it('with what is owed before it was agreed, for a deal that is not covered, or by nobody', async () => {
    expect(await refused({ commitments: [owed({}), owed({ dueOn: '2024-08-31' }), owed({ dealId: other.id })] }))
      .toEqual(['COMMITMENT_BEFORE_SIGNING input.commitments.1.dueOn', 'DEAL_NOT_COVERED input.commitments.2.dealId']);
    expect(await refused({ promises: [promised({ dueOn: '2024-08-31' }), promised({ dealId: other.id })] }))
      .toEqual(['PROMISE_BEFORE_SIGNING input.promises.0.dueOn', 'DEAL_NOT_COVERED input.promises.1.dealId']);
    expect(await refused({ promises: [promised({ organisationId: undefined })] })).toEqual(['REQUIRED input.promises.0.organisationId']);
    expect(await refused({ commitments: [owed({ value: '1.234' }), owed({ value: '-1' })] })).toEqual(['TOO_FINE input.commitments.0.value', 'NEGATIVE input.commitments.1.value']);
  });

  it('with a promise that the review found to violate the law; a framework may record it', async () => {
    expect(await refused({ promises: [promised({}), promised({ reviewResult: 'violating' })] })).toEqual(['PROMISE_VIOLATES input.promises.1.reviewResult']);
    expect(await refused({ promises: [promised({ reviewOn: DAY })] })).toEqual(['REVIEW_RESULT_MISSING input.promises.0.reviewResult']);
    const framework = await agreeing.done('signAgreement', { kind: 'framework', title: '框架', signedOn: DAY, deals: [{ dealId: other.id, amount: '1' }], promises: [promised({ dealId: other.id, reviewResult: 'violating' })] });
    expect(framework.promises[0].flags).toEqual(['VIOLATING']);
  });

  it('that its own review found to violate the law; a framework may record it', async () => {
    expect(await refused({ fairCompetitionResult: 'violating', fairCompetitionReview: '审查未通过' })).toEqual(['AGREEMENT_VIOLATES input.fairCompetitionResult']);
    const { id } = await pipeline.talks('2024-06-01');
    await agreeing.done('signAgreement', { kind: 'framework', title: '框架', signedOn: DAY, deals: [{ dealId: id, amount: '1' }], fairCompetitionResult: 'violating' });
    for (const fairCompetitionResult of ['compliant', 'exempt']) await agreeing.done('signAgreement', { kind: 'contract', title: '合同', signedOn: DAY, deals: [{ dealId: id, amount: '1' }], fairCompetitionResult });
  });

  it('as a framework newer than the contract that stands; once that was ended, it is a new round', async () => {
    const [{ id }, another] = [await pipeline.talks('2024-06-01'), await pipeline.talks('2024-06-01')];
    const contract = await agreeing.done('signAgreement', { ...wholeContract(DAY), deals: [{ dealId: id, amount: '1' }] });
    const framework = (signedOn: string): object => ({ kind: 'framework', title: '框架', signedOn, deals: [{ dealId: another.id, amount: '1' }, { dealId: id, amount: '1' }] });
    expect(await refused(framework('2024-09-02'))).toEqual(['FRAMEWORK_AFTER_CONTRACT input.signedOn']);
    await agreeing.done('signAgreement', framework(DAY));
    await agreeing.done('signAgreement', { kind: 'termination', title: '终止', signedOn: '2024-09-10', parentId: contract.id, deals: [{ dealId: id, amount: '0' }] });
    const next = await agreeing.done('signAgreement', { ...framework('2024-09-20'), deals: [{ dealId: id, amount: '1' }] });
    // Neither round is in the way of what is put right in the other.
    await agreeing.done('updateAgreement', { id: next.id, expectedVersion: 1, title: '第二轮框架' });
    await agreeing.done('updateAgreement', { id: contract.id, expectedVersion: 1, title: '第一轮合同', signedOn: '2024-09-02' });
  });

  it('as a contract of a phase older than the framework of its whole, and the other way round', async () => {
    const phased = async (): Promise<[string, string]> => {
      const whole = await pipeline.talks('2024-06-01', { totalInvestment: '100' });
      return [whole.id, (await pipeline.talks('2024-06-01', { parentId: whole.id, relation: 'phase', phaseName: '一期', totalInvestment: '50' })).id];
    };
    const of = (dealId: string, signedOn: string): object => ({ title: '协议', signedOn, deals: [{ dealId, amount: '50' }] });
    const [whole, phase] = await phased();
    const framework = await agreeing.done('signAgreement', { kind: 'framework', ...of(whole, DAY) });
    expect(await refused(of(phase, '2024-08-31'))).toEqual(['CONTRACT_BEFORE_FRAMEWORK input.signedOn']);
    await agreeing.done('signAgreement', { kind: 'contract', ...of(phase, '2024-09-05') });
    expect(await agreeing.refused('updateAgreement', { id: framework.id, expectedVersion: 1, signedOn: '2024-09-06' })).toEqual(['FRAMEWORK_AFTER_CONTRACT input.signedOn']);
    // A second one of the whole takes nothing from a phase that has one before its contract.
    await agreeing.done('signAgreement', { kind: 'intent', ...of(whole, '2024-09-06') });
    const [later, first] = await phased();
    await agreeing.done('signAgreement', { kind: 'contract', ...of(first, DAY) });
    expect(await refused({ kind: 'framework', ...of(later, '2024-09-02') })).toEqual(['FRAMEWORK_AFTER_CONTRACT input.signedOn']);
  });

  it('with a party named twice, and references out of reach', async () => {
    const foreign = await app.make.company({}, 'stranger');
    const theirs = await agreeing.done('holdSigningEvent', { name: '乙县签约活动', heldOn: DAY, level: 'county' }, 'stranger');
    expect(await refused({ parties: [{ side: 'investor', name: '甲' }, { side: 'investor', name: '甲 ' }] })).toEqual(['PARTY_REPEATED input.parties.1.name']);
    expect(await refused({ parties: [{ side: 'investor', name: '甲', companyId: foreign.id }], promises: [promised({ organisationId: app.world.organisations.otherBureau })], signingEventId: theirs.id }))
      .toEqual(['NOT_FOUND input.parties.0.companyId', 'NOT_FOUND input.promises.0.organisationId', 'NOT_FOUND input.signingEventId']);
    expect(await refused({ commitments: [owed({ id: newId() })] })).toEqual(['NOT_FOUND input.commitments.0.id']);
  });

  it('with papers that somebody else has uploaded, or nobody', async () => {
    expect(await refused({ fileIds: [await agreeing.file('自己的.jpg'), await agreeing.file('别人的.jpg', 'head'), newId()] })).toEqual(['NOT_FOUND input.fileIds.1', 'NOT_FOUND input.fileIds.2']);
  });

  it('at an event that has not taken place', async () => {
    const planned = await agreeing.done('holdSigningEvent', { name: '计划中的活动', heldOn: '2024-11-23', level: 'county' });
    expect(await refused({ signingEventId: planned.id })).toEqual(['EVENT_NOT_HELD_YET input.signingEventId']);
  });
});

describe('what stands on another agreement is refused', () => {
  let contract: Answered;
  beforeAll(async () => {
    contract = await agreeing.done('signAgreement', { ...wholeContract(DAY), deals: [{ dealId: deal.id, amount: '100' }, { dealId: other.id, amount: '100' }] });
  });
  const refused = (input: object): Promise<string[]> => agreeing.refused('signAgreement', { kind: 'supplement', title: '补充协议', signedOn: '2024-10-01', deals: [{ dealId: deal.id, amount: '0' }], ...input });

  it('without its parent, and a contract with one', async () => {
    expect(await refused({})).toEqual(['PARENT_REQUIRED input.parentId']);
    expect(await refused({ parentId: newId() })).toEqual(['NOT_FOUND input.parentId']);
    expect(await refused({ ...wholeContract(DAY), parentId: contract.id, deals: covered() })).toEqual(['PARENT_NOT_WANTED input.parentId']);
  });

  it('of another county', async () => {
    expect(await agreeing.refused('signAgreement', { kind: 'supplement', title: '补充协议', signedOn: '2024-10-01', parentId: contract.id, deals: [{ dealId: deal.id, amount: '0' }] }, 'stranger')).toEqual(['NOT_FOUND input.parentId']);
  });

  it('when it is older, or names a deal that is none of its parent\'s', async () => {
    const foreign = await pipeline.talks('2024-06-01');
    expect(await refused({ parentId: contract.id, signedOn: '2024-08-31' })).toEqual(['SIGNED_BEFORE_PARENT input.signedOn']);
    expect(await refused({ parentId: contract.id, deals: [{ dealId: foreign.id, amount: '0' }] })).toEqual(['DEAL_NOT_IN_PARENT input.deals.0.dealId']);
  });

  it('when it ends some of the deals only', async () => {
    expect(await refused({ kind: 'termination', parentId: contract.id })).toEqual(['TERMINATION_INCOMPLETE input.deals']);
  });

  it('when its parent stands on another one itself', async () => {
    const supplement = await agreeing.done('signAgreement', { kind: 'supplement', title: '补充协议', signedOn: '2024-10-01', parentId: contract.id, deals: [{ dealId: deal.id, amount: '0' }] });
    expect(await refused({ parentId: supplement.id })).toEqual(['PARENT_IS_FOLLOWER input.parentId']);
  });

  it('two at once end a contract once', async () => {
    const end = { kind: 'termination', title: '终止协议', signedOn: '2024-10-02', parentId: contract.id, deals: [{ dealId: deal.id, amount: '0' }, { dealId: other.id, amount: '0' }] };
    const answers = await Promise.all([agreeing.refused('signAgreement', end), agreeing.refused('signAgreement', end)]);
    expect(answers.map((codes) => codes.join()).sort()).toEqual(['', 'AGREEMENT_TERMINATED input.parentId']);
  });
});

describe('a change is refused', () => {
  let contract: Answered;
  let mine: Answered;
  let second: Answered;

  beforeAll(async () => {
    [mine, second] = [await pipeline.talks('2024-06-01'), await pipeline.talks('2024-06-01')];
    await agreeing.done('signAgreement', { kind: 'framework', title: '框架', signedOn: '2024-08-01', deals: [{ dealId: mine.id, amount: '1' }] });
    contract = await agreeing.done('signAgreement', {
      ...wholeContract(DAY), deals: [{ dealId: mine.id, amount: '100' }, { dealId: second.id, amount: '100' }],
      commitments: [{ dealId: second.id, content: '税收', indicator: 'tax', dueOn: '2024-12-01' }],
    });
    await agreeing.done('signAgreement', { kind: 'supplement', title: '补充协议', signedOn: '2024-10-01', parentId: contract.id, deals: [{ dealId: mine.id, amount: '0' }] });
  });
  const refused = async (input: object, id = contract.id): Promise<string[]> => {
    const before = await rows();
    const codes = await agreeing.refused('updateAgreement', { id, expectedVersion: 1, ...input });
    expect(await rows()).toEqual(before);
    return codes;
  };

  it('that leaves it without title or day', async () => {
    expect(await refused({ title: null, signedOn: null })).toEqual(['REQUIRED input.title', 'REQUIRED input.signedOn']);
    expect(await refused({ title: '  ' })).toEqual(['REQUIRED input.title']);
  });

  it('that moves it before its framework or behind what stands on it', async () => {
    expect(await refused({ signedOn: '2024-07-31' })).toEqual(['CONTRACT_BEFORE_FRAMEWORK input.signedOn', 'CONTRACT_BEFORE_FRAMEWORK input.deals.0.dealId']);
    expect(await refused({ signedOn: '2024-10-02' })).toEqual(['SIGNED_AFTER_FOLLOWER input.signedOn']);
    const { deal: { agreements: [framework] } } = await officer.ok('query ($id: ID!) { deal(id: $id) { agreements { id } } }', { id: mine.id });
    expect(await refused({ signedOn: '2024-09-02' }, framework.id)).toEqual(['FRAMEWORK_AFTER_CONTRACT input.signedOn']);
  });

  it('that takes a deal away while something is owed for it, or something stands on it', async () => {
    expect(await refused({ deals: [{ dealId: mine.id, amount: '100' }] })).toEqual(['DEAL_HAS_OBLIGATIONS input.deals']);
    expect(await refused({ deals: [{ dealId: second.id, amount: '100' }] })).toEqual(['DEAL_IN_FOLLOWER input.deals']);
  });

  it('that adds a deal out of reach', async () => {
    const foreign = await app.make.deal({}, 'stranger');
    const deals = [mine.id, foreign.id, second.id].map((dealId) => ({ dealId, amount: '100' }));
    expect(await refused({ deals })).toEqual(['DEAL_NOT_FOUND input.deals.1.dealId']);
  });

  it('that records a review of a contract which found a violation', async () => {
    expect(await refused({ fairCompetitionResult: 'violating' })).toEqual(['AGREEMENT_VIOLATES input.fairCompetitionResult']);
  });

  it('that promises what violates, but not one that records what was found out about a promise', async () => {
    const promise = { dealId: mine.id, content: '奖励', favour: 'fiscalAward', selective: true, organisationId: app.world.organisations.bureau, dueOn: '2025-01-01' };
    expect(await refused({ promises: [{ ...promise, reviewResult: 'violating' }] })).toEqual(['PROMISE_VIOLATES input.promises.0.reviewResult']);
    const { promises: [standing] } = await agreeing.done('updateAgreement', { id: contract.id, expectedVersion: 1, promises: [promise] });
    const changed = await agreeing.done('updateAgreement', { id: contract.id, expectedVersion: 2, promises: [{ ...promise, id: standing.id, reviewResult: 'violating' }] });
    expect(changed.promises[0].flags).toEqual(['SELECTIVE_AWARD', 'VIOLATING']);
  });
});

describe('an agreement over two counties', () => {
  it('is changed by each only as far as it reaches', async () => {
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.city]);
    const [ours, theirs] = [await app.make.deal({ name: '甲县部分' }), await app.make.deal({ name: '乙县部分' }, 'stranger')];
    const commitment = (dealId: string): object => ({ dealId, content: '税收', indicator: 'tax', dueOn: '2025-01-01' });
    const shared = await agreeing.done('signAgreement', {
      kind: 'intent', title: '两县协议', signedOn: DAY, organisationId: app.world.organisations.bureau, deals: [{ dealId: ours.id, amount: '300' }, { dealId: theirs.id, amount: '7000' }],
      commitments: [commitment(ours.id), commitment(theirs.id)],
    }, 'officerTwo');
    const seen = await agreeing.read(officer, shared.id);
    expect(seen).toMatchObject({ dealCount: 1, commitments: [{ deal: { name: '甲县部分' } }] });
    const changed = await agreeing.done('updateAgreement', { id: shared.id, expectedVersion: 1, deals: [{ dealId: ours.id, amount: '400' }], commitments: [] });
    expect(changed).toMatchObject({ totalAmount: '400.00', commitments: [] });
    expect(await agreeing.read(await app.as('officerTwo'), shared.id)).toMatchObject({ totalAmount: '7400.00', commitments: [{ deal: { name: '乙县部分' } }] });
    // The other county reads its part, and changes nothing that is not its own.
    const stranger = await app.as('stranger');
    expect(await agreeing.read(stranger, shared.id)).toMatchObject({ totalAmount: '7000.00', viewerCan: [], commitments: [{ viewerCan: ['meetCommitment'] }] });
    // Who reads both counties and signs for one of them is offered what is that one's.
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'leader', $3)`, [newId(), app.world.users.strangerHead, app.world.organisations.county]);
    await agreeing.done('updateAgreement', { id: shared.id, expectedVersion: 2, commitments: [commitment(ours.id), { ...commitment(theirs.id), id: (await agreeing.read(stranger, shared.id)).commitments[0].id }] }, 'officerTwo');
    const both = await agreeing.read(await app.as('strangerHead'), shared.id);
    expect(both.commitments.map((row: Answered) => [row.deal.name, row.viewerCan])).toEqual([['甲县部分', []], ['乙县部分', ['meetCommitment']]]);
    expect(await agreeing.refused('meetCommitment', { id: both.commitments[0].id, expectedVersion: 1, metOn: DAY }, 'strangerHead')).toEqual(['NOT_FOUND']);
    expect(await agreeing.refused('updateAgreement', { id: shared.id, expectedVersion: 3, title: '乙县改的' }, 'stranger')).toEqual(['NOT_FOUND']);
  });
});

describe('every refusal', () => {
  it.each(LOCALES)('has its sentence in %s, with what it speaks of filled in', async (locale) => {
    const payload = await agreeing.answer('signAgreement', {
      kind: 'supplement', title: '补充协议', signedOn: DAY, effectiveOn: '2024-08-31', depositDueOn: '2024-08-31', deals: [{ dealId: deal.id, amount: '0' }],
      commitments: [owed({ dueOn: '2024-08-31' })], promises: [promised({ dueOn: '2024-08-31', reviewResult: 'violating' })],
    }, 'officer', locale);
    for (const { code, message } of payload.refusals) {
      expect(message).not.toContain(code);
      expect(message).not.toMatch(/{{|\(\)|（）/);
    }
    expect(payload.refusals).toHaveLength(7);
  });
});
