import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LIGHT_RULES } from '../../src/modules/deals/domain/light-rules.js';
import { EventBus } from '../../src/platform/events/index.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { nightfall } from '../support/nightly.js';
import { LitDeals } from './lit-deals.js';

const FIELDS = 'rule title explanation enabled yellow red unit yellowUnit defaultYellow defaultRed source changed version';
const READ = `query ($id: ID) { lightSettings(organisationId: $id) { ${FIELDS} } }`;
const SET = `mutation ($input: SetLightInput!) { setLight(input: $input) { lights { ${FIELDS} } userErrors { code field params message } } }`;
const STALE = { rule: 'TALK_STALE', enabled: true, yellow: '2', red: '3' };

let app: TestApp;
let deals: LitDeals;
let county: string;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  deals = new LitDeals(app);
  county = app.world.organisations.county;
});
afterAll(() => app.close());
beforeEach(() => { app.clock.setDay('2024-06-30'); });

const read = async (client: Client, id?: string): Promise<Answered> => (await client.ok(READ, { id })).lightSettings;
const set = async (input: object): Promise<Answered> => (await (await app.as('admin')).gql(SET, { input: { organisationId: county, expectedVersion: 0, ...STALE, ...input } })).data?.setLight;
const one = (lights: Answered[], rule: string): Answered => lights.find((each) => each.rule === rule);
const codes = (answer: Answered): string[] => answer.userErrors.map(({ code, field }: Answered) => `${code} ${field.at(-1)}`);

describe('the lines of a county', () => {
  it('are those of the rules until somebody sets them, with what each asks and where it comes from', async () => {
    const lights = await read(await app.as('officer'), county);
    expect(lights.map(({ rule }: Answered) => rule)).toEqual(LIGHT_RULES.map(({ code }) => code));
    expect(one(lights, 'SIGN_LAND_STOCK')).toMatchObject({
      title: '存量地未拿地', enabled: true, yellow: '60', yellowUnit: 'days', red: '3', unit: 'months', defaultYellow: '60', defaultRed: '3', changed: false, version: 0,
      explanation: expect.stringContaining('存量土地'), source: expect.stringContaining('安庆'),
    });
    expect(one(lights, 'REPORT').source).toBeNull();
    expect(one(await read((await app.as('officer')).speaking('en')), 'PACE')).toMatchObject({ title: 'Behind schedule', yellowUnit: 'percentagePoints' });
  });

  it('are told to those who work there, and set by the administrator alone', async () => {
    expect(await app.anonymous.refusal(READ)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('stranger')).refusal(READ, { id: county })).toEqual(['NOT_FOUND']);
    for (const user of ['officer', 'head', 'leader', 'auditor'] as const) {
      expect([user, await (await app.as(user)).refusal(SET, { input: { organisationId: county, expectedVersion: 0, ...STALE } })]).toEqual([user, ['FORBIDDEN']]);
    }
    expect(codes(await set({ organisationId: '01900000-0000-7000-8000-000000000001' }))).toEqual(['NOT_FOUND organisationId']);
  });

  it.each([
    [{ rule: 'NOBODY' }, ['NOT_FOUND rule']],
    [{ yellow: '3' }, ['LIGHT_ORDER yellow']],
    [{ yellow: '2.5' }, ['LIGHT_WHOLE yellow']],
    [{ yellow: '-1', red: '121' }, ['LIGHT_RANGE yellow', 'LIGHT_RANGE red']],
    [{ expectedVersion: 1 }, ['CONFLICT expectedVersion']],
  ])('are refused where they make no sense: %j', async (input, expected) => {
    const answer = await set(input);
    expect(codes(answer)).toEqual(expected);
    expect(answer.userErrors.every(({ message, code }: Answered) => message !== code)).toBe(true);
  });

  it('light the county’s deals at once, on the very day of the new line, and no other county’s', async () => {
    const [near, far] = [await deals.talks('2024-05-30'), await deals.talks('2024-06-01')];
    app.clock.setDay('2024-05-30');
    const other = (await deals.pipeline.talks('2024-05-30', {}, 'stranger')).id;
    await nightfall(app, '2024-06-30');
    expect((await deals.read(near)).light).toBe('green');
    const { lights, userErrors } = await set({ yellow: '1', red: '2' });
    expect(userErrors).toEqual([]);
    expect(one(lights, 'TALK_STALE')).toMatchObject({ yellow: '1', red: '2', defaultYellow: '2', changed: true, version: 1 });
    // The job that the transaction added, done as the worker does it.
    const jobs = await app.db.query(`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'deals.judge'`);
    expect(jobs).toEqual([{ key: `deals.judge/${county}` }]);
    await app.nest.get(EventBus).work('deals.judge', { jurisdictionId: county });
    expect(await deals.read(near)).toMatchObject({ light: 'yellow', lights: [{ rule: 'TALK_STALE', dueOn: '2024-06-30', facts: { threshold: 1 } }] });
    expect((await deals.read(far)).light).toBe('green');
    expect((await deals.read(other, 'stranger')).light).toBe('green');
    // A verb judges by the county's line too, in its own answer.
    const { deal } = await deals.done('2024-07-30', 'updateDeal', { id: far, expectedVersion: (await deals.read(far)).version, content: '年产紧固件 2 万吨' });
    expect(deal.lights).toMatchObject([{ rule: 'TALK_STALE', state: 'yellow', dueOn: '2024-07-01' }]);
    const audit = await app.db.query(`SELECT changes FROM audit_entry WHERE verb = 'setLight' ORDER BY at DESC LIMIT 1`);
    expect(audit[0].changes).toMatchObject({ lightRule: ['TALK_STALE', 'TALK_STALE'], yellow: ['2', '1'], red: ['3', '2'] });
  });

  it('switch a rule off', async () => {
    const id = await deals.contract('2024-03-10', { agreedStartOn: '2024-04-01', registrationDueOn: '2029-01-01' });
    await nightfall(app, '2024-06-30');
    expect((await deals.read(id)).light).toBe('yellow');
    expect(codes(await set({ rule: 'START_PLAN', enabled: false, yellow: '0', red: '3' }))).toEqual([]);
    await app.nest.get(EventBus).work('deals.judge', { jurisdictionId: county });
    expect(await deals.read(id)).toMatchObject({ light: 'green', lights: [] });
  });
});

describe('an extension', () => {
  const EXTEND = 'mutation ($input: ExtendClockInput!) { extendClock(input: $input) { deal { id } userErrors { code field message } } }';
  const WITHDRAW = 'mutation ($input: WithdrawExtensionInput!) { withdrawExtension(input: $input) { deal { id } userErrors { code field } } }';
  const extension = (dealId: string, input: object = {}): object => ({
    input: { dealId, rule: 'PROMISE', fromOn: '2024-06-30', untilOn: '2024-09-30', reason: '电力扩容推迟', documentNumber: '示例函〔2024〕2号', approvedBy: '分管副县长岗', ...input } });

  it('is approved by the head and the leader, for deals in their reach', async () => {
    const id = await deals.talks('2024-06-01');
    app.clock.setDay('2024-06-30');
    expect(await app.anonymous.refusal(EXTEND, extension(id))).toEqual(['UNAUTHENTICATED']);
    for (const user of ['officer', 'land', 'admin', 'auditor'] as const) expect([user, await (await app.as(user)).refusal(EXTEND, extension(id))]).toEqual([user, ['FORBIDDEN']]);
    expect(await (await app.as('strangerHead')).refusal(EXTEND, extension(id))).toEqual(['NOT_FOUND']);
    await (await app.as('leader')).ok(EXTEND, extension(id));
    const [{ id: extensionId }] = (await deals.read(id)).extensions;
    expect(await (await app.as('strangerHead')).refusal(WITHDRAW, { input: { id: extensionId } })).toEqual(['NOT_FOUND']);
    await (await app.as('head')).ok(WITHDRAW, { input: { id: extensionId } });
    expect(await (await app.as('head')).refusal(WITHDRAW, { input: { id: extensionId } })).toEqual(['EXTENSION_WITHDRAWN']);
    expect((await deals.read(id)).extensions).toMatchObject([{ id: extensionId, rule: 'PROMISE', untilOn: '2024-09-30', withdrawn: true, documentNumber: '示例函〔2024〕2号' }]);
  });

  it('ends later than it begins, later than one that stands, and belongs to a deal that is worked', async () => {
    const id = await deals.talks('2024-06-01');
    app.clock.setDay('2024-06-30');
    const head = await app.as('head');
    expect(await head.refusal(EXTEND, extension(id, { untilOn: '2024-06-30' }))).toEqual(['EXTENSION_BACKWARDS']);
    expect(await head.refusal(EXTEND, extension(id, { rule: 'NOBODY' }))).toEqual(['NOT_CHOICE']);
    await head.ok(EXTEND, extension(id));
    expect(await head.refusal(EXTEND, extension(id))).toEqual(['EXTENSION_COVERED']);
    await head.ok(EXTEND, extension(id, { untilOn: '2024-10-01' }));
    await head.ok(EXTEND, extension(id, { rule: 'START_PLAN', fromOn: null }));
    expect((await deals.read(id)).extensions[0]).toMatchObject({ rule: 'START_PLAN', fromOn: '2024-06-30' });
    await deals.done('2024-06-30', 'suspendDeal', { id, reasonCode: 'market' });
    expect(await head.refusal(EXTEND, extension(id, { untilOn: '2025-10-01' }))).toEqual(['STATUS_NOT_ACTIVE']);
  });

  it('sent again with the same id is recorded once', async () => {
    const id = await deals.talks('2024-06-01');
    app.clock.setDay('2024-06-30');
    const head = await app.as('head');
    for (let turn = 0; turn < 2; turn++) await head.ok(EXTEND, extension(id, { clientMutationId: 'extension-1' }));
    expect((await deals.read(id)).extensions).toHaveLength(1);
  });
});
