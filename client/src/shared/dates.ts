export { addDays, addMonths, daysBetween } from '../../../src/kernel/dates';

const SHANGHAI = 'Asia/Shanghai';
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: SHANGHAI, year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in China, as the API's Date: "2026-11-22". */
export const today = (now: Date = new Date()): string => dayFormat.format(now);

/** An instant as read in China: "2026-11-22 09:30". */
export const formatInstant = (instant: string): string => {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, hour: '2-digit', minute: '2-digit' }).format(at);
  return `${dayFormat.format(at)} ${time}`;
};

/** The hour of the day in China, for the greeting. */
export const hourNow = (now: Date = new Date()): number => Number(new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, hour: '2-digit', hourCycle: 'h23' }).format(now));

/** The time of day in China, as the API takes it: "09:30". */
export const hourAndMinute = (now: Date = new Date()): string => new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
