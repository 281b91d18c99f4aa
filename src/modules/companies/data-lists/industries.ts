import { INDUSTRIES_A_C } from './industries-a-c.js';
import { INDUSTRIES_C } from './industries-c.js';
import { INDUSTRIES_D_K } from './industries-d-k.js';
import { INDUSTRIES_L_T } from './industries-l-t.js';
import { INDUSTRY_NAMES_EN } from './industry-names-en.js';

/** An industry of the standard. */
export interface ListedIndustry {
  /** A letter 门类, two digits 大类, three 中类 or four 小类. */
  code: string;
  name: string;
  /** The Chinese name where the list has no English one. */
  nameEn: string;
}

const listed = (code: string, name: string): ListedIndustry => ({ code, name, nameEn: INDUSTRY_NAMES_EN[code] ?? INDUSTRY_NAMES_EN[code.replace(/0$/, '')] ?? name });

/** `code name`, then after `|` what is under it. A group that stands alone has one class, of the same name: 022 and 0220. */
function industriesIn(line: string): ListedIndustry[] {
  const entries = line.split('|').map((entry) => listed(entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)));
  const [first] = entries;
  return first?.code.length === 3 && entries.length === 1 ? [first, { ...first, code: `${first.code}0` }] : entries;
}

/**
 * 国民经济行业分类, GB/T 4754-2017: 20 sections, 97 divisions, 473 groups and 1381 classes, in the order of the standard.
 * Written down from the standard and compared code by code with two independent public copies of it.
 */
export const INDUSTRIES: readonly ListedIndustry[] = [INDUSTRIES_A_C, INDUSTRIES_C, INDUSTRIES_D_K, INDUSTRIES_L_T].flatMap((text) => text.trim().split('\n').flatMap(industriesIn));
