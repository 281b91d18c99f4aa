import { doubled, fold } from './folding.js';
import { readingsOf, type Letters } from './letters.js';

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

/** The searched columns of a row. Parts are separated, and lists closed, by line feeds, which no term holds. */
export interface SearchColumns {
  names: string;
  initials: string;
  searched: string;
}

/** Beyond this a body is not searched: nobody remembers a visit by its ten-thousandth character. */
const LONGEST = 4_000;
const lines = (parts: readonly string[]): string => [...new Set(parts)].filter((part) => part !== '').map((part) => `${part}\n`).join('');

/** What the row of a subject holds; reads pinyin, so it is worked out when something is named, never when it is searched. */
export function columnsOf({ type, title, alsoKnownAs = [], words = [] }: Pick<SearchSubject, 'type' | 'title' | 'alsoKnownAs' | 'words'>): SearchColumns {
  const known = [title, ...alsoKnownAs].map((name) => fold(name).slice(0, LONGEST));
  const readings = known.flatMap((name): Letters[] => readingsOf(name, { surname: type === 'contact' }));
  const names = lines(known);
  const initials = lines(readings.map((reading) => reading.initials));
  const bodies = lines(words.map((word) => fold(word ?? '').slice(0, LONGEST)));
  // Pinyin is written once and in capitals: long enough for trigrams as it is, and no other term can match it.
  const pinyin = lines(readings.map((reading) => reading.pinyin.toUpperCase()));
  return { names, initials, searched: `\n${[names, bodies, initials].map(doubledLines).join('')}${pinyin}` };
}

const doubledLines = (text: string): string => text.split('\n').map(doubled).join('\n');
