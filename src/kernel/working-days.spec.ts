import { addWorkingDays, dueDay, isWorkingDay, workingDayFrom } from './working-days.js';

describe('working days', () => {
  it('are Monday to Friday, but for holidays and the days worked in their place', () => {
    // National Day 2025: free from 1 to 8 October, worked on Sunday 28 September and Saturday 11 October.
    expect(['2025-09-26', '2025-09-27', '2025-09-28', '2025-10-01', '2025-10-08', '2025-10-09', '2025-10-11', '2025-10-12'].map(isWorkingDay))
      .toEqual([true, false, true, false, false, true, true, false]);
  });

  it.each([
    ['the Friday before National Day: the Sunday after it is worked', '2025-09-26', 1, '2025-09-28'],
    ['over the holiday', '2025-09-30', 1, '2025-10-09'],
    ['over the holiday and the Saturday worked in its place', '2025-09-30', 3, '2025-10-11'],
    ['from a Sunday', '2026-11-22', 1, '2026-11-23'],
    ['over a weekend', '2026-11-20', 3, '2026-11-25'],
    ['none at all', '2026-11-22', 0, '2026-11-22'],
    ['over New Year 2026, with a Sunday worked in its place', '2025-12-31', 1, '2026-01-04'],
  ])('are counted after the day: %s', (_, day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected);
  });

  it('of a year that the calendar does not know yet are Monday to Friday', () => {
    // 1 October 2199 is a Tuesday.
    expect(['2199-09-30', '2199-10-01', '2199-10-05', '2199-10-06', '2199-10-07'].map(isWorkingDay)).toEqual([true, true, false, false, true]);
    expect(addWorkingDays('2199-10-04', 1)).toBe('2199-10-07');
  });

  it('begin with the day itself if it is one', () => {
    expect([workingDayFrom('2025-09-30'), workingDayFrom('2025-10-01')]).toEqual(['2025-09-30', '2025-10-09']);
  });

  it('or any days: then a due day that is off moves to the next working one', () => {
    expect([dueDay('2024-06-14', 1, false), dueDay('2024-06-14', 3, false), dueDay('2024-09-20', 14, false)]).toEqual(['2024-06-17', '2024-06-17', '2024-10-08']);
    expect(dueDay('2025-09-30', 3, true)).toBe('2025-10-11');
  });
});
