import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config/index.js';
import { openSecrets } from '../../src/platform/secrets/open-secrets.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import type { Secrets } from '../../src/platform/secrets/index.js';

const ours = createDataSource(process.env['DATABASE_URL'] ?? '');
const folder = mkdtempSync(path.join(tmpdir(), 'zouqing-key-'));
let number = 0;

/** Starts with these variables, in a data folder of its own unless one is named. */
const start = (env: Record<string, string> = {}): Promise<Secrets> => openSecrets(loadConfig({ DATABASE_URL: process.env['DATABASE_URL'], ZOUQING_DATA_DIR: path.join(folder, String(number += 1)), ...env }), ours);
const rows = (): Promise<unknown[]> => ours.query('SELECT fingerprint FROM secret_key');

beforeAll(() => ours.initialize());
afterEach(() => ours.query('TRUNCATE secret_key'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await ours.destroy();
});

describe('the key at the start', () => {
  it('is made at the first start of a database, and found at the next', async () => {
    const ZOUQING_DATA_DIR = path.join(folder, 'kept');
    const sealed = (await start({ ZOUQING_DATA_DIR })).seal('13812345678', 'contact.phone');
    expect(readdirSync(ZOUQING_DATA_DIR)).toEqual(['secret-key']);
    expect((await start({ ZOUQING_DATA_DIR })).open(sealed, 'contact.phone')).toBe('13812345678');
  });

  it('that does not fit the database stops the start, and says how to mend it without repeating it', async () => {
    await start({ SECRET_KEY: 'the right key of this database 0123456789' });
    const refused = start({ SECRET_KEY: 'another key that is not the right one 01234' });
    await expect(refused).rejects.toThrow(/^The secret key \(SECRET_KEY\) is not the one that this database was first started with: put that one back, see docs\/operations\.md\. 密钥与此数据库不符/);
    await expect(refused).rejects.not.toThrow(/another key/);
    expect((await start({ SECRET_KEY: 'the right key of this database 0123456789' })).fingerprint).toMatch(/^\w{32}$/);
  });

  it('that is missing stops the start, and none is made in its place', async () => {
    await start({ SECRET_KEY: 'the right key of this database 0123456789' });
    const ZOUQING_DATA_DIR = mkdtempSync(path.join(folder, 'empty-'));
    await expect(start({ ZOUQING_DATA_DIR })).rejects.toThrow(/^The secret key of this database is not here .*: put back the key of its first start.*缺少此数据库的密钥/);
    expect(readdirSync(ZOUQING_DATA_DIR)).toEqual([]);
  });

  it('of the quicker of two first starts counts', async () => {
    const starts = await Promise.allSettled(['one', 'two', 'three'].map((name) => start({ SECRET_KEY: `${name} ${'k'.repeat(40)}` })));
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await rows()).toHaveLength(1);
  });

  it('is one for both of two first starts that share a folder', async () => {
    const ZOUQING_DATA_DIR = path.join(folder, 'shared');
    const [one, two] = await Promise.all([start({ ZOUQING_DATA_DIR }), start({ ZOUQING_DATA_DIR })]);
    expect(one.fingerprint).toBe(two.fingerprint);
  });
});
