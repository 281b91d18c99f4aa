// A private PostgreSQL in a temporary folder, migrated as the application migrates it, and gone afterwards.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedDb } from '../../scripts/embedded-db.mjs';

const FIRST_PORT = 54_529;
// Data may be lost here; what is read is read as on any server. The rest is what `npm start` uses.
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'maintenance_work_mem=256MB', 'max_wal_size=4GB', 'autovacuum=off'];

/** Runs `work(client)` on an empty, migrated database; the folder is removed whatever happens, Ctrl-C included. */
export async function withBenchDb(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zouqing-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user
  const server = await startEmbeddedDb({ dataDir: folder, chosen: true, firstPort: FIRST_PORT, flags: FLAGS });
  const clear = async () => {
    await server.stop();
    // Whoever watches the server reads its log when it hears of the end: let it hear before the log goes.
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = () => { void clear().then(() => process.exit(130)); };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const client = new pg.Client(server.url);
  client.on('error', () => { /* the server went: the statement under way says so */ });
  try {
    await migrated(server.url);
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
    await clear();
  }
}

async function migrated(url) {
  const { createDataSource, migrate } = await import('../../dist/platform/database/data-source.js');
  const dataSource = await createDataSource(url).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Inserts rows (arrays in the order of `columns`) as one statement; `types` are the SQL types of the columns. */
export async function insertMany(client, table, columns, types, rows) {
  const arrays = columns.map((_, place) => rows.map((row) => row[place]));
  const places = types.map((type, place) => `$${place + 1}::${type}[]`);
  await client.query(`INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${places.join(', ')})`, arrays);
}

/** Takes the named indexes away while `load` fills the table, and builds them anew: as a dump is restored. */
export async function withoutIndexes(client, names, load) {
  const { rows } = await client.query('SELECT pg_get_indexdef(name::regclass) AS definition, name FROM unnest($1::text[]) AS name', [names]);
  await client.query(`DROP INDEX ${names.join(', ')}`);
  await load();
  for (const { definition } of rows) await client.query(definition.replace(' ON ONLY ', ' ON '));
}
