import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../kernel/actor.js';
import { API_ERROR_CODES } from '../../kernel/errors.js';
import { hasText, localeOf, translate } from './catalogue.js';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file) && !/\.(spec|fixture)\.ts$/.test(file)).map((file) => join(folder, file));

const keysOf = (locale: string): { file: string; key: string; text: string }[] =>
  filesIn(join('locales', locale), /\.json$/).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map(([key, text]) => ({ file, key, text })));

const paramsOf = (text: string): string[] => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

/** Texts in which each language counts in its own units (亿元 and million, 亩 and m²), or leaves out the year of the other day. */
const OWN_UNITS = ['sizeBand.below', 'sizeBand.between', 'sizeBand.above', 'timeline.yuan', 'timeline.area', 'visitSummary.withinYear'];

/** Codes as the source writes them: `refuse('X', …)`, `code: 'X'`, `rule('X')`, and anything in SCREAMING_SNAKE. */
function codesInSource(): string[] {
  const codes = new Set<string>(API_ERROR_CODES);
  for (const file of filesIn('src', /\.ts$/)) {
    const source = readFileSync(file, 'utf8');
    for (const pattern of [/refuse\('([A-Z][A-Z_]+)'/g, /\bcode: '([A-Z][A-Z_]+)'/g, /\brule\('([A-Z][A-Z_]+)'/g]) {
      for (const match of source.matchAll(pattern)) if (match[1]) codes.add(match[1]);
    }
  }
  return [...codes].sort();
}

describe('the catalogue', () => {
  it('has the same keys in every language, each once', () => {
    for (const locale of LOCALES) {
      const keys = keysOf(locale).map(({ key }) => key);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
    // A language has as many plural forms as it has.
    const [first, ...others] = LOCALES.map((locale) => [...new Set(keysOf(locale).map(({ key }) => key.replace(/_(one|other)$/, '')))].sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it('fills the same values into every language, and leaves no text empty', () => {
    const english = new Map(keysOf('en').map(({ key, text }) => [key, text]));
    const differing = keysOf('zh-CN').filter(({ key, text }) => text.trim() === '' || paramsOf(text).join() !== paramsOf(english.get(key) ?? '').join());
    expect(differing.map(({ key }) => key).filter((key) => !OWN_UNITS.includes(key))).toEqual([]);
  });

  it('has a sentence for every error code in the source', () => {
    const missing = LOCALES.flatMap((locale) => codesInSource().filter((code) => !hasText(locale, `error.${code}`) && !hasText(locale, `blocker.${code}`) && !hasText(locale, `light.${code}.yellow`)).map((code) => `${locale}: ${code}`));
    expect(missing).toEqual([]);
  });

  it('fills in values and picks a language', () => {
    expect(translate('zh-CN', 'error.TOO_LONG', { max: 5 })).toBe('最多 5 个字，请缩短。');
    const above = (amount: string): string => translate('en', 'error.RECOGNISED_ABOVE_REPORTED', { amount });
    expect(above('10000000.00')).toContain('(10,000,000 yuan)');
    expect(above('1234567.05')).toContain('(1,234,567.05 yuan)');
    expect(above('-999.10')).toContain('(-999.10 yuan)');
    expect(translate('en', 'error.no-such')).toBe('error.no-such');
    expect(localeOf('fr, en-GB;q=0.8')).toBe('en');
    expect(localeOf('de')).toBe('zh-CN');
    expect(localeOf(undefined)).toBe('zh-CN');
  });
});
