import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Script, freePort, killAll, newDataFolder, postmasterOf, privateServer, until } from './script.js';
import { allVisits, countVisits, DEMO_LOGINS, DEMO_PASSWORD, logIn } from './talk.js';
import { commandOf, kill, stillRunning } from './processes.js';

jest.setTimeout(120_000);

const folder = newDataFolder();
let port = 0;
let first: Script;
let url = '';

const start = (): Script => new Script(['scripts/start.mjs'], { PORT: String(port), ZOUQING_DATA_DIR: folder });

/** Does somebody listen there? */
const listens = (host: string, at = port): Promise<boolean> => new Promise((resolve) => {
  const socket = connect({ host, port: at, timeout: 1000 });
  const end = (answer: boolean) => () => {
    socket.destroy();
    resolve(answer);
  };
  socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
});
const addressesOutside = (): string[] => Object.values(networkInterfaces()).flat().filter((address) => address?.internal === false && address.family === 'IPv4').map((address) => address?.address ?? '');

beforeAll(async () => {
  port = await freePort();
});
afterAll(killAll);

describe('npm start', () => {
  it('is killed while it makes the database', async () => {
    const cut = start();
    await until(() => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('pg.half')), () => cut.output);
    kill(cut.pid);
    expect(await cut.ended).toBeNull();
    expect(existsSync(path.join(folder, 'pg'))).toBe(false);
  });

  it('is killed while it loads the demo data for the first time', async () => {
    const cut = start();
    await cut.prints(/Loading the demo data/);
    kill(cut.pid);
    expect(await cut.ended).toBeNull();
  });

  it('then loads it from the beginning, and says where it is and who may log in', async () => {
    first = start();
    url = await first.ready();
    expect(url).toBe(`http://127.0.0.1:${String(port)}`);
    for (const login of DEMO_LOGINS) expect(first.output).toMatch(new RegExp(`: .*\\b${login}\\b`));
    expect(first.output).toContain(DEMO_PASSWORD);
    expect(first.output).not.toMatch(/error|warn|\bat .*\.js:/i);
  });

  it('serves the API, the pages and the demo data', async () => {
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="root">')]);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ok', database: 'ok', migrations: 'ok', jobs: 'ok' });
    for (const login of DEMO_LOGINS) await logIn(url, login);
    const { client } = await logIn(url, 'leader');
    const { deals, found } = await client.ok('{ deals { totalCount } found: deals(filter: { search: "紧固件" }) { totalCount } }');
    expect(deals.totalCount).toBeGreaterThan(50);
    expect(found.totalCount).toBeGreaterThan(0); // under LC_CTYPE=C the database would find no Chinese word
  });

  it('is reached from this machine only, the database too', async () => {
    expect(await listens('127.0.0.1')).toBe(true);
    const memory = privateServer(folder);
    expect(await listens('127.0.0.1', memory.port)).toBe(true);
    for (const host of addressesOutside()) expect([host, await listens(host), await listens(host, memory.port)]).toEqual([host, false, false]);
    const stranger = new pg.Client({ host: '127.0.0.1', port: memory.port, user: 'zouqing', password: 'guessed', database: 'zouqing' });
    await expect(stranger.connect()).rejects.toThrow(/password/);
  });

  it('ends with code 0 on SIGTERM, and leaves neither a process nor the port', async () => {
    expect(postmasterOf(folder)).toBeDefined();
    expect(first.tree().length).toBeGreaterThan(5); // the script, the API, PostgreSQL and its helpers
    expect(await first.stop('SIGTERM')).toEqual({ code: 0, left: [] });
    expect(await listens('127.0.0.1')).toBe(false);
    expect(postmasterOf(folder)).toBeUndefined();
  });

  it('starts again without building or loading, with everything there', async () => {
    const since = performance.now();
    const again = start();
    url = await again.ready();
    process.stderr.write(`   ready again in ${((performance.now() - since) / 1000).toFixed(2)} s\n`);
    expect(again.output).not.toMatch(/Building|Installing|Loading/);
    const { client } = await logIn(url, 'officer');
    expect(await countVisits(client)).toBeGreaterThan(0);
    expect(await allVisits(client, '没有这样的走请')).toEqual([]);
    expect(await again.stop('SIGINT')).toEqual({ code: 0, left: [] });
    expect(await listens('127.0.0.1')).toBe(false);
  });

  it('answers a request that is under way when it is told to stop', async () => {
    const server = start();
    url = await server.ready();
    const body = JSON.stringify({ query: '{ setUpNeeded }' });
    const answer = new Promise<string>((resolve, reject) => {
      const sent = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } }, (response) => {
        response.setEncoding('utf8').once('data', resolve);
      });
      sent.once('error', reject).write(body.slice(0, 5));
      setTimeout(() => { sent.end(body.slice(5)); }, 1000);
    });
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const stopped = server.stop('SIGINT');
    await until(async () => !(await listens('127.0.0.1')), () => 'it still listens', 600);
    expect(JSON.parse(await answer)).toEqual({ data: { setUpNeeded: false } });
    expect(await stopped).toEqual({ code: 0, left: [] });
  });

  it('stops when npm, which started it, is killed', async () => {
    const npm = new Script([process.env['ZOUQING_TEST_NPM'] ?? '', 'start'], { PORT: String(port), ZOUQING_DATA_DIR: folder });
    await npm.ready();
    const tree = npm.tree();
    kill(npm.pid);
    await npm.ended;
    await until(() => stillRunning(tree).length === 0, () => `still there: ${stillRunning(tree).map(commandOf).join('\n')}`);
  });
});
