// `npm run gen [-- --check]`: types of the client's documents from schema.graphql, or says whether they are up to date.
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, requireNode, runMain } from './lib/project.mjs';
import { runTool } from './lib/run.mjs';

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  const check = process.argv.includes('--check');
  const args = ['--config', 'codegen.ts', '--errors-only', ...(check ? ['--check'] : [])];
  const code = await runTool('@graphql-codegen/cli', args, { command: 'graphql-codegen' });
  if (check && code !== 0) console.error('The types of the client\'s documents are not up to date: run "npm run gen" and commit client/src/gql.');
  return code;
});
