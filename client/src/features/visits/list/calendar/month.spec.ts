import { describe, expect, it } from '@jest/globals';
import { dayIn, monthAt, monthOf, moveBy, shiftMonth, weeksOf } from './month';

describe('a month of the calendar', () => {
  it('knows its last day, in a leap year too', () => {
    expect([monthAt('2026-11'), monthAt('2024-02').to, monthAt('2026-02').to, monthAt('2026-12').to]).toEqual([
      { key: '2026-11', from: '2026-11-01', to: '2026-11-30' }, '2024-02-29', '2026-02-28', '2026-12-31',
    ]);
  });

  it('is that of the address, else of the chosen day, else this one', () => {
    expect(monthOf({ month: '2026-03', day: '2026-05-02' }, '2026-11-22').key).toBe('2026-03');
    expect(monthOf({ day: '2026-05-02' }, '2026-11-22').key).toBe('2026-05');
    expect(monthOf({ month: '2026-13' }, '2026-11-22').key).toBe('2026-11');
    expect(monthOf({}, '2026-11-22').key).toBe('2026-11');
  });

  it('is shifted over the turn of a year, both ways', () => {
    expect([shiftMonth('2026-11', 2), shiftMonth('2026-01', -1), shiftMonth('2026-12', 1)]).toEqual(['2027-01', '2025-12', '2027-01']);
  });

  it('stands in weeks from Monday, with nothing in the places of other months', () => {
    const weeks = weeksOf(monthAt('2026-11'));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
    expect(weeksOf(monthAt('2027-02'))).toHaveLength(4);
  });

  it('shows a day that lies in it: the chosen one, today, or the first', () => {
    const month = monthAt('2026-11');
    expect([dayIn(month, '2026-11-05', '2026-11-22'), dayIn(month, '2026-10-05', '2026-11-22'), dayIn(month, 'soon', '2026-12-01')]).toEqual(['2026-11-05', '2026-11-22', '2026-11-01']);
  });
});

describe('the keys of a calendar', () => {
  it('move by days, weeks and months, and no further than the month has days', () => {
    const from = '2026-01-31';
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'a'].map((key) => moveBy(key, from))).toEqual([
      '2026-01-30', '2026-02-01', '2026-01-24', '2026-02-07', '2026-01-26', '2026-02-01', '2025-12-31', '2026-02-28', null,
    ]);
  });
});
