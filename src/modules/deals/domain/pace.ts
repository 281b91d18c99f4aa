import { addDays, daysBetween } from '../../../kernel/dates.js';

/** Hundredths of a per cent, so that no share is a float. */
const WHOLE = 10_000;
const hundredths = (percent: string | number): number => Math.round(Number(percent) * 100);

/**
 * The first day on which progress lies so many percentage points behind the elapsed share of the time between two days:
 * 低于序时. Yellow is lit from the threshold on (10 and more); red beyond it (more than 30), as the rule has it: 10–30 pp
 * yellow, above 30 pp red. Null where the share can never run so far ahead.
 * @param percent 形象进度 of the newest report, per cent
 * @param points percentage points
 */
export function paceDay(from: string, until: string, { percent, points, colour }: { percent: string; points: number; colour: 'yellow' | 'red' }): string | null {
  const needed = hundredths(percent) + hundredths(points);
  if (colour === 'yellow' ? needed > WHOLE : needed >= WHOLE) return null;
  const days = Math.max(0, daysBetween(from, until));
  const reached = (needed * days) / WHOLE;
  return addDays(from, days === 0 ? 0 : colour === 'yellow' ? Math.ceil(reached) : Math.floor(reached) + 1);
}

/** How far progress lies behind the elapsed share on a day: percentage points with one decimal; negative while it is ahead. */
export function paceGap(from: string, until: string, percent: string, today: string): string {
  const days = daysBetween(from, until);
  const elapsed = days <= 0 ? WHOLE : Math.min(WHOLE, Math.max(0, (daysBetween(from, today) * WHOLE) / days));
  return ((elapsed - hundredths(percent)) / 100).toFixed(1);
}
