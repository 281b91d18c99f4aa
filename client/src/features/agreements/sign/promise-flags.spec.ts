import { describe, expect, it } from '@jest/globals';
import { flagsOf, type Typed } from './promise-flags';

const IN_FORCE = '2024-08-01';
const reviewed: Typed = { basis: '企业所得税法第二十八条', reviewResult: 'compliant' };

// The server judges by the same table: src/modules/agreements/domain/promise-flags.spec.ts.
describe('flagsOf', () => {
  it.each<[string, Typed, string[]]>([
    ['a row that is still empty', {}, []],
    ['no favour', { favour: 'none', selective: true }, []],
    ['a tax favour', { favour: 'taxFavour', selective: false }, ['TAX_FAVOUR', 'NOT_REVIEWED']],
    ['a tax favour with a basis, not reviewed', { favour: 'taxFavour', basis: reviewed.basis ?? null }, ['TAX_FAVOUR', 'NOT_REVIEWED']],
    ['a tax favour that was reviewed without a basis', { favour: 'taxFavour', basis: ' ', reviewResult: 'compliant' }, ['TAX_FAVOUR']],
    ['a tax favour with a basis, reviewed', { favour: 'taxFavour', ...reviewed }, []],
    ['an award for this business alone', { favour: 'fiscalAward', selective: true, reviewResult: 'exempt' }, ['SELECTIVE_AWARD']],
    ['an award for all', { favour: 'fiscalAward', selective: false, reviewResult: 'compliant' }, []],
    ['a rent for this business alone, not reviewed', { favour: 'rent', selective: true }, ['SELECTIVE_FAVOUR', 'NOT_REVIEWED']],
    ['a price of land for all, not reviewed', { favour: 'landPrice', selective: false }, ['NOT_REVIEWED']],
    ['what a review found to violate', { favour: 'other', selective: false, reviewResult: 'violating' }, ['VIOLATING']],
    ['a violation without a favour', { favour: 'none', reviewResult: 'violating' }, ['VIOLATING']],
  ])('of %s', (_, promise, flags) => {
    expect(flagsOf(promise, IN_FORCE)).toEqual(flags);
  });

  it('tells nothing but a violation of an agreement of the day before', () => {
    expect(flagsOf({ favour: 'taxFavour' }, '2024-07-31')).toEqual([]);
    expect(flagsOf({ favour: 'taxFavour', reviewResult: 'violating' }, '2024-07-31')).toEqual(['VIOLATING']);
    expect(flagsOf({ favour: 'taxFavour' }, undefined)).toEqual([]);
  });
});
