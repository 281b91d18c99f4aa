import { pino, type DestinationStream, type Logger } from 'pino';

/** Fields that never reach a log, at the top or one level down, whoever logs them. */
const SECRETS = ['password', 'newPassword', 'token', 'authorization', 'cookie', 'set-cookie', 'variables', 'phone', 'wechat', 'email', 'secretKey', 's3SecretAccessKey'];
const redacted = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/**
 * The process's logger: one JSON object per line on standard output.
 * @param level least important level that is written
 * @param destination only specs give one
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: redacted, censor: '[redacted]' }, formatters: { level: (label: string) => ({ level: label }) } };
  return destination ? pino(options, destination) : pino(options);
}

/** The process's logger, for code that Nest does not construct. Its level is set when the configuration is read. */
export const logger = createLogger('info');
