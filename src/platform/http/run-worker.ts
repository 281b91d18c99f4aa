import { Logger, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig, type Config } from '../config/index.js';
import { NestLogger, PINO, type Logger as Pino } from '../logging/index.js';
import { endWithParent, failStart, stopInOrder, tellParent } from './process.js';

/**
 * Runs jobs without serving requests, until told to stop; then running jobs are handed back to the queue.
 * @param module the root module; its jobs module runs them because ZOUQING_WORKER is `inline` in this process
 */
export async function runWorker(module: Type): Promise<void> {
  let config: Config | undefined;
  endWithParent();
  try {
    process.env['ZOUQING_WORKER'] = 'inline';
    config = loadConfig();
    const app = await NestFactory.createApplicationContext(module, { bufferLogs: true, abortOnError: false, logger: false });
    app.useLogger(new NestLogger(app.get<Pino>(PINO)));
    stopInOrder(app);
    new Logger('Process').log('Worker is ready');
    tellParent({ ready: true });
  } catch (error) {
    failStart(error, config);
  }
}
