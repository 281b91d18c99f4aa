import { judgeArea, leftOf, readArea } from './area.js';

describe('readArea', () => {
  it('reads 亩 as 2000/3 m², rounded to the hundredth', () => {
    expect(readArea({ value: '30', unit: 'mu' })).toEqual({ squareMetres: '20000.00', errors: [] });
    expect(readArea({ value: '1', unit: 'mu' }).squareMetres).toBe('666.67');
    expect(readArea({ value: '20000.5', unit: 'squareMetres' }).squareMetres).toBe('20000.50');
  });

  it('refuses what rounds to nothing', () => {
    expect(readArea({ value: '0.004', unit: 'squareMetres' }).errors).toEqual([{ code: 'NOT_POSITIVE', field: ['input', 'area', 'value'] }]);
    expect(readArea({ value: '0.005', unit: 'squareMetres' }).errors).toEqual([]);
  });

  it('refuses what no county has', () => {
    expect(readArea({ value: '10000000000', unit: 'squareMetres' }).errors).toEqual([]);
    expect(readArea({ value: '15000001', unit: 'mu' }).errors).toEqual([{ code: 'TOO_LARGE', field: ['input', 'area', 'value'] }]);
  });
});

describe('judgeArea', () => {
  it('gives all that is left, and not a hundredth more', () => {
    const left = leftOf({ area: '20000.00', suppliedArea: '6666.67' });
    expect(left).toBe('13333.33');
    expect(judgeArea('13333.33', left)).toEqual([]);
    expect(judgeArea('13333.34', left)).toEqual([{ code: 'LAND_NOT_ENOUGH', field: ['input', 'area'], params: { left: '13333.33', leftMu: '20.00' } }]);
  });

  it('refuses to give the nothing that is left of a parcel', () => {
    expect(judgeArea('0.00', '0.00')).toEqual([{ code: 'LAND_NOT_ENOUGH', field: ['input', 'area'], params: { left: '0.00', leftMu: '0.00' } }]);
  });
});
