import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

const SANE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;
const QUIET = /^\/(health|assets)\//;

/** The caller's X-Request-Id if it can neither break a log line nor grow without end, else a new one. */
export function requestIdFor(header: string | string[] | undefined): string {
  return typeof header === 'string' && SANE_ID.test(header) ? header : randomUUID();
}

/** The path alone; of the set-up link not even that: whoever reads the log could use it. */
const loggable = (url = ''): string => (url.split('?', 1)[0] ?? '').replace(/^\/setup\/.*/, '/setup/[redacted]');

function levelOf(req: IncomingMessage, res: ServerResponse, error?: Error): 'error' | 'warn' | 'info' | 'debug' {
  if (error ?? res.statusCode >= 500) return 'error';
  if (res.statusCode >= 400) return 'warn';
  return QUIET.test(req.url ?? '') ? 'debug' : 'info';
}

/**
 * One line per answered request, with its id on `req.id` and in the answer's X-Request-Id.
 * Headers, bodies and query strings are not logged: they hold cookies, names and GraphQL variables.
 */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId(req, res) {
      const id = requestIdFor(req.headers['x-request-id']);
      res.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: levelOf,
    customAttributeKeys: { responseTime: 'ms' },
    quietReqLogger: true,
    wrapSerializers: false,
    serializers: {
      req: (req: IncomingMessage) => ({ method: req.method, path: loggable((req as { originalUrl?: string }).originalUrl ?? req.url) }),
      res: (res: ServerResponse) => ({ status: res.statusCode }),
    },
  });
}
