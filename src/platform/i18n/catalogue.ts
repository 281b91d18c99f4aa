import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../kernel/actor.js';
import type { ErrorParams } from '../../kernel/errors.js';

type Texts = Readonly<Record<string, string>>;

const FOLDER = join(process.cwd(), 'locales');

function load(locale: Locale): Texts {
  const files = readdirSync(join(FOLDER, locale)).filter((file) => file.endsWith('.json'));
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(FOLDER, locale, file), 'utf8')) as Texts)) as Texts;
}

const CATALOGUE = Object.fromEntries(LOCALES.map((locale) => [locale, load(locale)])) as Record<Locale, Texts>;

/** Yuan as people write them: "10000000.00" is 10,000,000, and fen are told where there are any. */
const grouped = (yuan: string): string => yuan.replace(/\.00$/, '').replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/**
 * The text of a key with its `{{params}}` filled in, amounts of yuan (`{{amount, money}}`) in groups of digits; the key
 * itself when the catalogue has none (a spec finds those).
 */
export function translate(locale: Locale, key: string, params: Readonly<ErrorParams> = {}): string {
  const text = CATALOGUE[locale][key];
  if (text === undefined) return key;
  return text.replace(/{{\s*(\w+)(,\s*money)?\s*}}/g, (_, name: string, money?: string) => (money ? grouped : String)(String(params[name] ?? '')));
}

export const hasText = (locale: Locale, key: string): boolean => CATALOGUE[locale][key] !== undefined;

/** The first language of an Accept-Language header that the catalogue has; Chinese otherwise. */
export function localeOf(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  const found = wanted.find((tag) => tag.startsWith('zh') || tag.startsWith('en'));
  return found?.startsWith('en') ? 'en' : 'zh-CN';
}
