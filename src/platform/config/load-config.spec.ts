import { describe, expect, it } from '@jest/globals';
import { ConfigError, declaredVariables, loadConfig } from './index.js';

const base = { DATABASE_URL: 'postgres://zouqing:secret@db_1:5432/zouqing' };
const refusal = (env: Record<string, string>): string => {
  try {
    loadConfig({ ...base, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('loadConfig', () => {
  it('has a default for all but the database', () => {
    expect(loadConfig(base)).toMatchObject({ port: 3000, host: '127.0.0.1', databasePool: 10, worker: 'inline', demo: false, publicUrl: 'http://127.0.0.1:3000', secureCookies: false });
    expect(() => loadConfig({})).toThrow('DATABASE_URL is not set but must be an address such as postgres://user:password@host:5432/database: set it.');
  });

  it('takes an empty text for unset', () => {
    expect(loadConfig({ ...base, PORT: ' ', PUBLIC_URL: '' }).port).toBe(3000);
  });

  it('says in one sentence which variable is wrong and how to mend it', () => {
    expect(refusal({ PORT: 'http' })).toBe('PORT is "http" but must be a whole number from 0 to 65535: correct it, or remove it for the default 3000.');
    expect(refusal({ PORT: '70000' })).toContain('PORT is "70000"');
    expect(refusal({ SESSION_IDLE_MINUTES: '1.5' })).toContain('SESSION_IDLE_MINUTES is "1.5"');
    expect(refusal({ LOG_LEVEL: 'loud' })).toContain('LOG_LEVEL is "loud"');
    expect(refusal({ PUBLIC_URL: 'crm.example.gov' })).toContain('PUBLIC_URL');
    expect(refusal({ ZOUQING_WROKER: 'off' })).toBe('ZOUQING_WROKER is not a variable of ZouQing: remove it, or see "npm run env" for the right name.');
  });

  it('never repeats an address, which may hold a password', () => {
    expect(refusal({ DATABASE_URL: 'mysql://root:hunter2@db/crm' })).not.toContain('hunter2');
  });

  it('never repeats a key, and takes one only', () => {
    expect(refusal({ SECRET_KEY: 'hunter2' })).toBe('SECRET_KEY is set to something else but must be a secret text of at least 32 characters: correct it.');
    expect(refusal({ SECRET_KEY: 'k'.repeat(32) })).toBe('accepted');
    expect(refusal({ SECRET_KEY: 'k'.repeat(32), SECRET_KEY_FILE: '/run/secrets/key' })).toContain('keep one of the two');
  });

  it('keeps the public logins of the demo on this machine', () => {
    expect(refusal({ ZOUQING_DEMO: '1' })).toBe('accepted');
    expect(refusal({ ZOUQING_DEMO: '1', HOST: '0.0.0.0' })).toContain('HOST is "0.0.0.0" but ZOUQING_DEMO is on');
    expect(refusal({ ZOUQING_DEMO: '1', NODE_ENV: 'production' })).toContain('NODE_ENV is "production" but ZOUQING_DEMO is on');
    expect(refusal({ NODE_ENV: 'production', HOST: '0.0.0.0' })).toBe('accepted');
  });

  it('makes cookies Secure behind https', () => {
    expect(loadConfig({ ...base, PUBLIC_URL: 'https://crm.example.gov/' })).toMatchObject({ publicUrl: 'https://crm.example.gov', secureCookies: true });
  });

  it('explains every variable in both languages', () => {
    for (const info of declaredVariables().values()) {
      expect(info.en).toMatch(/\.$/);
      expect(info.zh).toMatch(/[一-鿿].*。$/);
    }
  });
});
