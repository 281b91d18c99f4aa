import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newDataFolder } from './script.js';

type WithLock = (file: string, work: (lend: (pid: number) => void) => Promise<string>) => Promise<string>;

const { withLock } = (await import(path.resolve('scripts/lib/lock.mjs'))) as { withLock: WithLock };
const NOBODY = 2 ** 22 + 1; // more than the largest number of a process
const sleepers: ChildProcess[] = [];
let file = '';

/** A process that lives until it is told otherwise. */
function sleeper(): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  sleepers.push(child);
  return child as ChildProcess & { pid: number };
}
const lock = (): Promise<string> => withLock(file, () => Promise.resolve('worked'));
const orLate = (work: Promise<string>): Promise<string> => Promise.race([work, new Promise<string>((resolve) => { setTimeout(resolve, 400, 'waits'); })]);

beforeEach(() => {
  const folder = newDataFolder();
  mkdirSync(folder);
  file = path.join(folder, 'x.lock');
});
afterAll(() => { for (const child of sleepers) child.kill('SIGKILL'); });

describe('withLock', () => {
  it('lets one work after the other, and leaves nothing', async () => {
    const order: string[] = [];
    const work = (name: string): Promise<string> => withLock(file, async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => { setTimeout(resolve, 60); });
      order.push(`${name} out`);
      return name;
    });
    expect((await Promise.all(['a', 'b', 'c'].map(work))).sort()).toEqual(['a', 'b', 'c']);
    for (let at = 0; at < order.length; at += 2) expect(order[at + 1]).toBe(order[at]?.replace('in', 'out'));
    expect(existsSync(file)).toBe(false);
  });

  it('takes over from an owner who is dead', async () => {
    writeFileSync(file, String(NOBODY));
    expect(await lock()).toBe('worked');
  });

  it('waits for one who lives, until he dies', async () => {
    const child = sleeper();
    writeFileSync(file, String(child.pid));
    const work = lock();
    expect(await orLate(work)).toBe('waits');
    child.kill('SIGKILL');
    expect(await work).toBe('worked');
  });

  it('waits for the tool that a dead owner has started', async () => {
    const tool = sleeper();
    await withLock(file, (lend) => {
      lend(tool.pid);
      writeFileSync(`${file}.copy`, readFileSync(file, 'utf8').replace(/^.*\n/, `${String(NOBODY)}\n`)); // as the file of one who was killed
      return Promise.resolve('');
    });
    writeFileSync(file, readFileSync(`${file}.copy`));
    const work = lock();
    expect(await orLate(work)).toBe('waits');
    tool.kill('SIGKILL');
    expect(await work).toBe('worked');
  });

  it('is not fooled by a number that was given again: to itself, or to another', async () => {
    writeFileSync(file, String(process.pid));
    expect(await lock()).toBe('worked');
    if (process.platform !== 'linux') return; // only there the moment of birth is known
    writeFileSync(file, `${String(sleeper().pid)} 1`);
    expect(await lock()).toBe('worked');
  });

  it('does not wait for ever for a file whose writer was killed before its first letter', async () => {
    writeFileSync(file, '');
    expect(await orLate(lock())).toBe('waits');
    utimesSync(file, 1, 1);
    expect(await lock()).toBe('worked');
  });
});
