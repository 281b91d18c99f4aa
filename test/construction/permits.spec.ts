import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Building, documentOf } from './building.js';

let app: TestApp;
let officer: Client;
let building: Building;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  building = new Building(app, officer);
});
afterAll(() => app.close());

const permit = (deal: Answered, kind: string): Answered => deal.permits.find((one: Answered) => one.kind === kind);
const kindsOf = async (dealId: string): Promise<string[]> => (await building.read(dealId, 'permits')).map(({ kind }: Answered) => kind);
const ALL = ['filing', 'environment', 'energy', 'safety', 'waterSoil', 'landPlanning', 'buildingPlanning', 'drawingReview', 'construction', 'fire', 'occupationalHealth', 'drainage'];

describe('the checklist of a deal', () => {
  it('is what a deal of its kind needs, before anybody touched it', async () => {
    const [factory, office] = [await app.make.deal({ energyNeed: '1000' }), await app.make.deal({ kind: 'commercial', energyNeed: '999.99' })];
    expect(await kindsOf(factory.id)).toEqual(ALL);
    expect(await kindsOf(office.id)).toEqual(ALL.filter((kind) => !['environment', 'energy', 'safety', 'occupationalHealth'].includes(kind)));
    expect((await building.read(factory.id, 'permits'))[0]).toEqual({
      id: null, kind: 'filing', handler: 'park', needed: true, byDefault: true, state: 'toApply', appliedOn: null, acceptedOn: null, issuedOn: null, validUntil: null,
      number: null, note: null, version: 0, files: [],
    });
  });

  it('follows what becomes of the deal', async () => {
    const deal = await app.make.deal();
    await app.db.query(`UPDATE deal SET nature = 'lease' WHERE id = $1`, [deal.id]);
    expect(await kindsOf(deal.id)).toEqual(ALL.filter((kind) => !['waterSoil', 'landPlanning', 'buildingPlanning', 'drawingReview', 'construction'].includes(kind)));
  });

  it('has one that somebody put in though the deal does not need it by default', async () => {
    const deal = await app.make.deal({ kind: 'commercial' });
    const after = await building.done('recordPermit', { dealId: deal.id, kind: 'safety', appliedOn: '2024-06-01', expectedVersion: 0 });
    expect(permit(after, 'safety')).toMatchObject({ byDefault: false, needed: true, state: 'applied', version: 1 });
  });
});

describe('recordPermit', () => {
  it('takes a permit from application to its last valid day', async () => {
    const deal = await app.make.deal();
    const steps: [object, string][] = [
      [{ appliedOn: '2024-05-01', handler: 'joint' }, 'applied'], [{ acceptedOn: '2024-05-02' }, 'accepted'],
      [{ issuedOn: '2024-05-20', number: ' 450201202405200101 ', validUntil: '2024-06-30' }, 'issued'],
    ];
    for (const [expectedVersion, [step, state]] of steps.entries()) {
      const after = await building.done('recordPermit', { dealId: deal.id, kind: 'construction', expectedVersion, ...step });
      expect(permit(after, 'construction')).toMatchObject({ state, version: expectedVersion + 1 });
    }
    const after = await building.done('recordPermit', { dealId: deal.id, kind: 'construction', expectedVersion: 3, validUntil: '2024-06-29' });
    expect(permit(after, 'construction')).toMatchObject({
      state: 'expired', handler: 'joint', appliedOn: '2024-05-01', acceptedOn: '2024-05-02', issuedOn: '2024-05-20', number: '450201202405200101',
    });
    expect((await building.trail(deal.id, 'recordPermit'))[2]).toEqual({
      permit: [null, 'construction'], issuedOn: [null, '2024-05-20'], validUntil: [null, '2024-06-30'], number: [null, '450201202405200101'],
    });
  });

  it('clears what is null and leaves what is left out', async () => {
    const deal = await app.make.deal();
    await building.done('recordPermit', { dealId: deal.id, kind: 'filing', appliedOn: '2024-05-01', note: '窗口受理', expectedVersion: 0 });
    const after = await building.done('recordPermit', { dealId: deal.id, kind: 'filing', appliedOn: null, expectedVersion: 1 });
    expect(permit(after, 'filing')).toMatchObject({ appliedOn: null, note: '窗口受理', state: 'toApply', version: 2 });
  });

  it('says why one is not needed', async () => {
    const deal = await app.make.deal();
    const after = await building.done('recordPermit', { dealId: deal.id, kind: 'energy', needed: false, note: '年用能 300 吨标煤', expectedVersion: 0 });
    expect(permit(after, 'energy')).toMatchObject({ state: 'notNeeded', needed: false, byDefault: true });
  });

  it('keeps the papers, and takes only those that one uploaded oneself', async () => {
    const deal = await app.make.deal();
    const [mine, theirs] = [await building.upload('备案证.jpg'), await building.upload('他人.jpg', 'head')];
    const input = { dealId: deal.id, kind: 'filing', expectedVersion: 0 };
    expect(await building.refused('recordPermit', { ...input, fileIds: [mine, theirs] })).toEqual(['NOT_FOUND input.fileIds.1']);
    expect(permit(await building.done('recordPermit', { ...input, fileIds: [mine] }), 'filing').files).toEqual([{ name: '备案证.jpg' }]);
    expect(permit(await building.done('recordPermit', { ...input, expectedVersion: 1, number: '1' }), 'filing').files).toEqual([{ name: '备案证.jpg' }]);
    expect(permit(await building.done('recordPermit', { ...input, expectedVersion: 2, fileIds: [] }), 'filing').files).toEqual([]);
  });

  it('does not write over what another wrote meanwhile', async () => {
    const deal = await app.make.deal();
    const input = { dealId: deal.id, kind: 'fire', appliedOn: '2024-06-01', expectedVersion: 0 };
    const answers = await Promise.all(Array.from({ length: 4 }, () => building.refused('recordPermit', input)));
    expect(answers.flat()).toEqual(Array.from({ length: 3 }, () => 'CONFLICT input.expectedVersion'));
    expect(await building.refused('recordPermit', { ...input, expectedVersion: 2 })).toEqual(['CONFLICT input.expectedVersion']);
  });

  it('opens the gate that asks for it, and moves nothing by itself', async () => {
    const deal = await building.pipeline.contract('2024-05-16');
    await building.done('recordPermit', { dealId: deal.id, kind: 'construction', issuedOn: '2024-06-01', expectedVersion: 0 });
    const [facts] = await app.db.query<Answered[]>('SELECT construction_permit_until, last_progress_on FROM deal_facts WHERE deal_id = $1', [deal.id]);
    expect(facts).toEqual({ construction_permit_until: 'infinity', last_progress_on: '2024-06-01' });
    expect((await officer.ok('query ($id: ID!) { deal(id: $id) { stage lastProgressOn version } }', { id: deal.id })).deal).toMatchObject({ stage: 'contract', lastProgressOn: '2024-06-01' });
  });

  const cases: [string, object, string][] = [
    ['a day of application in the future', { appliedOn: '2024-07-01' }, 'FUTURE_DATE input.appliedOn'],
    ['a day of issue in the future', { issuedOn: '2024-07-01' }, 'FUTURE_DATE input.issuedOn'],
    ['accepted before it was applied for', { appliedOn: '2024-06-02', acceptedOn: '2024-06-01' }, 'PERMIT_DAYS_OUT_OF_ORDER input.acceptedOn'],
    ['issued before it was accepted', { acceptedOn: '2024-06-02', issuedOn: '2024-06-01' }, 'PERMIT_DAYS_OUT_OF_ORDER input.issuedOn'],
    ['valid until before it was issued', { issuedOn: '2024-06-02', validUntil: '2024-06-01' }, 'PERMIT_DAYS_OUT_OF_ORDER input.validUntil'],
    ['valid without being issued', { validUntil: '2030-06-01' }, 'PERMIT_NOT_ISSUED input.validUntil'],
    ['not needed without a word why', { needed: false }, 'PERMIT_NOTE_MISSING input.note'],
    ['a version below nothing', { expectedVersion: -1 }, 'OUT_OF_RANGE input.expectedVersion'],
    ['a day that does not exist', { appliedOn: '2023-02-29' }, 'NOT_DATE input.appliedOn'],
  ];
  it.each(cases)('tells %s at its field, and writes nothing', async (_, patch, fault) => {
    const deal = await app.make.deal();
    expect(await building.refused('recordPermit', { dealId: deal.id, kind: 'environment', expectedVersion: 0, ...patch })).toEqual([fault]);
    expect(permit({ permits: await building.read(deal.id, 'permits') }, 'environment')).toMatchObject({ id: null });
  });

  it('is refused for deals out of reach or not active, and to those without the right', async () => {
    const deal = await app.make.deal();
    const input = { dealId: deal.id, kind: 'filing', expectedVersion: 0 };
    expect(await building.refused('recordPermit', input, await app.as('strangerHead'))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await (await app.as('leader')).refusal(documentOf('recordPermit'), { input })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(documentOf('recordPermit'), { input })).toEqual(['UNAUTHENTICATED']);
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code } } }', { input: { id: deal.id, reasonCode: 'funding' } });
    expect(await building.refused('recordPermit', input)).toEqual(['STATUS_NOT_ACTIVE input.dealId']);
  });
});
