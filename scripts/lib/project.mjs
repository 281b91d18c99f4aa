// Where things are, and how a script ends. Node builtins only: runs before anything is installed.
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the current folder is. */
export const ROOT = realpathSync(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'));

/** An absolute path inside the project. */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** Default folder of everything that is made at run time; ignored by git. */
export const DATA_DIR = inProject('.data');

/** Makes the default data folder. Root opens it for passing through, whatever the umask: PostgreSQL runs as another user. */
export function makeDataDir() {
  if (existsSync(DATA_DIR)) return;
  mkdirSync(DATA_DIR);
  if (process.getuid?.() === 0) chmodSync(DATA_DIR, 0o711);
}

/** A refusal the user can mend: its message is one sentence that says what is wrong and what to do. */
export class Problem extends Error {}

/** Runs a script's main function; a `Problem` ends it with its sentence, any other error with its stack. */
export async function runMain(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  }
}

/** Refuses a Node that the packages do not run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(`ZouQing needs Node 20.19 or newer, this is ${process.versions.node}: install a newer one from https://nodejs.org and start again.`);
}

/** Resolves after `ms` milliseconds. */
export const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
