import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, formatInstant, hourNow, today } from './dates';

describe('dates in China', () => {
  it('is already tomorrow there when it is still today in Greenwich', () => {
    expect(today(new Date('2026-11-22T16:30:00Z'))).toBe('2026-11-23');
    expect(hourNow(new Date('2026-11-22T16:30:00Z'))).toBe(0);
  });

  it('adds and counts whole days, over months and leap years', () => {
    expect(addDays('2026-11-28', 7)).toBe('2026-12-05');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-22', '2026-11-16')).toBe(-6);
  });

  it('writes an instant one way', () => {
    expect(formatInstant('2026-11-22T01:30:00Z')).toBe('2026-11-22 09:30');
  });
});
