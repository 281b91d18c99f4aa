import { describe, expect, it } from '@jest/globals';
import { readLine } from './line.js';

const lineOf = (text: string): string => {
  const reading = readLine(text, 200);
  return reading.ok ? reading.value : reading.code;
};

describe('readLine', () => {
  it('stores one form, however it was typed', () => {
    for (const typed of ['ABC(赣州)紧固件有限公司', ' ＡＢＣ（赣州）紧固件有限公司　', 'ABC（赣州)紧固件有限公司\n']) expect(lineOf(typed)).toBe('ABC(赣州)紧固件有限公司');
    expect(lineOf('Acme   Tools  Ltd')).toBe('Acme Tools Ltd');
  });

  it('keeps rare characters, Extension B and beyond, and counts each as one', () => {
    expect(lineOf('𠮷祥𫟼业有限公司')).toBe('𠮷祥𫟼业有限公司');
    expect(lineOf('𠮷'.repeat(200))).toBe('𠮷'.repeat(200));
    expect(readLine('𠮷'.repeat(201), 200)).toEqual({ ok: false, code: 'TOO_LONG', params: { max: 200 } });
  });

  it('refuses nothing at all', () => {
    for (const blank of ['', '   ', '\u3000\n']) expect(lineOf(blank)).toBe('REQUIRED');
  });

  it('refuses what cannot be seen', () => {
    for (const unseen of ['\u0000', '\u0007', '\n', '\u200B', '\u202E', '\uD842']) expect(lineOf(`某某${unseen}公司`)).toBe('CONTROL_CHARACTERS');
  });
});
