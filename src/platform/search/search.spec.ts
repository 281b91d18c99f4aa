import { describe, expect, it } from '@jest/globals';
import { columnsOf } from './entry.js';
import { doubled, fold } from './folding.js';
import { asLetters, readingsOf } from './letters.js';
import { slip } from './slip.js';
import { contains, found, termOf } from './term.js';

describe('folding', () => {
  it.each([
    ['full width and capitals', 'ＡＢＢ（中国）', 'abb中国'],
    ['traditional characters', '臺灣積體電路製造', '台湾积体电路制造'],
    ['blanks, brackets, dots and dashes', ' 江西·中铝 (新材料) XM-2024-0001 ', '江西中铝新材料xm20240001'],
    ['signs that mean something', '100%控股_乙 A&B C++', '100%控股_乙a&bc++'],
    ['CJK Extension B and emoji', '𠮷野家🚀👨‍👩‍👧❤️', '𠮷野家🚀👨👩👧❤'],
    ['half a pair', '前\uD842后', '前后'],
    ['line feeds', '一\n二', '一二'],
  ])('%s', (_, text, folded) => { expect(fold(text)).toBe(folded); });

  it('makes a part of a name a part of the folded name, whatever stands beside it', () => {
    const name = '乾坤科技後台麵條發髮';
    for (const part of Array.from(name)) expect(fold(name)).toContain(fold(part));
  });

  it('doubles characters, not halves of them', () => { expect(doubled('上𠮷a')).toBe('上上𠮷𠮷aa'); });
});

describe('letters', () => {
  const of = (name: string, options = {}): string[] => readingsOf(fold(name), options).map(({ initials, pinyin }) => `${initials} ${pinyin}`);
  it.each([
    ['initials and pinyin', '中铝新材料', 'zlxcl zhonglvxincailiao'],
    ['the reading in the word', '重庆长安', 'cqca chongqingchangan'],
    ['the reading of each character', '重庆长安', 'zqca zhongqingchangan'],
    ['a word in traditional characters', '長興銀行', 'cxyh changxingyinhang'],
    ['Latin letters and digits as they are', '3M中国', '3mzg 3mzhongguo'],
    ['a character that has no reading here', '𠮷野', '𠮷y 𠮷ye'],
  ])('%s', (_, name, reading) => { expect(of(name)).toContain(reading); });

  it('reads a surname as a surname, in people only', () => {
    expect(of('单雄信', { surname: true })).toContain('sxx shanxiongxin');
    expect(of('单雄信')).not.toContain('sxx shanxiongxin');
    expect(columnsOf({ type: 'contact', title: '单雄信' }).initials).toContain('sxx\n');
    expect(columnsOf({ type: 'company', title: '单雄信' }).initials).not.toContain('sxx\n');
  });

  it('has none for a name without Chinese characters', () => { expect(of('ABB 3000')).toEqual([]); });

  it('takes ü as v, and no tones', () => {
    expect(['zhonglü', 'zhōnglǚ', 'lv'].map((term) => asLetters(fold(term)))).toEqual(['zhonglv', 'zhonglv', 'lv']);
    expect(['3m', '中lv', ''].map((term) => asLetters(fold(term)))).toEqual([null, null, null]);
  });
});

describe('the entry', () => {
  it('holds names, initials and everything that can be found', () => {
    expect(columnsOf({ type: 'company', title: '中铝（江西）', alsoKnownAs: ['中铝江西', '中铝'], words: ['91360100A', null, ''] })).toEqual({
      names: '中铝江西\n中铝\n', initials: 'zljx\nzl\n',
      searched: '\n中中铝铝江江西西\n中中铝铝\n9911336600110000aa\nzzlljjxx\nzzll\n 中  铝  江  西 \nZLJX\nZL\nZHONGLVJIANGXI\nZHONGLV\n',
    });
  });

  it('holds Latin names and words as letters too', () => {
    const { searched } = columnsOf({ type: 'company', title: 'ABB Power', words: ['生产 OLED 面板'] });
    for (const term of ['power', 'bbp', 'oled']) expect(searched).toContain(contains('e', termOf(term)).values.join('').replaceAll('%', ''));
  });

  it('cuts a body of ten thousand characters', () => {
    expect(columnsOf({ type: 'visit', title: '走请', words: ['长'.repeat(10_000)] }).searched.length).toBeLessThan(8_110);
  });
});

describe('a term', () => {
  it('takes the wildcards of LIKE literally', () => {
    expect(contains('e', termOf('0%_\\')).values).toEqual(['%00\\%\\%\\_\\_\\\\\\\\%']);
  });
  it('of one Chinese character is looked for among characters', () => {
    expect(contains('e', termOf('鋁')).values).toEqual(['% 铝 %']);
    expect(columnsOf({ type: 'visit', title: '中铝', words: ['看铝'] }).searched).toContain(' 中  铝  看 \n');
  });
  it('of letters is looked for among letters: of two among initials, of more in pinyin too', () => {
    expect(contains('e', termOf('ZLX')).values).toEqual(['%ZLX%']);
    expect(contains('e', termOf('ZL')).values).toEqual(['%zzll%']);
    expect(contains('e', termOf('lü')).values).toEqual(['%llüü%', '%llvv%']);
  });
  it('with nothing in it finds nothing', () => {
    expect(found('company', contains('c', termOf('x')), ' （）·').text).toBe('false');
  });
});

describe('a slip of the thumb', () => {
  it.each([
    ['two letters changed places', 'zlcxl', 'zlxcl\n', 2],
    ['a letter slipped along', 'zlcxc', 'zlxcl\n', 1],
    ['a wrong letter', 'zlxck', 'zlxcl\n', 1],
    ['a letter left out', 'zlcl', 'zlxcl\n', 1],
    ['in the middle of a name', 'zlcxc', 'jxzlxclyxgs\n', 1],
    ['in another name of it', 'zlcxc', 'abc\nzlxcl\n', 1],
    ['other first letters', 'lzcxc', 'zlxcl\n', null],
    ['two other letters', 'zlabc', 'zlxcl\n', null],
    ['too short to guess', 'zlx', 'zlc\n', null],
  ])('%s', (_, term, initials, distance) => { expect(slip(term, initials)).toBe(distance); });
});
