import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemo } from '../../src/demo/load-demo.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client, type Answered } from '../support/client.js';
import { openSession } from '../support/world.js';

const PIPELINE = `query ($year: Int) { pipeline(year: $year) {
  count sumInvestment suspended lost stages { stage count sumInvestment green yellow red } signed { count sumInvestment frameworkCount commencedCount } } }`;
const LIST = 'query ($filter: DealFilter) { deals(first: 1, filter: $filter) { totalCount sumInvestment } }';
const YEARS = [2024, 2025, 2026, 2027];

interface Signed {
  count: number;
  sumInvestment: string;
  frameworkCount: number;
  commencedCount: number;
}

let app: TestApp;

async function login(username: string): Promise<Client> {
  const [user] = await app.db.query<{ id: string }[]>('SELECT id FROM user_account WHERE username = $1', [username]);
  return new Client(app.url, await openSession(app.db, user?.id ?? '', app.clock.now()));
}

/** What the list behind a number holds: wholes are what is counted, and what each row stands for by itself is what is added up. */
async function behind(client: Client, filter: object): Promise<{ count: number; sum: string }> {
  const [counted, all] = [await client.ok(LIST, { filter: { ...filter, counted: true } }), await client.ok(LIST, { filter })];
  return { count: counted.deals.totalCount, sum: all.deals.sumInvestment };
}

const SUSPEND = 'mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }';
const DROP = 'mutation ($input: DropDealInput!) { dropDeal(input: $input) { userErrors { code field } } }';

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22', empty: true });
  await loadDemo(app.nest);
  // One of each way out: the demo has none. A phase counts in its deal here too.
  const leader = await login('head');
  const ids = async (where: string, limit: number): Promise<string[]> =>
    (await app.db.query<{ id: string }[]>(`SELECT id FROM deal WHERE status = 'active' AND ${where} ORDER BY number LIMIT ${String(limit)}`)).map(({ id }) => id);
  for (const id of await ids(`stage = 'talks' AND parent_id IS NULL`, 2)) await leader.ok(SUSPEND, { input: { id, reasonCode: 'market' } });
  for (const id of [...(await ids(`stage = 'contract' AND parent_id IS NULL`, 1)), ...(await ids(`relation = 'phase'`, 1))]) await leader.ok(DROP, { input: { id, status: 'lost', reasonCode: 'market' } });
}, 180_000);
afterAll(() => app.close());

describe.each(['leader', 'officer'])('every number of the %s’s report is the count of a list', (username) => {
  let client: Client;
  let pipeline: Answered;

  beforeAll(async () => {
    client = await login(username);
    ({ pipeline } = await client.ok(PIPELINE, {}));
  });

  it('the active deals, with their sum', async () => {
    expect(pipeline.count).toBeGreaterThan(0);
    expect(await behind(client, { status: 'active' })).toEqual({ count: pipeline.count, sum: pipeline.sumInvestment });
    // The filter does something: without it the list has phases too.
    expect((await client.ok(LIST, { filter: { status: 'active' } })).deals.totalCount).toBeGreaterThan(pipeline.count);
  });

  it('the deals of each stage, with their sum and their lights', async () => {
    for (const { stage, count, sumInvestment, ...lights } of pipeline.stages) {
      expect([stage, await behind(client, { stage, status: 'active' })]).toEqual([stage, { count, sum: sumInvestment }]);
      for (const light of ['green', 'yellow', 'red']) expect([stage, light, (await behind(client, { stage, status: 'active', light })).count]).toEqual([stage, light, lights[light]]);
      expect(['green', 'yellow', 'red'].reduce((sum, light) => sum + Number(lights[light]), 0)).toBe(count);
    }
    const lit = (light: string): number => pipeline.stages.reduce((sum: number, stage: Answered) => sum + Number(stage[light]), 0);
    expect([lit('green') > 0, lit('yellow') + lit('red') > 0]).toEqual([true, true]);
  });

  it('what is suspended and what is lost', async () => {
    expect([pipeline.suspended > 0, pipeline.lost > 0]).toEqual([true, true]);
    expect((await behind(client, { status: 'suspended' })).count).toBe(pipeline.suspended);
    expect((await behind(client, { status: 'lost' })).count).toBe(pipeline.lost);
  });

  it('what was signed in a year, with its sum, the frameworks and the commencements', async () => {
    const total = { signed: 0, frameworks: 0, commenced: 0 };
    for (const year of YEARS) {
      const { signed }: { signed: Signed } = (await client.ok(PIPELINE, { year })).pipeline;
      expect([year, await behind(client, { signedIn: year })]).toEqual([year, { count: signed.count, sum: signed.sumInvestment }]);
      expect([year, (await behind(client, { frameworkIn: year })).count]).toEqual([year, signed.frameworkCount]);
      expect([year, (await behind(client, { commencedIn: year })).count]).toEqual([year, signed.commencedCount]);
      total.signed += signed.count;
      total.frameworks += signed.frameworkCount;
      total.commenced += signed.commencedCount;
    }
    expect(Object.values(total).every((number) => number > 0)).toBe(true);
  });
});

it('a year that is none is refused by the list as by the report', async () => {
  const officer = await login('officer');
  for (const field of ['signedIn', 'frameworkIn', 'commencedIn']) expect(await officer.refusal(LIST, { filter: { [field]: 20_240 } })).toEqual(['OUT_OF_RANGE']);
});
