import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findMasterKey, makeMasterKey } from './master-key.js';

let folder = '';
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'zouqing-key-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

describe('the master key', () => {
  it('that nobody set is made once, readable by this user only', () => {
    const dataDir = path.join(folder, 'data');
    expect(findMasterKey({ dataDir })).toBeNull();
    const key = makeMasterKey({ dataDir });
    expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect([makeMasterKey({ dataDir }), findMasterKey({ dataDir })]).toEqual([key, key]);
    expect(statSync(path.join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['secret-key']);
    expect(readFileSync(path.join(dataDir, 'secret-key'), 'utf8')).toBe(`${key}\n`);
  });

  it('is not mistaken for the half of one that another process with this number writes', () => {
    writeFileSync(path.join(folder, `secret-key.${String(process.pid)}`), 'half');
    const key = makeMasterKey({ dataDir: folder });
    expect(key).toHaveLength(43);
    expect(readdirSync(folder).sort()).toEqual(['secret-key', `secret-key.${String(process.pid)}`]);
  });

  it('comes from SECRET_KEY, or from the file of SECRET_KEY_FILE', () => {
    const secretKeyFile = path.join(folder, 'key');
    writeFileSync(secretKeyFile, `${'k'.repeat(40)}\n`);
    expect(findMasterKey({ dataDir: folder, secretKeyFile })).toBe('k'.repeat(40));
    expect(findMasterKey({ dataDir: folder, secretKey: 's'.repeat(40) })).toBe('s'.repeat(40));
  });

  it('that is too short or cannot be read stops the start, and is not repeated', () => {
    const secretKeyFile = path.join(folder, 'key');
    expect(() => findMasterKey({ dataDir: folder, secretKeyFile })).toThrow(/^The secret key cannot be read from .*key \(ENOENT\): correct SECRET_KEY_FILE/);
    writeFileSync(secretKeyFile, 'too-short');
    expect(() => findMasterKey({ dataDir: folder, secretKeyFile })).toThrow(/is shorter than 32 characters: .*密钥/);
    expect(() => findMasterKey({ dataDir: folder, secretKeyFile })).not.toThrow(/too-short/);
  });

  it('that cannot be kept stops the start', () => {
    const dataDir = path.join(folder, 'a-file');
    writeFileSync(dataDir, '');
    chmodSync(dataDir, 0o400);
    expect(() => makeMasterKey({ dataDir })).toThrow(/^No secret key is set, and none can be made at .*secret-key \(\w+\): set SECRET_KEY/);
  });
});
