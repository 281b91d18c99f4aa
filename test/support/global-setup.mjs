// Once per run: a PostgreSQL for tests and a migrated template database, which every spec file gets a copy of.
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import pg from 'pg';
import { startEmbeddedDb } from '../../scripts/embedded-db.mjs';
import { inProject } from '../../scripts/lib/project.mjs';

// Test data may be lost; without the waits for the disk a copy takes a third of the time.
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum_naptime=5min'];

const urlOf = (server, database) => Object.assign(new URL(server), { pathname: `/${database}` }).href;

async function testServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => undefined };
  return startEmbeddedDb({ dataDir: inProject('.data', 'test'), flags: FLAGS, port: process.env.ZOUQING_TEST_PG_PORT ? Number(process.env.ZOUQING_TEST_PG_PORT) : undefined });
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

// Several machines may test on one server: a process id says something about its own machine only.
const HERE = `zqt_${createHash('sha256').update(hostname()).digest('hex').slice(0, 6)}_`;

/** Databases of runs that were killed; those of a run beside this one stay. */
async function dropLeftovers(admin) {
  const { rows } = await admin.query('select datname as name from pg_database where starts_with(datname, $1)', [HERE]);
  for (const { name } of rows) if (!isAlive(Number(name.split('_')[2]))) await admin.query(`drop database if exists "${name}" with (force)`);
}

/** Empty, in UTF-8, and with a character type under which Chinese characters are letters, if the server has one. */
async function createEmpty(admin, name) {
  if (!process.env.TEST_DATABASE_URL) return admin.query(`create database "${name}"`);
  return admin.query(`create database "${name}" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`)
    .catch(() => admin.query(`create database "${name}"`));
}

async function makeTemplate(admin, url, name) {
  await createEmpty(admin, name);
  const { createDataSource, migrate } = await import('../../dist/platform/database/data-source.js');
  const dataSource = await createDataSource(urlOf(url, name)).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

export default async function globalSetup() {
  if (globalThis.zouqingTest) return; // two projects in one run share the server
  const server = await testServer();
  const prefix = `${HERE}${process.pid}_`;
  const admin = new pg.Client(server.url);
  await admin.connect();
  globalThis.zouqingTest = { server, admin, prefix };
  await dropLeftovers(admin);
  await makeTemplate(admin, server.url, `${prefix}tpl`);
  process.env.ZOUQING_TEST_SERVER = server.url;
  process.env.ZOUQING_TEST_PREFIX = prefix;
}
