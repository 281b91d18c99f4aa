/**
 * The first character, in the order of pinyin, of each letter that a syllable can begin with (none begins with i, u, v).
 * Where a character stands among them tells its letter: the browser brings the order, so no table is downloaded.
 */
const FIRST = Array.from('吖八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀');
const LETTERS = Array.from('abcdefghjklmnopqrstwxyz');
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const isHan = /\p{Script=Han}/u;

const letterOf = (character: string): string => {
  if (!isHan.test(character)) return /[a-z\d]/i.test(character) ? character.toLowerCase() : '';
  for (let at = FIRST.length - 1; at >= 0; at--) if (collator.compare(character, FIRST[at] ?? '') >= 0) return LETTERS[at] ?? '';
  return '';
};

/** `initials('中铝新材料')` → "zlxcl". One reading per character: the server, which knows more, has the last word. */
export const initials = (name: string): string => [...name].map(letterOf).join('');
