import { compare } from '../../../kernel/decimal.js';

/** Bounds of the bands, in 百万元 (million yuan): 0.3 0.5 1 3 5 10 20 50 100 亿元. */
const BOUNDS_IN_MILLIONS = [30, 50, 100, 300, 500, 1000, 2000, 5000, 10_000] as const;
/** Million yuan in one 亿元. */
const YI = 100;

/**
 * The size of a deal as partners may know it. The amount itself stays at home: a band is wide enough that no investor
 * is recognised by it. `params` fill the sentence of the catalogue: from/to in 亿元, fromMillions/toMillions in million yuan.
 */
export interface SizeBand {
  /** Key of the catalogue. */
  text: 'sizeBand.unknown' | 'sizeBand.below' | 'sizeBand.between' | 'sizeBand.above';
  params: Record<string, number>;
}

/** The band that an amount in yuan falls into; a bound belongs to the band above it. */
export function sizeBandOf(yuan: string | null): SizeBand {
  if (yuan === null) return { text: 'sizeBand.unknown', params: {} };
  const above = BOUNDS_IN_MILLIONS.findIndex((bound) => compare(yuan, `${bound}000000`) < 0);
  const from = BOUNDS_IN_MILLIONS.at(above === -1 ? -1 : above - 1);
  const to = BOUNDS_IN_MILLIONS[above];
  if (to === undefined) return { text: 'sizeBand.above', params: lower(from ?? 0) };
  if (above === 0) return { text: 'sizeBand.below', params: upper(to) };
  return { text: 'sizeBand.between', params: { ...lower(from ?? 0), ...upper(to) } };
}

const lower = (millions: number): Record<string, number> => ({ from: millions / YI, fromMillions: millions });
const upper = (millions: number): Record<string, number> => ({ to: millions / YI, toMillions: millions });
