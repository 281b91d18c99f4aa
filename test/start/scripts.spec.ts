import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client } from '../support/client.js';
import { rowsOf } from './databases.js';
import { Script, freePort, killAll, newDataFolder, privateServer, runToEnd, until } from './script.js';
import { allVisits, countVisits, logIn, Writer } from './talk.js';

jest.setTimeout(120_000);

const folder = newDataFolder();
const env = { ZOUQING_DATA_DIR: folder, ZOUQING_WORKER: 'off' };
const SHARE = 'mutation ($input: ShareDealInput!) { shareDeal(input: $input) { shareGrant { id } userErrors { code params } } }';
const DEALS = '{ deals(first: 100) { nodes { id viewerCan } } alliances { id } }';
const COUNTS = '{ deals { totalCount } companies { totalCount } parcels { totalCount } }';
let server: Script;
let url = '';

beforeAll(async () => {
  server = new Script(['scripts/start.mjs'], { ...env, PORT: String(await freePort()) });
  url = await server.ready();
});
afterAll(async () => {
  await server.stop();
  killAll();
});

const rows = (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => rowsOf(privateServer(folder).url, statement, values);
const tomorrow = (): string => new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);

/** Shares a deal of the demo that is not shared yet, until tomorrow. */
async function shareOne(client: Client): Promise<string> {
  const { deals, alliances } = await client.ok(DEALS);
  for (const deal of deals.nodes) {
    const { data } = await client.gql(SHARE, { input: { dealId: deal.id, allianceId: alliances[0].id, expiresOn: tomorrow() } });
    if (data?.shareDeal?.shareGrant) return data.shareDeal.shareGrant.id;
  }
  throw new Error('no deal of the demo can be shared');
}

describe('npm run worker', () => {
  it('does what a server without jobs has left', async () => {
    const id = await shareOne((await logIn(url, 'head')).client);
    await rows("UPDATE share_grant SET expires_on = current_date - 3, shared_on = current_date - 9 WHERE id = $1", [id]);
    await rows("SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'share.expire'), run_at => now() - interval '2 days')");
    const waiting = "SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'share.expire' AND attempts = 0";
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
    const [left] = await rows(waiting);
    expect(left?.['count']).toBeGreaterThan(0);

    const worker = new Script(['scripts/worker.mjs'], env);
    await worker.prints(/The worker is ready; Ctrl-C stops it\./);
    await until(async () => (await rows('SELECT 1 FROM share_grant WHERE id = $1 AND revoked_on IS NOT NULL', [id])).length > 0, () => `the job was not done:\n${worker.output}`, 10_000);
    expect(await rows("SELECT actor_name FROM audit_entry WHERE verb = 'expireShare'")).toContainEqual({ actor_name: '系统:共享到期' });
    await expectToStopAlone(worker);
  });

  /** The database stays: the server uses it. */
  async function expectToStopAlone(worker: Script): Promise<void> {
    const { code, left } = await worker.stop('SIGINT');
    expect(code).toBe(0);
    expect(left.filter((pid) => !server.tree().includes(pid))).toEqual([]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await rows('SELECT count(*)::int AS locked FROM graphile_worker.jobs WHERE locked_at IS NOT NULL')).toEqual([{ locked: 0 }]);
  }
});

describe('npm run env', () => {
  it('names every variable that is read, with type, default and a sentence in both languages', async () => {
    const declared = [...readFileSync('src/platform/config/config.ts', 'utf8').matchAll(/name: '(\w+)'/g)].map((match) => match[1] ?? '');
    const { code, output } = await runToEnd(['scripts/env.mjs']);
    expect(code).toBe(0);
    expect(declared.length).toBeGreaterThan(12);
    for (const name of declared) expect(output).toMatch(new RegExp(`^${name}  (text|integer|switch|url|choice), default: .+\\n    [A-Z0-9].+\\.\\n    .*[一-鿿].*。$`, 'mi'));
  });
});

describe('npm run demo -- --reset', () => {
  it('brings the demo data back as it was, under a server that is being used', async () => {
    const before = await logIn(url, 'officer').then(async ({ client }) => ({ ...(await client.ok(COUNTS)), visits: await countVisits(client) }));
    const writer = new Writer((await logIn(url, 'officer')).client, '多余的走请');
    await until(() => writer.acknowledged.size > 2, () => 'nothing was written');

    const { code, output } = await runToEnd(['scripts/demo.mjs', '--reset'], env);
    expect([code, output]).toEqual([0, expect.stringMatching(/^Demo data loaded in/)]);
    await writer.giveUp();
    const { client } = await logIn(url, 'officer');
    expect({ ...(await client.ok(COUNTS)), visits: await countVisits(client) }).toEqual(before);
    expect(await allVisits(client, writer.mark)).toEqual([]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});
