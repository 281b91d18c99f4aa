import { addDays } from '../../../../shared/dates';
import { isDay, mondayOf } from '../period';

/** A month of the calendar: "2026-11" with its first and last day. */
export interface Month {
  key: string;
  from: string;
  to: string;
}

/** `monthAt('2026-11')` → 2026-11-01 … 2026-11-30. */
export const monthAt = (key: string): Month => {
  const from = `${key}-01`;
  return { key, from, to: addDays(`${addDays(from, 31).slice(0, 8)}01`, -1) };
};

/** The month of the address, else that of the chosen day, else this one. */
export const monthOf = (values: { month?: string; day?: string }, today: string): Month => {
  const named = isDay(`${values.month ?? ''}-01`) ? values.month : isDay(values.day) ? values.day.slice(0, 7) : undefined;
  return monthAt(named ?? today.slice(0, 7));
};

/** The month so many months later: `shiftMonth('2026-11', 2)` → "2027-01". */
export const shiftMonth = (key: string, by: number): string => {
  const months = Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** The chosen day if it lies in the month; else today, else the first. */
export const dayIn = (month: Month, day: string | undefined, today: string): string => {
  const inside = (one: string | undefined): one is string => isDay(one) && one >= month.from && one <= month.to;
  return inside(day) ? day : inside(today) ? today : month.from;
};

/** The month in weeks that begin on Monday; null where another month's day would stand. */
export const weeksOf = (month: Month): (string | null)[][] => {
  const weeks: (string | null)[][] = [];
  for (let monday = mondayOf(month.from); monday <= month.to; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((day) => (day >= month.from && day <= month.to ? day : null)));
  }
  return weeks;
};

/** Where a key moves to from a day, as in every calendar: arrows, Home and End in the week, Page by month; null for other keys. */
export const moveBy = (key: string, day: string): string | null => {
  const samePlace = (by: number): string => {
    const month = monthAt(shiftMonth(day.slice(0, 7), by));
    const wanted = `${month.key}${day.slice(7)}`;
    return wanted > month.to ? month.to : wanted;
  };
  switch (key) {
    case 'ArrowLeft': return addDays(day, -1);
    case 'ArrowRight': return addDays(day, 1);
    case 'ArrowUp': return addDays(day, -7);
    case 'ArrowDown': return addDays(day, 7);
    case 'Home': return mondayOf(day);
    case 'End': return addDays(mondayOf(day), 6);
    case 'PageUp': return samePlace(-1);
    case 'PageDown': return samePlace(1);
    default: return null;
  }
};
