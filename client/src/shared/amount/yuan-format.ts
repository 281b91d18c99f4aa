import { Decimal } from 'decimal.js';
import type { Language } from '../language';

/** Units that people say amounts in. The factor turns one of them into yuan. */
const YUAN_UNITS = { yuan: '1', wan: '10000', million: '1000000', yi: '100000000', billion: '1000000000' } as const;
export type YuanUnit = keyof typeof YUAN_UNITS;

/** What each language counts in, the largest first: 亿元 and 万元, or billion and million. */
const SAID_IN: Record<Language, readonly YuanUnit[]> = { 'zh-CN': ['yi', 'wan', 'yuan'], en: ['billion', 'million', 'yuan'] };
/** What a person may type in. */
export const TYPED_IN: Record<Language, readonly [YuanUnit, YuanUnit]> = { 'zh-CN': ['wan', 'yi'], en: ['million', 'billion'] };

const grouped = (value: Decimal, places: number, keepZeros = false): string => {
  const [whole = '0', fraction = ''] = value.toFixed(places, Decimal.ROUND_HALF_UP).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = keepZeros ? fraction : fraction.replace(/0+$/, '');
  return `${sign}${digits}${rest ? `.${rest}` : ''}`;
};

/** The largest unit in which the amount is at least one; below all of them, plain yuan. */
export const unitFor = (yuan: Decimal.Value, units: readonly YuanUnit[]): YuanUnit => {
  const size = new Decimal(yuan).abs();
  return units.find((unit) => size.gte(YUAN_UNITS[unit])) ?? units[units.length - 1] ?? 'yuan';
};

/** "310000000.00" → { number: "3.1", unit: "yi" }. Rounded to two decimals for the eye; `exactYuan` has the whole of it. */
export const splitYuan = (yuan: string, language: Language): { number: string; unit: YuanUnit } => {
  const unit = unitFor(yuan, SAID_IN[language]);
  return { number: grouped(new Decimal(yuan).div(YUAN_UNITS[unit]), 2), unit };
};

/** "80000000" → "80,000,000.00". */
export const exactYuan = (yuan: string): string => grouped(new Decimal(yuan), 2, true);

/** "12500.50" → "12,500.5". */
export const plainNumber = (value: string): string => grouped(new Decimal(value), 2);

/** Full-width digits, points and commas, as an input method may leave them, to plain ones. */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９．，－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[,\s]/g, '').replace('。', '.');

/**
 * "8000" in wan → "80000000.00"; null for an empty text; undefined for what is no amount, is negative, or is finer than a fen.
 */
export const toYuan = (text: string, unit: YuanUnit): string | null | undefined => {
  const plain = plainDigits(text);
  if (plain === '') return null;
  if (!/^\d{1,16}(\.\d*)?$|^\.\d+$/.test(plain)) return undefined;
  const yuan = new Decimal(plain).mul(YUAN_UNITS[unit]);
  return yuan.decimalPlaces() > 2 || yuan.gte('1e16') ? undefined : yuan.toFixed(2);
};

/** The text of an amount in one unit, without grouping: what an input shows. */
export const inUnit = (yuan: string, unit: YuanUnit): string => new Decimal(yuan).div(YUAN_UNITS[unit]).toFixed();

/** An API amount, and not something half typed. */
export const isYuan = (value: unknown): value is string => typeof value === 'string' && /^-?\d+(\.\d{1,2})?$/.test(value);
