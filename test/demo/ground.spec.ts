import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadGround, type Ground } from '../../src/demo/load-ground.js';
import { resetDatabase } from '../../src/demo/reset.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp({ today: '2020-05-16', empty: true });
  ground = await loadGround(app.nest);
});
afterAll(() => app.close());

const count = async (table: string): Promise<number> => Number((await app.db.query<{ count: string }[]>(`SELECT count(*) FROM ${table}`))[0]?.count);

describe('the ground of the demo', () => {
  it('is the tree, the logins and the parcels, and nothing else', async () => {
    expect([await count('organisation'), await count('user_account'), await count('parcel')]).toEqual([16, 8, 20]);
    for (const table of ['deal', 'company', 'visit', 'agreement', 'land_supply', 'task', 'alliance']) expect([table, await count(table)]).toEqual([table, 0]);
    expect(Object.keys(ground.parcels)).toHaveLength(20);
  });

  it('puts departments, parks and teams into their county, partners outside of it', async () => {
    const rows = await app.db.query<{ id: string; jurisdiction_id: string }[]>('SELECT id, jurisdiction_id FROM organisation');
    const of = Object.fromEntries(rows.map((row) => [row.id, row.jurisdiction_id]));
    const { county, dongguan, west, chamber } = ground.organisations;
    expect([of[dongguan], of[west]]).toEqual([county, county]);
    expect(of[chamber]).not.toBe(county);
  });
});

describe('the reset', () => {
  it('refuses a database that is no demo', async () => {
    await expect(resetDatabase({ demo: false, databaseUrl: process.env['DATABASE_URL'] ?? '' })).rejects.toThrow('ZOUQING_DEMO=1');
    expect(await count('organisation')).toBe(16);
  });
});
