// What the embedded database remembers between runs, and how we look at it from outside.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { Problem } from './project.mjs';

const fileIn = (place) => path.join(place, 'connection.json');

/** Port, passwords and the state of the demo data. Made once; readable by its owner only. */
export function readMemory(place) {
  const file = fileIn(place);
  try {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(`${file} cannot be read (${error.code ?? 'it is damaged'}): give it back to the user who starts ZouQing, or set ZOUQING_DATA_DIR to another folder.`);
  }
  if (existsSync(path.join(place, 'pg'))) throw new Problem(`${file} is missing, and with it the database's password: put it back, or delete ${place} to start with an empty database.`);
  const secret = () => randomBytes(24).toString('base64url');
  return remember(place, { password: secret(), adminPassword: secret() });
}

/** Writes the memory in one step, so that a kill never leaves half a file. */
export function remember(place, memory) {
  const half = `${fileIn(place)}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, fileIn(place));
  return memory;
}

/** A client of the cluster's own administrator. */
export const adminClient = (memory, port, extra = {}) => new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: memory.adminPassword, database: 'postgres', connectionTimeoutMillis: 3000, ssl: false, ...extra });

const MEANING = { ECONNREFUSED: 'free', '57P03': 'starting' };

/** Who answers on the port: `ours`, `starting`, `free` or `other`. */
export async function whoAnswers(memory, port, cluster) {
  const client = adminClient(memory, port);
  client.on('error', () => { /* a server that dies while we look counts as the answer below */ });
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as folder");
    return realpathSync(rows[0].folder) === realpathSync(cluster) ? 'ours' : 'other';
  } catch (error) {
    return MEANING[error.code] ?? (error.code === '57P01' ? 'starting' : 'other');
  } finally {
    await client.end().catch(() => { /* it was never connected */ });
  }
}

/** Process id and port of the cluster's last postmaster, from its own lock file; undefined when there is none. */
export function lastPostmaster(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
}

const isFree = (port) => new Promise((resolve) => {
  const probe = createServer();
  probe.once('error', () => { resolve(false); });
  probe.listen(port, '127.0.0.1', () => { probe.close(() => { resolve(true); }); });
});

/** The first port from `first` on that nobody listens on. */
export async function freePort(first) {
  for (let port = first; port < first + 200; port++) if (await isFree(port)) return port;
  throw new Problem(`No free port for the database from ${first} to ${first + 199}: set ZOUQING_PG_PORT to a free one.`);
}
