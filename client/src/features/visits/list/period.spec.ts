import { describe, expect, it } from '@jest/globals';
import { daysOf, isDay } from './period';

describe('daysOf', () => {
  it('begins a month and a year on their first day and ends them today', () => {
    expect(daysOf('month', '2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-22' });
    expect(daysOf('year', '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-11-22' });
  });

  it('begins a week on Monday, also on a Sunday, and a quarter on its first month', () => {
    expect(daysOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(daysOf('week', '2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-11-23' });
    expect(['2026-01-31', '2026-06-30', '2026-07-01', '2026-12-31'].map((day) => daysOf('quarter', day).from)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
  });

  it('knows which texts are days', () => {
    expect(['2026-11-22', '2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', undefined].map(isDay)).toEqual([true, true, false, false, false, false]);
  });

  it('knows how long the last month was, also over the turn of the year and in a leap year', () => {
    expect(daysOf('lastMonth', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(daysOf('lastMonth', '2024-03-31')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('takes what is a day of a custom period, and nothing else', () => {
    expect(daysOf('custom', '2026-11-22', { from: '2020-05-16', to: 'soon' })).toEqual({ from: '2020-05-16' });
    expect(daysOf(undefined, '2026-11-22', { from: '2020-05-16' })).toEqual({});
  });
});
