// `npm run bench -- <name> [options]`: runs bench/<name>.mjs against a database of its own.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Problem, ROOT, inProject, requireNode, runMain } from './lib/project.mjs';

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  const [name, ...args] = process.argv.slice(2);
  const known = readdirSync(inProject('bench')).filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -'.mjs'.length));
  if (!known.includes(name)) throw new Problem(`Say which benchmark to run: npm run bench -- ${known.join(' | ')}.`);
  await ensureInstalled();
  await ensureBuilt('server');
  const { run } = await import(pathToFileURL(inProject('bench', `${name}.mjs`)).href);
  await run(args);
});
