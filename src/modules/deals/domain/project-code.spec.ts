import { readProjectCode } from './project-code.js';

describe('a project code', () => {
  it.each([
    ['as it is printed', '2411-371702-04-01-123456', '2411-371702-04-01-123456'],
    ['with blanks around it', ' 2411-371702-04-01-123456\n', '2411-371702-04-01-123456'],
    ['with dashes of a word processor', '2411—371702–04−01－123456', '2411-371702-04-01-123456'],
  ])('%s', (_what, text, value) => {
    expect(readProjectCode(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['without hyphens', '24113717020401123456'],
    ['a digit short', '2411-371702-04-01-12345'],
    ['a digit long', '2411-371702-04-01-1234567'],
    ['a letter for a digit, which nobody mends', '2411-37I702-04-01-123456'],
    ['wide digits, which nobody mends', '２４11-371702-04-01-123456'],
    ['nothing', ''],
  ])('is refused %s', (_what, text) => {
    expect(readProjectCode(text)).toEqual({ ok: false, code: 'PROJECT_CODE_FORMAT' });
  });
});
