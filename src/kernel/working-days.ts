import chineseDays from 'chinese-days';
import { addDays } from './dates.js';

/**
 * Is the day worked by China's calendar of holidays and make-up days (调休)? The State Council announces a year's calendar
 * late in the year before; the package `chinese-days` knows the years up to its release. Of a year that it does not know
 * yet, Monday to Friday count: a due day reckoned then stays as it is when the calendar becomes known.
 */
export function isWorkingDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // The package reads a text as UTC and then asks for the local day: at noon of the local day both agree, in any time zone.
  return chineseDays.isWorkday(new Date(year, month - 1, date, 12));
}

/** The day itself if it is worked, else the next one that is. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** The `count`-th working day after a day; the day itself does not count. */
export function addWorkingDays(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; left--) reached = workingDayFrom(addDays(reached, 1));
  return reached;
}

/** The day on which something falls due so many days after a day: working days, or any days and then the next working one. */
export const dueDay = (from: string, days: number, countWorkingDays: boolean): string =>
  countWorkingDays ? addWorkingDays(from, days) : workingDayFrom(addDays(from, days));
