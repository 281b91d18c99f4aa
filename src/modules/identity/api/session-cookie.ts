import { SESSION_COOKIE, tokenOf } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import type { LoginOrigin } from '../sessions.js';

const USER_AGENT_KEPT = 300;

/** Where a login comes from. */
export const originOf = ({ req, requestId }: RequestContext): LoginOrigin => ({
  requestId,
  ip: req.ip ?? null,
  userAgent: req.headers['user-agent']?.slice(0, USER_AGENT_KEPT) ?? null,
  token: tokenOf(req.headers.cookie),
});

/** Out of reach of scripts and of other sites' forms; gone when the browser is closed. */
const cookieOptions = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', secure, path: '/' }) as const;

export const giveCookie = ({ res }: RequestContext, token: string, secure: boolean): void => {
  res.cookie(SESSION_COOKIE, token, cookieOptions(secure));
};

export const takeCookie = ({ res }: RequestContext, secure: boolean): void => {
  res.clearCookie(SESSION_COOKIE, cookieOptions(secure));
};
