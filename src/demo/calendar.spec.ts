import { describe, expect, it } from '@jest/globals';
import { daysBetween } from '../kernel/dates.js';
import { calendarOf, lastFinishedMonthEnd } from './calendar.js';
import { IDLE_PARCELS } from './data/parcels.js';
import { REPORTS } from './data/reports.js';

describe('the calendar of the demo', () => {
  it('ends every period with the last finished month, whatever day it is', () => {
    expect(lastFinishedMonthEnd('2026-11-22')).toBe('2026-10-31');
    expect(lastFinishedMonthEnd('2027-01-01')).toBe('2026-12-31');
    expect(lastFinishedMonthEnd('2024-03-31')).toBe('2024-02-29');
    for (const report of REPORTS) expect(calendarOf(report, '2026-11-22')(report.periodEnd)).toBe('2026-10-31');
  });

  it('keeps intervals true', () => {
    const shift = calendarOf({ periodEnd: '2020-06-30' }, '2026-11-22');
    expect(shift('2020-05-16')).toBe('2026-09-16');
    expect(daysBetween(shift('2020-05-16'), shift('2020-06-30'))).toBe(45);
  });
});

describe('the rows of the demo', () => {
  it('happened inside the period of their report, in order', () => {
    for (const { periodStart, periodEnd, deals, visits } of REPORTS) {
      // What stood before somebody came to take it over is older than the report.
      const older = deals.flatMap(({ source, parent }) => (source === 'secondAttraction' && parent ? [parent] : []));
      for (const { key, name, registeredOn, on = registeredOn, phases = [] } of deals) {
        expect([name, (older.includes(key) || periodStart <= registeredOn) && registeredOn <= on && on <= periodEnd]).toEqual([name, true]);
        for (const phase of phases) expect([name, registeredOn <= phase.on && phase.on <= periodEnd]).toEqual([name, true]);
      }
      for (const visit of visits) expect([visit.key, periodStart <= visit.visitedOn && visit.visitedOn <= periodEnd]).toEqual([visit.key, true]);
    }
  });

  it('have keys of their own', () => {
    const keys = REPORTS.flatMap(({ deals, visits }) => [...deals, ...visits].map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('count 13 idle plots of 539 亩, 120 of them in use again', () => {
    const mu = (parcels: typeof IDLE_PARCELS): number => parcels.reduce((total, parcel) => total + Number(parcel.mu), 0);
    expect([IDLE_PARCELS.length, mu(IDLE_PARCELS), mu(IDLE_PARCELS.slice(0, 3))]).toEqual([13, 539, 120]);
  });
});
