// API or worker as a child process. It ends in order when the channel to it closes, also when this process was killed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from './project.mjs';

/**
 * How the built programs run. Requests leave short-lived rows behind: with room for them (megabytes) the collector, whose
 * helpers take the other processors from PostgreSQL, runs less: processor time of a request 39 → 24 ms (bench/README.md, pipeline).
 */
export const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=64'];

/**
 * Starts a built program in a process group of its own: Ctrl-C reaches us only, and we stop things in order.
 * @param program `dist/main.js` or `dist/worker.js`
 * @returns `{ ready, ended, stop, kill }`: `ready` resolves with its message once it works, `ended` with how it ended
 */
export function startChild(program, env) {
  const child = spawn(process.execPath, [...NODE_FLAGS, program], { cwd: ROOT, env, detached: process.platform !== 'win32', windowsHide: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => { resolve({ code: 1, why: error.message }); });
    child.once('exit', (code, signal) => { resolve({ code, why: signal ?? `exit code ${String(code)}` }); });
  });
  const ready = new Promise((resolve) => { child.on('message', (message) => { if (message.ready) resolve(message); }); });
  const stop = async () => {
    if (child.connected) child.disconnect();
    return ended;
  };
  return { ready, ended, stop, kill: () => child.kill('SIGKILL') };
}

const readProc = (pid, file) => {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return ''; // no such process, or no /proc on this system
  }
};

/** Who started us: npm itself, or npm through the shell that it may put between. */
function starters() {
  const parent = process.ppid;
  if (!/^[\w/]*sh\0-c\0/.test(readProc(parent, 'cmdline'))) return String(parent);
  return `${parent} ${readProc(parent, 'stat').replace(/^.*\) /, '').split(' ')[1] ?? ''}`;
}

/** Calls `stop` when npm, which started us, was killed: nobody is left who could press Ctrl-C. */
export function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const before = starters();
  setInterval(() => { if (starters() !== before) stop(); }, 250).unref();
}
