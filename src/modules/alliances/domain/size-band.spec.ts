import { describe, expect, it } from '@jest/globals';
import { sizeBandOf } from './size-band.js';

/** Bounds in 亿元 as a reader sees them. */
const band = (yuan: string | null): string => {
  const { text, params } = sizeBandOf(yuan);
  return `${text.replace('sizeBand.', '')} ${params['from'] ?? ''}-${params['to'] ?? ''}`;
};

describe('the size band of a deal', () => {
  it('says nothing of an unknown amount', () => {
    expect(band(null)).toBe('unknown -');
  });

  it.each([
    ['0.00', 'below -0.3'], ['29999999.99', 'below -0.3'], ['30000000.00', 'between 0.3-0.5'], ['80000000.00', 'between 0.5-1'],
    ['100000000.00', 'between 1-3'], ['310000000.00', 'between 3-5'], ['999999999.99', 'between 5-10'], ['1000000000.00', 'between 10-20'],
    ['5000000000.00', 'between 50-100'], ['5800000000.00', 'between 50-100'], ['9999999999.99', 'between 50-100'], ['10000000000.00', 'above 100-'],
  ])('puts %s yuan into %s', (yuan, expected) => {
    expect(band(yuan)).toBe(expected);
  });

  it('gives the same bounds in million yuan', () => {
    expect(sizeBandOf('310000000.00').params).toEqual({ from: 3, to: 5, fromMillions: 300, toMillions: 500 });
  });
});
