import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { databaseOfType, emptyDatabase, rowsOf } from './databases.js';
import { Script, freePort, killAll, newDataFolder, runToEnd } from './script.js';

jest.setTimeout(60_000);

const START = ['scripts/start.mjs'];
let port = '';
let occupier: Server;

/** Starts in vain; answers with the one sentence that it prints. */
async function sentenceOf(env: Record<string, string>, script = START): Promise<string> {
  const { code, output } = await runToEnd(script, { PORT: port, ZOUQING_DATA_DIR: newDataFolder(), ...env });
  expect([code, output]).toEqual([1, expect.stringMatching(/^[^\n]+\.\n$/)]);
  return output.trim();
}

beforeAll(async () => { port = String(await freePort()); });
afterAll(() => {
  killAll();
  occupier.close();
});

describe('a start that cannot be is refused in one sentence that says how to mend it:', () => {
  it('a variable of the wrong kind', async () => {
    expect(await sentenceOf({ PORT: 'http' })).toBe('PORT is "http" but must be a whole number from 0 to 65535: correct it, or remove it for the default 3000.');
    expect(await sentenceOf({ PORT: 'http' }, ['scripts/worker.mjs'])).toContain('PORT is "http"');
  });

  it('a variable that ZouQing does not know', async () => {
    expect(await sentenceOf({ ZOUQING_WROKER: 'off' })).toBe('ZOUQING_WROKER is not a variable of ZouQing: remove it, or see "npm run env" for the right name.');
  });

  it('public logins in production, or open to the network', async () => {
    expect(await sentenceOf({ NODE_ENV: 'production' })).toMatch(/^NODE_ENV is "production" but ZOUQING_DEMO is on, whose logins are public: set DATABASE_URL/);
    expect(await sentenceOf({ HOST: '0.0.0.0' })).toMatch(/^HOST is "0\.0\.0\.0" but ZOUQING_DEMO is on, whose logins are public: remove HOST/);
    expect(await sentenceOf({ ZOUQING_DEMO: '1', HOST: '0.0.0.0', DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' })).toMatch(/^HOST is/);
  });

  it('a file where the data folder should be', async () => {
    const file = newDataFolder();
    writeFileSync(file, 'a file');
    for (const folder of [file, path.join(file, 'below')]) {
      expect(await sentenceOf({ ZOUQING_DATA_DIR: folder })).toMatch(new RegExp(`^The data folder ${folder} cannot be used \\(.+\\): set ZOUQING_DATA_DIR to a folder that`));
    }
  });

  it('a data folder that may not be entered', async () => {
    const closed = newDataFolder();
    mkdirSync(closed);
    chmodSync(closed, 0o000);
    const folder = path.join(closed, 'data');
    expect(await sentenceOf({ ZOUQING_DATA_DIR: folder })).toMatch(new RegExp(`^The data folder ${folder} cannot be used \\(.+\\): set ZOUQING_DATA_DIR`));
    chmodSync(closed, 0o700);
  });

  it('a port that somebody uses', async () => {
    occupier = createServer();
    await new Promise<void>((resolve) => { occupier.listen(0, '127.0.0.1', resolve); });
    const { port: used } = occupier.address() as { port: number };
    const sentence = `Port ${String(used)} (PORT) is in use by another program: stop it, or set PORT to a free port.`;
    const database = await emptyDatabase();
    expect(await sentenceOf({ PORT: String(used), DATABASE_URL: database })).toBe(sentence);
    // Nothing was done to the database on the way.
    expect(await rowsOf(database, "SELECT to_regclass('migration') AS name")).toEqual([{ name: null }]);
    expect(await sentenceOf({ ZOUQING_PG_PORT: String(used) })).toBe(`Port ${String(used)} (ZOUQING_PG_PORT) is in use by another program: set ZOUQING_PG_PORT to a free port, or leave it out and one is chosen.`);
  });

  it('a database that does not answer, does not exist, or does not let the user in', async () => {
    const nobody = String(await freePort());
    expect(await sentenceOf({ DATABASE_URL: `postgres://zouqing:s3cret@127.0.0.1:${nobody}/crm` })).toBe(`No PostgreSQL answers at 127.0.0.1:${nobody}/crm (DATABASE_URL): start it, or correct the address.`);
    const missing = new URL(await emptyDatabase());
    missing.pathname = '/not_there';
    expect(await sentenceOf({ DATABASE_URL: missing.href })).toMatch(/^The database in DATABASE_URL \(.*\/not_there\) does not exist: create it, or correct the name\.$/);
    expect(await sentenceOf({ DATABASE_URL: 'mysql://zouqing:s3cret@127.0.0.1/crm' })).toMatch(/^DATABASE_URL is set to something else but must be an address such as postgres:/);
  });

  it('a database that newer code has migrated', async () => {
    const database = await emptyDatabase();
    await rowsOf(database, 'CREATE TABLE migration (id serial PRIMARY KEY, "timestamp" bigint NOT NULL, name varchar NOT NULL)');
    await rowsOf(database, "INSERT INTO migration (\"timestamp\", name) VALUES (1999999999999, 'FromTheFuture1999999999999')");
    const sentence = 'The database is newer than this code (it has the migration FromTheFuture1999999999999): start the newer version of ZouQing, or restore a backup made by this one.';
    expect(await sentenceOf({ DATABASE_URL: database })).toBe(sentence);
    expect(await sentenceOf({ DATABASE_URL: database }, ['scripts/worker.mjs'])).toBe(sentence);
  });

  it('a database that knows no Chinese character, before anything is done to it', async () => {
    const database = await databaseOfType('C');
    const { code, output } = await runToEnd(['scripts/worker.mjs'], { DATABASE_URL: database, ZOUQING_DATA_DIR: newDataFolder() });
    expect([code, output]).toEqual([1, expect.stringMatching(/^The database "\w+" takes no Chinese character for a letter \(LC_CTYPE is "C"\), so search would find nothing: make one with CREATE DATABASE .*，请按上面的语句新建数据库。\n$/)]);
    expect(await rowsOf(database, "SELECT to_regclass('migration') AS name")).toEqual([{ name: null }]);
  });

  it('a key that is not the one of the database', async () => {
    const database = await emptyDatabase();
    const first = new Script(['scripts/worker.mjs'], { DATABASE_URL: database, SECRET_KEY: 'the right key of this database 0123456789' });
    await first.prints(/The worker is ready/);
    expect(await first.stop()).toEqual({ code: 0, left: [] });
    for (const script of [START, ['scripts/worker.mjs']]) {
      const { code, output } = await runToEnd(script, { PORT: port, DATABASE_URL: database, SECRET_KEY: 'another key that is not the right one 01234' });
      expect([code, output]).toEqual([1, expect.stringMatching(/^The secret key \(SECRET_KEY\) is not the one that this database was first started with: put that one back, .*\. 密钥与此数据库不符，.*。\n$/)]);
    }
  });

  it('a reset of data that is not a demo', async () => {
    const database = await emptyDatabase();
    expect(await sentenceOf({ DATABASE_URL: database }, ['scripts/demo.mjs', '--reset'])).toBe('Demo data has public logins and goes into the private database only: remove DATABASE_URL.');
  });
});
