import { describe, expect, it } from '@jest/globals';
import { atTheDay } from './before-framework';

const early = { code: 'CONTRACT_BEFORE_FRAMEWORK', field: ['input', 'deals', '1', 'dealId'], message: '正式合同不能更早' };
const other = { code: 'FUTURE_DATE', field: ['input', 'signedOn'], message: '不能晚于今天' };

describe('atTheDay', () => {
  it('tells of a contract before its framework at the day; of several deals, at the deal too', () => {
    expect(atTheDay([early, other], 1)?.map(({ field }) => field.join('.'))).toEqual(['input.signedOn', 'input.signedOn']);
    expect(atTheDay([early], 2)?.map(({ field }) => field.join('.'))).toEqual(['input.signedOn', 'input.deals.1.dealId']);
    expect(atTheDay(null, 1)).toBeUndefined();
  });
});
