import { addDays } from '../../shared/dates';

/** Which days the log shows; without one, all of them. */
export const PERIODS = ['month', 'lastMonth', 'year', 'custom'] as const;
export type Period = (typeof PERIODS)[number];

export interface Days {
  from?: string;
  to?: string;
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** `daysOf('lastMonth', '2026-01-15')` → 2025-12-01 … 2025-12-31. A custom period may be open at either end. */
export const daysOf = (period: Period | undefined, today: string, custom: Days = {}): Days => {
  const month = `${today.slice(0, 8)}01`;
  switch (period) {
    case 'month':
      return { from: month, to: today };
    case 'lastMonth': {
      const last = addDays(month, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'custom':
      return { ...(isDay(custom.from) ? { from: custom.from } : {}), ...(isDay(custom.to) ? { to: custom.to } : {}) };
    case undefined:
      return {};
  }
};
