// One script at a time does this: two starts in one folder must not install, build or make the database twice.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { makeDataDir, sleep } from './project.mjs';

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function dropIfDead(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid && !isAlive(pid)) rmSync(file, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // its owner has just left
  }
}

/** Runs `work` while holding the lock file; waits for another living process, takes over from a dead one. */
export async function withLock(file, work) {
  makeDataDir();
  while (!take(file)) {
    dropIfDead(file);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
