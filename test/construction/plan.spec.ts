import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { wholeContract } from '../support/pipeline.js';
import { ALL_PARTS, Building, documentOf } from './building.js';

const SUPPLY = 'mutation ($input: SupplyLandInput!) { supplyLand(input: $input) { userErrors { code field } } }';
const SIGN = 'mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { agreement { id } userErrors { code field } } }';
const EXTEND = 'mutation ($input: ExtendClockInput!) { extendClock(input: $input) { deal { id } userErrors { code field } } }';

let app: TestApp;
let officer: Client;
let building: Building;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  building = new Building(app, officer);
});
afterAll(() => app.close());

const lane = (lanes: Answered[], kind: string): Answered => lanes.find((one) => one.kind === kind);
const lanesOf = (dealId: string): Promise<Answered[]> => building.read(dealId, 'planLanes');
const plan = async (dealId: string, ...plans: object[]): Promise<Answered[]> => (await building.done('planMilestones', { dealId, plans })).planLanes;
const NOTHING = { plannedOn: null, plannedBy: null, dueOn: null, actualOn: null, lateDays: null, extensions: [] };

/** A deal whose contract of the day agrees on a start. */
async function agreed(signedOn: string, agreedStartOn: string): Promise<Answered> {
  const deal = await building.pipeline.talks(signedOn);
  await officer.ok(SIGN, { input: { ...wholeContract(signedOn), agreedStartOn, deals: [{ dealId: deal.id, amount: '80000000' }] } });
  return deal;
}

describe('the lanes of a deal', () => {
  it('are twelve, whatever is known of them', async () => {
    const lanes = await lanesOf((await app.make.deal()).id);
    expect(lanes.map(({ kind }) => kind)).toEqual(
      ['signing', 'registration', 'filing', 'landApplication', 'plantLease', 'land', 'commencement', 'statistics', 'completion', 'production', 'aboveScale', 'capacity']);
    expect(lane(lanes, 'land')).toEqual({ kind: 'land', ...NOTHING });
  });

  it('hold what contract and land contract agreed on, and what came', async () => {
    const deal = await agreed('2024-04-01', '2024-06-01');
    const parcel = await app.make.parcel({ parkId: app.world.organisations.park });
    await officer.ok(SUPPLY, { input: { dealId: deal.id, parcelId: parcel.id, method: 'listing', contractNumber: 'GT-1', contractOn: '2024-05-06', deliveryOn: '2024-05-10', startOn: '2024-07-01', completionOn: '2026-01-01' } });
    await building.done('recordPermit', { dealId: deal.id, kind: 'filing', issuedOn: '2024-04-20', expectedVersion: 0 });
    await building.done('recordMilestone', { dealId: deal.id, kind: 'registration', on: '2024-04-25', evidence: '营业执照' });
    const lanes = await plan(deal.id, { kind: 'land', plannedOn: '2024-05-01' }, { kind: 'signing', plannedOn: '2024-04-01' });
    expect(lane(lanes, 'signing')).toMatchObject({ plannedOn: '2024-04-01', plannedBy: 'typed', actualOn: '2024-04-01', lateDays: 0 });
    expect(lane(lanes, 'registration')).toMatchObject({ plannedOn: '2024-05-01', plannedBy: 'contract', actualOn: '2024-04-25', lateDays: 0 });
    expect(lane(lanes, 'filing')).toMatchObject({ plannedOn: null, actualOn: '2024-04-20', lateDays: null });
    expect(lane(lanes, 'land')).toMatchObject({ plannedOn: '2024-05-01', plannedBy: 'typed', actualOn: '2024-05-06', lateDays: 5 });
    // The contract's day is the promise, before that of the land.
    expect(lane(lanes, 'commencement')).toMatchObject({ plannedOn: '2024-06-01', plannedBy: 'contract', dueOn: '2024-06-01', actualOn: null, lateDays: 29 });
    expect(lane(lanes, 'completion')).toMatchObject({ plannedOn: '2031-03-01', plannedBy: 'contract', lateDays: 0 });
    expect(lane(lanes, 'production')).toMatchObject({ plannedOn: '2031-09-01', plannedBy: 'contract' });
  });

  it('fall due after an approved extension, which they show', async () => {
    const deal = await agreed('2024-04-01', '2024-06-01');
    await (await app.as('head')).ok(EXTEND, { input: { dealId: deal.id, rule: 'START_PLAN', fromOn: '2024-06-01', untilOn: '2024-06-28', reason: '净地移交推迟', documentNumber: '县招函〔2024〕6号', approvedBy: '分管副县长岗' } });
    expect(lane(await lanesOf(deal.id), 'commencement')).toEqual({
      kind: 'commencement', plannedOn: '2024-06-01', plannedBy: 'contract', dueOn: '2024-06-28', actualOn: null, lateDays: 2,
      extensions: [{ rule: 'START_PLAN', untilOn: '2024-06-28', reason: '净地移交推迟', documentNumber: '县招函〔2024〕6号' }],
    });
    expect(lane(await lanesOf(deal.id), 'completion')).toMatchObject({ extensions: [] });
  });

  it('are late with nothing while the deal is suspended', async () => {
    const deal = await agreed('2024-04-01', '2024-06-01');
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code } } }', { input: { id: deal.id, reasonCode: 'funding' } });
    expect(lane(await lanesOf(deal.id), 'commencement')).toMatchObject({ dueOn: '2024-06-01', lateDays: null });
  });
});

describe('planMilestones', () => {
  it('writes, moves and takes away days, and tells the trail', async () => {
    const deal = await app.make.deal();
    await plan(deal.id, { kind: 'land', plannedOn: '2024-09-01' }, { kind: 'aboveScale', plannedOn: '2026-01-01' });
    const lanes = await plan(deal.id, { kind: 'land', plannedOn: '2024-10-01' }, { kind: 'aboveScale', plannedOn: null }, { kind: 'capacity', plannedOn: null });
    expect([lane(lanes, 'land').plannedOn, lane(lanes, 'aboveScale').plannedOn]).toEqual(['2024-10-01', null]);
    expect(await building.trail(deal.id, 'planMilestones')).toEqual([
      { 'plan.land': [null, '2024-09-01'], 'plan.aboveScale': [null, '2026-01-01'] }, { 'plan.land': ['2024-09-01', '2024-10-01'], 'plan.aboveScale': ['2026-01-01', null] },
    ]);
    await plan(deal.id, { kind: 'land', plannedOn: '2024-10-01' });
    expect(await building.trail(deal.id, 'planMilestones')).toHaveLength(2);
  });

  it('leaves to the contract what it agreed on', async () => {
    const deal = await agreed('2024-04-01', '2024-06-01');
    const planned = (plannedOn: string): object => ({ dealId: deal.id, plans: [{ kind: 'land', plannedOn }, { kind: 'commencement', plannedOn }] });
    expect(await building.refused('planMilestones', planned('2024-06-02'))).toEqual(['PLANNED_BY_CONTRACT input.plans.1.plannedOn']);
    expect(lane(await lanesOf(deal.id), 'land')).toMatchObject({ plannedOn: null });
    expect(await building.refused('planMilestones', planned('2024-06-01'))).toEqual([]);
  });

  it('takes each lane once, at least one, within reach and right', async () => {
    const { id: dealId } = await app.make.deal();
    const land = { kind: 'land', plannedOn: '2024-09-01' };
    expect(await building.refused('planMilestones', { dealId, plans: [land, land] })).toEqual(['PLAN_REPEATED input.plans.1.kind']);
    expect(await building.refused('planMilestones', { dealId, plans: [] })).toEqual(['TOO_FEW input.plans']);
    expect(await building.refused('planMilestones', { dealId, plans: [land] }, await app.as('strangerHead'))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await (await app.as('leader')).refusal(documentOf('planMilestones'), { input: { dealId, plans: [land] } })).toEqual(['FORBIDDEN']);
  });
});

describe('what construction adds to a list of deals', () => {
  const LIST = (parts: string): string => `query ($first: Int!) { deals(first: $first, filter: { stages: [construction] }) { nodes { name ${parts} } } }`;

  beforeAll(async () => {
    const fileIds = [await building.upload('照片.jpg')];
    for (let count = 0; count < 8; count++) {
      const { id: dealId } = await building.commenced('2024-04-10');
      await building.done('recordPermit', { dealId, kind: 'filing', fileIds, expectedVersion: 0 });
      await building.done('reportProgress', { dealId, month: '2024-05', percent: '10', invested: '1', done: '基础', fileIds, expectedVersion: 0 });
      await building.done('saveStatistics', { dealId, photoIds: fileIds, expectedVersion: 0 });
    }
  });

  // Two for the session and the page, then one for each part, two more for the files of each.
  it.each([
    ['permits and their papers', 'permits { kind state files { name } }', 5], ['lanes and extensions', 'planLanes { kind dueOn lateDays extensions { untilOn } }', 4],
    ['reports and where they stand', 'progressReports { month files { name } } progressState { owedMonth gap }', 6],
    ['papers and photographs for the statistics', 'statistics { ready findings { message } photos { name } }', 5], ['all of it', ALL_PARTS, 16],
  ])('%s: the same few statements, however many deals there are', async (_, parts, most) => {
    const few = await countStatements(() => officer.ok(LIST(parts), { first: 2 }));
    const many = await countStatements(() => officer.ok(LIST(parts), { first: 100 }));
    expect([few.result.deals.nodes.length, many.result.deals.nodes.length]).toEqual([2, 8]);
    expect(many.statements).toHaveLength(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(most);
  });
});
