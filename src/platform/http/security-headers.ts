import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** The number that this answer's style elements must carry; a new one for each answer. */
export const nonceOf = (res: Response): string => (res.locals as { cspNonce: string }).cspNonce;

const giveNonce: RequestHandler = (_req, res, next) => {
  // 122 random bits, of which Node fetches many at a time: other random bytes cost a call of the system each.
  res.locals['cspNonce'] = randomUUID();
  next();
};

const nonceSource = (_req: IncomingMessage, res: ServerResponse): string => `'nonce-${nonceOf(res as Response)}'`;

/**
 * Security headers of every answer. Scripts come from this server only; style elements (antd makes them while the page
 * runs) need the nonce.
 * @param encrypted whether people reach the server by https: then browsers are told to insist on it
 */
export function securityHeaders(encrypted: boolean): RequestHandler[] {
  const directives = {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'", nonceSource],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(encrypted ? { 'upgrade-insecure-requests': [] } : {}),
  };
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: encrypted ? { maxAge: 15_552_000, includeSubDomains: false } : false,
  });
  return [giveNonce, headers];
}
