// A private PostgreSQL, in a temporary folder unless one is named, with databases migrated as the application migrates them.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedDb } from '../../scripts/embedded-db.mjs';

const FIRST_PORT = 54_529;
// Data may be lost here; what is read is read as on any server. The rest is what `npm start` uses.
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'maintenance_work_mem=256MB', 'max_wal_size=4GB', 'autovacuum=off'];

/**
 * Starts a server and runs `work(server)`; without a folder of the caller's everything is gone afterwards, Ctrl-C included.
 * @param options.keep      folder that stays, for the next run
 * @param options.flags     settings such as `fsync=off`
 * @param options.firstPort where it listens, or at the next free one
 */
export async function withServer({ keep, flags, firstPort }, work) {
  if (keep) mkdirSync(keep, { recursive: true });
  const folder = keep ? path.resolve(keep) : mkdtempSync(path.join(tmpdir(), 'zouqing-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user
  const server = await startEmbeddedDb({ dataDir: folder, chosen: true, firstPort, flags });
  const clear = async () => {
    await server.stop();
    if (!keep) rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = () => { void clear().then(() => process.exit(130)); };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await work(server);
  } finally {
    await clear();
  }
}

/** Runs `work(client)` on an empty, migrated database; the folder is removed whatever happens. */
export const withBenchDb = (work) => withServer({ flags: FLAGS, firstPort: FIRST_PORT }, async ({ url }) => {
  const client = new pg.Client(url);
  client.on('error', () => { /* the server went: the statement under way says so */ });
  try {
    await migrated(url);
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
});

/** Brings the database up to the code; says whether there was anything to do. */
export async function migrated(url) {
  const { createDataSource, migrate, pendingMigrations } = await import('../../dist/platform/database/data-source.js');
  const dataSource = await createDataSource(url).initialize();
  try {
    const pending = await pendingMigrations(dataSource);
    await migrate(dataSource);
    return pending.length > 0;
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
