import { aheadFaults, entryFaults } from './dates.js';

describe('the day of an entry of the stage log', () => {
  it('may be today and the day of the entry before it', () => {
    expect(entryFaults('2024-06-30', '2024-06-30', '2024-06-30')).toEqual([]);
  });

  it('lies neither ahead nor before the entry it follows', () => {
    expect(entryFaults('2024-07-01', '2024-06-30', '2024-06-01')).toEqual([{ code: 'FUTURE_DATE', field: ['input', 'on'], params: { today: '2024-06-30' } }]);
    expect(entryFaults('2024-05-31', '2024-06-30', '2024-06-01')).toEqual([{ code: 'DATE_BEFORE_STAGE', field: ['input', 'on'], params: { earliest: '2024-06-01' } }]);
  });

  it('may be unknown', () => {
    expect(aheadFaults(null, '2024-06-30', ['input', 'assessedOn'])).toEqual([]);
  });
});
