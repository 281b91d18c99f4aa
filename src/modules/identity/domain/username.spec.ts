import { describe, expect, it } from '@jest/globals';
import { isUsername, normaliseUsername } from './username.js';

describe('usernames', () => {
  it('do not differ by case, width or blanks', () => {
    for (const typed of ['Officer.01', 'officer.01', ' ＯＦＦＩＣＥＲ．０１ ']) expect(normaliseUsername(typed)).toBe('officer.01');
  });

  it('are letters, digits, Chinese and few marks', () => {
    for (const name of ['ab', '招商专员01', 'a.b_c@d-e', 'x'.repeat(64)]) expect(isUsername(name)).toBe(true);
    for (const name of ['', 'a', '.ab', 'a b', 'a\u200Bb', 'аdmin', 'İx', 'x'.repeat(65)]) expect(isUsername(name)).toBe(false);
  });
});
