import type { DemoDeal } from './demo-types.js';

/** Industrial chains of the fictional county, by the industries (GB/T 4754-2017) that belong to them; made up like the county. */
const CHAINS: readonly (readonly [RegExp, string])[] = [
  [/^3482$/, '五金紧固件'], [/^(3841|3985)$/, '新能源电池'], [/^39/, '电子信息'], [/^1[345]/, '食品加工'], [/^3[45]/, '装备制造'], [/^18/, '纺织鞋服'],
];

/** The chain that a deal belongs to by its industry; null outside of all. */
export const chainOf = ({ industry }: Pick<DemoDeal, 'industry'>): string | null => CHAINS.find(([code]) => industry !== undefined && code.test(industry))?.[1] ?? null;
