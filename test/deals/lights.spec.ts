import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { nightfall } from '../support/nightly.js';
import { Evidence } from './evidence.js';
import { LitDeals } from './lit-deals.js';

let app: TestApp;
let deals: LitDeals;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  deals = new LitDeals(app);
});
afterAll(() => app.close());
beforeEach(() => { app.clock.setDay('2024-06-30'); });

const lit = ({ lights }: Answered): string[] => lights.map(({ state, rule }: Answered) => `${state} ${rule}`);
const companyOf = async (id: string): Promise<string> => (await (await app.as('officer')).ok('query ($id: ID!) { deal(id: $id) { company { id } } }', { id })).deal.company.id;

describe('a light', () => {
  it('says in both languages what was due, by how much it is late today, and by which rule', async () => {
    const id = await deals.contract('2024-03-10', { agreedStartOn: '2024-10-31', registrationDueOn: '2029-01-01' });
    await nightfall(app, '2024-11-22');
    const { light, lightReason, lights } = await deals.read(id);
    expect(light).toBe('yellow');
    expect(lights).toEqual([{
      rule: 'START_PLAN', state: 'yellow', since: '2024-10-31', dueOn: '2024-10-31', litOn: '2024-11-22', message: '约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN',
      facts: { agreedStartOn: '2024-10-31', threshold: 0, unit: 'months' },
    }]);
    expect(lightReason).toEqual({ rule: 'START_PLAN', since: '2024-10-31', dueOn: '2024-10-31', message: '约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN' });
    expect((await deals.read(id, 'officer', 'en')).lights[0].message).toBe('Start agreed for 2024-10-31, 22 days late. Rule START_PLAN');
  });

  it('keeps the day on which it got its colour, and moves neither version nor the time of the last change', async () => {
    const id = await deals.talks('2024-03-15');
    const before = await deals.read(id);
    await nightfall(app, '2024-05-20');
    await nightfall(app, '2024-05-25');
    expect((await deals.read(id)).lights).toMatchObject([{ rule: 'TALK_STALE', state: 'yellow', litOn: '2024-05-20' }]);
    await nightfall(app, '2024-06-16');
    const after = await deals.read(id);
    expect(after.lights).toMatchObject([{ rule: 'TALK_STALE', state: 'red', litOn: '2024-06-16' }]);
    expect([after.version, after.updatedAt]).toEqual([before.version, before.updatedAt]);
  });

  it('is the worst of all; the others are there too', async () => {
    const id = await deals.contract('2024-03-10', { agreedStartOn: '2024-06-01', registrationDueOn: '2024-04-01' }, { siteKind: 'stockLand' });
    await nightfall(app, '2024-06-05');
    const deal = await deals.read(id);
    expect([deal.light, deal.lightReason.rule, lit(deal)]).toEqual(['red', 'SIGN_REG', ['red SIGN_REG', 'yellow SIGN_LAND_STOCK', 'yellow START_PLAN']]);
  });

  it('goes grey with the deal, says since when, and comes back with it', async () => {
    const id = await deals.talks('2024-01-15');
    const { deal: suspended } = await deals.done('2024-06-30', 'suspendDeal', { id, reasonCode: 'market', on: '2024-06-01' });
    expect(suspended).toMatchObject({ light: 'grey', lights: [], lightReason: { rule: 'NOT_ACTIVE', since: '2024-06-01', message: '自 2024-06-01 起不在推进中，不计预警。' } });
    expect((await deals.done('2024-09-10', 'reopenDeal', { id, note: '恢复洽谈', on: '2024-06-02' })).deal).toMatchObject({ light: 'red', lastProgressOn: '2024-06-02' });
  });

  it('tells a stranger of a sensitive deal its colour and nothing else', async () => {
    const id = await deals.talks('2024-03-15');
    await deals.update('2024-06-30', id, { secrecy: 2 });
    await nightfall(app, '2024-10-30');
    expect(await deals.read(id, 'head')).toMatchObject({ light: 'red', lights: [{ rule: 'TALK_STALE' }] });
    expect(await deals.read(id, 'auditor')).toMatchObject({ light: 'red', lights: [], lightReason: null, extensions: [] });
  });
});

describe('whatever moves a deal', () => {
  const stale = async (): Promise<string> => {
    const id = await deals.talks('2024-03-15');
    await nightfall(app, '2024-06-30');
    expect(lit(await deals.read(id))).toEqual(['red TALK_STALE']);
    return id;
  };
  const visit = (companyIds: string[], user: 'officer' | 'stranger' = 'officer'): Promise<Answered> => app.make.visit({ visitedOn: '2024-06-29', companyIds, companyNames: [] }, user);

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a visit to its company', async (id) => visit([await companyOf(id)])],
    ['its company put into a visit afterwards', async (id) => {
      const { id: visited, version } = await app.make.visit({ visitedOn: '2024-06-29' });
      await (await app.as('officer')).ok('mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { userErrors { code } } }', { input: { id: visited, expectedVersion: version, companyIds: [await companyOf(id)] } });
    }],
    ['a visit about it to somebody else', (id) => app.make.visit({ visitedOn: '2024-06-29', dealIds: [id] })],
    ['a visit that turns out to have been about it', async (id) => {
      const { id: visited, version } = await app.make.visit({ visitedOn: '2024-06-29' });
      await (await app.as('officer')).ok('mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { userErrors { code } } }', { input: { id: visited, expectedVersion: version, dealIds: [id] } });
    }],
    ['a task done', async (id) => {
      const { task } = await deals.done('2024-06-30', 'assignTask', { title: '回访', dueOn: '2024-07-01', subjectType: 'deal', subjectId: id });
      await deals.done('2024-06-30', 'completeTask', { id: task.id });
    }],
    ['a framework agreement', (id) => deals.sign('2024-06-29', id, { kind: 'framework', expiresOn: '2025-06-30', agreedStartOn: null, agreedCompletionOn: null, agreedProductionOn: null })],
    ['a proposal', (id) => deals.update('2024-06-30', id, { proposalOn: '2024-06-29' })],
  ])('puts out the light of talks without progress at once: %s', async (_what, move) => {
    const id = await stale();
    await move(id);
    expect(await deals.read(id)).toMatchObject({ light: 'green', lights: [], lastProgressOn: expect.stringMatching(/^2024-06-(29|30)$/) });
  });

  it('is not another county’s visit to the same company', async () => {
    const id = await stale();
    const visited = await new Evidence(app).visit('2024-06-29', app.world.organisations.otherBureau);
    await app.db.query('INSERT INTO visit_company (visit_id, company_id) VALUES ($1, $2)', [visited, await companyOf(id)]);
    await nightfall(app, '2024-06-30');
    expect(lit(await deals.read(id))).toEqual(['red TALK_STALE']);
  });

  it('counts no more once it is taken back: the visit was to somebody else', async () => {
    const id = await stale();
    const company = await companyOf(id);
    const { id: visited, version } = await visit([company]);
    expect((await deals.read(id)).light).toBe('green');
    const other = await app.make.company();
    await (await app.as('officer')).ok('mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { userErrors { code } } }', { input: { id: visited, expectedVersion: version, companyIds: [other.id] } });
    expect(await deals.read(id)).toMatchObject({ light: 'red', lastProgressOn: '2024-03-15' });
  });

  it('counts no more once the visit was about another deal, or on the day of a record that was joined to another', async () => {
    const id = await stale();
    const officer = await app.as('officer');
    const { id: visited, version } = await app.make.visit({ visitedOn: '2024-06-29', dealIds: [id] });
    await officer.ok('mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { userErrors { code } } }', { input: { id: visited, expectedVersion: version, dealIds: [] } });
    expect(await deals.read(id)).toMatchObject({ light: 'red', lastProgressOn: '2024-03-15' });
    const met = await app.make.company();
    const gone = await app.make.visit({ visitedOn: '2024-06-28', companyIds: [met.id], companyNames: [], dealIds: [id] });
    const kept = await app.make.visit({ visitedOn: '2024-06-26', companyIds: [met.id], companyNames: [] });
    await officer.ok('mutation ($input: JoinVisitsInput!) { joinVisits(input: $input) { userErrors { code } } }', { input: { id: gone.id, intoId: kept.id } });
    expect((await deals.read(id)).lastProgressOn).toBe('2024-06-26');
  });

  it('is a visit that others joined theirs to, and a visit to a company that was merged with its own', async () => {
    const id = await stale();
    const company = await companyOf(id);
    const [officer, met] = [await app.as('officer'), await app.make.company()];
    const gone = await app.make.visit({ visitedOn: '2024-06-20', companyIds: [company, met.id], companyNames: [] });
    const kept = await app.make.visit({ visitedOn: '2024-06-22', companyIds: [met.id], companyNames: [] });
    expect((await deals.read(id)).lastProgressOn).toBe('2024-06-20');
    await officer.ok('mutation ($input: JoinVisitsInput!) { joinVisits(input: $input) { userErrors { code } } }', { input: { id: gone.id, intoId: kept.id } });
    expect((await deals.read(id)).lastProgressOn).toBe('2024-06-22');
    const twin = await app.make.company();
    await visit([twin.id]);
    expect((await deals.read(id)).lastProgressOn).toBe('2024-06-22');
    const versions = await officer.ok('query ($a: ID!, $b: ID!) { kept: company(id: $a) { version } merged: company(id: $b) { version } }', { a: company, b: twin.id });
    const { mergeCompanies } = await (await app.as('head')).ok('mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { company { merges { id } } userErrors { code } } }', {
      input: { keptId: company, mergedId: twin.id, keptVersion: versions.kept.version, mergedVersion: versions.merged.version, take: [] } });
    expect((await deals.read(id)).lastProgressOn).toBe('2024-06-29');
    await (await app.as('head')).ok('mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { userErrors { code } } }', { input: { id: mergeCompanies.company.merges[0].id } });
    expect((await deals.read(id)).lastProgressOn).toBe('2024-06-22');
  });

  it('is judged where its facts change and its stage does not: a supply of land, a step of a lead', async () => {
    const id = await deals.contract('2024-03-10', { registrationDueOn: '2029-01-01' });
    const parcel = await app.make.parcel({ parkId: app.world.organisations.park });
    await deals.done('2024-06-10', 'supplyLand', { dealId: id, parcelId: parcel.id, method: 'listing', contractNumber: 'GT-2', contractOn: '2024-06-10', deliveryOn: '2024-06-10', startOn: '2024-08-01', advance: false }, 'land');
    expect(lit(await deals.read(id))).toEqual(['yellow IDLE']);
    app.clock.setDay('2024-06-17');
    const lead = await app.make.deal({ registeredOn: '2024-06-17' });
    await nightfall(app, '2024-06-19');
    expect(lit(await deals.read(lead.id))).toEqual(['yellow LEAD_SLA']);
    await (await app.as('officer')).ok('mutation ($input: RecordLeadStepInput!) { recordLeadStep(input: $input) { userErrors { code } } }', { input: { dealId: lead.id, step: 'answer', note: '已答复' } });
    expect(lit(await deals.read(lead.id))).toEqual([]);
  });

  it('reaches the phases of a whole, and the whole of a phase', async () => {
    const whole = await deals.talks('2024-06-01', { totalInvestment: '80000000' });
    const phase = await deals.talks('2024-06-01', { parentId: whole, phaseName: '一期', totalInvestment: '20000000' });
    await deals.sign('2024-06-20', whole, { agreedStartOn: '2024-06-20', registrationDueOn: '2029-01-01' });
    app.clock.setDay('2024-06-20');
    await (await app.as('head')).ok('mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code } } }', { input: { id: phase, to: 'contract', on: '2024-06-20' } });
    expect([lit(await deals.read(whole)), lit(await deals.read(phase))]).toEqual([['yellow START_PLAN'], ['yellow START_PLAN']]);
    await deals.done('2024-06-21', 'recordCommencement', { dealId: phase, on: '2024-06-21', evidence: '施工许可证', advance: false });
    expect([lit(await deals.read(whole)), lit(await deals.read(phase))]).toEqual([[], []]);
  });

  it('is judged by both where two change one deal at the same moment', async () => {
    const id = await deals.contract('2024-03-10', { agreedStartOn: '2024-06-01', registrationDueOn: '2024-06-30' });
    await nightfall(app, '2024-06-25');
    expect(lit(await deals.read(id))).toEqual(['yellow SIGN_REG', 'yellow START_PLAN']);
    const [officer, head] = [await app.as('officer'), await app.as('head')];
    const RECORD = 'mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { userErrors { code } } }';
    await Promise.all([
      officer.ok(RECORD, { input: { dealId: id, kind: 'registration', on: '2024-06-25', evidence: '营业执照' } }),
      head.ok('mutation ($input: RecordCommencementInput!) { recordCommencement(input: $input) { userErrors { code } } }', { input: { dealId: id, on: '2024-06-25', evidence: '施工许可证' } }),
    ]);
    expect(lit(await deals.read(id))).toEqual([]);
  });
});

describe('lists', () => {
  it('read the lights of all their deals in one statement, and the colour in none', async () => {
    const ids = [await deals.talks('2024-01-15'), await deals.talks('2024-01-16'), await deals.talks('2024-01-17')];
    await nightfall(app, '2024-06-30');
    const officer = await app.as('officer');
    const count = async (fields: string, first: number): Promise<number> =>
      (await countStatements(() => officer.ok(`{ deals(first: ${first}, sort: { by: registeredOn, direction: asc }) { nodes { id ${fields} } } }`))).statements.length;
    const plain = await count('', 3);
    expect(await count('light lastProgressOn', 3)).toBe(plain);
    for (const first of [1, 3]) expect(await count('light lights { rule message } lightReason { message }', first)).toBe(plain + 1);
    const { deals: page } = await officer.ok(`{ deals(first: 100, filter: { light: red, rule: "TALK_STALE" }) { nodes { id } } }`);
    expect(page.nodes.map(({ id }: Answered) => id)).toEqual(expect.arrayContaining(ids));
  });
});
