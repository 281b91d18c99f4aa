import { describe, expect, it } from '@jest/globals';
import { readRegionCode } from './region-code.js';

describe('readRegionCode', () => {
  it('accepts six digits of a province that exists', () => {
    expect(readRegionCode(' 441900 ')).toEqual({ ok: true, value: '441900' });
    for (const wrong of ['', '44190', '4419000', '441 00', '991900', 'ABCDEF']) expect(readRegionCode(wrong)).toEqual({ ok: false, code: 'REGION_CODE' });
  });
});
