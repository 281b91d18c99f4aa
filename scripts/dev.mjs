// `npm run dev`: the private database, the API restarted at each change of its source, and the client with hot reload.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { ensureBuilt } from './lib/build.mjs';
import { startChild } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, requireNode, runMain } from './lib/project.mjs';
import { toolPath } from './lib/run.mjs';

const CALM_MS = 200;

/** Calls `act` once things have been calm after changes in a folder. */
function onChange(folder, act) {
  let timer;
  return watch(folder, { recursive: true }, (_event, name) => {
    if (name && !/\.(ts|json|sql)$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(act, CALM_MS);
  });
}

/** Builds and starts the API anew; a build that fails leaves none running until the next change. */
function makeRestarter(env) {
  let api;
  let queue = Promise.resolve();
  const restart = async () => {
    try {
      await ensureBuilt('server');
      await api?.stop();
      api = startChild('dist/main.js', env);
    } catch (error) {
      console.error(error.message);
    }
  };
  return {
    restart: () => (queue = queue.then(restart)),
    stop: async () => {
      await queue;
      await api?.stop();
    },
  };
}

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  await ensureBuilt('server');
  const { envFor, isPrivate, readConfig, startPrivateDb } = await import('./lib/private-db.mjs');
  const db = isPrivate() ? await startPrivateDb(await readConfig()) : undefined;
  const api = makeRestarter(db ? envFor(db) : process.env);
  await api.restart();
  const client = spawn(process.execPath, [toolPath('vite'), 'client'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const watchers = ['src', 'migrations', 'locales'].map((folder) => onChange(folder, () => { void api.restart(); }));
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    client.once('exit', resolve);
  });
  for (const watcher of watchers) watcher.close();
  client.kill();
  await api.stop();
  await db?.stop();
  process.exit(0);
});
