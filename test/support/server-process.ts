import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => { resolve(port); });
  });
});

/** The built server in a process of its own, on the spec file's database: it can be killed and started again. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Starts it, on the same port each time; call after `startApp`, which sets key and folder of files for both. */
  async start(): Promise<this> {
    this.port ||= await freePort();
    const child = spawn(process.execPath, ['dist/main.js'], { env: { ...process.env, PORT: String(this.port), HOST: '127.0.0.1', LOG_LEVEL: 'info', NODE_ENV: 'production', ZOUQING_WORKER: 'off' }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    let said = '';
    const ready = new Promise<void>((resolve, reject) => {
      const hear = (more: string): void => {
        said += more;
        if (said.includes('Ready at')) resolve();
      };
      child.stdout.setEncoding('utf8').on('data', hear);
      child.stderr.setEncoding('utf8').on('data', hear);
      child.once('exit', () => { reject(new Error(`the server ended:\n${said}`)); });
    });
    await ready;
    return this;
  }

  /** As the power fails: nothing is finished. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
