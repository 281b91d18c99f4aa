// Which folder the embedded database lives in.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { DATA_DIR, Problem, ROOT } from './project.mjs';
import { makeEnterable, mayEnter } from './pg-user.mjs';

const projectKey = () => createHash('sha256').update(ROOT).digest('hex').slice(0, 10);

/** Root's own places outside the project; only root may write there, so nobody can lay a trap in them. */
function placesForRoot(wanted) {
  const below = path.relative(DATA_DIR, wanted);
  return ['/var/lib', '/usr/local/var', '/var/tmp']
    .filter((base) => existsSync(base))
    .map((base) => path.join(base, `zouqing-${projectKey()}`, below));
}

function makeUsable(folder, user) {
  makeEnterable(folder);
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  return mayEnter(folder, user);
}

const isOurs = (folder) => statSync(folder).uid === process.getuid?.();

/**
 * The folder for database, password and log; made when missing.
 * @param wanted the folder asked for, absolute
 * @param chosen whether the user named it (then nothing else is tried)
 * @returns `{ folder, moved }`; `moved` when it had to be put outside the project
 */
export function choosePlace(wanted, { chosen, user }) {
  const refuse = (why) => new Problem(`The data folder ${wanted} cannot be used (${why}): set ZOUQING_DATA_DIR to a folder that ${user.uid === undefined ? 'you may write to' : `the system user ${user.uid} may enter, such as /var/lib/zouqing`}.`);
  try {
    if (makeUsable(wanted, user)) return { folder: wanted, moved: false };
  } catch (error) {
    throw refuse(error.code ?? error.message);
  }
  const why = 'PostgreSQL does not run as root, and its own user may not enter this folder';
  if (chosen) throw refuse(why);
  for (const folder of placesForRoot(wanted)) {
    try {
      if (makeUsable(folder, user) && isOurs(folder)) return { folder, moved: true };
    } catch { /* the next place may do */ }
  }
  throw refuse(why);
}
