import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { Agreeing, eventDocument } from './agreeing.js';

const HELD = '2024-06-01';

let app: TestApp;
let officer: Client;
let agreeing: Agreeing;
let pipeline: Pipeline;

beforeAll(async () => {
  app = await startApp({ today: '2024-11-22' });
  officer = await app.as('officer');
  agreeing = new Agreeing(app);
  pipeline = new Pipeline(app);
});
afterAll(() => app.close());

const read = async (id: string, client = officer): Promise<Answered> => (await client.ok(eventDocument, { id })).signingEvent;
const hold = (name: string, heldOn = HELD): Promise<Answered> => agreeing.done('holdSigningEvent', { name, heldOn, level: 'county', venue: '县会展中心' });
const sign = (deal: Answered, input: object): Promise<Answered> => agreeing.done('signAgreement', { ...wholeContract(HELD), deals: [{ dealId: deal.id, amount: '100' }], ...input });
const milestone = (dealId: string, kind: string, on: string): Promise<unknown> => officer.ok(
  'mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { userErrors { code field } } }', { input: { dealId, kind, on, evidence: '营业执照与现场照片' } });
const clicked = async (eventId: string): Promise<string[]> => (await officer.ok('query ($f: DealFilter) { deals(filter: $f) { nodes { name } } }', { f: { signingEventId: eventId } })).deals.nodes.map(({ name }: Answered) => name).sort();

describe('a signing event', () => {
  it('is held, changed, and asks who saw an older version', async () => {
    const event = await hold('五金产业签约');
    expect(event).toMatchObject({ name: '五金产业签约', heldOn: HELD, level: 'county', venue: '县会展中心', dealCount: 0, totalInvestment: '0.00', organisation: { name: '甲县招商局' } });
    expect(event.rates).toMatchObject({ signed: 0, registeredRate: null, landedRate: null, commencedRate: null, producedRate: null, fundsRate: null });
    const changed = await agreeing.done('updateSigningEvent', { id: event.id, expectedVersion: 1, name: '五金产业集中签约', venue: null });
    expect(changed).toMatchObject({ name: '五金产业集中签约', venue: null, heldOn: HELD, version: 2 });
    expect(await agreeing.answer('updateSigningEvent', { id: event.id, expectedVersion: 1, name: '别的' })).toMatchObject({ signingEvent: { name: '五金产业集中签约' }, refusals: [{ code: 'CONFLICT' }] });
    expect(await agreeing.refused('updateSigningEvent', { id: event.id, expectedVersion: 2, heldOn: null })).toEqual(['REQUIRED input.heldOn']);
  });

  it('is held once for the same request', async () => {
    const input = { name: '重复提交', heldOn: HELD, level: 'park', clientMutationId: 'event-1' };
    expect((await agreeing.done('holdSigningEvent', input)).id).toBe((await agreeing.done('holdSigningEvent', input)).id);
  });

  it('of a county is no business of another one; of the city it is everybody\'s', async () => {
    const ours = await hold('甲县活动');
    expect([ours.viewerCan, (await read(ours.id, await app.as('leader'))).viewerCan]).toEqual([['updateSigningEvent'], []]);
    expect(await (await app.as('stranger')).refusal(eventDocument, { id: ours.id })).toEqual(['NOT_FOUND']);
    for (const user of ['stranger', 'strangerHead'] as const) expect(await agreeing.refused('updateSigningEvent', { id: ours.id, expectedVersion: 1, name: '乙县改的' }, user)).toEqual(['NOT_FOUND']);
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.city]);
    const city = await agreeing.done('holdSigningEvent', { name: '全市集中签约', heldOn: HELD, level: 'city', organisationId: app.world.organisations.city }, 'officerTwo');
    expect(city.viewerCan).toEqual(['updateSigningEvent']);
    expect(await read(city.id)).toMatchObject({ name: '全市集中签约', viewerCan: [] });
    expect(await agreeing.refused('updateSigningEvent', { id: city.id, expectedVersion: 1, name: '县里改的' })).toEqual(['NOT_FOUND']);
    const deal = await pipeline.talks('2024-05-01');
    expect((await sign(deal, { signingEventId: city.id })).signingEvent.name).toBe('全市集中签约');
    expect(await agreeing.refused('holdSigningEvent', { name: '越权', heldOn: HELD, level: 'city', organisationId: app.world.organisations.city })).toEqual(['NOT_FOUND input.organisationId']);
    expect(await agreeing.refused('holdSigningEvent', { name: '领导', heldOn: HELD, level: 'city' }, 'leader')).toEqual(['FORBIDDEN']);
  });
});

describe('what counts at an event', () => {
  it('is each deal once, at its first contract; a framework and a second contract are no signing', async () => {
    const [first, second] = [await hold('第一次签约'), await hold('第二次签约', '2024-07-01')];
    const [signed, framed] = [await pipeline.talks('2024-05-01', { name: '先签的项目', totalInvestment: '80000000' }), await pipeline.talks('2024-05-01', { name: '只签框架的项目' })];
    await sign(signed, { signingEventId: first.id });
    await sign(framed, { kind: 'framework', signingEventId: first.id });
    await sign(signed, { signedOn: '2024-07-01', signingEventId: second.id });
    expect(await read(first.id)).toMatchObject({ dealCount: 1, totalInvestment: '80000000.00', deals: [{ name: '先签的项目' }], agreements: [{}, {}] });
    expect(await read(second.id)).toMatchObject({ dealCount: 0, deals: [] });
    expect([await clicked(first.id), await clicked(second.id)]).toEqual([['先签的项目'], []]);
  });

  it('is not a deal whose first contract was signed elsewhere', async () => {
    const event = await hold('只有后续合同');
    const deal = await pipeline.contract('2024-05-01');
    await sign(deal, { signingEventId: event.id });
    expect((await read(event.id)).dealCount).toBe(0);
  });

  it('is the whole, once, where its phases sign', async () => {
    const event = await hold('分期签约');
    const whole = await pipeline.talks('2024-05-01', { name: '整体项目', totalInvestment: '300000000' });
    for (const phaseName of ['一期', '二期']) {
      const phase = await pipeline.talks('2024-05-01', { name: '整体项目', parentId: whole.id, relation: 'phase', phaseName, totalInvestment: '100000000' });
      await sign(phase, { signingEventId: event.id });
    }
    expect(await read(event.id)).toMatchObject({ dealCount: 1, totalInvestment: '300000000.00', deals: [{ name: '整体项目' }] });
    expect(await clicked(event.id)).toEqual(['整体项目']);
  });

  it('moves to the later event when another investor signs anew', async () => {
    const [before, after] = [await hold('老投资方签约'), await hold('新投资方签约', '2024-08-01')];
    const deal = await pipeline.talks('2024-05-01', { name: '换投资方的项目' });
    await sign(deal, { signingEventId: before.id });
    const { deal: { version } } = await officer.ok('query ($id: ID!) { deal(id: $id) { version } }', { id: deal.id });
    await officer.ok('mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code field } } }', { input: { id: deal.id, expectedVersion: version, companyId: (await app.make.company()).id } });
    expect((await read(before.id)).dealCount).toBe(1);
    await sign(deal, { signedOn: '2024-11-22', signingEventId: after.id });
    expect([(await read(before.id)).dealCount, (await read(after.id)).dealCount]).toEqual([0, 1]);
    expect(await clicked(after.id)).toEqual(['换投资方的项目']);
  });

  it('leaves infrastructure out', async () => {
    const event = await hold('含基础设施');
    const road = await pipeline.talks('2024-05-01', { kind: 'infrastructure' });
    await sign(road, { signingEventId: event.id });
    expect(await read(event.id)).toMatchObject({ dealCount: 0, agreements: [{}] });
  });
});

describe('rates of an event', () => {
  it('say how far its deals came: 4 signed, 3 registered, 2 landed, 1 commenced, funds 25 %', async () => {
    const event = await hold('签约率');
    const deals = [];
    for (let at = 0; at < 4; at += 1) {
      const deal = await pipeline.talks('2024-05-01', { totalInvestment: '100000000' });
      await sign(deal, { signingEventId: event.id, deals: [{ dealId: deal.id, amount: '100000000', inwardAmount: '50000000' }] });
      deals.push(deal.id);
    }
    const [one, two, three] = deals;
    for (const id of [one, two, three]) await milestone(id, 'registration', '2024-06-20');
    for (const id of [one, two]) await milestone(id, 'plantLease', '2024-07-01');
    await officer.ok('mutation ($input: RecordCommencementInput!) { recordCommencement(input: $input) { userErrors { code field } } }', { input: { dealId: one, on: '2024-08-01', evidence: '打桩现场照片两张' } });
    const funds = await agreeing.done('reportFunds', { dealId: one, period: '2024-09', amount: '60000000', kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [await agreeing.file('进账单.jpg')] });
    expect((await read(event.id)).rates.fundsRate).toBe('0.0');
    await agreeing.done('checkFunds', { id: funds.id, expectedVersion: 1 }, 'head');
    await agreeing.done('recogniseFunds', { id: funds.id, expectedVersion: 2, amount: '50000000' }, 'leader');
    expect((await read(event.id)).rates).toEqual({
      signed: 4, registered: 3, registeredRate: '75.0', landed: 2, landedRate: '50.0', commenced: 1, commencedRate: '25.0', produced: 0, producedRate: '0.0',
      contractedInward: '200000000.00', fundsInPlace: '50000000.00', fundsRate: '25.0',
    });
  });
});

describe('the list of events', () => {
  const LIST = 'query ($first: Int, $year: Int, $organisationId: ID) { signingEvents(first: $first, year: $year, organisationId: $organisationId) { totalCount nodes { name heldOn dealCount totalInvestment rates { signed } deals { name } agreements { title } organisation { name } viewerCan } } }';

  it('is the newest first, of a year, of an organisation and what is below it', async () => {
    await hold('去年的活动', '2023-12-31');
    const { signingEvents: of2023 } = await officer.ok(LIST, { year: 2023 });
    expect(of2023.nodes.map(({ name }: Answered) => name)).toEqual(['去年的活动']);
    const { signingEvents: all } = await officer.ok(LIST, { first: 100 });
    expect(all.nodes.map(({ heldOn }: Answered) => heldOn)).toEqual(all.nodes.map(({ heldOn }: Answered) => heldOn).sort().reverse());
    expect((await officer.ok(LIST, { organisationId: app.world.organisations.county, year: 2023 })).signingEvents.totalCount).toBe(1);
    expect((await officer.ok(LIST, { organisationId: app.world.organisations.park, year: 2023 })).signingEvents.totalCount).toBe(0);
  });

  it('reads all events in as many statements as two', async () => {
    const few = await countStatements(() => officer.ok(LIST, { first: 2, year: 2024 }));
    const many = await countStatements(() => officer.ok(LIST, { first: 100, year: 2024 }));
    expect(many.result.signingEvents.nodes.length).toBeGreaterThan(8);
    // Session, page, count, sums, ids of deals, deals, agreements, organisations, rights.
    expect(many.statements.length).toBeLessThanOrEqual(9);
    expect(few.statements.length).toBeGreaterThanOrEqual(many.statements.length - 1);
  });

  it('is for nobody without the right', async () => {
    expect(await app.anonymous.refusal(LIST)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('alliance')).refusal(LIST)).toEqual(['FORBIDDEN']);
  });
});
