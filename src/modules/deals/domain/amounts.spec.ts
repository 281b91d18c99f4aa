import { squareMetresOf, yuanOf } from './amounts.js';

describe('an area of the input', () => {
  it('is kept in square metres', () => {
    expect(squareMetresOf({ value: '60', unit: 'mu' }, 'landNeed')).toBe('40000.00');
    expect(squareMetresOf({ value: '40000.005', unit: 'squareMetres' }, 'landNeed')).toBe('40000.01');
  });

  it('is refused when it rounds to nothing or fits no record', () => {
    expect(() => squareMetresOf({ value: '0.004', unit: 'squareMetres' }, 'landNeed')).toThrow('NOT_POSITIVE');
    expect(() => squareMetresOf({ value: '999999999999999', unit: 'mu' }, 'landNeed')).toThrow('TOO_LARGE');
  });
});

describe('yuan of the input', () => {
  it('take the form of the column', () => {
    expect([yuanOf('80000000'), yuanOf('0.5'), yuanOf(null), yuanOf(undefined)]).toEqual(['80000000.00', '0.50', null, undefined]);
  });
});
