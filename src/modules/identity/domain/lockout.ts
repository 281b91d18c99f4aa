/** Wrong tries in a row after which an account is locked, and for how long. Source: GB/T 22239-2019, 8.1.4.1 b. */
export const TRIES = 5;
export const LOCK_MINUTES = 15;

export interface Tries {
  failedAttempts: number;
  lockedUntil: Date | null;
}

export interface Judged extends Tries {
  /** ok: let in. failed: a wrong try. locked: not even looked at, right or wrong. */
  outcome: 'ok' | 'failed' | 'locked';
}

/**
 * What a try to log in comes to. A lock is not made longer by further tries, so that nobody can be kept out for ever;
 * when it has run out, counting starts again.
 */
export function judgeTry({ failedAttempts, lockedUntil }: Tries, right: boolean, now: Date): Judged {
  if (lockedUntil && lockedUntil > now) return { outcome: 'locked', failedAttempts, lockedUntil };
  if (right) return { outcome: 'ok', failedAttempts: 0, lockedUntil: null };
  const failed = (lockedUntil ? 0 : failedAttempts) + 1;
  return { outcome: 'failed', failedAttempts: failed, lockedUntil: failed >= TRIES ? new Date(now.getTime() + LOCK_MINUTES * 60_000) : null };
}
