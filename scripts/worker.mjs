// `npm run worker`: jobs in a process of their own, on the database that the API uses. Without DATABASE_URL it joins
// the private database of a running `npm start`.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, requireNode, runMain } from './lib/project.mjs';

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  await ensureBuilt('server');
  const { serve } = await import('./lib/serve.mjs');
  process.exit(await serve('dist/worker.js', () => { console.log('The worker is ready; Ctrl-C stops it.'); }));
});
