import { pinyin } from 'pinyin-pro';

/** How a name is written with letters: `zlxcl` and `zhonglvxincailiao`. */
export interface Letters {
  initials: string;
  pinyin: string;
}

/** A Chinese character. */
export const HAN = /\p{Script=Han}/u;
const LETTERS = /^[a-z]+$/;
const OPTIONS = { toneType: 'none', type: 'array', v: true } as const;

/**
 * Every way in which a folded name may be typed with letters: as its words are read (重庆 is chongqing), as its
 * characters are read one by one (who reads 重 alone types zhong), and as a surname (单 is shan). ü is v, as on a
 * keyboard; what is no Chinese character stays as it is.
 */
export function readingsOf(name: string, { surname = false } = {}): Letters[] {
  if (!HAN.test(name)) return [];
  const characters = [...name];
  const readings = [pinyin(name, OPTIONS), characters.map((character) => pinyin(character, OPTIONS).join(''))];
  if (surname) readings.push(pinyin(name, { ...OPTIONS, surname: 'head' }));
  const distinct = new Map(readings.map((syllables) => [syllables.join(''), syllables]));
  return [...distinct].map(([whole, syllables]) => ({ pinyin: whole, initials: syllables.map((syllable) => [...syllable][0] ?? '').join('') }));
}

/** A folded term as letters (ü is v, tones are left out), or null when it is not letters alone. */
export function asLetters(term: string): string | null {
  const plain = term.replace(/[üǖǘǚǜ]/g, 'v').normalize('NFD').replace(/\p{M}/gu, '');
  return LETTERS.test(plain) ? plain : null;
}
