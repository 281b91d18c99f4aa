import { moneyFaults, type Money } from './money.js';

const MONEY: Money = { totalInvestment: '100.00', totalInvestmentBound: 'exact', fixedAssetInvestment: null, equipmentInvestment: null, contractedInward: null };
const all = (): boolean => true;
const codes = (money: Partial<Money>, touched: (field: keyof Money) => boolean = all): string[] => moneyFaults({ ...MONEY, ...money }, touched).map(({ code }) => code);

describe('parts of the total investment', () => {
  it.each([
    ['contractedInward', 'INWARD_ABOVE_TOTAL'], ['fixedAssetInvestment', 'FIXED_ABOVE_TOTAL'], ['equipmentInvestment', 'EQUIPMENT_ABOVE_TOTAL'],
  ])('%s may be all of it, and not a fen more', (field, code) => {
    expect(codes({ [field]: '100.00' })).toEqual([]);
    expect(codes({ [field]: '100.01' })).toEqual([code]);
  });

  it('are compared with nothing where the total is unknown or meant as a least', () => {
    expect(codes({ totalInvestment: null, contractedInward: '5.00' })).toEqual([]);
    expect(codes({ totalInvestmentBound: 'atLeast', contractedInward: '100.01' })).toEqual([]);
    expect(codes({ totalInvestmentBound: 'about', contractedInward: '100.01' })).toEqual(['INWARD_ABOVE_TOTAL']);
  });

  it('are asked about when they or the total change, and let be otherwise', () => {
    const old = { contractedInward: '200.00' };
    expect(codes(old, (field) => field === 'fixedAssetInvestment')).toEqual([]);
    expect(codes(old, (field) => field === 'totalInvestment')).toEqual(['INWARD_ABOVE_TOTAL']);
  });
});
