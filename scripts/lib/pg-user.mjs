// PostgreSQL refuses to run as root. When we are root, it runs as an ordinary user of the system.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isRoot = process.getuid?.() === 0;

const idOf = (flag, user) => {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

/**
 * Spawn options `{ uid, gid }` of the user that PostgreSQL runs as; `{}` when that is the current user.
 * @param cluster the cluster's folder: root keeps the owner of one that an ordinary user made
 */
export function databaseUser(cluster) {
  if (!isRoot) return {};
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    if (uid !== undefined) return { uid, gid: idOf('-g', name) ?? uid };
  }
  return { uid: 65534, gid: 65534 };
}

/** Whether that user may enter a folder or run a file (also every folder above it counts). */
export function mayEnter(target, user) {
  return user.uid === undefined || spawnSync('test', ['-x', target], user).status === 0;
}

/** Gives a file or folder to that user. */
export function giveTo(user, target) {
  if (user.uid !== undefined) chownSync(target, user.uid, user.gid);
}

/** Makes a folder and its missing parents so that the database's user can pass through, whatever the umask is. */
export function makeEnterable(folder) {
  const missing = [];
  for (let at = folder; !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  for (const at of missing) {
    mkdirSync(at);
    if (isRoot) chmodSync(at, 0o711);
  }
}
