import { benefitChanges, benefitFaults, type Benefit } from './benefits.js';

const TAX: Benefit = { indicator: 'tax', kind: 'promised', year: 2028, value: '5000000.00' };
const faults = (...rows: Partial<Benefit>[]): [string, string][] =>
  benefitFaults(rows.map((row) => ({ ...TAX, ...row })), 2026).map(({ code, field }) => [code, field.slice(2).join('.')]);

describe('the table of benefits', () => {
  it('takes a promise of a year to come, zero, and the same year of another kind or indicator', () => {
    expect(faults({}, { kind: 'actual', year: 2026, value: '0' }, { indicator: 'output' }, { year: 2029 })).toEqual([]);
  });

  it.each<[string, Partial<Benefit>[], [string, string][]]>([
    ['the same twice', [{}, { value: '1' }], [['BENEFIT_TWICE', '1.year']]],
    ['what came in a year to come', [{ kind: 'actual', year: 2027 }], [['FUTURE_YEAR', '0.year']]],
    ['less than nothing', [{ value: '-0.01' }], [['NEGATIVE', '0.value']]],
    ['parts of a fen', [{ value: '0.001' }], [['TOO_FINE', '0.value']]],
    ['more than a record can hold', [{ value: '10000000000000000' }], [['TOO_FINE', '0.value']]],
    ['half a person', [{ indicator: 'jobs', value: '10.5' }], [['NOT_WHOLE', '0.value']]],
    ['more than all of the revenue', [{ indicator: 'researchShare', value: '100.01' }], [['SHARE_ABOVE_HUNDRED', '0.value']]],
  ])('refuses %s', (_what, rows, expected) => {
    expect(faults(...rows)).toEqual(expected);
  });

  it('tells its changes by indicator and kind', () => {
    expect(benefitChanges([TAX, { ...TAX, indicator: 'jobs', value: '80.00' }], [{ ...TAX, year: 2029 }, TAX])).toEqual({
      promisedTax: ['2028: 5000000.00', '2028: 5000000.00; 2029: 5000000.00'], promisedJobs: ['2028: 80.00', null],
    });
    expect(benefitChanges([TAX], [TAX])).toEqual({});
  });
});
