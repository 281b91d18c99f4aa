import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemo } from '../../src/demo/load-demo.js';
import { addDays } from '../../src/kernel/dates.js';
import { Rejudging } from '../../src/modules/deals/lights/rejudging.js';
import { startApp, type TestApp } from '../support/app.js';
import { nightfall } from '../support/nightly.js';

const TODAY = '2026-06-30';
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ today: TODAY, empty: true });
  await loadDemo(app.nest);
}, 120_000);
afterAll(() => app.close());

const judge = (): Promise<number> => app.nest.get(Rejudging).judge();

describe('what is stored of a deal', () => {
  it('is what judging all of them anew says, after every verb that the demo takes', async () => {
    const [{ lit }] = await app.db.query('SELECT count(DISTINCT rule)::integer AS lit FROM deal_light');
    expect(lit).toBeGreaterThan(3);
    expect(await judge()).toBe(0);
  });

  it('is so again after a night, which writes only what the day has changed', async () => {
    const stored = async (): Promise<Map<string, string>> => new Map((await app.db.query(`SELECT deal_id || rule AS key, light || since || due_on || lit_on AS said FROM deal_light`)).map(({ key, said }: { key: string; said: string }) => [key, said]));
    const before = await stored();
    const tomorrow = addDays(TODAY, 1);
    await nightfall(app, tomorrow);
    for (const [key, said] of await stored()) if (before.get(key) !== said) expect(said).toContain(tomorrow);
    expect(await judge()).toBe(0);
  });
});
