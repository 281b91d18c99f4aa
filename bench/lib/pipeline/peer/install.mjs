// PostGraphile and the Node it needs, as a package of their own: users of the application never install them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npmScript, runNode } from '../../../../scripts/lib/run.mjs';
import { inProject, Problem } from '../../../../scripts/lib/project.mjs';

const FOLDER = inProject('bench', 'peers');
const MARK = inProject('bench', 'peers', 'node_modules', '.zouqing-installed');

/** Installs what bench/peers/package-lock.json says, when it is not there; answers with the path of that Node. */
export async function ensurePeers() {
  const hash = createHash('sha256').update(readFileSync(inProject('bench', 'peers', 'package-lock.json'))).digest('hex');
  if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== hash) {
    console.log('Installing what is measured beside the application (npm ci in bench/peers) …');
    const code = await runNode([npmScript(), 'ci', '--prefix', FOLDER, '--no-fund', '--no-audit', '--loglevel=error']);
    if (code !== 0) throw new Problem('The packages of bench/peers could not be installed: see the lines of npm above.');
    writeFileSync(MARK, hash);
  }
  return inProject('bench', 'peers', 'node_modules', 'node', 'bin', 'node');
}
