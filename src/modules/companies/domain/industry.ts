import type { Locale } from '../../../kernel/actor.js';
import { INDUSTRY_CODES } from './industry-codes.js';
import { accepted, refused, type Reading } from './reading.js';

/** An industry in one language. */
export interface Industry {
  code: string;
  name: string;
}

const byCode = new Map(INDUSTRY_CODES.map(([code, name, nameEn]) => [code, { name, nameEn }]));

/** Reads a code of GB/T 4754-2017: a letter (section) or two to four digits. Refuses with INDUSTRY_CODE_UNKNOWN. */
export function readIndustryCode(text: string): Reading {
  const value = text.normalize('NFKC').trim().toUpperCase();
  return byCode.has(value) ? accepted(value) : refused('INDUSTRY_CODE_UNKNOWN', { value: value.slice(0, 20) });
}

/** Name of an industry in a language, or null for a code that is not on the list. */
export function industryName(code: string | null, locale: Locale): string | null {
  const entry = code === null ? undefined : byCode.get(code);
  if (!entry) return null;
  return locale === 'en' ? entry.nameEn : entry.name;
}

/** Industries whose code starts with the text or whose name, in either language, contains it; all when it is blank. */
export function findIndustries(search: string | null, locale: Locale): Industry[] {
  const text = search?.normalize('NFKC').trim().toLowerCase() ?? '';
  return INDUSTRY_CODES
    .filter(([code, name, nameEn]) => code.toLowerCase().startsWith(text) || name.includes(text) || nameEn.toLowerCase().includes(text))
    .map(([code, name, nameEn]) => ({ code, name: locale === 'en' ? nameEn : name }));
}

/** The code itself and every listed code under it: '38' has '3825', 'C' has '13' to '43'. Empty for an unknown code. */
export function industriesUnder(code: string): string[] {
  const start = INDUSTRY_CODES.findIndex(([each]) => each === code);
  if (start < 0) return [];
  const rest = INDUSTRY_CODES.slice(start + 1);
  const end = rest.findIndex(([each]) => (isSection(code) ? isSection(each) : !each.startsWith(code)));
  return [code, ...rest.slice(0, end < 0 ? undefined : end).map(([each]) => each)];
}

const isSection = (code: string): boolean => /^[A-T]$/.test(code);
