/** Longest password that is taken; none is ever cut. */
export const PASSWORD_MAX = 200;
const SHORTEST = 10;
/** From this length on a password may be made of anything: a phrase is stronger than four kinds of characters. */
const PHRASE = 15;
const CLASSES_WANTED = 3;
const DISTINCT_WANTED = 5;

/** Words that everybody tries first, as they are left when digits and marks around them are taken away. */
const COMMON = new Set(
  `password passwd passw pass admin administrator root user guest test welcome qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm abc abcd
   abcdef abcdefg aaa qwe qweasd qweasdzxc qazwsx qazwsxedc letmein iloveyou woaini woainima zhaoshang zouqing zhengfu xian shi keji
   master login system default changeme huawei lenovo monkey dragon sunshine princess football`.split(/\s+/),
);
const DISGUISES: Readonly<Record<string, string>> = { '@': 'a', $: 's', 0: 'o', 1: 'i', 3: 'e', '!': 'i' };

/**
 * May this be a password: at least 10 characters of 3 kinds (small, capital, digit, other), or at least 15 of any;
 * not built around the login name or a word that everybody tries, not a handful of characters again and again?
 * The default profile for 等保 second level (GB/T 22239-2019, 8.1.4.1 a); no forced change of kinds of characters for
 * long ones, after NIST SP 800-63B.
 */
export function isStrongPassword(password: string, username: string): boolean {
  const length = Array.from(password).length;
  if (length < SHORTEST || length > PASSWORD_MAX) return false;
  if (length < PHRASE && classesOf(password) < CLASSES_WANTED) return false;
  if (new Set(password.toLowerCase()).size < DISTINCT_WANTED) return false;
  return !isCommon(password) && !isBuiltAround(password, username);
}

function classesOf(password: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length;
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  return [plain, undisguised(plain)].some((text) => COMMON.has(text.replace(/^[^a-z]+|[^a-z]+$/g, '')));
}

/** Marks and digits that stand for letters inside a word, those at the end left alone: 'p@ssw0rd2024' is 'password2024'. */
const undisguised = (text: string): string => text.replace(/[@$013!](?=.*[a-z])/g, (mark) => DISGUISES[mark] ?? mark);

const isBuiltAround = (password: string, username: string): boolean => username.length >= 4 && password.toLowerCase().includes(username);
