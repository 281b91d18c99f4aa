import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

export type Language = 'zh-CN' | 'en';

const catalogue = (language: Language): Record<string, string> => {
  const folder = path.resolve('locales', language);
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object)) as Record<string, string>;
};
/** What the screens say, by key. */
export const WORDS: Record<Language, Record<string, string>> = { 'zh-CN': catalogue('zh-CN'), en: catalogue('en') };
/** What keys begin with: `nav`, `deal`, …; a key that the catalogue lacks begins so too. */
const AREAS = new Set(Object.keys(WORDS['zh-CN']).map((key) => key.split('.')[0]));
const CHINESE = /[\u3400-\u9fff]/;

/** Runs in the page: every text that can be seen or is spoken. What stands in another language on purpose says so by `lang`. */
const READ = `(() => {
  const said = [document.title];
  const elsewhere = (element) => element.closest('[lang]') !== document.documentElement;
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || elsewhere(element) || element.closest('script, style, [aria-hidden=true]')) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) { const value = element.getAttribute(name); if (value) said.push(value); }
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue.trim()) said.push(node.nodeValue.trim());
  }
  return said;
})()`;

/** What is to be judged of a page. */
export interface Look {
  /** Every text that can be seen or is spoken. */
  texts: string[];
  /** The answers that the page got since it was last looked at. */
  answers: string[];
  /** It shows a message in place of its content: no permission, or nothing there. */
  isRefused: boolean;
  /** By how many pixels something is wider than its room. */
  tooWide: number;
  /** How much it says, in characters. */
  length: number;
  /** The labels of the buttons that claim to be the first thing to do. */
  firstActions: string[];
}

/** Everything about the page in one look. With `LISTEN` only. */
export const lookAt = (page: Page): Promise<Look> => page.evaluate<Look>(`({
  texts: ${READ},
  answers: window.answers.splice(0),
  isRefused: document.querySelector('#main .zq-message') !== null,
  tooWide: Math.max(...[document.scrollingElement, document.querySelector('#main')].map((box) => box.scrollWidth - box.clientWidth)),
  length: document.querySelector('#main').innerText.trim().length,
  firstActions: [...document.querySelectorAll('.ant-btn-primary:not(.ant-btn-background-ghost)')].filter((button) => button.checkVisibility()).map((button) => button.innerText),
})`);

/** Bare keys of the catalogue, holes of a sentence, and values that are none. */
export const rawTexts = (texts: readonly string[]): string[] =>
  texts.filter((text) => /\{\{|\bundefined\b|\bNaN\b|\[object /.test(text) || (text.match(/[A-Za-z]+(\.[A-Za-z_]+)+/g) ?? []).some((word) => AREAS.has(word.split('.')[0])));

/** Runs before a page's own scripts: counts what was asked for and not answered yet, and keeps the answers. */
export const LISTEN = `{
  const ask = window.fetch;
  window.answers = [];
  window.open_questions = 0;
  window.fetch = async (...what) => {
    window.open_questions += 1;
    try {
      const answer = await ask(...what);
      window.answers.push(await answer.clone().text());
      return answer;
    } finally {
      window.open_questions -= 1;
    }
  };
}`;

const STAND_INS = ['.ant-skeleton', '.ant-spin-spinning', '[role=status][aria-label="正在加载"]', '[role=status][aria-label="Loading"]'].map((one) => `#main ${one}`).join();

/** Looks at the page two frames from now: is it the one of this name, has it got all that it asked for, and does nothing stand in for content? With `LISTEN` only. */
export const atRest = (title: string | null): string => `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() =>
  window.open_questions === 0 && document.querySelector('#main h1') !== null && document.querySelector('${STAND_INS}') === null && ${title === null ? 'true' : `document.title === ${JSON.stringify(title)}`})`;

/** Adds the Chinese values in the answers of the API: names and sentences that people of this system typed. */
export function takeData(answers: readonly string[], found: Set<string>): void {
  for (const answer of answers) if (answer.startsWith('{')) chineseIn(JSON.parse(answer), found);
}

function chineseIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (CHINESE.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) chineseIn(inner, found);
}

/** Texts of an English page with Chinese in them that is no data. */
export function chineseLeft(texts: readonly string[], data: ReadonlySet<string>): string[] {
  const longestFirst = [...data].sort((a, b) => b.length - a.length);
  return texts.filter((text) => {
    if (!CHINESE.test(text) || data.has(text)) return false;
    const rest = longestFirst.reduce((left, value) => (left.includes(value) ? left.replaceAll(value, '') : left), text);
    return CHINESE.test(rest);
  });
}
