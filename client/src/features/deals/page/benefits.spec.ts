import { describe, expect, it } from '@jest/globals';
import { type BenefitYear, benefitPath, benefitsOf, keptRate, yearsOf } from './benefits';

const ROWS: BenefitYear[] = [
  { indicator: 'output', year: 2028, promised: '8000000000', actual: null },
  { indicator: 'jobs', year: 2026, promised: '200', actual: '86' },
  { indicator: 'jobs', year: 2027, promised: null, actual: '' },
];

describe('the table of benefit', () => {
  it('has a row for each indicator and year, promised beside actual, in the order of the indicators', () => {
    expect(yearsOf([
      { indicator: 'jobs', kind: 'actual', year: 2026, value: '86.00' },
      { indicator: 'jobs', kind: 'promised', year: 2026, value: '200.00' },
      { indicator: 'output', kind: 'promised', year: 2028, value: '8000000000.00' },
    ])).toEqual(ROWS.slice(0, 2));
  });

  it('is sent without what is empty, and goes back and forth unchanged', () => {
    const sent = benefitsOf(ROWS);
    expect(sent).toEqual([
      { indicator: 'output', kind: 'promised', year: 2028, value: '8000000000' },
      { indicator: 'jobs', kind: 'promised', year: 2026, value: '200' },
      { indicator: 'jobs', kind: 'actual', year: 2026, value: '86' },
    ]);
    expect(benefitsOf(yearsOf(sent))).toEqual(sent);
  });

  it.each([
    ['a value', ['input', 'benefits', '2', 'value'], ['input', 'benefits', '1', 'actual']],
    ['a year', ['input', 'benefits', '1', 'year'], ['input', 'benefits', '1', 'year']],
    ['another field', ['input', 'totalInvestment'], ['input', 'totalInvestment']],
  ])('shows a refusal of %s at the cell where it was typed', (_, field, cell) => {
    expect(benefitPath(ROWS, field)).toEqual(cell);
  });

  it.each([
    ['86 of 200 people', { indicator: 'jobs', promised: '200', actual: '86' }, '43.0'],
    ['nothing came', { indicator: 'tax', promised: '200', actual: '0' }, '0.0'],
    ['nothing was promised', { indicator: 'tax', promised: '0', actual: '5' }, null],
    ['energy, where less is better', { indicator: 'energy', promised: '200', actual: '86' }, null],
    ['no actual yet', { indicator: 'tax', promised: '200', actual: null }, null],
  ] as const)('says how much was kept: %s', (_, row, rate) => {
    expect(keptRate(row)).toBe(rate);
  });
});
