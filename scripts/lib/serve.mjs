// Runs the database and one built program (API or worker) until told to stop. Needs packages and the built server.
import { startChild, watchNpm } from './child.mjs';
import { envFor, isPrivate, readConfig, startPrivateDb } from './private-db.mjs';
import { Problem } from './project.mjs';

/** Keeps the database alive under the running program; gives up when it does not come back. */
const reviver = (state) => async () => {
  console.error('The database ended unexpectedly; starting it again.');
  try {
    await state.db.revive();
  } catch (error) {
    console.error(error.message);
    state.stop();
  }
};

/** A first request stops in order; a second one, of somebody who does not want to wait, stops hard. */
function stopOnRequest(state) {
  state.stop = () => {
    state.stopping = true;
    void state.child?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { if (state.stopping) state.child?.kill(); else state.stop(); });
  watchNpm(state.stop);
}

async function run(state, program, env, whenReady) {
  state.child = startChild(program, env);
  if (state.stopping) void state.child.stop();
  const ready = await Promise.race([state.child.ready, state.child.ended.then(() => undefined)]);
  if (ready && !state.stopping) await whenReady({ ...ready, db: state.db, env, isStopping: () => state.stopping });
  const { code, why } = await state.child.ended;
  if (state.stopping) return ready ? code ?? 1 : 130;
  if (!ready) return code || 1; // it has said why
  throw new Problem(`${program} ended unexpectedly (${why}): start it again.`);
}

/**
 * Starts everything and resolves with the exit code after everything has stopped.
 * @param program the built program, relative to the project
 * @param whenReady called once it works, with its message, the private database if there is one, and its environment
 */
export async function serve(program, whenReady) {
  const config = await readConfig();
  const state = { stopping: false };
  stopOnRequest(state);
  if (isPrivate()) state.db = await startPrivateDb(config, { onLost: reviver(state) });
  // Without a demo it is somebody's own server: details of errors stay inside unless asked for.
  const env = state.db ? envFor(state.db) : { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  try {
    return await run(state, program, env, whenReady);
  } finally {
    await state.child?.stop();
    await state.db?.stop();
  }
}
