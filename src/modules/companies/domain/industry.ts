import type { Locale } from '../../../kernel/actor.js';
import { INDUSTRIES, type ListedIndustry } from '../data-lists/industries.js';
import { accepted, refused, type Reading } from './reading.js';

/** An industry in one language. */
export interface Industry {
  code: string;
  name: string;
}

const MOST = 50;
const byCode = new Map(INDUSTRIES.map((industry) => [industry.code, industry]));
const SECTIONS = INDUSTRIES.filter(({ code }) => isSection(code));
/** '38' → 'C': divisions stand under the letter of their section. */
const sectionOf = new Map<string, string>();
let section = '';
for (const { code } of INDUSTRIES) {
  if (isSection(code)) section = code;
  else if (code.length === 2) sectionOf.set(code, section);
}

/** The code alone: C3482, as the standard's own tables write it, is 3482 where 34 belongs to C. */
function plainCode(text: string): string {
  const value = text.normalize('NFKC').trim().toUpperCase();
  return /^[A-T]\d{2,4}$/.test(value) && sectionOf.get(value.slice(1, 3)) === value.charAt(0) ? value.slice(1) : value;
}

/** Reads a code of GB/T 4754-2017: a letter (section) or two to four digits, also with the letter before them. Refuses with INDUSTRY_CODE_UNKNOWN. */
export function readIndustryCode(text: string): Reading {
  const value = plainCode(text);
  return byCode.has(value) ? accepted(value) : refused('INDUSTRY_CODE_UNKNOWN', { value: value.slice(0, 20) });
}

/** Name of an industry in a language, or null for a code that is not on the list. */
export function industryName(code: string | null, locale: Locale): string | null {
  const entry = code === null ? undefined : byCode.get(code);
  return entry ? shown(entry, locale).name : null;
}

/**
 * Industries by the beginning of the code or a part of the name in either language: the best fit first, large before
 * small, at most 50. Without a text: the sections.
 */
export function findIndustries(search: string | null, locale: Locale): Industry[] {
  const text = search?.normalize('NFKC').trim().toLowerCase() ?? '';
  if (text === '') return SECTIONS.map((industry) => shown(industry, locale));
  const code = plainCode(text);
  return INDUSTRIES
    .flatMap((industry, place) => {
      const fit = rank(industry, text, code);
      return fit === null ? [] : [{ industry, fit, place }];
    })
    .sort((a, b) => a.fit - b.fit || a.industry.code.length - b.industry.code.length || a.place - b.place)
    .slice(0, MOST)
    .map(({ industry }) => shown(industry, locale));
}

/** 0 this very one, 1 begins so, 2 holds it, null neither. */
function rank({ code, name, nameEn }: ListedIndustry, text: string, wantedCode: string): number | null {
  const english = nameEn.toLowerCase();
  if (code === wantedCode || name === text || english === text) return 0;
  if ((!isSection(wantedCode) && code.startsWith(wantedCode)) || name.startsWith(text) || english.startsWith(text)) return 1;
  return name.includes(text) || english.includes(text) ? 2 : null;
}

/** The code itself and every listed code under it: '38' has '3825', 'C' has '13' to '43'. Empty for an unknown code. */
export function industriesUnder(typed: string): string[] {
  const code = plainCode(typed);
  const start = INDUSTRIES.findIndex((each) => each.code === code);
  if (start < 0) return [];
  const rest = INDUSTRIES.slice(start + 1);
  const end = rest.findIndex((each) => (isSection(code) ? isSection(each.code) : !each.code.startsWith(code)));
  return [code, ...rest.slice(0, end < 0 ? undefined : end).map((each) => each.code)];
}

const shown = ({ code, name, nameEn }: ListedIndustry, locale: Locale): Industry => ({ code, name: locale === 'en' ? nameEn : name });

function isSection(code: string): boolean {
  return /^[A-T]$/.test(code);
}
