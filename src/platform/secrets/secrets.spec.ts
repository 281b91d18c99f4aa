import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { SealBroken, Secrets } from './secrets.js';

const KEY = 'a key of at least thirty-two characters';
const secrets = new Secrets(KEY);
const PHONE = '13812345678';

/** The sealed text with one character of its middle changed. */
const tampered = (sealed: string): string => {
  const at = Math.floor(sealed.length / 2);
  return sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
};

describe('sealing', () => {
  it.each([PHONE, '', '微信号 𠮷野家😀', 'x'.repeat(10_000)])('gives back what was sealed', (text) => {
    const sealed = secrets.seal(text, 'contact.phone');
    expect(sealed).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
    expect(secrets.open(sealed, 'contact.phone')).toBe(text);
  });

  it('never looks the same twice, and shows nothing of the text', () => {
    const [one, two] = [secrets.seal(PHONE, 'contact.phone'), secrets.seal(PHONE, 'contact.phone')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('138');
  });

  it('opens nothing that was changed, cut, sealed for something else, with another key, or never sealed', () => {
    const sealed = secrets.seal(PHONE, 'contact.phone');
    for (const wrong of [tampered(sealed), sealed.slice(0, -3), sealed.replace('v1.', 'v2.'), 'v1.', '', PHONE]) expect(() => secrets.open(wrong, 'contact.phone')).toThrow(SealBroken);
    expect(() => secrets.open(sealed, 'contact.wechat')).toThrow(SealBroken);
    expect(() => new Secrets(`${KEY}!`).open(sealed, 'contact.phone')).toThrow('a sealed text of "contact.phone" cannot be opened');
  });

  it('outlives a restart: the same key opens what was sealed before', () => {
    expect(secrets.open('v1.AAECAwQFBgcICQoLuB6n8Dv1h55LqPutdb_XpySiM8PdwLRB5hlG', 'contact.phone')).toBe(PHONE);
  });
});

describe('the blind hash', () => {
  it('is equal for equal texts of one context and one key only', () => {
    const blind = secrets.blind(PHONE, 'contact.phone');
    expect(blind).toHaveLength(32);
    expect(new Secrets(KEY).blind(PHONE, 'contact.phone')).toEqual(blind);
    const others = [secrets.blind('13812345679', 'contact.phone'), secrets.blind(PHONE, 'contact.lastFour'), secrets.blind(`e${PHONE}`, 'contact.phon'), new Secrets(`${KEY}!`).blind(PHONE, 'contact.phone')];
    for (const other of others) expect(other).not.toEqual(blind);
  });
});

describe('the signature', () => {
  it('is known again, and only for what was signed', () => {
    const signature = secrets.sign('file until viewer', 'file');
    expect(signature).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(secrets.isSigned('file until viewer', 'file', signature)).toBe(true);
    const refused = [secrets.isSigned('file until other', 'file', signature), secrets.isSigned('file until viewer', 'setup', signature), secrets.isSigned('file until viewer', 'file', ''), secrets.isSigned('file until viewer', 'file', `${signature.slice(0, -1)}!`)];
    expect(refused).toEqual([false, false, false, false]);
  });

  it('is no blind hash: each purpose has a key of its own', () => {
    expect(secrets.sign(PHONE, 'contact.phone')).not.toBe(secrets.blind(PHONE, 'contact.phone').toString('base64url'));
  });
});

describe('the key', () => {
  it('is not in what is printed of it', () => {
    const printed = inspect(secrets, { depth: 9, showHidden: true }) + JSON.stringify(secrets);
    expect(printed).not.toMatch(/thirty-two|Buffer|[0-9a-f]{64}/);
  });

  it('has a fingerprint that is its own', () => {
    expect(secrets.fingerprint).toBe(new Secrets(KEY).fingerprint);
    expect(secrets.fingerprint).not.toBe(new Secrets(`${KEY}!`).fingerprint);
    expect(secrets.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });
});
