import { describe, expect, it } from '@jest/globals';
import { EMPTY_COHORT, ratesOf } from './cohort-rates.js';

describe('ratesOf', () => {
  it('gives per cent with one decimal, half up', () => {
    const rates = ratesOf({ signed: 8, registered: 7, landed: 3, commenced: 1, produced: 0, contractedInward: '300000000.00', fundsInPlace: '100000000.00' });
    expect(rates).toMatchObject({ registeredRate: '87.5', landedRate: '37.5', commencedRate: '12.5', producedRate: '0.0', fundsRate: '33.3' });
    expect(ratesOf({ ...EMPTY_COHORT, signed: 2000, registered: 1 }).registeredRate).toBe('0.1');
  });

  it('has no rate where there is nothing to divide by', () => {
    expect(ratesOf(EMPTY_COHORT)).toMatchObject({ signed: 0, registeredRate: null, landedRate: null, commencedRate: null, producedRate: null, fundsRate: null });
  });
});
