// When the demo data is loaded, and how that survives a kill.
import { existsSync } from 'node:fs';
import { Problem, inProject } from './project.mjs';
import { runNode } from './run.mjs';

const PROGRAM = 'dist/demo.js';

/** Runs the loader; `--reset` empties the database first. The database remembers whether it came to its end. */
export async function loadDemo(db, env, args = []) {
  db.remember({ demo: 'loading' });
  // By the channel it notices when we are killed: half a demo must not grow beside the one of the next start.
  if (await runNode([PROGRAM, ...args], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }) !== 0) throw new Problem('The demo data could not be loaded: see the lines above, then try "npm run demo -- --reset".');
  db.remember({ demo: 'loaded' });
}

/** Loads the demo data on the very first run; again from the start when that run was killed in the middle. */
export async function loadDemoOnce(db, env) {
  if (db.memory.demo === 'loaded' || !existsSync(inProject(PROGRAM))) return;
  console.log('Loading the demo data …');
  await loadDemo(db, env, db.memory.demo === 'loading' ? ['--reset'] : []);
}
