import { Logger as JobLogger } from 'graphile-worker';
import type { Logger } from '../logging/index.js';

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's own lines, in our format; what it calls info happens all the time, and is debug to us. */
export const jobLogger = (logger: Logger): JobLogger => new JobLogger((scope) => (level, message) => {
  logger[LEVELS[level]]({ job: scope.taskIdentifier, jobId: scope.jobId }, message);
});
