// `npm run schema [-- --check]`: writes schema.graphql from the code, or says whether it is up to date.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, requireNode, runMain } from './lib/project.mjs';
import { runNode } from './lib/run.mjs';

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  await ensureBuilt('server');
  return runNode(['dist/schema.js', ...process.argv.slice(2)]);
});
