import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const REGISTER = `mutation ($input: RegisterParcelInput!) { registerParcel(input: $input) {
  parcel { id version number location area suppliedArea availableArea plannedUse state standardLand note park { name } supplies { id } viewerCan }
  refusals: userErrors { code field message } } }`;
const LIST = `query ($first: Int, $after: String, $filter: ParcelFilter, $sort: ParcelSort) { parcels(first: $first, after: $after, filter: $filter, sort: $sort) {
  totalCount sumArea sumAvailableArea pageInfo { hasNextPage endCursor }
  nodes { id number availableArea park { name } viewerCan supplies { area contractNumber deal { name company { name } } } } } }`;
const SUPPLY = `mutation ($input: SupplyLandInput!) { supplyLand(input: $input) { landSupply { id } userErrors { code field } } }`;

let app: TestApp;
let head: Client;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  head = await app.as('head');
  officer = await app.as('officer');
});
afterAll(() => app.close());

const register = async (input: object, client = head): Promise<Answered> =>
  (await client.ok(REGISTER, { input: { number: 'JX-01', area: { value: '30', unit: 'mu' }, parkId: app.world.organisations.park, ...input } })).registerParcel;
const told = ({ refusals }: Answered): string[] => refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);
const numbers = async (filter: object, sort?: object, client = officer): Promise<string[]> => (await client.ok(LIST, { filter, sort, first: 100 })).parcels.nodes.map(({ number }: Answered) => number);

describe('registerParcel', () => {
  it('keeps 30 亩 as 20 000 m², all of it left', async () => {
    const { parcel } = await register({ number: ' JX-01 ', location: '纬一路以北', plannedUse: '二类工业用地', note: '净地' });
    expect(parcel).toEqual({
      id: expect.any(String), version: 1, number: 'JX-01', location: '纬一路以北', area: '20000.00', suppliedArea: '0.00', availableArea: '20000.00',
      plannedUse: '二类工业用地', state: 'reserve', standardLand: false, note: '净地', park: { name: '甲县工业园' }, supplies: [], viewerCan: ['supplyLand'],
    });
    const [entry] = await app.db.query<Answered[]>(`SELECT actor_name, changes FROM audit_entry WHERE verb = 'registerParcel' AND subject_type = 'parcel' AND subject_id = $1`, [parcel.id]);
    expect(entry).toMatchObject({ actor_name: '招商局长岗', changes: { number: [null, 'JX-01'], area: [null, '20000.00'] } });
  });

  it('takes a number once in a county, and lets another county have it too', async () => {
    expect(told(await register({ number: 'JX-01' }))).toEqual(['PARCEL_NUMBER_TAKEN input.number']);
    const { parcel } = await register({ number: 'JX-01', parkId: app.world.organisations.otherPark }, await app.as('strangerHead'));
    expect(parcel.park.name).toBe('乙县工业园');
  });

  it('takes parks and zones of the own county only', async () => {
    for (const parkId of [app.world.organisations.bureau, app.world.organisations.otherPark, app.world.users.head]) {
      expect(told(await register({ number: 'JX-02', parkId }))).toEqual(['PARK_NOT_FOUND input.parkId']);
    }
  });

  it('refuses an area that rounds to nothing or that no county has', async () => {
    expect(told(await register({ number: 'JX-02', area: { value: '0.004', unit: 'squareMetres' } }))).toEqual(['NOT_POSITIVE input.area.value']);
    expect(told(await register({ number: 'JX-02', area: { value: '999999999999999', unit: 'mu' } }))).toEqual(['TOO_LARGE input.area.value']);
  });

  it('creates nothing twice for the same request', async () => {
    const input = { number: 'JX-03', clientMutationId: 'parcel-1' };
    const first = await register(input);
    expect((await register(input)).parcel.id).toBe(first.parcel.id);
  });

  it('is for those who hold the right', async () => {
    const input = { number: 'JX-04', area: { value: '1', unit: 'mu' }, parkId: app.world.organisations.park };
    expect(await app.anonymous.refusal(REGISTER, { input })).toEqual(['UNAUTHENTICATED']);
    expect(await officer.refusal(REGISTER, { input })).toEqual(['FORBIDDEN']);
    expect((await register({ number: 'JX-05' }, await app.as('land'))).parcel.number).toBe('JX-05');
  });

  const cases: [string, object, { code: string; field: string[]; 'zh-CN': string; en: string }][] = [
    ['an area without a unit', { area: { value: '30' } }, { code: 'AREA_UNIT_MISSING', field: ['input', 'area', 'unit'], 'zh-CN': '单位', en: 'unit' }],
    ['an area of nothing', { area: { value: '0', unit: 'mu' } }, { code: 'NOT_POSITIVE', field: ['input', 'area', 'value'], 'zh-CN': '大于 0', en: 'more than 0' }],
    ['a negative area', { area: { value: '-30', unit: 'mu' } }, { code: 'NOT_POSITIVE', field: ['input', 'area', 'value'], 'zh-CN': '大于 0', en: 'more than 0' }],
    ['an area in words', { area: { value: '三十', unit: 'mu' } }, { code: 'NOT_DECIMAL', field: ['input', 'area', 'value'], 'zh-CN': '三十', en: 'not a number' }],
    ['an unknown unit', { area: { value: '30', unit: 'hectare' } }, { code: 'NOT_CHOICE', field: ['input', 'area', 'unit'], 'zh-CN': 'hectare', en: 'hectare' }],
  ];
  it.each(cases)('tells %s at its field, in the language of the reader', async (_, patch, { code, field, ...messages }) => {
    const input = { number: 'JX-06', area: { value: '1', unit: 'mu' }, parkId: app.world.organisations.park, ...patch };
    for (const locale of ['zh-CN', 'en'] as const) {
      const { errors } = await head.speaking(locale).gql(REGISTER, { input });
      expect(errors?.[0]?.extensions.userErrors).toMatchObject([{ code, field }]);
      expect(errors?.[0]?.message).toContain(messages[locale]);
    }
    expect(await numbers({ search: 'JX-06' })).toEqual([]);
  });
});

describe('the list of parcels', () => {
  beforeAll(async () => {
    for (let at = 10; at < 60; at += 1) {
      const { id } = await app.make.parcel({ number: `LB-${at}`, location: at === 20 ? '经二路 100% 净地' : null, area: { value: String(at), unit: 'squareMetres' }, state: at === 30 ? 'idle' : 'offered', parkId: app.world.organisations.park });
      if (at >= 40) continue;
      const deal = await app.make.deal({ registeredOn: '2024-06-01' });
      const dates = { contractOn: '2024-06-01', deliveryOn: '2024-06-01', startOn: '2024-06-01' };
      // All of the first ten, half of the rest.
      const area = at < 20 ? {} : { area: { value: String(at / 2), unit: 'squareMetres' } };
      await officer.ok(SUPPLY, { input: { parcelId: id, dealId: deal.id, method: 'listing', contractNumber: `HT-${at}`, ...dates, ...area } });
    }
  }, 120_000);

  it('reads 50 rows with supplies, deals and companies in as many statements as 5', async () => {
    const filter = { search: 'LB-' };
    const few = await countStatements(() => officer.ok(LIST, { first: 5, filter }));
    const many = await countStatements(() => officer.ok(LIST, { first: 50, filter }));
    expect(many.result.parcels.nodes).toHaveLength(50);
    expect(many.result.parcels.nodes[0]).toEqual({
      id: expect.any(String), number: 'LB-10', availableArea: '0.00', park: { name: '甲县工业园' }, viewerCan: ['supplyLand'],
      supplies: [{ area: '10.00', contractNumber: 'HT-10', deal: { name: expect.any(String), company: { name: expect.any(String) } } }],
    });
    expect(many.statements).toHaveLength(few.statements.length);
    // Session, page, count, sums, organisations, supplies, deals, companies.
    expect(many.statements.length).toBeLessThanOrEqual(8);
  });

  it('sums the whole filter, not the page', async () => {
    const { parcels } = await officer.ok(LIST, { first: 1, filter: { search: 'LB-' } });
    const all = Array.from({ length: 50 }, (_, at) => at + 10);
    const left = all.map((area) => (area < 20 ? 0 : area < 40 ? area / 2 : area));
    const total = (areas: number[]): string => areas.reduce((sum, area) => sum + area, 0).toFixed(2);
    expect(parcels).toMatchObject({ totalCount: 50, sumArea: total(all), sumAvailableArea: total(left) });
  });

  it('asks for sums and count only when they are wanted', async () => {
    const { statements } = await countStatements(() => officer.ok('{ parcels(first: 5) { nodes { number availableArea } } }'));
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it('filters by text, park, state and what is left', async () => {
    expect(await numbers({ search: '100%' })).toEqual(['LB-20']);
    expect(await numbers({ state: 'idle' })).toEqual(['LB-30']);
    expect(await numbers({ available: false })).toEqual(Array.from({ length: 10 }, (_, at) => `LB-${at + 10}`));
    expect(await numbers({ search: 'LB-', minAvailableArea: '58' })).toEqual(['LB-58', 'LB-59']);
    expect(await numbers({ parkId: app.world.organisations.county, search: 'LB-1' })).toHaveLength(10);
    expect(await numbers({ parkId: app.world.organisations.otherPark })).toEqual([]);
  });

  it('sorts by what is left, and pages through all of it once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { parcels }: Answered = await officer.ok(LIST, { first: 15, after, filter: { search: 'LB-' }, sort: { by: 'availableArea', direction: 'desc' } });
      seen.push(...parcels.nodes.map(({ number }: Answered) => number));
      after = parcels.pageInfo.hasNextPage ? parcels.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(50);
    expect(seen.slice(0, 2)).toEqual(['LB-59', 'LB-58']);
  });

  it('is shared inside the county, and with nobody else', async () => {
    expect(await numbers({ search: 'LB-4' }, undefined, await app.as('officerTwo'))).toHaveLength(10);
    expect(await numbers({}, undefined, await app.as('stranger'))).toEqual(['JX-01']);
    expect(await (await app.as('alliance')).refusal(LIST)).toEqual(['FORBIDDEN']);
  });

  it('hides a deal that the viewer does not reach, and still tells that its land is gone', async () => {
    // The bureau's deals are above the team's reach; the parcel is the county's.
    const { parcels } = await (await app.as('officerTwo')).ok(LIST, { filter: { search: 'LB-10' } });
    expect(parcels.nodes[0]).toMatchObject({ availableArea: '0.00', supplies: [{ area: '10.00', deal: null }] });
  });
});
