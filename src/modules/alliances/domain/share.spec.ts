import { describe, expect, it } from '@jest/globals';
import { expiryMoment, isExpired, isLive, shareFaults } from './share.js';

const TODAY = '2024-06-30';

describe('a share grant', () => {
  it('must end after today, if it ends', () => {
    expect(shareFaults(null, TODAY)).toEqual([]);
    expect(shareFaults('2024-07-01', TODAY)).toEqual([]);
    expect(shareFaults('2024-06-30', TODAY)).toEqual([{ code: 'SHARE_EXPIRY_PAST', field: ['input', 'expiresOn'], params: { today: TODAY } }]);
  });

  it('is seen through its last day, and not on the day after', () => {
    expect(isExpired({ expiresOn: TODAY }, TODAY)).toBe(false);
    expect(isExpired({ expiresOn: TODAY }, '2024-07-01')).toBe(true);
    expect(isLive({ expiresOn: null, revokedOn: null }, TODAY)).toBe(true);
    expect(isLive({ expiresOn: '2024-06-29', revokedOn: null }, TODAY)).toBe(false);
  });

  it('is over on the very day it is revoked', () => {
    expect(isLive({ expiresOn: null, revokedOn: TODAY }, TODAY)).toBe(false);
  });

  it('ends at midnight in Shanghai, across a month and a leap day', () => {
    expect(expiryMoment('2024-06-30').toISOString()).toBe('2024-06-30T16:00:00.000Z');
    expect(expiryMoment('2024-02-28').toISOString()).toBe('2024-02-28T16:00:00.000Z');
    expect(expiryMoment('2024-12-31').toISOString()).toBe('2024-12-31T16:00:00.000Z');
  });
});
