import { addDays } from '../../../shared/dates';

/** Days that an address names by what they are to today, so that a saved view means the same next week. */
export const DUES = ['today', 'week', 'fortnight'] as const;
export type Due = (typeof DUES)[number];
export const PERIODS = ['month', 'lastMonth', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];
export const QUIET_DAYS = ['7', '14', '30', '60'] as const;

const pad = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): string => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** The last day of what is due: today, this week's Sunday, thirteen days on. */
export const dueUntil = (due: Due, today: string): string => {
  if (due === 'today') return today;
  if (due === 'fortnight') return addDays(today, 13);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, weekday === 0 ? 0 : 7 - weekday);
};

/** First and last day of this month, the last one, this quarter, this year. */
export const daysOf = (period: Period, today: string): { from: string; to: string } => {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (period === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (period === 'quarter') {
    const first = month - ((month - 1) % 3);
    return { from: `${year}-${pad(first)}-01`, to: lastDay(year, first + 2) };
  }
  const [y, m] = period === 'month' ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
  return { from: `${y}-${pad(m)}-01`, to: lastDay(y, m) };
};

/** The day up to which a deal has been quiet for so many days. */
export const quietSince = (days: string, today: string): string => addDays(today, -Number(days));
