import { judgeSupplyDates, type SupplyDates } from './supply-dates.js';

const DATES: SupplyDates = { contractOn: '2020-06-01', deliveryOn: '2020-07-01', startOn: '2020-08-01', completionOn: '2021-08-01' };
const codes = (patch: Partial<SupplyDates>, today = '2020-06-30'): string[] =>
  judgeSupplyDates({ ...DATES, ...patch }, today).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('judgeSupplyDates', () => {
  it('takes days in order, agreed days in the future, and all on one day', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ deliveryOn: '2020-06-01', startOn: '2020-06-01', completionOn: '2020-06-01' })).toEqual([]);
    expect(codes({ completionOn: null })).toEqual([]);
  });

  it('refuses a contract of tomorrow', () => {
    expect(codes({ contractOn: '2020-06-30' })).toEqual([]);
    expect(codes({ contractOn: '2020-07-01' })).toEqual(['FUTURE_DATE input.contractOn']);
  });

  it('names each day that comes too early', () => {
    expect(codes({ deliveryOn: '2020-05-31' })).toEqual(['SUPPLY_DAYS_OUT_OF_ORDER input.deliveryOn']);
    expect(codes({ startOn: '2020-06-30' })).toEqual(['SUPPLY_DAYS_OUT_OF_ORDER input.startOn']);
    expect(codes({ deliveryOn: '2020-05-01', completionOn: '2020-07-31' })).toEqual(['SUPPLY_DAYS_OUT_OF_ORDER input.deliveryOn', 'SUPPLY_DAYS_OUT_OF_ORDER input.completionOn']);
  });
});
