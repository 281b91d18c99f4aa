import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const FIELDS = 'organisation { id name } answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays version';
const READ = `query ($id: ID) { leadClockSettings(organisationId: $id) { ${FIELDS} } }`;
const SET = `mutation ($input: SetLeadClocksInput!) { setLeadClocks(input: $input) {
  settings { ${FIELDS} } current { ${FIELDS} } userErrors { code field params message } } }`;
const DEFAULTS = { answerDays: 1, assessDays: 3, assessDaysBig: 7, bigFrom: '500000000.00', feedbackDays: 7, reportDays: 14, workingDays: true };

let app: TestApp;
let admin: Client;
let county: string;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-17' });
  admin = await app.as('admin');
  county = app.world.organisations.county;
});
afterAll(() => app.close());

const read = async (client: Client, id?: string): Promise<Answered> => (await client.ok(READ, { id })).leadClockSettings;
const set = async (input: object, client = admin): Promise<Answered> => (await client.gql(SET, { input: { organisationId: county, expectedVersion: 0, ...DEFAULTS, ...input } })).data?.setLeadClocks;
const dueDays = async (input: object = {}): Promise<Record<string, string>> => {
  const { id } = await app.make.deal({ registeredOn: '2024-06-14', ...input });
  const { deal } = await (await app.as('officer')).ok('query ($id: ID!) { deal(id: $id) { leadClocks { step dueOn } } }', { id });
  return Object.fromEntries(deal.leadClocks.map(({ step, dueOn }: Answered) => [step, dueOn]));
};

describe('the days of a county', () => {
  it('are the defaults until somebody sets them, for every organisation in it', async () => {
    const officer = await app.as('officer');
    const expected = { organisation: { id: county, name: '甲县' }, version: 0, ...DEFAULTS };
    expect(await read(officer)).toEqual(expected);
    for (const id of [county, app.world.organisations.bureau, app.world.organisations.park]) expect(await read(officer, id)).toEqual(expected);
    expect((await read(admin)).organisation.name).toBe('测试市');
    expect((await read(admin, county)).organisation.name).toBe('甲县');
  });

  it('are told to those who work there, and to nobody else', async () => {
    for (const user of ['officerTwo', 'head', 'leader', 'auditor', 'admin'] as const) expect([user, (await read(await app.as(user), county)).answerDays]).toEqual([user, 1]);
    expect(await app.anonymous.refusal(READ)).toEqual(['UNAUTHENTICATED']);
    for (const user of ['stranger', 'strangerHead'] as const) expect([user, await (await app.as(user)).refusal(READ, { id: county })]).toEqual([user, ['NOT_FOUND']]);
    for (const user of ['land', 'alliance'] as const) expect([user, await (await app.as(user)).refusal(READ, { id: county })]).toEqual([user, ['FORBIDDEN']]);
    for (const id of ['nonsense', '01900000-0000-7000-8000-000000000001']) expect(await (await app.as('officer')).refusal(READ, { id })).toEqual(['NOT_FOUND']);
  });

  it('are set by the administrator: for leads registered from then on, with a record of what changed', async () => {
    const before = await dueDays();
    const { id } = await app.make.deal({ registeredOn: '2024-06-14' });
    expect(before).toEqual({ answer: '2024-06-17', assess: '2024-06-19', feedback: '2024-06-25' });
    const { settings, userErrors } = await set({ answerDays: 2, assessDays: 4, bigFrom: '100000000', feedbackDays: 10 });
    expect(userErrors).toEqual([]);
    expect(settings).toMatchObject({ answerDays: 2, bigFrom: '100000000.00', version: 1, organisation: { name: '甲县' } });
    expect(await dueDays()).toEqual({ answer: '2024-06-18', assess: '2024-06-20', feedback: '2024-06-28' });
    expect((await dueDays({ totalInvestment: '100000000' }))['assess']).toBe('2024-06-25');
    // Clocks that run keep the days they started with, also where the amount changes later.
    const officer = await app.as('officer');
    const UPDATE = 'mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { deal { leadClocks { step dueOn } } userErrors { code } } }';
    const { updateDeal } = await officer.ok(UPDATE, { input: { id, expectedVersion: 1, totalInvestment: '100000000' } });
    expect(updateDeal.deal.leadClocks.map(({ dueOn }: Answered) => dueOn)).toEqual(Object.values(before));
    const [entry] = await app.db.query(`SELECT * FROM audit_entry WHERE verb = 'setLeadClocks' ORDER BY at DESC LIMIT 1`);
    expect(entry).toMatchObject({
      subject_type: 'organisation', subject_id: county, actor_name: '系统管理员岗',
      changes: { answerDays: [1, 2], assessDays: [3, 4], bigFrom: ['500000000.00', '100000000.00'], feedbackDays: [7, 10] },
    });
    expect(Object.keys(entry.changes)).toHaveLength(4);
    // Another county's are its own.
    expect((await read(await app.as('stranger'))).answerDays).toBe(1);
  });

  it('may count every day, and then fall due on a working day', async () => {
    const { version } = await read(admin, county);
    await set({ expectedVersion: version, workingDays: false });
    // Friday + 1 is a Saturday.
    expect(await dueDays()).toEqual({ answer: '2024-06-17', assess: '2024-06-17', feedback: '2024-06-21' });
  });

  it('are refused where the version is old: the days as they are now come with it', async () => {
    const { userErrors, current, settings } = await set({ expectedVersion: 1, answerDays: 9 });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 2 } }]);
    expect([settings ?? null, current]).toMatchObject([null, { version: 2, answerDays: 1, workingDays: false }]);
  });

  it('of two who set them at once take one, also the first time', async () => {
    const organisationId = app.world.organisations.otherCounty;
    const both = await Promise.all([2, 3].map((answerDays) => set({ organisationId, answerDays })));
    expect(both.map(({ userErrors }) => userErrors.map(({ code }: Answered) => code).join()).sort()).toEqual(['', 'CONFLICT']);
    expect((await read(admin, organisationId)).version).toBe(1);
  });

  it('saved as they were change nothing and record nothing', async () => {
    const { organisation, version, ...days } = await read(admin, app.world.organisations.city);
    const count = async (): Promise<unknown> => (await app.db.query(`SELECT count(*) FROM audit_entry WHERE verb = 'setLeadClocks'`))[0];
    const before = await count();
    expect((await set({ organisationId: organisation.id, expectedVersion: version, ...days, bigFrom: '500000000' })).settings.version).toBe(0);
    expect(await count()).toEqual(before);
  });

  it.each([[{ answerDays: 0 }, 'OUT_OF_RANGE'], [{ reportDays: 366 }, 'OUT_OF_RANGE'], [{ bigFrom: '0' }, 'NOT_POSITIVE'], [{ bigFrom: '-1' }, 'NEGATIVE'], [{ bigFrom: '1.001' }, 'NOT_YUAN']])('refuse %j', async (input, code) => {
    expect(await admin.refusal(SET, { input: { organisationId: county, expectedVersion: 0, ...DEFAULTS, ...input } })).toEqual([code]);
  });

  it('are set by nobody without the right in the whole county', async () => {
    const input = { organisationId: county, expectedVersion: 2, ...DEFAULTS, answerDays: 30 };
    expect(await app.anonymous.refusal(SET, { input })).toEqual(['UNAUTHENTICATED']);
    for (const user of ['officer', 'head', 'leader', 'auditor', 'stranger'] as const) expect([user, await (await app.as(user)).refusal(SET, { input })]).toEqual([user, ['FORBIDDEN']]);
    expect(await admin.refusal(SET, { input: { ...input, organisationId: '01900000-0000-7000-8000-000000000001' } })).toEqual(['NOT_FOUND']);
    // An administrator of one office of the county is none of the county.
    await app.db.query(`UPDATE access_grant SET organisation_id = $1 WHERE user_id = $2`, [app.world.organisations.bureau, app.world.users.admin]);
    for (const organisationId of [county, app.world.organisations.bureau]) expect(await (await app.as('admin')).refusal(SET, { input: { ...input, organisationId } })).toEqual(['NOT_FOUND']);
    await app.db.query(`UPDATE access_grant SET organisation_id = $1 WHERE user_id = $2`, [app.world.organisations.city, app.world.users.admin]);
  });

  it('show the administrator no deal', async () => {
    await app.make.deal({ name: '甲县独有项目' });
    const answer = await admin.gql(`{ leadClockSettings { ${FIELDS} } deals { nodes { name } } }`);
    expect(JSON.stringify(answer)).not.toContain('甲县独有');
  });
});
