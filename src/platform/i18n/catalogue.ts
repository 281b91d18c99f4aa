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

/** The text of a key with its `{{params}}` filled in; the key itself when the catalogue has none (a spec finds those). */
export function translate(locale: Locale, key: string, params: Readonly<ErrorParams> = {}): string {
  const text = CATALOGUE[locale][key];
  if (text === undefined) return key;
  return text.replace(/{{\s*(\w+)\s*}}/g, (_, name: string) => String(params[name] ?? ''));
}

export const hasText = (locale: Locale, key: string): boolean => CATALOGUE[locale][key] !== undefined;

/** The first language of an Accept-Language header that the catalogue has; Chinese otherwise. */
export function localeOf(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  const found = wanted.find((tag) => tag.startsWith('zh') || tag.startsWith('en'));
  return found?.startsWith('en') ? 'en' : 'zh-CN';
}
