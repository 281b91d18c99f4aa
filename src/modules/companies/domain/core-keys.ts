import { ALIKE_FROM, gramsOf } from './core-name.js';

/** Of a core with very many pairs only the first ones are looked for; up to `ALL_PAIRS_OF` every two of them, else neighbours. */
const GRAMS_MAX = 20;
const ALL_PAIRS_OF = 6;

/** What a core is found by in the index: each pair of characters, each with how many there are, and the first as `^pair`. */
export function keysOf(core: string): string[] {
  const grams = gramsOf(core);
  return [...grams, ...grams.map((gram) => counted(gram, grams.length)), ...grams.slice(0, 1).map(first)];
}

/** Keys that every core has which is alike, contains this one, lies in it or begins like it; no common pair alone finds thousands. */
export interface CoreLookup {
  /** Cores that share two pairs with this one have all keys of one of these. */
  together: string[][];
  /** Cores for which a single pair in common is enough have one of these. */
  alone: string[];
  /** Those that begin alike have this. */
  start: string;
}

/**
 * Two cores with `a` and `b` pairs of which `s` are shared are alike from 2s / (a + b) = 0.4 on. With one shared pair
 * that leaves only short ones, found by pair and number; any other shares two. Long cores that are alike share neighbours.
 */
export function lookupOf(core: string): CoreLookup {
  const grams = gramsOf(core).slice(0, GRAMS_MAX);
  const reach = grams.length <= ALL_PAIRS_OF ? grams.length : 1;
  const together = grams.flatMap((gram, place) => grams.slice(place + 1, place + 1 + reach).map((other) => [gram, other]));
  return { together, alone: grams.flatMap((gram) => aloneKeys(gram, grams.length)), start: first(grams[0] ?? '') };
}

/** A core of one pair lies in any that has the pair; a core with that one pair only lies in this one. */
function aloneKeys(gram: string, total: number): string[] {
  if (total === 1) return [gram];
  const longest = Math.max(1, Math.floor(2 / ALIKE_FROM) - total);
  return Array.from({ length: longest }, (_, place) => counted(gram, place + 1));
}

const counted = (gram: string, total: number): string => `${gram}/${String(total)}`;
const first = (gram: string): string => `^${gram}`;
