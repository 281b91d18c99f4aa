import { randomInt } from 'node:crypto';
import { CODE_NAME_ALPHABET, dealNumber, newCodeName } from './code-names.js';

describe('code names', () => {
  it('hold six characters that cannot be taken for one another', () => {
    const names = Array.from({ length: 500 }, () => newCodeName(randomInt));
    for (const name of names) expect(name).toMatch(/^项目-[A-Z3-9]{6}$/);
    expect(names.join('').replaceAll('项目-', '')).not.toMatch(/[0O1IL2Z5S8B]/);
    expect(new Set(names).size).toBe(500);
  });

  it('come from chance alone', () => {
    expect(newCodeName(() => 0)).toBe('项目-AAAAAA');
    expect(newCodeName((below) => below - 1)).toBe(`项目-${(CODE_NAME_ALPHABET.at(-1) ?? '').repeat(6)}`);
  });
});

describe('numbers', () => {
  it('count within a year and grow past four digits', () => {
    expect(dealNumber('2026', 1)).toBe('XM-2026-0001');
    expect(dealNumber('2026', 12_345)).toBe('XM-2026-12345');
  });
});
