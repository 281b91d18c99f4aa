import chineseDays from 'chinese-days';
import { addDays } from './dates';

/** Worked by China's calendar, make-up days included; in years it does not know yet, Monday to Friday. As the server counts. */
const isWorkingDay = (day: string): boolean => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // At noon of the local day: the package asks for the local day of whatever it is given.
  return chineseDays.isWorkday(new Date(year, month - 1, date, 12));
};

const workingDayFrom = (day: string): string => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)));

/** The `count`-th working day after a day; the day itself does not count. */
export const addWorkingDays = (day: string, count: number): string => (count <= 0 ? day : addWorkingDays(workingDayFrom(addDays(day, 1)), count - 1));

/** The day so many days later, or the next working day where that one is off. */
export const addDaysToWorkingDay = (day: string, count: number): string => workingDayFrom(addDays(day, count));
