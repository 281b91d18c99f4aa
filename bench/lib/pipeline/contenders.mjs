// Starts the servers that are compared, each a process of its own, and logs in.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NODE_FLAGS } from '../../../scripts/lib/child.mjs';
import { ROOT } from '../../../scripts/lib/project.mjs';
import { DOCUMENTS, reshaped, variablesOf } from './peer/questions.mjs';
import { LOGINS, PASSWORD } from './places.mjs';

const PATIENCE_MS = 90_000;
/** A database that is kept must find the key of its first start again; nothing is sealed with it. */
const SECRET_KEY = 'the key of a benchmark seals nothing at all';
/** Connections of each server: as the application has by default. */
const POOL = 10;

const cleanEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|PG|NODE_|ZOUQING_|DATABASE_|PORT$|HOST$|LOG_)/.test(name)));

/** A server process; ready once it says where it listens. */
async function start(program, args, env, { silent = true } = {}) {
  const child = spawn(program, args, { cwd: ROOT, env: { ...cleanEnv(), NODE_ENV: 'production', ...env }, stdio: ['ignore', silent ? 'ignore' : 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(() => { reject(new Error(`${args.join(' ')} did not start`)); }, PATIENCE_MS);
    child.on('message', (message) => { clearTimeout(late); resolve(message.local); });
    child.once('exit', (code) => { reject(new Error(`${args.join(' ')} ended with ${String(code)}`)); });
  });
  return { url, pid: child.pid, stop: async () => { child.kill('SIGTERM'); await ended; } };
}

/** The application as it is built and started. Jobs are another process's: the search index of a million deals is nobody's question here. */
async function startApplication(database) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zouqing-bench-app-'));
  const server = await start(
    process.execPath, [...NODE_FLAGS, 'dist/main.js'],
    { DATABASE_URL: database, DATABASE_POOL: String(POOL), PORT: '0', HOST: '127.0.0.1', ZOUQING_WORKER: 'off', SECRET_KEY, ZOUQING_DATA_DIR: folder });
  return { ...server, stop: async () => { await server.stop(); rmSync(folder, { recursive: true, force: true }); } };
}

/** Hand-written SQL behind node:http, under the same Node. */
const startLimit = (database) => start(process.execPath, ['bench/lib/pipeline/limit/server.mjs'], { DATABASE_URL: database, POOL: String(POOL) }, { silent: false });

/** PostGraphile under the Node that it needs. */
const startPostgraphile = (node, database) => start(node, ['bench/peers/postgraphile.mjs'], { DATABASE_URL: database, POOL: String(POOL) }, { silent: false });

/** The session cookie of a login, from the application; all contenders look it up in the same table. */
async function logIn(url, login) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation ($input: LoginInput!) { login(input: $input) { viewer { id } userErrors { message } } }', variables: { input: { username: LOGINS[login], password: PASSWORD } } }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`Nobody could log in as ${login}: ${await answer.text()}`);
  return cookie;
}

/**
 * The three on one database, each with its requests for a question.
 * @param node path of the Node for PostGraphile
 * @returns `{ contenders: [{ name, pid, requests(question), reshaped? }], stop() }`
 */
export async function startContenders(node, database) {
  const servers = [];
  const stop = async () => { await Promise.all(servers.map((server) => server.stop())); };
  try {
    for (const starting of [() => startApplication(database), () => startLimit(database), () => startPostgraphile(node, database)]) servers.push(await starting());
    const [application, limit, peer] = servers;
    const cookies = { county: await logIn(application.url, 'county'), city: await logIn(application.url, 'city') };
    const requests = (address, bodyOf) => (question) => question.variants.map((variables) => ({ url: address(question), headers: { cookie: cookies[question.as] }, body: JSON.stringify(bodyOf(question, variables)) }));
    return { stop, contenders: [
      { name: 'application', pid: application.pid, requests: requests(() => `${application.url}/graphql`, ({ query }, variables) => ({ query, variables })) },
      { name: 'limit', pid: limit.pid, requests: requests(({ name }) => `${limit.url}/${name}`, (_, variables) => variables) },
      { name: 'PostGraphile', pid: peer.pid, reshaped, requests: requests(() => `${peer.url}/graphql`, ({ name }, variables) => ({ query: DOCUMENTS[name], variables: variablesOf(variables) })) },
    ] };
  } catch (error) {
    await stop();
    throw error;
  }
}
