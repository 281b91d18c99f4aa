import { describe, expect, it } from '@jest/globals';
import { periodOf } from './period';

const at = (values: Parameters<typeof periodOf>[0], today = '2026-11-22') => periodOf(values, today);

describe('the period of a report', () => {
  it.each([
    [{}, '2026-01-01', '2026-12-31'],
    [{ period: 'lastYear' }, '2025-01-01', '2025-12-31'],
    [{ period: 'quarter' }, '2026-10-01', '2026-12-31'],
    [{ period: 'month' }, '2026-11-01', '2026-11-30'],
    [{ period: 'nonsense' }, '2026-01-01', '2026-12-31'],
    [{ period: 'own', from: '2026-02-03', to: '2026-02-03' }, '2026-02-03', '2026-02-03'],
    // One day alone leaves the other side of the year open; days the wrong way round never reach the server.
    [{ period: 'own', from: '2026-06-01' }, '2026-06-01', '2026-12-31'],
    [{ period: 'own', to: '2026-06-01' }, '2026-01-01', '2026-06-01'],
    [{ period: 'own', from: '2027-06-01', to: '2026-01-01' }, '2027-06-01', '2027-06-01'],
  ] as const)('%j: %s to %s', (values, from, to) => {
    expect(at(values)).toMatchObject({ from, to });
  });

  it('ends February on its last day', () => {
    expect(at({ period: 'month' }, '2028-02-10')).toMatchObject({ to: '2028-02-29' });
  });
});
