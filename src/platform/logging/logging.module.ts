import { Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '../config/index.js';
import { logger } from './logger.js';

/** Injection token of the process's pino logger. */
export const PINO = Symbol('pino');

export type { Logger };

/** Gives every module the process's logger; most use Nest's `new Logger('Name')`, which writes to the same place. */
@Global()
@Module({
  providers: [{ provide: PINO, inject: [Config], useFactory: (config: Config): Logger => Object.assign(logger, { level: config.logLevel }) }],
  exports: [PINO],
})
export class LoggingModule {}
