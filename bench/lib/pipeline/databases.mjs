// One PostgreSQL with a database for each size, filled once; with a folder to keep, the next run finds them there.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { inProject } from '../../../scripts/lib/project.mjs';
import { migrated, withServer } from '../bench-db.mjs';
import { BLOCK, copyBlocks } from './copies.mjs';
import { fillDeals } from './deals.mjs';
import { disagreement, endNight, judge } from './judging.mjs';
import { fillPlaces } from './places.mjs';

const FIRST_PORT = 54_549;
// As on a server of 8 GB that serves nothing else; only that data may be lost here.
const FLAGS = ['shared_buffers=2GB', 'effective_cache_size=6GB', 'work_mem=16MB', 'random_page_cost=1.1', 'fsync=off', 'synchronous_commit=off', 'maintenance_work_mem=512MB', 'max_wal_size=8GB', 'autovacuum=off', 'max_connections=200'];

/** Runs `work(server)` on a server for all sizes; with a folder to keep, the next run finds its databases there. */
export const withDatabases = (keep, work) => withServer({ keep, flags: FLAGS, firstPort: FIRST_PORT }, work);

const urlOf = (server, database) => server.url.replace(/\/[^/]*$/, `/${database}`);

async function withClient(url, work) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const GENERATOR = ['places', 'deals', 'copies', 'judging'].map((name) => inProject('bench/lib/pipeline', `${name}.mjs`));

/** Days stand in relation to today, so a database of another day or of another generator is made anew. */
function markOf(today) {
  const hash = createHash('sha256');
  for (const file of GENERATOR) hash.update(readFileSync(file));
  return `${today} ${hash.digest('hex').slice(0, 16)}`;
}

const markOn = async (server, name) => (await withClient(server.url, (client) => client.query(`SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`, [name]))).rows[0]?.mark;
const setMark = (server, name, mark) => withClient(server.url, (client) => client.query(`COMMENT ON DATABASE ${name} IS '${mark}'`));
/** A database whose copying was broken off. */
const half = (mark) => `half ${mark}`;

/**
 * The database of so many deals.
 * @param size a number up to 10,000, or a multiple of it
 * @returns its address
 */
export async function ensureDatabase(server, { size, today, tell }) {
  const name = `deals_${size}`;
  const url = urlOf(server, name);
  const mark = markOf(today);
  const found = await markOn(server, name);
  if (found === mark) {
    if (await migrated(url)) await settle(url, today);
    return url;
  }
  const since = performance.now();
  const first = size > BLOCK ? await ensureDatabase(server, { size: BLOCK, today, tell }) : null;
  if (!first || found !== half(mark)) {
    await withClient(server.url, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name}`);
      await client.query(`CREATE DATABASE ${name} ${first ? `TEMPLATE deals_${BLOCK}` : ''}`);
    });
    if (first) await setMark(server, name, half(mark));
  }
  if (first) await withClient(url, (client) => copyBlocks(client, size / BLOCK - 1, tell));
  else await fillFirst(url, size, today);
  const judged = await settle(url, today);
  await setMark(server, name, mark);
  tell(`${size} deals in ${((performance.now() - since) / 1000).toFixed(0)} s; of ${judged} judged anew every one stands as stored, and the running counts add up.`);
  return url;
}

/** The night is over, and what is stored agrees with the rules; returns how many deals were judged anew to know it. */
async function settle(url, today) {
  await endNight(url, today);
  await withClient(url, (client) => client.query('VACUUM (FREEZE, ANALYZE)'));
  const { judged, otherwise, miscounted } = await disagreement(url, today);
  if (otherwise > 0 || miscounted > 0) throw new Error(`The generated deals do not agree with the rules: of ${judged} judged anew ${otherwise} stand otherwise, ${miscounted} running counts are wrong. A folder that was kept has to go.`);
  return judged;
}

async function fillFirst(url, size, today) {
  await migrated(url);
  await withClient(url, async (client) => {
    await fillPlaces(client);
    await fillDeals(client, size, today);
  });
  await judge(url, today);
}
