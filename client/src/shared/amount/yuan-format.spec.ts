import { describe, expect, it } from '@jest/globals';
import { exactYuan, inUnit, isYuan, splitYuan, toYuan } from './yuan-format';

describe('splitYuan', () => {
  it.each([
    ['80000000.00', '8,000', 'wan'],
    ['310000000.00', '3.1', 'yi'],
    ['5000000000.00', '50', 'yi'],
    ['100000000.00', '1', 'yi'],
    ['99999999.00', '10,000', 'wan'],
    ['9999.50', '9,999.5', 'yuan'],
    ['0.00', '0', 'yuan'],
    ['41236000000.00', '412.36', 'yi'],
    ['-15360000000.00', '-153.6', 'yi'],
  ])('says %s as %s %s in Chinese', (yuan, number, unit) => {
    expect(splitYuan(yuan, 'zh-CN')).toEqual({ number, unit });
  });

  it('counts in millions and billions in English', () => {
    expect(splitYuan('80000000.00', 'en')).toEqual({ number: '80', unit: 'million' });
    expect(splitYuan('5000000000.00', 'en')).toEqual({ number: '5', unit: 'billion' });
  });

  it('does not lose a fen of a number that a float cannot hold', () => {
    expect(exactYuan('9007199254740993.01')).toBe('9,007,199,254,740,993.01');
  });
});

describe('toYuan', () => {
  it.each([
    ['8000', 'wan', '80000000.00'],
    ['3.1', 'yi', '310000000.00'],
    ['0.1', 'wan', '1000.00'],
    ['1.005', 'wan', '10050.00'],
    ['８０００', 'wan', '80000000.00'],
    ['12,345.67', 'wan', '123456700.00'],
    ['2.', 'yi', '200000000.00'],
  ] as const)('%s %s is %s yuan', (text, unit, yuan) => {
    expect(toYuan(text, unit)).toBe(yuan);
  });

  it('keeps nothing and nonsense apart', () => {
    expect(toYuan('', 'wan')).toBeNull();
    for (const text of ['5一是6', '-3', '1.2.3', '1e5', '0.0000001', '约50']) expect(toYuan(text, 'wan')).toBeUndefined();
  });
});

describe('inUnit', () => {
  it('is the way back, without grouping', () => {
    expect(inUnit('80000000.00', 'wan')).toBe('8000');
    expect(inUnit('310000000.00', 'yi')).toBe('3.1');
  });
});

describe('isYuan', () => {
  it('knows an API amount', () => {
    expect(isYuan('80000000.00')).toBe(true);
    for (const value of ['8千万', '', '1.234', null, 5]) expect(isYuan(value)).toBe(false);
  });
});
