import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline } from '../support/pipeline.js';
import { Agreeing, FUNDS } from './agreeing.js';

const TODAY = '2024-11-22';
const LIST = `query ($first: Int, $after: String, $filter: FundArrivalFilter) { fundArrivals(first: $first, after: $after, filter: $filter) {
  totalCount sumAmount sumRecognised pageInfo { hasNextPage endCursor } nodes { ${FUNDS} } } }`;

let app: TestApp;
let officer: Client;
let agreeing: Agreeing;
let deal: Answered;
let evidence: string;

beforeAll(async () => {
  app = await startApp({ today: TODAY });
  officer = await app.as('officer');
  agreeing = new Agreeing(app);
  deal = await new Pipeline(app).talks('2024-01-01', { name: '资金项目', totalInvestment: '100000000', contractedInward: '40000000' });
  evidence = await agreeing.file('进账单.jpg');
});
afterAll(() => app.close());

const money = (patch: object = {}): object => ({ dealId: deal.id, period: '2024-11', amount: '1000', kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [evidence], ...patch });
const report = (patch: object = {}, user: 'officer' | 'head' = 'officer'): Promise<Answered> => agreeing.done('reportFunds', money(patch), user);
const checked = async (patch: object = {}): Promise<Answered> => agreeing.done('checkFunds', { id: (await report(patch)).id, expectedVersion: 1 }, 'head');
const summary = async (id: string, client = officer): Promise<Answered> => (await client.ok('query ($id: ID!) { deal(id: $id) { fundSummary { reported checked recognised contractedInward rate } } }', { id })).deal.fundSummary;

describe('the chain', () => {
  it('goes from the report over the park to the bureau, and counts what was recognised', async () => {
    const reported = await report({ period: '2024-10', amount: '12000000.50', note: '首期到位' });
    expect(reported).toMatchObject({
      period: '2024-10', amount: '12000000.50', state: 'reported', reportedBy: '招商专员岗', reportedOn: TODAY, note: '首期到位', files: [{ name: '进账单.jpg' }], deal: { id: deal.id }, viewerCan: [],
    });
    const seen = await (await app.as('head')).ok('query ($id: ID!) { deal(id: $id) { fundArrivals { viewerCan } } }', { id: deal.id });
    expect(seen.deal.fundArrivals[0].viewerCan).toEqual(['checkFunds', 'returnFunds']);
    const passed = await agreeing.done('checkFunds', { id: reported.id, expectedVersion: 1 }, 'head');
    expect(passed).toMatchObject({ state: 'checked', checkedBy: '招商局长岗', checkedOn: TODAY, version: 2 });
    const payload = await agreeing.answer('recogniseFunds', { id: reported.id, expectedVersion: 2, amount: '10000000', note: '扣除流动资金' }, 'leader');
    expect(payload.fundArrival).toMatchObject({ state: 'recognised', recognisedAmount: '10000000.00', recognisedBy: '分管副县长岗', recognisedOn: TODAY, note: '首期到位\n扣除流动资金', viewerCan: [] });
    expect(payload.deal.fundSummary).toEqual({ recognised: '10000000.00', rate: '25.0' });
    expect(await summary(deal.id)).toEqual({ reported: '12000000.50', checked: '12000000.50', recognised: '10000000.00', contractedInward: '40000000.00', rate: '25.0' });
  });

  it('is told on the deal, step by step', async () => {
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: deal, subjectId: $id, first: 3) { nodes { sentence } } }', { id: deal.id });
    expect(timeline.nodes.map(({ sentence }: Answered) => sentence)).toEqual(['认定 2024-10 到位资金 1000 万元', expect.stringMatching(/^审核 2024-10 到位资金/), expect.stringMatching(/^上报 2024-10 到位资金/)]);
  });

  it('may be sent back with a reason, and is then reported again', async () => {
    const { id } = await report({ amount: '500' });
    expect(await agreeing.done('returnFunds', { id, expectedVersion: 1, reason: ' 凭证不清 ' }, 'head')).toMatchObject({ state: 'returned', returnedReason: '凭证不清', version: 2 });
    const listed = (await officer.ok(LIST, { filter: { state: 'returned' } })).fundArrivals;
    expect(listed.nodes).toMatchObject([{ id, viewerCan: ['reportFunds'] }]);
    const again = await report({ id, amount: '600', evidenceKind: 'invoice', fileIds: [evidence, await agreeing.file('发票.jpg')] });
    expect(again).toMatchObject({ id, state: 'reported', amount: '600.00', evidenceKind: 'invoice', returnedReason: null, version: 3, files: [{ name: '进账单.jpg' }, { name: '发票.jpg' }] });
    await agreeing.done('checkFunds', { id, expectedVersion: 3 }, 'head');
    expect(await agreeing.done('returnFunds', { id, expectedVersion: 4, reason: '金额不符' }, 'leader')).toMatchObject({ state: 'returned' });
  });

  it('counts nothing that was sent back', async () => {
    expect((await summary(deal.id)).reported).toBe('12000000.50');
  });

  it('creates nothing twice for the same request', async () => {
    const input = money({ clientMutationId: 'funds-1', amount: '7' });
    expect((await agreeing.done('reportFunds', input)).id).toBe((await agreeing.done('reportFunds', input)).id);
  });

  it('takes what comes in while the deal rests, and not once it is out', async () => {
    const resting = await new Pipeline(app).talks('2024-01-01');
    const move = (verb: string, type: string, input: object): Promise<unknown> => officer.ok(`mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code field } } }`, { input });
    await move('suspendDeal', 'SuspendDealInput', { id: resting.id, reasonCode: 'market' });
    await report({ dealId: resting.id });
    await move('dropDeal', 'DropDealInput', { id: resting.id, status: 'terminated', reasonCode: 'market' });
    expect(await agreeing.refused('reportFunds', money({ dealId: resting.id }))).toEqual(['STATUS_NOT_ACTIVE input.dealId']);
  });
});

describe('is refused', () => {
  it('a report of a month to come, of no month, of nothing, or without papers', async () => {
    expect(await agreeing.refused('reportFunds', money({ period: '2024-12' }))).toEqual(['PERIOD_IN_FUTURE input.period']);
    expect(await agreeing.refused('reportFunds', money({ period: '2024-1' }))).toEqual(['PERIOD_INVALID input.period']);
    expect(await agreeing.refused('reportFunds', money({ amount: '0' }))).toEqual(['NOT_POSITIVE input.amount']);
    expect(await agreeing.refused('reportFunds', money({ fileIds: [] }))).toEqual(['EVIDENCE_MISSING input.fileIds']);
    expect(await agreeing.refused('reportFunds', money({ fileIds: [evidence, await agreeing.file('别人的.jpg', 'head')] }))).toEqual(['NOT_FOUND input.fileIds.1']);
    for (const [locale, sentence] of [['zh-CN', '到位月份不能晚于本月（2024-11），请修改。'], ['en', 'Funds cannot have come in after this month (2024-11); please change the month.']] as const) {
      expect((await agreeing.answer('reportFunds', money({ period: '2025-01' }), 'officer', locale)).refusals[0].message).toBe(sentence);
    }
  });

  it('more recognised than was reported, by a cent', async () => {
    const { id } = await checked({ amount: '100' });
    expect(await agreeing.refused('recogniseFunds', { id, expectedVersion: 2, amount: '100.01' }, 'leader')).toEqual(['RECOGNISED_ABOVE_REPORTED input.amount']);
    await agreeing.done('recogniseFunds', { id, expectedVersion: 2, amount: '100' }, 'leader');
  });

  it('a step by who reported', async () => {
    const own = await agreeing.done('reportFunds', money({ fileIds: [await agreeing.file('自己上报.jpg', 'head')] }), 'head');
    expect(await agreeing.refused('checkFunds', { id: own.id, expectedVersion: 1 }, 'head')).toEqual(['OWN_REPORT input.id']);
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'leader', $3)`, [newId(), app.world.users.officer, app.world.organisations.bureau]);
    const { id } = await checked();
    expect(await agreeing.refused('recogniseFunds', { id, expectedVersion: 2, amount: '1' })).toEqual(['OWN_REPORT input.id']);
    await app.db.query(`DELETE FROM access_grant WHERE user_id = $1 AND role = 'leader'`, [app.world.users.officer]);
  });

  it('a step out of turn, or twice', async () => {
    const { id } = await report();
    expect(await agreeing.refused('recogniseFunds', { id, expectedVersion: 1, amount: '1' }, 'leader')).toEqual(['FUNDS_NOT_CHECKED input.id']);
    expect(await agreeing.refused('returnFunds', { id, expectedVersion: 1, reason: '未审核' }, 'leader')).toEqual(['FUNDS_NOT_CHECKED input.id']);
    expect(await agreeing.refused('reportFunds', money({ id }))).toEqual(['FUNDS_NOT_RETURNED input.id']);
    await agreeing.done('checkFunds', { id, expectedVersion: 1 }, 'head');
    expect(await agreeing.refused('checkFunds', { id, expectedVersion: 2 }, 'head')).toEqual(['FUNDS_NOT_REPORTED input.id']);
    await agreeing.done('recogniseFunds', { id, expectedVersion: 2, amount: '1' }, 'leader');
    expect(await agreeing.refused('returnFunds', { id, expectedVersion: 3, reason: '太晚' }, 'leader')).toEqual(['FUNDS_RECOGNISED_ALREADY input.id']);
  });

  it('an older version, and funds moved to another deal', async () => {
    const { id } = await report();
    expect(await agreeing.answer('checkFunds', { id, expectedVersion: 7 }, 'head')).toMatchObject({ fundArrival: { id, version: 1 }, refusals: [{ code: 'CONFLICT' }] });
    await agreeing.done('returnFunds', { id, expectedVersion: 1, reason: '退回' }, 'head');
    expect(await agreeing.refused('reportFunds', money({ id, dealId: (await app.make.deal()).id }))).toEqual(['FUNDS_OF_OTHER_DEAL input.dealId']);
  });

  it('everything to who has no right or no reach', async () => {
    const { id } = await report();
    const step = { id, expectedVersion: 1 };
    expect(await agreeing.refused('checkFunds', step)).toEqual(['FORBIDDEN']);
    expect(await agreeing.refused('recogniseFunds', { ...step, amount: '1' }, 'head')).toEqual(['FORBIDDEN']);
    expect(await agreeing.refused('reportFunds', money(), 'leader')).toEqual(['FORBIDDEN']);
    expect(await agreeing.refused('returnFunds', { ...step, reason: '没有权限' })).toEqual(['NOT_FOUND']);
    expect(await agreeing.refused('checkFunds', step, 'strangerHead')).toEqual(['NOT_FOUND']);
    expect(await agreeing.refused('returnFunds', { ...step, reason: '外县' }, 'strangerHead')).toEqual(['NOT_FOUND']);
    expect(await agreeing.refused('reportFunds', money({ fileIds: [await agreeing.file('乙县.jpg', 'stranger')] }), 'stranger')).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await app.anonymous.refusal(LIST)).toEqual(['UNAUTHENTICATED']);
    expect((await (await app.as('stranger')).ok(LIST)).fundArrivals).toMatchObject({ totalCount: 0, sumAmount: '0.00', nodes: [] });
  });
});

describe('money of a deal with phases', () => {
  it('is in the whole, once', async () => {
    const whole = await new Pipeline(app).talks('2024-01-01', { totalInvestment: '100', contractedInward: '80' });
    const phase = await new Pipeline(app).talks('2024-01-01', { parentId: whole.id, relation: 'phase', phaseName: '一期', totalInvestment: '50', contractedInward: '40' });
    const { id } = await checked({ dealId: phase.id, amount: '20' });
    await agreeing.done('recogniseFunds', { id, expectedVersion: 2, amount: '20' }, 'leader');
    const own = await checked({ dealId: whole.id, amount: '5' });
    expect(await summary(phase.id)).toEqual({ reported: '20.00', checked: '20.00', recognised: '20.00', contractedInward: '40.00', rate: '50.0' });
    expect(await summary(whole.id)).toEqual({ reported: '25.00', checked: '25.00', recognised: '20.00', contractedInward: '80.00', rate: '25.0' });
    await agreeing.done('recogniseFunds', { id: own.id, expectedVersion: 2, amount: '4' }, 'leader');
    expect(await app.db.query('SELECT funds_recognised AS funds FROM deal_facts WHERE deal_id = ANY ($1) ORDER BY funds_recognised', [[whole.id, phase.id]])).toEqual([{ funds: '20.00' }, { funds: '24.00' }]);
  });
});

describe('the list', () => {
  beforeAll(async () => {
    for (let at = 0; at < 30; at += 1) {
      const other = await app.make.deal();
      await report({ dealId: other.id, period: at % 2 ? '2023-05' : '2023-06', amount: '10.10' });
    }
  }, 60_000);
  const of2023 = { periodFrom: '2023-01', periodTo: '2023-12' };

  it('pages through all, the newest period first, and sums up the filter', async () => {
    const seen: string[] = [];
    const periods: string[] = [];
    let after: string | null = null;
    do {
      const { fundArrivals }: Answered = await officer.ok(LIST, { first: 7, after, filter: of2023 });
      seen.push(...fundArrivals.nodes.map(({ id }: Answered) => id));
      periods.push(...fundArrivals.nodes.map(({ period }: Answered) => period));
      expect(fundArrivals).toMatchObject({ totalCount: 30, sumAmount: '303.00', sumRecognised: '0.00' });
      after = fundArrivals.pageInfo.hasNextPage ? fundArrivals.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(30);
    expect(periods).toEqual([...periods].sort().reverse());
  });

  it('is filtered by state, month, deal and organisation', async () => {
    const count = async (filter: object): Promise<number> => (await officer.ok(LIST, { filter })).fundArrivals.totalCount;
    expect(await count({ ...of2023, periodTo: '2023-05' })).toBe(15);
    expect(await count({ ...of2023, state: 'checked' })).toBe(0);
    expect(await count({ ...of2023, dealId: deal.id })).toBe(0);
    expect(await count({ ...of2023, organisationId: app.world.organisations.county })).toBe(30);
    expect(await count({ ...of2023, organisationId: app.world.organisations.park })).toBe(0);
    expect(await officer.refusal(LIST, { filter: { periodFrom: '2023-13' } })).toEqual(['PERIOD_INVALID']);
  });

  it('reads 30 rows with deals and papers in as many statements as 5', async () => {
    const few = await countStatements(() => officer.ok(LIST, { first: 5, filter: of2023 }));
    const many = await countStatements(() => officer.ok(LIST, { first: 30, filter: of2023 }));
    expect(many.result.fundArrivals.nodes).toHaveLength(30);
    expect(many.statements).toHaveLength(few.statements.length);
    // Session, page, count, two sums, deals, links of papers, papers, rights.
    expect(many.statements.length).toBeLessThanOrEqual(9);
  });
});

describe('a sensitive deal', () => {
  it('tells strangers nothing of its agreements, its money and what is owed', async () => {
    const secret = await new Pipeline(app).talks('2024-01-01', { name: '保密项目甲', contractedInward: '100' });
    const agreement = await agreeing.done('signAgreement', {
      kind: 'framework', title: '保密项目甲框架协议', signedOn: '2024-02-01', deals: [{ dealId: secret.id, amount: '1' }],
      promises: [{ dealId: secret.id, content: '保密承诺', favour: 'rent', selective: true, organisationId: app.world.organisations.bureau, dueOn: '2025-01-01' }],
      commitments: [{ dealId: secret.id, content: '保密税收', indicator: 'tax', dueOn: '2025-01-01' }],
    });
    await report({ dealId: secret.id, period: '2024-03', amount: '33' });
    await app.db.query('UPDATE deal SET secrecy = 2 WHERE id = $1', [secret.id]);
    // A colleague of the bureau who is none of its people: an officer there, without the right to know all.
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.bureau]);
    const colleague = await app.as('officerTwo');
    const page = 'query ($id: ID!) { deal(id: $id) { masked agreements { title } promises { content } commitments { content } fundArrivals { amount } fundSummary { reported contractedInward } } }';
    expect((await colleague.ok(page, { id: secret.id })).deal).toEqual({ masked: true, agreements: [], promises: [], commitments: [], fundArrivals: [], fundSummary: { reported: '0.00', contractedInward: null } });
    expect((await officer.ok(page, { id: secret.id })).deal).toMatchObject({ masked: false, agreements: [{}], promises: [{}], commitments: [{}], fundArrivals: [{ amount: '33.00' }], fundSummary: { reported: '33.00' } });
    const search = 'query { agreements(filter: { search: "保密项目甲" }) { totalCount } flagged: agreements(filter: { flagged: true }) { nodes { title } } }';
    expect(await colleague.ok(search)).toEqual({ agreements: { totalCount: 0 }, flagged: { nodes: [] } });
    expect((await officer.ok(search)).agreements.totalCount).toBe(1);
    expect(await colleague.refusal('query ($id: ID!) { agreement(id: $id) { title } }', { id: agreement.id })).toEqual(['NOT_FOUND']);
    expect((await colleague.ok(LIST, { filter: { periodFrom: '2024-03', periodTo: '2024-03' } })).fundArrivals).toMatchObject({ totalCount: 0, sumAmount: '0.00' });
    const [promise] = agreement.promises;
    expect(await agreeing.refused('settlePromise', { id: promise.id, expectedVersion: 1, state: 'kept' }, 'officerTwo')).toEqual(['NOT_FOUND']);
    expect(await agreeing.refused('updateAgreement', { id: agreement.id, expectedVersion: 1, title: '改' }, 'officerTwo')).toEqual(['NOT_FOUND']);
    expect(await agreeing.refused('signAgreement', { kind: 'intent', title: '意向', signedOn: '2024-02-01', deals: [{ dealId: secret.id, amount: '1' }] }, 'officerTwo')).toEqual(['DEAL_NOT_FOUND input.deals.0.dealId']);
    expect(await agreeing.refused('reportFunds', money({ dealId: secret.id, fileIds: [await agreeing.file('同事.jpg', 'officerTwo')] }), 'officerTwo')).toEqual(['DEAL_NOT_FOUND input.dealId']);
    // The head holds the right to know.
    expect((await (await app.as('head')).ok(page, { id: secret.id })).deal.agreements).toHaveLength(1);
  });
});
