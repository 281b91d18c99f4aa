import type { Actor } from '../../kernel/actor.js';

export interface RequestOrigin {
  requestId: string | null;
  ip: string | null;
}

/** Turns a session token into an actor; implemented by the identity module. */
export abstract class Authenticator {
  /** Null for no token, an unknown or expired one, a disabled user. */
  abstract authenticate(token: string | null, origin: RequestOrigin): Promise<Actor | null>;
}

/** The cookie that carries the session token. */
export const SESSION_COOKIE = 'zouqing_session';

/** The token in a Cookie header, or null. */
export function tokenOf(header: string | undefined): string | null {
  const match = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([A-Za-z0-9_-]{20,100})(?:;|$)`).exec(header ?? '');
  return match?.[1] ?? null;
}
