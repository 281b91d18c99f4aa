import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, daysBetween, isDate } from './dates.js';
import { compare, isDecimal, sum, toMu, toSquareMetres } from './decimal.js';
import { SystemClock } from './clock.js';
import { decodeCursor, encodeCursor } from './paging.js';

describe('dates', () => {
  it('knows which days exist', () => {
    expect(['2024-02-29', '2020-05-16'].map(isDate)).toEqual([true, true]);
    expect(['2023-02-29', '2024-13-02', '2024-1-2', '2024-00-10', '1850-01-01', '2024-06-31', ''].map(isDate)).toEqual(Array(7).fill(false));
  });

  it('counts days and months as PostgreSQL does', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  });

  it('takes the day from Shanghai', () => {
    const clock = new SystemClock();
    clock.now = () => new Date('2024-06-30T16:30:00Z');
    expect(clock.today()).toBe('2024-07-01');
  });
});

describe('money and area', () => {
  it('adds without floats: the seven framework amounts are 3.1 亿', () => {
    expect(sum(['80000000', '50000000', '50000000', '40000000', '30000000', '30000000', '30000000'])).toBe('310000000.00');
    expect(sum(['0.10', '0.20'])).toBe('0.30');
  });

  it('turns 亩 into square metres and back to two decimals', () => {
    expect(toSquareMetres({ value: '1', unit: 'mu' })).toBe('666.67');
    expect(toSquareMetres({ value: '50', unit: 'mu' })).toBe('33333.33');
    for (const mu of ['0.01', '0.30', '1.00', '539.00', '813.00', '99999.99']) expect(toMu(toSquareMetres({ value: mu, unit: 'mu' }))).toBe(mu);
    expect(compare('10.0', '9.99')).toBe(1);
  });

  it('takes only plain decimals', () => {
    expect(['1', '1.5', '0.05', '-3'].map((text) => isDecimal(text, 2))).toEqual([true, true, true, true]);
    expect(['1e3', '1,000', ' 1', '1.', '.5', '1.234', '', '一'].map((text) => isDecimal(text, 2))).toEqual(Array(8).fill(false));
  });
});

describe('cursors', () => {
  it('come back as they went, for their own sort only', () => {
    const cursor = { sort: 'name:asc', value: '鱼峰制漆', id: '019a0000-0000-7000-8000-000000000000' };
    expect(decodeCursor(encodeCursor(cursor), 'name:asc')).toEqual(cursor);
    expect(decodeCursor(encodeCursor(cursor), 'name:desc')).toBeNull();
    expect(['', 'nonsense', Buffer.from('[1,2,3]').toString('base64url'), Buffer.from('{}').toString('base64url')].map((text) => decodeCursor(text, 'name:asc'))).toEqual([null, null, null, null]);
  });
});
