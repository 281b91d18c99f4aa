import { addDays } from '../../../shared/dates';

/** Which days the log shows; without one, all of them. */
export const PERIODS = ['week', 'month', 'lastMonth', 'quarter', 'year', 'custom'] as const;
export type Period = (typeof PERIODS)[number];

export interface Days {
  from?: string;
  to?: string;
}

export const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(`${text ?? ''}T00:00:00Z`)) && addDays(text ?? '', 0) === text;

/** Monday of the week of a day: weeks begin on Monday, as the office counts them. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

const two = (number: number): string => String(number).padStart(2, '0');

/** `daysOf('lastMonth', '2026-01-15')` → 2025-12-01 … 2025-12-31. A custom period may be open at either end. */
export const daysOf = (period: Period | undefined, today: string, custom: Days = {}): Days => {
  const month = `${today.slice(0, 8)}01`;
  switch (period) {
    case 'week':
      return { from: mondayOf(today), to: today };
    case 'month':
      return { from: month, to: today };
    case 'lastMonth': {
      const last = addDays(month, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
    case 'quarter': {
      const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
      return { from: `${today.slice(0, 5)}${two(first)}-01`, to: today };
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'custom':
      return { ...(isDay(custom.from) ? { from: custom.from } : {}), ...(isDay(custom.to) ? { to: custom.to } : {}) };
    case undefined:
      return {};
  }
};
