import { alone, doubled, fold } from './folding.js';
import { HAN, readingsOf, type Letters } from './letters.js';

/** What can be found, as `search_entry` and the API name it. */
export const SEARCH_TYPES = ['company', 'contact', 'deal', 'parcel', 'visit'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** A thing that is found by its names and by other words about it. */
export interface SearchSubject {
  type: SearchType;
  id: string;
  organisationId: string;
  jurisdictionId: string;
  /** As people read it. */
  title: string;
  alsoKnownAs?: readonly string[];
  /** Numbers, codes and bodies: found after names. No personal data: what stands here can be searched. */
  words?: readonly (string | null | undefined)[];
}

/** The searched columns of a row; in each, one text per line, and no term holds a line feed. */
export interface SearchColumns {
  /** Folded title and other names. */
  names: string;
  initials: string;
  /**
   * What the trigram index serves: names, other words and initials with each character doubled; each Chinese character
   * among them as a word of its own; then, in capitals and once, whatever is letters alone: initials, pinyin, Latin
   * names and words. Blanks and capitals keep them apart.
   */
  searched: string;
}

/** Beyond this a body is not searched: nobody remembers a visit by its ten-thousandth character. */
const LONGEST = 4_000;
const LATIN = /[a-z]{3,}/g;
const lines = (parts: readonly string[]): string => [...new Set(parts)].filter((part) => part !== '').map((part) => `${part}\n`).join('');

/** What the row of a subject holds; reads pinyin, so it is worked out when something is named, never when it is searched. */
export function columnsOf({ type, title, alsoKnownAs = [], words = [] }: Pick<SearchSubject, 'type' | 'title' | 'alsoKnownAs' | 'words'>): SearchColumns {
  const known = [title, ...alsoKnownAs].map((name) => fold(name).slice(0, LONGEST));
  const bodies = words.map((word) => fold(word ?? '').slice(0, LONGEST));
  const readings = known.flatMap((name): Letters[] => readingsOf(name, { surname: type === 'contact' }));
  const initials = lines(readings.map((reading) => reading.initials));
  const letters = [initials, ...readings.map((reading) => reading.pinyin), ...known.filter((name) => !HAN.test(name)), ...bodies.flatMap((body) => body.match(LATIN) ?? [])];
  const said = lines(known) + lines(bodies);
  const single = [...new Set(said)].filter((character) => HAN.test(character)).map(alone).join('');
  return { names: lines(known), initials, searched: `\n${doubledLines(said + initials)}${lines([single])}${lines(letters.join('\n').split('\n')).toUpperCase()}` };
}

const doubledLines = (text: string): string => text.split('\n').map(doubled).join('\n');
