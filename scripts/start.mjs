// `npm start`: makes a fresh clone run, with nothing but Node.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, requireNode, runMain, sleep } from './lib/project.mjs';

const LOGINS = ['officer', 'head', 'leader', 'land', 'alliance', 'admin', 'auditor'];

/** Waits until the server says that all its parts work. */
async function awaitReady(url, isStopping) {
  while (!isStopping()) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return true;
    await sleep(100);
  }
  return false;
}

function announce(url, isDemo) {
  console.log(`\nZouQing is ready · 走请已就绪: ${url}`);
  if (isDemo) console.log(`Demo logins · 演示账号: ${LOGINS.join(', ')}\nPassword · 密码: ZouQing-demo-1`);
  console.log('Ctrl-C stops everything · 按 Ctrl-C 停止\n');
}

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  await ensureBuilt('server');
  await ensureBuilt('client');
  // What follows uses packages, which are there only now.
  const { serve } = await import('./lib/serve.mjs');
  const { loadDemoOnce } = await import('./lib/demo-data.mjs');
  process.exit(await serve('dist/main.js', async ({ url, local, db, env, isStopping }) => {
    if (db) await loadDemoOnce(db, env);
    if (await awaitReady(local, isStopping)) announce(url, Boolean(db));
  }));
});
