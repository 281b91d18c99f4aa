import { describe, expect, it } from '@jest/globals';
import { judgeTry, type Tries } from './lockout.js';

const NOW = new Date('2024-06-30T04:00:00Z');
const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);
const wrong = (tries: Tries, at = NOW): Tries => judgeTry(tries, false, at);

describe('judgeTry', () => {
  it('locks for 15 minutes at the fifth wrong try in a row', () => {
    let tries: Tries = { failedAttempts: 0, lockedUntil: null };
    for (let count = 1; count <= 4; count += 1) {
      tries = wrong(tries);
      expect(tries).toMatchObject({ failedAttempts: count, lockedUntil: null });
    }
    expect(wrong(tries)).toMatchObject({ outcome: 'failed', failedAttempts: 5, lockedUntil: minutes(15) });
  });

  it('does not let the right password in while locked, nor makes the lock longer', () => {
    const locked = { failedAttempts: 5, lockedUntil: minutes(15) };
    expect(judgeTry(locked, true, minutes(14))).toEqual({ outcome: 'locked', ...locked });
    expect(judgeTry(locked, false, minutes(14))).toEqual({ outcome: 'locked', ...locked });
  });

  it('starts again when the lock has run out, or after a right password', () => {
    const locked = { failedAttempts: 5, lockedUntil: minutes(15) };
    expect(judgeTry(locked, true, minutes(15))).toEqual({ outcome: 'ok', failedAttempts: 0, lockedUntil: null });
    expect(judgeTry(locked, false, minutes(15))).toEqual({ outcome: 'failed', failedAttempts: 1, lockedUntil: null });
    expect(judgeTry({ failedAttempts: 4, lockedUntil: null }, true, NOW)).toMatchObject({ outcome: 'ok', failedAttempts: 0 });
  });
});
