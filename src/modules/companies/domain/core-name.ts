import { BRANCH, ENGLISH_FORM, GENERIC_WORDS, LEGAL_FORMS, NO_BRANDS, TRADES } from './name-words.js';

/** Names of regions by how surely they are one at the beginning of a company's name. */
export interface RegionWords {
  /** With their ending: 江西省, 东莞市, 南康区. */
  full: ReadonlySet<string>;
  /** Of provinces, cities and counties without it: 江西, 东莞, 信丰. */
  short: ReadonlySet<string>;
  /** Of districts: only behind another region, because by itself it is as often a brand (鱼峰, 长安, 平安). */
  district: ReadonlySet<string>;
}

/** Characters of the longest region name that is looked for. */
const REGION_MAX = 15;
/** A brand of one character is not told apart from the words around it. */
const BRAND_MIN = 2;
/** No name is longer; of what is, the beginning counts. */
const NAME_MAX = 400;
const ZONE = /^(?:国家级)?(?:(?:经济技术|高新技术产业|经济|工业|综合保税|保税|自由贸易)(?:开发区|试验区|园区|区)|高新区|经开区|开发区)/u;
const BRACKETS = /[([{<【〔《「]([^)\]}>】〕》」]*)[)\]}>】〕》」]/gu;
const IN_BRACKETS_ONLY = new Set(['集团', '有限合伙', '普通合伙', '特殊普通合伙', '个人独资', '个体工商户', '筹', '筹建']);

const charactersOf = (text: string): string[] => Array.from(text);
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The core of a company's name: what is left when region, legal form and general words of trade are taken off
 * (东莞市兴科兴五金制品有限公司 → 兴科兴). Full-width and capital letters are made plain; traditional characters are the
 * caller's to fold. Never empty for a name that is not: a step that would leave nothing to tell a firm by is left out.
 * Source: the measurements of the field's own names, docs/decisions/0011.
 */
export function coreName(name: string, regions: RegionWords): string {
  const plain = charactersOf(name.normalize('NFKC')).slice(0, NAME_MAX).join('').toLowerCase().trim();
  const letters = lettersOf(withoutEnglishForm(plain.replace(BRACKETS, (_, inside: string) => (isNoise(inside, regions) ? '' : ` ${inside} `))));
  const whole = letters === '' ? lettersOf(plain) || plain.replace(/\s+/gu, '') : letters;
  const company = withoutEnds(whole.replace(BRANCH, '$1'), LEGAL_FORMS, 1);
  const local = withoutRegions(company, regions);
  const brand = withoutGeneral(local);
  return NO_BRANDS.includes(brand) ? local : brand;
}

/** Pairs of neighbouring characters (code points, so that 𠮷 is one), each once, in order; of a single character, that. */
export function gramsOf(core: string): string[] {
  const characters = charactersOf(core);
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`))];
}

/** Dice's coefficient of the pairs of characters of two cores: 0 nothing in common, 1 the same pairs. */
export function diceOf(one: string, other: string): number {
  const [grams, others] = [gramsOf(one), new Set(gramsOf(other))];
  if (grams.length + others.size === 0) return 0;
  return (2 * grams.filter((gram) => others.has(gram)).length) / (grams.length + others.size);
}

/** From here on two cores are called alike. Measured: 赣锋, two wordings of one firm, 0.44; 量一光电 and 量一显示 0.33. */
export const ALIKE_FROM = 0.4;

/**
 * What two cores have to do with each other: `name`, perhaps one firm (alike, or one contains the other); `group`,
 * perhaps two firms of one group (both begin with the same two characters); null, nothing.
 */
export function kinshipOf(one: string, other: string): 'name' | 'group' | null {
  if (diceOf(one, other) >= ALIKE_FROM || contains(one, other) || contains(other, one)) return 'name';
  const [start, otherStart] = [one, other].map((core) => charactersOf(core).slice(0, BRAND_MIN).join(''));
  return start === otherStart && charactersOf(one).length >= BRAND_MIN ? 'group' : null;
}

const contains = (whole: string, part: string): boolean => charactersOf(part).length >= BRAND_MIN && whole.includes(part);

const isNoise = (inside: string, regions: RegionWords): boolean => {
  const text = lettersOf(inside);
  return text === '' || IN_BRACKETS_ONLY.has(text) || regionAt(text, regions, true) === text || withoutRegions(`${text}某某`, regions) === '某某';
};

function withoutEnglishForm(text: string): string {
  const shorter = text.replace(ENGLISH_FORM, '');
  return shorter === text ? text : withoutEnglishForm(shorter);
}

/** Takes words off the end for as long as `least` characters remain. */
function withoutEnds(text: string, words: readonly string[], least: number): string {
  const end = words.find((word) => text.endsWith(word) && charactersOf(text).length - word.length >= least);
  return end === undefined ? text : withoutEnds(text.slice(0, -end.length), words, least);
}

/** Takes off general words, and each trade that stands behind another word of this kind. */
function withoutGeneral(text: string): string {
  const shorter = withoutEnds(text, GENERIC_WORDS, BRAND_MIN);
  const trade = TRADES.find((word) => shorter.endsWith(word));
  const before = trade === undefined ? '' : shorter.slice(0, -trade.length);
  return NO_BRANDS.some((word) => before.endsWith(word)) ? withoutGeneral(before) : shorter;
}

/**
 * Takes regions off the beginning. When no brand would be left, the last of them is the brand: 永丰建材 stays, and
 * 江西省赣州市建材 becomes 赣州建材.
 */
function withoutRegions(text: string, regions: RegionWords): string {
  let rest = text;
  let last = '';
  for (let region = regionAt(rest, regions, false); region !== ''; region = regionAt(rest, regions, true)) {
    last = region;
    rest = rest.slice(region.length);
  }
  if (last === '' || hasBrand(rest)) return rest;
  return `${shortOf(last, regions)}${rest}`;
}

const hasBrand = (text: string): boolean => charactersOf(withoutEnds(text, NO_BRANDS, 0)).length >= BRAND_MIN;

const shortOf = (region: string, regions: RegionWords): string => {
  const short = region.slice(0, -1);
  return regions.short.has(short) || regions.district.has(short) ? short : region;
};

/** The longest region that the text begins with, or nothing. */
function regionAt(text: string, regions: RegionWords, behindRegion: boolean): string {
  const zone = behindRegion ? ZONE.exec(text)?.[0] : undefined;
  if (zone !== undefined) return zone;
  for (let length = Math.min(REGION_MAX, text.length); length >= 2; length--) {
    const start = text.slice(0, length);
    if (regions.full.has(start) || regions.short.has(start) || (behindRegion && regions.district.has(start))) return start;
  }
  return '';
}
