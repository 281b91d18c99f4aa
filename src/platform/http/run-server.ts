import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, type Type } from '@nestjs/common';
import { loadConfig, type Config } from '../config/index.js';
import { createApp } from './create-app.js';
import { drain } from './drain.js';
import { endWithParent, failStart, stopInOrder, tellParent } from './process.js';

const PATIENCE_MS = 30_000;
// A server whose start script was killed a moment ago is just letting go of the port.
const PORT_PATIENCE_MS = 2000;

const tryPort = ({ port, host }: Config): Promise<void> => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject);
  probe.listen(port, host, () => { probe.close(() => { resolve(); }); });
});

/** The address under which this machine reaches the server, also behind a proxy. */
function localUrl(host: string, port: number): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${reachable}:${String(port)}`;
}

/** Before anything else: a start that cannot listen must not migrate a database either. */
async function awaitPort(config: Config): Promise<void> {
  const until = Date.now() + PORT_PATIENCE_MS;
  for (;;) {
    try {
      await tryPort(config);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || Date.now() > until) throw error;
      await wait(100);
    }
  }
}

/**
 * Starts the API, says so to the parent process if there is one, and stays until it is told to stop.
 * @param module the root module
 */
export async function runServer(module: Type): Promise<void> {
  let config: Config | undefined;
  endWithParent();
  try {
    config = loadConfig();
    await awaitPort(config);
    const app = await createApp(module);
    await app.listen(config.port, config.host);
    const server = app.getHttpServer();
    const { port } = server.address() as AddressInfo;
    stopInOrder(app, () => drain(server, PATIENCE_MS));
    new Logger('Process').log(`Ready at ${config.publicUrl}`);
    tellParent({ ready: true, url: config.publicUrl, local: localUrl(config.host, port) });
  } catch (error) {
    failStart(error, config);
  }
}
