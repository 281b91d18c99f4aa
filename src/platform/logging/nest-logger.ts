import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { ApiError, Refusal } from '../../kernel/errors.js';

const LEVELS = { log: 'info', error: 'error', warn: 'warn', debug: 'debug', verbose: 'trace', fatal: 'fatal' } as const;
type NestLevel = keyof typeof LEVELS;

// One line per module and route at every start: of use only to who looks for it.
const CHATTY = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

const isStack = (text: string): boolean => /\n\s+at /.test(text);

/** Lets Nest and `new Logger('Name')` write through pino. Nest passes the context's name last, an error's stack before it. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...more: unknown[]): void {
    this.write(CHATTY.has(String(more.at(-1))) ? 'debug' : 'log', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    // Nest reports whatever a resolver throws. What the caller is told as an answer is no failure of ours.
    const expected = [message, ...more].some((value) => value instanceof ApiError || value instanceof Refusal);
    this.write(expected ? 'debug' : 'error', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('verbose', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  private write(level: NestLevel, message: unknown, more: unknown[]): void {
    const texts = more.filter((value) => typeof value === 'string');
    const error = [message, ...more].find((value) => value instanceof Error);
    const stack = error ? undefined : texts.find(isStack);
    const context = texts.findLast((text) => !isStack(text));
    const fields = { ...(context ? { context } : {}), ...(error ? { err: error } : {}), ...(stack ? { stack } : {}) };
    if (message instanceof Error) this.pino[LEVELS[level]](fields, message.message);
    else if (typeof message === 'object') this.pino[LEVELS[level]]({ ...fields, ...message });
    else this.pino[LEVELS[level]](fields, typeof message === 'string' ? message : JSON.stringify(message));
  }
}
