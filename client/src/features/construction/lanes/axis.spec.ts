import { describe, expect, it } from '@jest/globals';
import { axisOf } from './axis';

describe('the axis of the lanes', () => {
  it('is none without a day', () => {
    expect(axisOf([])).toBeNull();
  });

  it('holds every day within its width, in their order, with room on both sides', () => {
    const days = ['2026-03-01', '2024-10-31', '2027-06-30'];
    const axis = axisOf(days);
    const places = [...days].sort().map((day) => axis?.at(day) ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(100);
  });

  it.each([
    ['a single day', ['2026-03-15'], ['03']],
    ['half a year by months, the year at its turn', ['2025-11-20', '2026-04-10'], ['12', '2026', '02', '03', '04']],
    ['two years by quarters', ['2025-01-20', '2026-11-30'], ['2025', '04', '07', '10', '2026', '04', '07', '10']],
    ['ten years by the second year', ['2016-05-01', '2026-05-01'], ['2016', '2018', '2020', '2022', '2024', '2026']],
  ])('has ticks that can be read: %s', (_, days, labels) => {
    const ticks = axisOf(days)?.ticks ?? [];
    expect(ticks.map(({ label }) => label)).toEqual(labels);
    expect(ticks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
  });
});
