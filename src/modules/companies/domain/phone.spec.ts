import { describe, expect, it } from '@jest/globals';
import { readPhone } from './phone.js';

const phoneOf = (text: string): string => {
  const reading = readPhone(text);
  return reading.ok ? reading.value : reading.code;
};

describe('readPhone', () => {
  it('stores the digits of a mobile number, however it was typed', () => {
    for (const typed of ['13800005678', '138 0000 5678', '138-0000-5678', '+86 138 0000 5678', '0086-13800005678', '8613800005678', '１３８００００５６７８', '138–0000–5678']) {
      expect(phoneOf(typed)).toBe('13800005678');
    }
  });

  it('knows landlines with their area code', () => {
    expect(phoneOf('0797-1234567')).toBe('07971234567');
    expect(phoneOf('(010) 12345678')).toBe('01012345678');
    expect(phoneOf('+86 797 1234567')).toBe('07971234567');
    expect(phoneOf('+86 10 12345678')).toBe('01012345678');
  });

  it('refuses everything else', () => {
    for (const typed of ['', '1380000567', '138000056789', '12800005678', '1234567', '138abcd5678', '+1 212 555 0100', '139000056781 转 8']) expect(phoneOf(typed)).toBe('PHONE');
  });
});
