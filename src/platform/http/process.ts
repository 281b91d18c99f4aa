import { Logger, type INestApplicationContext } from '@nestjs/common';
import { ConfigError, type Config } from '../config/index.js';
import { startProblem } from './start-problem.js';

const PARENT_GONE = 'its parent is gone';
const exitAtOnce = (): void => { process.exit(1); };

/** While starting there is nothing to finish: without the script that started it, the process ends on the spot. */
export function endWithParent(): void {
  process.once('disconnect', exitAtOnce);
  if ((process.connected as boolean | undefined) === false) exitAtOnce(); // undefined: no parent watches
}

/** Ends the process in order when asked to: by a signal, or because the script that started it is gone. */
export function stopInOrder(app: INestApplicationContext, before: () => Promise<void> = () => Promise.resolve()): void {
  let stopping = false;
  const stop = (why: string): void => {
    if (stopping) return;
    stopping = true;
    new Logger('Process').log(`Stopping (${why})`);
    void before().then(() => app.close()).then(() => process.exit(0), (error: unknown) => {
      new Logger('Process').error(error);
      process.exit(1);
    });
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.off('disconnect', exitAtOnce).once('disconnect', () => { stop(PARENT_GONE); });
}

/** Tells the script that started us; nothing without one. */
export function tellParent(message: Record<string, unknown>): void {
  if (process.connected) process.send?.(message);
}

/** Prints the one sentence (or, for what nobody foresaw, the stack) and ends the process. */
export function failStart(error: unknown, config?: Config): never {
  const sentence = error instanceof ConfigError ? error.message : config && startProblem(error, config);
  process.stderr.write(`${sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exit(1);
}
