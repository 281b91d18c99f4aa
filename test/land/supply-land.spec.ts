import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline } from '../support/pipeline.js';

const SUPPLY = `mutation ($input: SupplyLandInput!) { supplyLand(input: $input) {
  landSupply { id area method contractNumber contractOn deliveryOn startOn completionOn deal { id stage stageEnteredOn } parcel { id version suppliedArea availableArea } }
  refusals: userErrors { code field params message } } }`;
const PARCEL = `query ($id: ID!) { parcel(id: $id) { area suppliedArea availableArea supplies { area deal { id } } } }`;
const DAY = '2020-06-01';

let app: TestApp;
let pipeline: Pipeline;
let officer: Client;
let clerk: Client;

beforeAll(async () => {
  app = await startApp({ today: '2020-06-30' });
  pipeline = new Pipeline(app);
  officer = await app.as('officer');
  clerk = await app.as('land');
});
afterAll(() => app.close());

const parcelOf = async (value: string, unit = 'squareMetres'): Promise<Answered> => app.make.parcel({ area: { value, unit }, parkId: app.world.organisations.park });
const asked = (parcelId: string, dealId: string, patch: object = {}): object =>
  ({ input: { parcelId, dealId, method: 'listing', contractNumber: 'GT-2020-01', contractOn: DAY, deliveryOn: '2020-07-01', startOn: '2020-09-01', ...patch } });
const supply = async (parcelId: string, dealId: string, patch: object = {}, client = officer): Promise<Answered> => (await client.ok(SUPPLY, asked(parcelId, dealId, patch))).supplyLand;
const told = ({ refusals }: Answered): string[] => refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);

describe('supplyLand', () => {
  it('gives all that is left when no area is named, and moves the deal to 供地 as of the contract', async () => {
    const [parcel, deal] = [await parcelOf('60', 'mu'), await pipeline.contract('2020-05-16')];
    const { landSupply, refusals } = await supply(parcel.id, deal.id, { completionOn: '2021-09-01' });
    expect(refusals).toEqual([]);
    expect(landSupply).toMatchObject({
      area: '40000.00', method: 'listing', contractNumber: 'GT-2020-01', contractOn: DAY, deliveryOn: '2020-07-01', startOn: '2020-09-01', completionOn: '2021-09-01',
      deal: { id: deal.id, stage: 'land', stageEnteredOn: DAY }, parcel: { id: parcel.id, version: 2, suppliedArea: '40000.00', availableArea: '0.00' },
    });
    const read = await officer.ok('query ($id: ID!) { deal(id: $id) { landSupplies { id } parcels { id number } } }', { id: deal.id });
    expect(read.deal).toMatchObject({ landSupplies: [{ id: landSupply.id }], parcels: [{ id: parcel.id }] });
  });

  it('gives parts until nothing is left, and says what is left when it is not enough', async () => {
    const [parcel, deal] = [await parcelOf('20000'), await pipeline.contract('2020-05-16')];
    expect((await supply(parcel.id, deal.id, { area: { value: '10', unit: 'mu' } })).landSupply.parcel.availableArea).toBe('13333.33');
    const short = await supply(parcel.id, deal.id, { area: { value: '13333.34', unit: 'squareMetres' } });
    expect(short.refusals).toEqual([{ code: 'LAND_NOT_ENOUGH', field: ['input', 'area'], params: { left: '13333.33', leftMu: '20.00' }, message: '这个地块只剩 13333.33 平方米（20.00 亩），不够供应：请减少面积，或选择其他地块。' }]);
    expect((await supply(parcel.id, deal.id, {}, clerk)).landSupply.area).toBe('13333.33');
    const none = await supply(parcel.id, deal.id, {}, officer.speaking('en'));
    expect(none.refusals).toMatchObject([{ code: 'LAND_NOT_ENOUGH', params: { left: '0.00', leftMu: '0.00' }, message: 'Only 0.00 m² (0.00 mu) of this parcel is left: ask for less, or choose another parcel.' }]);
    // The parcel was given twice to the same deal, and is one parcel of it.
    const { deal: read } = await officer.ok('query ($id: ID!) { deal(id: $id) { landSupplies { area } parcels { id } } }', { id: deal.id });
    expect(read).toEqual({ landSupplies: [{ area: '6666.67' }, { area: '13333.33' }], parcels: [{ id: parcel.id }] });
  });

  it('leaves a deal that may not move, or shall not, where it is', async () => {
    const parcel = await parcelOf('1000');
    const [early, ready] = [await pipeline.talks('2020-05-16'), await pipeline.contract('2020-05-16')];
    const part = { area: { value: '10', unit: 'squareMetres' } };
    expect((await supply(parcel.id, early.id, part)).landSupply.deal.stage).toBe('talks');
    expect((await supply(parcel.id, ready.id, { ...part, advance: false })).landSupply.deal.stage).toBe('contract');
  });

  it('is told on the parcel without the deal, and on the deal', async () => {
    const [parcel, deal] = [await parcelOf('1000'), await pipeline.talks('2020-05-16')];
    await supply(parcel.id, deal.id, { area: { value: '400', unit: 'squareMetres' } });
    const entries = await app.db.query<Answered[]>(`SELECT subject_type, subject_id, changes FROM audit_entry WHERE verb = 'supplyLand' AND subject_id = ANY ($1) ORDER BY id`, [[parcel.id, deal.id]]);
    expect(entries).toEqual([
      { subject_type: 'parcel', subject_id: parcel.id, changes: { availableArea: ['1000.00', '600.00'], contractNumber: [null, 'GT-2020-01'], contractOn: [null, DAY] } },
      { subject_type: 'deal', subject_id: deal.id, changes: expect.objectContaining({ parcelNumber: [null, parcel.number], area: [null, '400.00'] }) },
    ]);
  });

  it('creates nothing twice for the same request', async () => {
    const [parcel, deal] = [await parcelOf('1000'), await pipeline.talks('2020-05-16')];
    const patch = { area: { value: '400', unit: 'squareMetres' }, clientMutationId: 'supply-1' };
    const first = await supply(parcel.id, deal.id, patch);
    const again = await supply(parcel.id, deal.id, patch);
    expect([again.landSupply.id, again.landSupply.parcel.suppliedArea]).toEqual([first.landSupply.id, '400.00']);
  });
});

describe('a supply is refused, and nothing of it written,', () => {
  let parcelId: string;
  let dealId: string;
  beforeAll(async () => {
    parcelId = (await parcelOf('1000')).id;
    dealId = (await pipeline.talks('2020-05-16')).id;
  });
  const refused = async (patch: object, client = officer): Promise<string[]> => {
    const payload = await supply(parcelId, dealId, patch, client);
    expect(payload.landSupply).toBeNull();
    expect((await officer.ok(PARCEL, { id: parcelId })).parcel).toMatchObject({ suppliedArea: '0.00', supplies: [] });
    return told(payload);
  };

  it('with a contract of the future or days out of order', async () => {
    expect(await refused({ contractOn: '2020-07-01' })).toEqual(['FUTURE_DATE input.contractOn']);
    expect(await refused({ deliveryOn: '2020-05-31', startOn: '2020-05-30', completionOn: '2020-05-29' }))
      .toEqual(['SUPPLY_DAYS_OUT_OF_ORDER input.deliveryOn', 'SUPPLY_DAYS_OUT_OF_ORDER input.startOn', 'SUPPLY_DAYS_OUT_OF_ORDER input.completionOn']);
  });

  it('for a deal or a parcel of another county, of nobody, or a deal that is not active', async () => {
    const foreign = await app.make.deal({ registeredOn: DAY }, 'stranger');
    const foreignParcel = await app.make.parcel({ parkId: app.world.organisations.otherPark }, 'strangerHead');
    const suspended = await pipeline.talks('2020-05-16');
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: suspended.id, reasonCode: 'land' } });
    expect(await refused({ dealId: foreign.id })).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await refused({ dealId: suspended.id })).toEqual(['STATUS_NOT_ACTIVE input.dealId']);
    expect(await refused({ parcelId: foreignParcel.id })).toEqual(['PARCEL_NOT_FOUND input.parcelId']);
    expect(await refused({ parcelId: newId() })).toEqual(['PARCEL_NOT_FOUND input.parcelId']);
  });

  it('by somebody of another county, of no right, or of no login', async () => {
    expect(await refused({}, await app.as('strangerHead'))).toEqual(['DEAL_NOT_FOUND input.dealId']);
    expect(await (await app.as('leader')).refusal(SUPPLY, asked(parcelId, dealId))).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(SUPPLY, asked(parcelId, dealId))).toEqual(['UNAUTHENTICATED']);
  });

  it('by a member of the team who may read the bureau\'s deals, but not supply them', async () => {
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'leader', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.county]);
    expect(await refused({}, await app.as('officerTwo'))).toEqual(['DEAL_NOT_FOUND input.dealId']);
  });

  const cases: [string, object, { code: string; field: string[] }][] = [
    ['an area without a unit', { area: { value: '10' } }, { code: 'AREA_UNIT_MISSING', field: ['input', 'area', 'unit'] }],
    ['an area of nothing', { area: { value: '0.00', unit: 'mu' } }, { code: 'NOT_POSITIVE', field: ['input', 'area', 'value'] }],
    ['a negative area', { area: { value: '-1', unit: 'mu' } }, { code: 'NOT_POSITIVE', field: ['input', 'area', 'value'] }],
    ['a day that does not exist', { startOn: '2020-06-31' }, { code: 'NOT_DATE', field: ['input', 'startOn'] }],
    ['an unknown method', { method: 'gift' }, { code: 'NOT_CHOICE', field: ['input', 'method'] }],
  ];
  it.each(cases)('with %s, in both languages', async (_, patch, expected) => {
    const messages = [];
    for (const locale of ['zh-CN', 'en'] as const) {
      const { errors } = await officer.speaking(locale).gql(SUPPLY, asked(parcelId, dealId, patch));
      expect(errors?.[0]?.extensions.userErrors).toMatchObject([expected]);
      messages.push(errors?.[0]?.message);
    }
    expect(messages[0]).toMatch(/\p{Script=Han}/u);
    expect(messages[1]).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('land in another county that was supplied to a deal in reach', () => {
  it('is seen through the deal, and does not show what else was made of it', async () => {
    const city = app.world.organisations.city;
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, city]);
    const [parcel, deal] = [await app.make.parcel({ number: 'YX-9', parkId: app.world.organisations.otherPark }, 'strangerHead'), await pipeline.talks('2020-05-16')];
    const part = { area: { value: '10', unit: 'mu' } };
    await supply(parcel.id, deal.id, part, await app.as('officerTwo'));
    await supply(parcel.id, (await app.make.deal({ registeredOn: DAY }, 'stranger')).id, part, await app.as('stranger'));
    const { deal: read } = await officer.ok('query ($id: ID!) { deal(id: $id) { parcels { number supplies { deal { id } } } landSupplies { parcel { number } } } }', { id: deal.id });
    expect(read).toEqual({ parcels: [{ number: 'YX-9', supplies: [{ deal: { id: deal.id } }] }], landSupplies: [{ parcel: { number: 'YX-9' } }] });
    expect((await officer.ok('{ parcels(first: 100) { nodes { number } } }')).parcels.nodes).not.toContainEqual({ number: 'YX-9' });
  });
});
