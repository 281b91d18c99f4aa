/** Uploads of one person in one minute, in this process; an officer with a phone needs far fewer. */
export const UPLOADS_PER_MINUTE = 60;
const MINUTE_MS = 60_000;

/** Counts uploads of the last minute per person. */
export class UploadPace {
  private readonly recent = new Map<string, number[]>();

  /** Counts one more; false when that is too many, and it does not count. */
  allows(userId: string, now: number): boolean {
    const times = (this.recent.get(userId) ?? []).filter((time) => time > now - MINUTE_MS);
    const isFew = times.length < UPLOADS_PER_MINUTE;
    this.recent.set(userId, isFew ? [...times, now] : times);
    if (this.recent.size > 1000) this.forgetIdle(now);
    return isFew;
  }

  private forgetIdle(now: number): void {
    for (const [userId, times] of this.recent) if ((times.at(-1) ?? 0) <= now - MINUTE_MS) this.recent.delete(userId);
  }
}
