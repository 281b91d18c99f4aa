// Makes, starts and stops one PostgreSQL cluster with the embedded programs.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastPostmaster } from './pg-connection.mjs';
import { giveTo } from './pg-user.mjs';
import { Problem } from './project.mjs';

const LOG_LIMIT = 10 * 1024 * 1024;
// With LC_CTYPE=C, pg_trgm drops every Chinese character and search silently finds nothing.
const CTYPE = { darwin: 'UTF-8', win32: 'C' }[process.platform] ?? 'C.UTF-8';
const LOCALE = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', `--lc-ctype=${CTYPE}`, '--lc-messages=C', '--lc-monetary=C', '--lc-numeric=C', '--lc-time=C'];
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
// The user may have any of these set for servers of his own; PGDATA and friends must not leak in.
const cleanEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));

/** What killed starts have left. An initdb that outlives its start still writes there: then it stays until the next time. */
function dropHalves(cluster) {
  const folder = path.dirname(cluster);
  for (const name of readdirSync(folder).filter((one) => one.startsWith(`${path.basename(cluster)}.half`))) {
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch { /* it does no harm */ }
  }
}

/** Makes the cluster unless it exists. Made aside and renamed, so that a kill leaves none rather than half of one. */
export function makeCluster({ cluster, program, user, password }) {
  if (existsSync(cluster)) return;
  const half = `${cluster}.half-${process.pid}`;
  const secret = `${half}.secret`;
  dropHalves(cluster);
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  giveTo(user, half);
  giveTo(user, secret);
  try {
    const made = spawnSync(program('initdb'), ['-D', half, '-U', 'postgres', `--pwfile=${secret}`, '-A', 'scram-sha-256', '--no-instructions', ...LOCALE], { ...user, cwd: path.dirname(cluster), env: cleanEnv(), encoding: 'utf8' });
    if (made.error ?? made.status) throw new Problem(`The database could not be made in ${cluster} (${(made.error?.message ?? made.stderr).trim().split('\n').at(-1)}): mend that, or set DATABASE_URL to a PostgreSQL of your own.`);
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(half, cluster);
}

const isPostgres = (pid) => {
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
  return status === null || /postgres/.test(stdout); // no `ps` here: assume it is
};

/** After a restart of machine or container the number in the lock file may be another program's: then the lock is void. */
export function dropVoidLock(cluster) {
  const last = lastPostmaster(cluster);
  if (last && process.platform !== 'win32' && !isPostgres(last.pid)) rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

function openLog(log, user) {
  const fresh = existsSync(log) && statSync(log).size > LOG_LIMIT;
  const handle = openSync(log, fresh ? 'w' : 'a', 0o600);
  giveTo(user, log);
  return handle;
}

/** What the server wrote from a place on; nothing where the folder went with the server. */
function wordsOf(log, from) {
  try {
    return readFileSync(log).subarray(from).toString();
  } catch {
    return '';
  }
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches only us and we stop it in order. */
export function launch({ cluster, program, user, port, flags, log }) {
  dropVoidLock(cluster);
  const handle = openLog(log, user);
  const from = statSync(log).size;
  const settings = [...SETTINGS, ...flags].flatMap((setting) => ['-c', setting]);
  const child = spawn(program('postgres'), ['-D', cluster, '-p', String(port), ...settings], { ...user, cwd: path.dirname(cluster), env: cleanEnv(), detached: true, windowsHide: true, stdio: ['ignore', handle, handle] });
  closeSync(handle);
  child.unref();
  const state = { ended: false, words: '' };
  const end = (words) => { Object.assign(state, { ended: true, words }); };
  child.once('error', (error) => { end(error.message); });
  child.once('exit', () => { end(wordsOf(log, from)); });
  return state;
}

/** Stops the server and waits for it: sessions are ended, everything acknowledged is on disk. */
export function stopCluster({ cluster, program, user }) {
  if (!lastPostmaster(cluster)) return;
  spawnSync(program('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30', '-s'], { ...user, cwd: path.dirname(cluster), env: cleanEnv(), stdio: 'ignore' });
}
