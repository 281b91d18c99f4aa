export { createLogger, logger } from './logger.js';
export { LoggingModule, PINO, type Logger } from './logging.module.js';
export { NestLogger } from './nest-logger.js';
export { requestIdFor, requestLog } from './request-log.js';
