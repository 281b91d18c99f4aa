// Runs the tools of node_modules as child processes, the same on every system: no shell, no .cmd wrappers.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, ROOT, inProject } from './project.mjs';

/** Runs a Node script to its end; resolves with its exit code. `onSpawn` gets the number of its process. */
export function runNode(args, { onSpawn, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.once('error', reject);
    if (child.pid !== undefined) onSpawn?.(child.pid);
    child.once('exit', (code, signal) => { resolve(code ?? (signal ? 1 : 0)); });
  });
}

/** The script behind a package's command, so that it runs under this very Node. */
export function toolPath(packageName, command = packageName) {
  const folder = inProject('node_modules', packageName);
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) throw new Problem(`${packageName} is not installed: run "npm ci".`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a package's command; resolves with its exit code. */
export const runTool = (packageName, args, { command, ...options } = {}) => runNode([toolPath(packageName, command), ...args], options);

/** npm itself, as a Node script: `npm` on Windows is a .cmd file that cannot be started without a shell. */
export function npmScript() {
  const beside = path.dirname(process.execPath);
  const places = [process.env.npm_execpath, path.join(beside, 'node_modules/npm/bin/npm-cli.js'), path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'), '/usr/share/nodejs/npm/bin/npm-cli.js', '/usr/lib/node_modules/npm/bin/npm-cli.js'];
  const found = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  if (!found) throw new Problem('npm was not found beside Node: run "npm ci" in this folder, then start again.');
  return found;
}
