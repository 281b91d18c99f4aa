// One script at a time does this: two starts in one folder must not install, build or make the database twice.
import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { makeDataDir, sleep } from './project.mjs';

const SAY_AFTER_MS = 1000;
const HALF_WRITTEN_MS = 2000;
const held = new Set();

/** A process by its number and, where the system tells, the moment of its birth: numbers are given again. */
function identityOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return fields[0] === 'Z' ? '' : `${pid} ${fields[19]}`;
  } catch {
    return String(pid); // no /proc on this system, or no such process
  }
}

function isAlive(identity) {
  const [number, birth] = identity.split(' ');
  try {
    process.kill(Number(number), 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const now = identityOf(number);
  return now === identity || birth === undefined || now === number;
}

function take(file) {
  try {
    writeFileSync(file, identityOf(process.pid), { flag: 'wx' });
    held.add(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whoever took it, or a tool that outlives him, is still at work; a file just being written counts as that. */
function isInUse(file, text) {
  const owners = text.split('\n').filter(Boolean);
  if (owners.length === 0) return Date.now() - statSync(file).mtimeMs < HALF_WRITTEN_MS;
  const [first] = owners;
  const isOurNumberAnew = Number.parseInt(first, 10) === process.pid && !held.has(file); // in a container, each start has the same
  return owners.some((owner) => !(isOurNumberAnew && owner === first) && isAlive(owner));
}

/** Takes a dead lock away; puts it back if another one has done that meanwhile and this is its new lock. */
function dropIfDead(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (isInUse(file, text)) return;
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') === text) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // its owner has just left
  }
}

/**
 * Runs `work` while holding the lock file; waits for another living process, takes over from a dead one.
 * @param work gets a function that lends the lock to a tool, by process number: if we are killed, the next one waits for the tool
 */
export async function withLock(file, work) {
  makeDataDir();
  const since = Date.now();
  for (let said = false; !take(file); await sleep(50)) {
    dropIfDead(file);
    if (!said && Date.now() - since > SAY_AFTER_MS) {
      said = true;
      console.log(`Waiting for another start in this folder to finish its part (${file}) …`);
    }
  }
  try {
    return await work((pid) => { appendFileSync(file, `\n${identityOf(pid)}`); });
  } finally {
    held.delete(file);
    rmSync(file, { force: true });
  }
}
