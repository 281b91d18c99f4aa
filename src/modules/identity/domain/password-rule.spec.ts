import { describe, expect, it } from '@jest/globals';
import { isStrongPassword } from './password-rule.js';

const strong = (password: string): boolean => isStrongPassword(password, 'officer');

describe('isStrongPassword', () => {
  it('wants ten characters of three kinds', () => {
    expect(strong('Blue-Kite7')).toBe(true);
    expect(strong('招商Kite2024')).toBe(true);
    expect(strong('Blue-Kit7')).toBe(false);
    expect(strong('bluekites77')).toBe(false);
  });

  it('takes any fifteen characters, up to two hundred', () => {
    expect(strong('correct horse battery')).toBe(true);
    expect(strong('五金产业园明年春天开工建设投产')).toBe(true);
    expect(strong(`a long phrase ${'that goes on '.repeat(14)}`)).toBe(true);
    expect(strong('ab cd ef '.repeat(30))).toBe(false);
  });

  it('refuses what everybody tries first, in disguise too', () => {
    for (const word of ['Password123!', 'P@ssw0rd2024', 'Admin@123456', '123qweASD!!!', 'Zhaoshang@2024', 'QWERTY-123456']) expect([word, strong(word)]).toEqual([word, false]);
  });

  it('refuses the login name, and a few characters again and again', () => {
    expect(strong('My-Officer-77')).toBe(false);
    expect(strong('Aa1Aa1Aa1Aa1Aa1Aa1')).toBe(false);
    expect(isStrongPassword('My-ab-Kite77', 'ab')).toBe(true);
  });
});
