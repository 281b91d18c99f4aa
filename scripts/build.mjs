// `npm run build`: server and client, each only if it is stale.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, runMain } from './lib/project.mjs';

await runMain(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt('server');
  await ensureBuilt('client');
});
