import { describe, expect, it } from '@jest/globals';
import { readEmail, readWechat } from './addresses.js';
import { maskEmail, maskPhone, maskWechat } from './masks.js';

describe('readEmail', () => {
  it('accepts an address as typed and refuses what is none', () => {
    expect(readEmail(' liaison@example.com ')).toEqual({ ok: true, value: 'liaison@example.com' });
    expect(readEmail('ｌｉａｉｓｏｎ＠example.com')).toEqual({ ok: true, value: 'liaison@example.com' });
    for (const typed of ['liaison', 'a@b', 'a b@example.com', 'a@@example.com', '<a>@example.com', `${'a'.repeat(65)}@example.com`, `a@${'b'.repeat(130)}.com`]) expect(readEmail(typed)).toEqual({ ok: false, code: 'EMAIL' });
  });
});

describe('readWechat', () => {
  it('accepts names and numbers without blanks', () => {
    for (const typed of ['wxid_a1-b2', '13800000001', '招商联络']) expect(readWechat(typed)).toEqual({ ok: true, value: typed });
    for (const typed of ['a', 'a b', '🎉🎉', 'x'.repeat(51)]) expect(readWechat(typed)).toEqual({ ok: false, code: 'WECHAT' });
  });
});

describe('masks', () => {
  it('leave what people know a number or an address by', () => {
    expect([maskPhone('13800005678'), maskPhone('07971234567'), maskWechat('13800005678'), maskWechat('𠮷a'), maskEmail('liaison@example.com')])
      .toEqual(['138****5678', '079****4567', '1****8', '𠮷****a', 'l****@example.com']);
  });

  it('show nothing of an old number that is too short: it would be nearly all of it', () => {
    expect(['8765432', '不是号码', '010123456', '0101234567'].map(maskPhone)).toEqual(['****', '****', '****', '010****4567']);
  });
});
