// The PostgreSQL of the specs, and databases on it that belong to one run.
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import pg from 'pg';
import { startEmbeddedDb } from '../../scripts/embedded-db.mjs';
import { inProject } from '../../scripts/lib/project.mjs';

// Test data may be lost; without the waits for the disk a copy takes a third of the time.
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum_naptime=5min'];
const FIRST_PORT = 54_429;

// Several machines may test on one server: a process id says something about its own machine only.
const HERE = `zqt_${createHash('sha256').update(hostname()).digest('hex').slice(0, 6)}_`;

/** Names of all databases of this run start with this. */
export const RUN_PREFIX = `${HERE}${process.pid}_`;

/** `{ url, stop }` of the server that TEST_DATABASE_URL names, or of an embedded one for tests only. */
export function testServer() {
  const given = process.env.TEST_DATABASE_URL?.trim();
  if (given) return { url: given, stop: () => undefined };
  return startEmbeddedDb({ dataDir: inProject('.data', 'test'), flags: FLAGS, firstPort: FIRST_PORT });
}

/** The address of another database on the same server. */
export const urlOf = (serverUrl, database) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href;

/** Runs `work` with a connection to the server's own database. */
export async function onServer(serverUrl, work) {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database: empty, in UTF-8, and with a character type under which Chinese characters are letters. */
export async function createEmpty(client, name) {
  if (!process.env.TEST_DATABASE_URL?.trim()) return client.query(`create database "${name}"`);
  return client.query(`create database "${name}" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`)
    .catch(() => client.query(`create database "${name}"`));
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Drops the databases whose name starts so and passes the test. */
export async function dropAll(client, prefix, test = () => true) {
  const { rows } = await client.query('select datname as name from pg_database where starts_with(datname, $1)', [prefix]);
  for (const { name } of rows) if (test(name)) await client.query(`drop database if exists "${name}" with (force)`);
}

/** Drops the databases of runs that were killed; those of a run beside this one stay. */
export const dropLeftovers = (client) => dropAll(client, HERE, (name) => !isAlive(Number(name.split('_')[2])));
