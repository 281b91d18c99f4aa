import { Converter } from 'opencc-js/t2cn';

// The package's own types do not resolve under nodenext.
const simplified = (Converter as (options: { from: 't'; to: 'cn' }) => (text: string) => string)({ from: 't', to: 'cn' });
const known = new Map<string, string>();
/**
 * Blanks, brackets, quotes, dashes, dots and stops are typed as people please; what joins and colours emoji is no
 * character of its own. Signs that mean something (%, _, &, #, +) stay.
 */
const DISTURBING = /[\p{Z}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}·•・‧.,;:!?'"、。…]/u;

/**
 * The text as it is searched: NFKC, lower case, simplified characters, without what disturbs. Each character is folded
 * by itself, never by the phrase it stands in: a part of a name must fold to a part of what the name folds to.
 */
export const fold = (text: string): string => [...text.normalize('NFKC')].map(foldCharacter).join('');

/** Each character written twice, as code points: a term of two characters then holds two whole trigrams. */
export const doubled = (text: string): string => [...text].map((character) => character + character).join('');

/** One character as a word: trigrams see where it begins and ends, and so a term of one character too. */
export const alone = (character: string): string => ` ${character} `;

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = DISTURBING.test(character) ? '' : simplified(character.toLowerCase());
  known.set(character, folded);
  return folded;
}
