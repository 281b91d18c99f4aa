import { describe, expect, it } from '@jest/globals';
import { readName } from './name.js';

const nameOf = (text: string): string => {
  const reading = readName(text, 200);
  return reading.ok ? reading.value : reading.code;
};

describe('readName', () => {
  it('accepts every letter there is, digits, blanks and usual punctuation', () => {
    for (const name of [
      '中铝新材料有限公司', 'ABC(赣州)紧固件有限公司', '𠮷祥科技有限公司', '𫟼业(𬭎)有限公司', '㐀丘有限公司', '\u{30000}\u{31350}有限公司', '（株）ハウステック', '한국전자', 'Müller & Söhne GmbH + Co. KG',
      "L’Oréal", 'O’Neill-Smith, Inc.', '7-11便利店', '安徽光伏100%股份有限公司', '“好想你”枣业', '阿卜杜拉·买买提', '3M中国', 'A/B测试、咨询#1',
    ]) expect(nameOf(name)).toBe(name.normalize('NFKC'));
  });

  it('refuses emoji, private characters and selectors, and says which one and where', () => {
    for (const name of ['好运🎉有限公司', '🇨🇳公司', '❤️公司', '☀公司', '数码1️⃣店', '\uE000氏公司', '葛\u{E0100}城公司', '公司\uFFFD']) expect(nameOf(name)).toBe('NAME_CHARACTERS');
    expect(readName('𠮷祥🎉公司', 200)).toEqual({ ok: false, code: 'NAME_CHARACTERS', params: { character: '🎉', position: 3 } });
  });

  it('refuses what cannot be seen, nothing, and too much before it looks at characters', () => {
    expect(nameOf('👨‍👩‍👧公司')).toBe('CONTROL_CHARACTERS');
    expect(nameOf('甲\u0000公司')).toBe('CONTROL_CHARACTERS');
    expect(nameOf('　')).toBe('REQUIRED');
    expect(nameOf('长'.repeat(10_000))).toBe('TOO_LONG');
  });
});
