import { describe, expect, it } from '@jest/globals';
import { checkCharacter, readCreditCode } from './credit-code.js';

const codeOf = (text: string): string => {
  const reading = readCreditCode(text);
  return reading.ok ? reading.value : reading.code;
};

describe('readCreditCode', () => {
  it('accepts the example of the standard', () => {
    expect(readCreditCode('91350100M000100Y43')).toEqual({ ok: true, value: '91350100M000100Y43' });
    expect(checkCharacter('91350100M000100Y4')).toBe('3');
  });

  it('accepts how people type it, and stores one form', () => {
    for (const typed of ['91350100m000100y43', '  91350100M000100Y43\t', '９１３５０１００Ｍ０００１００Ｙ４３']) expect(codeOf(typed)).toBe('91350100M000100Y43');
  });

  it('says whether length, a character or the check digit is wrong', () => {
    expect(readCreditCode('91350100M000100Y4')).toEqual({ ok: false, code: 'CREDIT_CODE_LENGTH', params: { length: 17 } });
    expect(readCreditCode('')).toMatchObject({ code: 'CREDIT_CODE_LENGTH', params: { length: 0 } });
    expect(readCreditCode('91350100M0001O0Y43')).toEqual({ ok: false, code: 'CREDIT_CODE_CHARACTER', params: { character: 'O', position: 14 } });
    expect(readCreditCode('91350100M000100Y44')).toEqual({ ok: false, code: 'CREDIT_CODE_CHECK' });
  });

  it('knows that I, O, Z, S and V do not exist', () => {
    // …Y4Z: the wrong last character of a well-known mistaken implementation.
    expect(readCreditCode('91350100M000100Y4Z')).toMatchObject({ code: 'CREDIT_CODE_CHARACTER', params: { character: 'Z', position: 18 } });
    for (const letter of 'IOZSV') expect(codeOf(`9135010${letter}M000100Y43`)).toBe('CREDIT_CODE_CHARACTER');
  });

  it('counts characters, not bytes, and refuses what is no digit or letter', () => {
    expect(codeOf('9135 100M000100Y43')).toBe('CREDIT_CODE_CHARACTER');
    expect(readCreditCode('𠮷1350100M000100Y43')).toMatchObject({ code: 'CREDIT_CODE_CHARACTER', params: { character: '𠮷', position: 1 } });
  });

  it('finds every single wrong character and every swap of neighbours', () => {
    const right = '91350100M000100Y43';
    for (let place = 0; place < 18; place += 1) {
      for (const character of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        const typed = right.slice(0, place) + character + right.slice(place + 1);
        expect(codeOf(typed)).toBe(typed === right ? right : 'CREDIT_CODE_CHECK');
      }
      const swapped = right.slice(0, place) + right.charAt(place + 1) + right.charAt(place) + right.slice(place + 2);
      if (place < 17 && swapped !== right) expect(codeOf(swapped)).toBe('CREDIT_CODE_CHECK');
    }
  });
});
