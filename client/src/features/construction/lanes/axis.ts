import { addDays, daysBetween } from '../../../shared/dates';

/** A tick of the axis: where it stands, in per cent of the width, and what it says. */
export interface Tick {
  at: number;
  /** "2026" at the turn of a year, else "04". */
  label: string;
  year: boolean;
}

export interface Axis {
  /** Where a day stands, in per cent of the width. */
  at: (day: string) => number;
  ticks: Tick[];
}

/** So many ticks at most: more could not be read on a phone. */
const MOST_TICKS = 9;
/** Months between two ticks, the finest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayOf = (months: number): string => `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;

/** The axis that holds all days, with a little room on both sides, and ticks at the first of a month. Null without a day. */
export const axisOf = (days: readonly string[]): Axis | null => {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const room = Math.max(15, Math.round(daysBetween(first, last) * 0.04));
  const [from, to] = [addDays(first, -room), addDays(last, room)];
  const width = daysBetween(from, to);
  const at = (day: string): number => Math.round((daysBetween(from, day) / width) * 10_000) / 100;

  const [begin, end] = [monthsOf(from) + 1, monthsOf(to)];
  const step = STEPS.find((months) => (end - begin) / months < MOST_TICKS) ?? 120;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(begin / step) * step; month <= end; month += step) {
    const day = dayOf(month);
    const year = month % 12 === 0;
    ticks.push({ at: at(day), label: year ? day.slice(0, 4) : day.slice(5, 7), year });
  }
  return { at, ticks };
};
