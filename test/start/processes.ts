import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

interface Entry {
  parent: number;
  /** Ended, but nobody has asked how: some containers have no process 1 that does. */
  isZombie: boolean;
}

const PROC_STAT = /^\d+ \(.*\) (\w) (\d+) /s;

function readProc(): [number, Entry][] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name): [number, Entry][] => {
    try {
      const match = PROC_STAT.exec(readFileSync(`/proc/${name}/stat`, 'utf8'));
      return match ? [[Number(name), { parent: Number(match[2]), isZombie: match[1] === 'Z' }]] : [];
    } catch {
      return []; // it has just ended
    }
  });
}

function readPs(): [number, Entry][] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return stdout.trim().split('\n').map((line) => line.trim().split(/\s+/)).map(([pid, parent, stat]) => [Number(pid), { parent: Number(parent), isZombie: Boolean(stat?.startsWith('Z')) }]);
}

/** Every process of this machine, by its number. */
const allProcesses = (): Map<number, Entry> => new Map(process.platform === 'linux' ? readProc() : readPs());

/** A process and everything that it has started, directly or not. */
export function treeOf(root: number, all = allProcesses()): number[] {
  const children = [...all].filter(([, { parent, isZombie }]) => parent === root && !isZombie).map(([pid]) => pid);
  return [root, ...children.flatMap((pid) => treeOf(pid, all))];
}

/** Those of the processes that still run. */
export function stillRunning(pids: readonly number[]): number[] {
  const all = allProcesses();
  return pids.filter((pid) => all.get(pid)?.isZombie === false);
}

/** What a process was started with, as far as the system tells. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.trim();
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** Kills on the spot. Only for processes that a spec has started. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}
