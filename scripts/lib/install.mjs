// Installs the packages of the lockfile when they are missing or older than it. Node builtins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { Problem, inProject } from './project.mjs';
import { npmScript, runNode } from './run.mjs';

// Inside node_modules: whoever deletes or replaces that folder deletes the mark with it.
const MARK = inProject('node_modules', '.zouqing-installed');
const LIST = inProject('node_modules', '.package-lock.json');

const lockHash = () => createHash('sha256').update(readFileSync(inProject('package-lock.json'))).update(`${process.platform}-${process.arch}`).digest('hex');
const markIs = (hash) => existsSync(MARK) && readFileSync(MARK, 'utf8') === hash;

/** Whether npm's own list of what it installed says the same as the lockfile: somebody ran `npm ci` by hand. */
function listAgrees() {
  if (!existsSync(LIST)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = packagesOf(inProject('package-lock.json'));
  const got = packagesOf(LIST);
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || (got[name] ? got[name].version === version : optional === true));
}

async function install(hash, onSpawn) {
  console.log('Installing packages (npm ci) …');
  // Building needs the development packages too, even where NODE_ENV=production is set.
  const code = await runNode([npmScript(), 'ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], { onSpawn });
  if (code !== 0) throw new Problem('The packages could not be installed: see the lines of npm above, check the network or the npm registry setting, and start again.');
  writeFileSync(MARK, hash);
}

/** Makes node_modules what package-lock.json says; does nothing when it is. */
export async function ensureInstalled() {
  const hash = lockHash();
  if (markIs(hash)) return;
  await withLock(inProject('.data', 'install.lock'), async (lend) => {
    if (markIs(hash)) return;
    if (listAgrees()) writeFileSync(MARK, hash);
    else await install(hash, lend);
  });
}
