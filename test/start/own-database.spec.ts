import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from '../support/client.js';
import { emptyDatabase, rowsOf } from './databases.js';
import { Script, freePort, killAll, newDataFolder } from './script.js';
import { DEMO_LOGINS, logIn } from './talk.js';

jest.setTimeout(120_000);

const LINK = /(https:\/\/crm\.example\.gov)\/setup\/([\w-]{20,})/;
const SET_UP = 'mutation ($input: SetUpInput!) { setUp(input: $input) { viewer { username grants { organisation { id } } } userErrors { code } } }';
const CREATE_ORGANISATION = 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } userErrors { code } } }';
const CREATE_USER = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { code } } }';
const PASSWORD = 'Blue-Kite-77';

let database = '';
let port = 0;
let server: Script;
let url = '';
let token = '';
let cookie = '';

const start = async (): Promise<void> => {
  server = new Script(['scripts/start.mjs'], { PORT: String(port), DATABASE_URL: database, PUBLIC_URL: 'https://crm.example.gov' });
  await server.prints(/is ready · 走请已就绪: https:\/\/crm\.example\.gov/);
};
const input = (given: object = {}): object => ({ input: { token, username: 'first.admin', name: '系统管理员岗', password: PASSWORD, organisationName: '示例市', ...given } });

beforeAll(async () => {
  database = await emptyDatabase();
  port = await freePort();
  url = `http://127.0.0.1:${String(port)}`;
  await start();
});
afterAll(killAll);

describe('npm start with DATABASE_URL', () => {
  it('loads no demo data and runs no database of its own', async () => {
    expect(server.output).not.toMatch(/demo|演示/i);
    expect(await (await fetch(`${url}/api/demo`)).json()).toEqual({ demo: false, logins: [] });
    expect(await rowsOf(database, 'SELECT count(*)::int AS count FROM user_account')).toEqual([{ count: 0 }]);
    for (const login of DEMO_LOGINS) await expect(logIn(url, login)).rejects.toThrow('was not let in');
  });

  it('prints a link under the public address, which makes the first administrator', async () => {
    token = LINK.exec(server.output)?.[2] ?? '';
    const answer = await new Client(url, null).gql(SET_UP, input());
    expect(answer.data.setUp).toEqual({ viewer: { username: 'first.admin', grants: [{ organisation: { id: expect.any(String) } }] }, userErrors: [] });
    cookie = answer.cookie ?? '';
  });

  it('keeps the link good for one use only', async () => {
    expect(await new Client(url, null).refusal(SET_UP, input({ username: 'second.admin' }))).toEqual(['SETUP_LINK_INVALID']);
    expect(await rowsOf(database, 'SELECT username FROM user_account')).toEqual([{ username: 'first.admin' }]);
  });

  it('sets cookies that travel encrypted only, where the public address is https', async () => {
    const again = await logIn(url, 'first.admin', PASSWORD);
    for (const set of [cookie, again.cookie]) expect(set).toMatch(/^zouqing_session=.*; HttpOnly; Secure; SameSite=Lax/);
  });

  it('lets the administrator add an organisation and somebody who then logs in', async () => {
    const { client } = await logIn(url, 'first.admin', PASSWORD);
    const [root] = (await client.ok('{ organisations { id } }')).organisations;
    const { createOrganisation } = await client.ok(CREATE_ORGANISATION, { input: { kind: 'county', name: '示例县', parentId: root.id } });
    await client.ok(CREATE_USER, { input: { name: '招商专员岗', organisationId: createOrganisation.organisation.id, password: 'Green-Boat-31', role: 'officer', username: 'clerk' } });
    expect((await (await logIn(url, 'clerk', 'Green-Boat-31')).client.ok('{ deals { totalCount } }')).deals.totalCount).toBe(0);
  });

  it('hides the schema: it is a production server unless somebody says otherwise', async () => {
    const { client } = await logIn(url, 'first.admin', PASSWORD);
    expect(await client.refusal('{ __schema { types { name } } }')).toEqual(['BAD_USER_INPUT']);
    const { errors } = await client.gql('{ nothingLikeThis }');
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules/);
  });

  it('writes its log as JSON lines, without the link, passwords or cookies', () => {
    const lines = server.output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { reqId?: string });
    expect(lines.filter(({ reqId }) => reqId).length).toBeGreaterThan(3);
    const log = JSON.stringify(lines);
    for (const secret of [token, PASSWORD, 'Green-Boat-31', /zouqing_session=([^;]+)/.exec(cookie)?.[1] ?? 'none', new URL(database).password]) expect(log).not.toContain(secret);
  });

  it('prints no link when there is a user, and finds everything again', async () => {
    expect(await server.stop()).toEqual({ code: 0, left: [] });
    await start();
    expect(server.output).not.toMatch(LINK);
    await logIn(url, 'clerk', 'Green-Boat-31');
    expect(await server.stop('SIGINT')).toEqual({ code: 0, left: [] });
  });
});

interface EmbeddedDb { url: string; stop: () => Promise<void> }
type StartEmbeddedDb = (options: { dataDir: string; firstPort?: number; port?: number; flags?: string[] }) => Promise<EmbeddedDb>;

describe('the private database', () => {
  const REFUSAL = Buffer.from('SFATAL\0VFATAL\0C57P03\0Mthe database system is shutting down\0\0');
  let stranger: Server;
  let taken = 0;

  /** A PostgreSQL of somebody else's that is shutting down for ever: it says no more than that, and not whose it is. */
  beforeAll(async () => {
    const head = Buffer.from('E\0\0\0\0');
    head.writeUInt32BE(REFUSAL.length + 4, 1);
    stranger = createServer((socket) => { socket.on('error', () => undefined).once('data', () => { socket.end(Buffer.concat([head, REFUSAL])); }); });
    await new Promise<void>((resolve) => { stranger.listen(0, '127.0.0.1', resolve); });
    taken = (stranger.address() as AddressInfo).port;
  });
  afterAll(() => { stranger.close(); });

  it('is not held up by a stranger’s that never finishes ending: it takes another port, or says that the one asked for is taken', async () => {
    const { startEmbeddedDb } = (await import(path.resolve('scripts/embedded-db.mjs'))) as { startEmbeddedDb: StartEmbeddedDb };
    const dataDir = newDataFolder();
    await expect(startEmbeddedDb({ dataDir, port: taken })).rejects.toThrow(`Port ${String(taken)} (ZOUQING_PG_PORT) is in use by another program`);
    const db = await startEmbeddedDb({ dataDir, firstPort: taken, flags: ['fsync=off'] });
    try {
      expect(Number(new URL(db.url).port)).toBeGreaterThan(taken);
      expect(await rowsOf(db.url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
    } finally {
      await db.stop();
    }
  });
});
