import { describe, expect, it } from '@jest/globals';
import { keysOf, lookupOf } from './core-keys.js';
import { kinshipOf } from './core-name.js';

/** Does the lookup of one find the other? As the index answers it. */
function finds(one: string, other: string): boolean {
  const keys = new Set(keysOf(other));
  const { together, alone, start } = lookupOf(one);
  return together.some((pair) => pair.every((key) => keys.has(key))) || alone.some((key) => keys.has(key)) || keys.has(start);
}

describe('keysOf', () => {
  it('has the pairs, the pairs with their number, and the beginning', () => {
    expect(keysOf('兴科兴')).toEqual(['兴科', '科兴', '兴科/2', '科兴/2', '^兴科']);
    expect(keysOf('华')).toEqual(['华', '华/1', '^华']);
  });
});

describe('lookupOf', () => {
  it('finds whatever has something to do with a core, for all cores of up to five of four characters', () => {
    const letters = ['甲', '乙', '丙', '丁'];
    const cores = [1, 2, 3, 4].reduce<string[]>((all, length) => [...all, ...all.filter((core) => core.length === length).flatMap((core) => letters.map((letter) => core + letter))], letters);
    const some = cores.filter((_, place) => place % 7 === 0);
    const missed = some.flatMap((one) => cores.filter((other) => kinshipOf(one, other) !== null && !finds(one, other)).map((other) => `${one} ${other}`));
    expect(missed).toEqual([]);
  });

  it('does not look at all that share one common pair', () => {
    expect(finds('鑫达机械', '恒通机械')).toBe(false);
    expect(finds('兴科兴', '金錤')).toBe(false);
  });
});
