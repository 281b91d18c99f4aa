import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const source = join(root, 'client/src');
const wordsOf = (language: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, 'locales', language))
      .filter((file) => /^(ui|enums)/.test(file))
      .flatMap((file) => Object.entries(JSON.parse(readFileSync(join(root, 'locales', language, file), 'utf8')) as Record<string, string>)),
  );
const zh = wordsOf('zh-CN');
const en = wordsOf('en');
const plain = (key: string): string => key.replace(/_(one|other)$/, '');

/** Keys written out in the source: t('…') and the names of routes. Keys put together at run time are not seen here. */
const used = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|[\\/]?gql[\\/]/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    return [...text.matchAll(/\bt\(\s*(?:\w+ \? )?'([\w.]+)'(?: : '([\w.]+)')?/g)].flatMap((match) => [match[1], match[2]].flatMap((key) => (key ? [{ file, key }] : [])));
  });

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    const keys = (words: Map<string, string>) => [...new Set([...words.keys()].map(plain))].sort();
    expect(keys(en)).toEqual(keys(zh));
  });

  it('has every key that the screens name', () => {
    const known = new Set([...zh.keys()].map(plain));
    expect(used.filter(({ key }) => !known.has(key))).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });

  it('has the words of 记走请 and of the frame among those that a phone loads first', () => {
    const first = readFileSync(join(source, 'app/i18n/zh-CN.ts'), 'utf8');
    const files = [...first.matchAll(/@locales\/zh-CN\/([\w-]+\.json)/g)].map(([, file]) => file ?? '');
    const early = new Set(files.flatMap((file) => Object.keys(JSON.parse(readFileSync(join(root, 'locales/zh-CN', file), 'utf8')) as object)).map(plain));
    const opened = /^(app\/(?!router|pages\/|sign-in-again)|features\/visits\/(log\/|direction-field|outbox\/|pages\/(log-visit|outbox)-page)|shared\/(?!similar|conflict|deal|connection)[^/]*$|shared\/(files|device)\/)/;
    const missing = used.filter(({ file, key }) => opened.test(file.replaceAll('\\', '/')) && !early.has(plain(key)));
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });

  it('asks for no parameter in English that the Chinese does not have', () => {
    const parameters = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1] ?? '');
    const inChinese = (key: string) => parameters(zh.get(key) ?? zh.get(key.replace(/_one$/, '_other')) ?? '');
    const wrong = [...en].filter(([key, text]) => parameters(text).some((name) => !inChinese(key).includes(name)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has no Chinese left in English, and no empty text', () => {
    expect([...en].filter(([key, text]) => text.trim() === '' || (/\p{Script=Han}/u.test(text) && key !== 'nav.switchLanguage')).map(([key]) => key)).toEqual([]);
  });

  it('names every value of every enum of the schema', () => {
    const schema = readFileSync(join(root, 'schema.graphql'), 'utf8').replace(/"""[\s\S]*?"""|"[^"\n]*"|#.*/g, '');
    const values = [...schema.matchAll(/enum (\w+) \{([^}]*)\}/g)].flatMap(([, name = '', body = '']) => body.split(/\s+/).filter(Boolean).map((value) => `${name.charAt(0).toLowerCase()}${name.slice(1)}.${value}`));
    expect(values.length).toBeGreaterThan(80);
    expect(values.filter((key) => !zh.has(key) || !en.has(key))).toEqual([]);
  });
});
