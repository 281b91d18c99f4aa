import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf, kill, stillRunning, treeOf } from './processes.js';

const PATIENCE_MS = 60_000;
const READY = /is ready · 走请已就绪: (http:\S+)/;
/** Must neither reach the scripts from the machine of whoever tests, nor from jest. */
const FOREIGN = /^(npm_|NODE_ENV$|NODE_OPTIONS$|PG|DATABASE_URL$|LOG_LEVEL$)/;

/** Waits until `probe` gives something; throws what `late` says when it does not in time. */
export async function until<Found>(probe: () => Found | Promise<Found>, late: () => string, patienceMs = PATIENCE_MS): Promise<NonNullable<Found>> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    const found = await probe();
    if (found) return found;
    await wait(25);
  }
  throw new Error(late());
}

/** A port that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => { resolve(port); });
    });
  });
}

/** A folder for one private database; the setup of these specs removes it. */
export const newDataFolder = (): string => path.join(process.env['ZOUQING_TEST_FOLDER'] ?? '', randomBytes(4).toString('hex'));

/** The number of the private database's server, from its own lock file; undefined when it does not run. */
export function postmasterOf(dataFolder: string): number | undefined {
  const cluster = path.join(dataFolder, 'pg');
  const file = path.join(cluster, 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  // After a kill the file stays, and the number may be anybody's.
  return pid > 0 && commandOf(pid).includes(cluster) ? pid : undefined;
}

/** How a private database is reached, as its scripts remember it. */
export function privateServer(dataFolder: string): { port: number; url: string } {
  const { port, password } = JSON.parse(readFileSync(path.join(dataFolder, 'connection.json'), 'utf8')) as { port: number; password: string };
  return { port, url: `postgres://zouqing:${password}@127.0.0.1:${String(port)}/zouqing` };
}

const running = new Set<Script>();

/** Ends whatever a failed spec has left. */
export function killAll(): void {
  for (const script of running) script.killTree();
  running.clear();
}

/** One of the project's scripts, run as a user runs it. The language of its environment is the poorest there is. */
export class Script {
  private text = '';
  private readonly child: ChildProcess;
  /** The exit code; null when it was killed. */
  readonly ended: Promise<number | null>;

  /** @param args what Node runs, relative to the project, such as `scripts/start.mjs` */
  constructor(args: readonly string[], private readonly env: Readonly<Record<string, string>> = {}) {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
    this.child = spawn(process.execPath, args, { env: { ...inherited, LANG: 'C', LC_ALL: 'C', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.setEncoding('utf8').on('data', (more: string) => { this.text += more; });
    // The outputs stay open as long as a process of the tree has them: that is not what is waited for.
    this.ended = new Promise((resolve) => { this.child.once('exit', resolve); });
    running.add(this);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** All that it and its children have printed so far. */
  get output(): string {
    return this.text;
  }

  /** Its processes, the private database's among them. */
  tree(): number[] {
    const postmaster = this.env['ZOUQING_DATA_DIR'] === undefined ? undefined : postmasterOf(this.env['ZOUQING_DATA_DIR']);
    const isOver = this.child.exitCode !== null || this.child.signalCode !== null;
    return [...new Set([...(isOver ? [] : treeOf(this.pid)), ...(postmaster === undefined ? [] : treeOf(postmaster))])];
  }

  /** Waits until it has printed something. */
  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    let isOver = false;
    void this.ended.then(() => wait(50)).then(() => { isOver = true; });
    return until(() => {
      const found = pattern.exec(this.text);
      if (!found && isOver) throw new Error(`ended before it printed ${String(pattern)}:\n${this.text}`);
      return found;
    }, () => `did not print ${String(pattern)} in time:\n${this.text}`);
  }

  /** Waits until it announces that it works; answers with its address. */
  async ready(): Promise<string> {
    return (await this.prints(READY))[1] ?? '';
  }

  /** Asks it to stop. Answers with the exit code, and with those of its processes that did not end. */
  async stop(signal: 'SIGINT' | 'SIGTERM' = 'SIGTERM'): Promise<{ code: number | null; left: number[] }> {
    const tree = this.tree();
    this.child.kill(signal);
    const code = await this.ended;
    await wait(50);
    running.delete(this);
    return { code, left: stillRunning(tree) };
  }

  killTree(): void {
    for (const pid of stillRunning(this.tree())) kill(pid);
  }
}

/** Runs a script to its end. */
export async function runToEnd(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number | null; output: string }> {
  const script = new Script(args, env);
  const code = await script.ended;
  await wait(20); // the last words are still on their way
  return { code, output: script.output };
}
