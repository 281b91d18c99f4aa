// Does the built worker start on an empty database, and stop in order?
import { RUN_PREFIX, createEmpty, onServer, testServer, urlOf } from '../../test/support/test-server.mjs';
import { startChild } from './child.mjs';

const PATIENCE_MS = 60_000;

const late = (what) => new Promise((_, reject) => { setTimeout(() => { reject(new Error(`The worker did not ${what} in time.`)); }, PATIENCE_MS).unref(); });

async function startAndStop(url) {
  const worker = startChild('dist/worker.js', { ...process.env, DATABASE_URL: url, NODE_ENV: 'production', LOG_LEVEL: 'warn', SECRET_KEY: 'a key for specs only, of no use elsewhere' });
  try {
    const ready = await Promise.race([worker.ready, worker.ended.then(() => undefined), late('start')]);
    const { code, why } = await Promise.race([worker.stop(), late('stop')]);
    if (!ready || code !== 0) throw new Error(`The worker ${ready ? 'did not stop in order' : 'did not start'} (${why}).`);
  } finally {
    worker.kill();
  }
}

/** Resolves with 0 when it does; says why and resolves with 1 when not. */
export async function workerSmoke() {
  const server = await testServer();
  const name = `${RUN_PREFIX}worker`;
  try {
    await onServer(server.url, (client) => createEmpty(client, name));
    await startAndStop(urlOf(server.url, name));
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    await onServer(server.url, (client) => client.query(`drop database if exists "${name}" with (force)`));
    await server.stop();
  }
}
