/** Periods that an address names by what they are to today; `own` has its days beside it. */
export const PERIODS = ['year', 'lastYear', 'quarter', 'month', 'own'] as const;
export type Period = (typeof PERIODS)[number];

/** First and last day, both within. */
export interface Days {
  from: string;
  to: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): string => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
const isDay = (value: string | undefined): value is string => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');

/** First and last day of this year, the last one, this quarter, this month. */
export const daysOf = (period: Exclude<Period, 'own'>, today: string): Days => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (period === 'month') return { from: `${year}-${pad(month)}-01`, to: lastDay(year, month) };
  if (period === 'quarter') {
    const first = month - ((month - 1) % 3);
    return { from: `${year}-${pad(first)}-01`, to: lastDay(year, first + 2) };
  }
  const asked = period === 'year' ? year : year - 1;
  return { from: `${asked}-01-01`, to: `${asked}-12-31` };
};

/** What the address asks for: a named period, days of one's own where both are days in their order, else this year. */
export const periodOf = (values: { period?: string; from?: string; to?: string }, today: string): { period: Period } & Days => {
  const period = PERIODS.find((one) => one === values.period) ?? 'year';
  if (period !== 'own') return { period, ...daysOf(period, today) };
  const { from, to } = values;
  if (isDay(from) && isDay(to) && from <= to) return { period, from, to };
  const year = daysOf('year', today);
  return { period, from: isDay(from) ? from : year.from, to: isDay(to) && (!isDay(from) || from <= to) ? to : isDay(from) && from > year.to ? from : year.to };
};
