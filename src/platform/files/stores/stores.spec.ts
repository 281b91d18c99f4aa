import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { S3Server } from '../../../../test/support/s3-server.js';
import { loadConfig } from '../../config/index.js';
import { chooseStore } from './choose-store.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store } from './s3-store.js';

const CONTENT = Buffer.concat([Buffer.from('照片'), Buffer.alloc(300_000, 5)]);
const HASH = createHash('sha256').update(CONTENT).digest('hex');
const PLACE = `${HASH.slice(0, 2)}/${HASH}`;
const folder = mkdtempSync(path.join(tmpdir(), 'zouqing-store-'));
const s3 = new S3Server('key', 'the secret');
const base = { DATABASE_URL: 'postgres://zouqing@127.0.0.1/zouqing', ZOUQING_DATA_DIR: folder };
let endpoint = '';

beforeAll(async () => { endpoint = await s3.listen(); });
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const bucket = (): Record<string, string> => ({ S3_ENDPOINT: endpoint, S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'the secret' });
const readWhole = async (store: FileStore, hash: string): Promise<Buffer | null> => {
  const found = await store.read(hash);
  return found && buffer(found);
};

describe.each([
  ['the folder', (): FileStore => chooseStore(loadConfig(base))],
  ['the bucket', (): FileStore => chooseStore(loadConfig({ ...base, ...bucket() }))],
])('%s', (_, open) => {
  it('gives back what was put, once or twice, until it is removed', async () => {
    const store = open();
    expect(await readWhole(store, HASH)).toBeNull();
    await store.put(HASH, CONTENT);
    await store.put(HASH, CONTENT);
    await Promise.all([store.put(HASH, CONTENT), store.put(HASH, CONTENT)]);
    expect((await readWhole(store, HASH))?.equals(CONTENT)).toBe(true);
    await store.remove(HASH);
    await store.remove(HASH);
    expect(await readWhole(store, HASH)).toBeNull();
  });
});

describe('the folder of contents', () => {
  it('is files in the data folder unless one is named; the name is the hash', async () => {
    await chooseStore(loadConfig(base)).put(HASH, CONTENT);
    await chooseStore(loadConfig({ ...base, FILES_DIR: path.join(folder, 'elsewhere') })).put(HASH, CONTENT);
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(all.filter((name) => name.endsWith(HASH)).sort()).toEqual([path.join('elsewhere', PLACE), path.join('files', PLACE)]);
  });

  it('holds nothing half written when writing fails', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(new DiskStore(file).put(HASH, CONTENT)).rejects.toThrow();
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(`${HASH}.`))).toEqual([]);
  });
});

describe('the bucket', () => {
  it('is asked by path, sent a content once, and by who has its key', async () => {
    s3.asked.length = 0;
    const store = chooseStore(loadConfig({ ...base, ...bucket() }));
    await store.put(HASH, CONTENT);
    await store.put(HASH, CONTENT);
    expect(s3.asked).toEqual([`HEAD /files/${PLACE}`, `PUT /files/${PLACE}`, `HEAD /files/${PLACE}`]);
    expect(s3.objects.get(`/files/${PLACE}`)?.equals(CONTENT)).toBe(true);
  });

  it('that refuses the key fails the upload, instead of taking it for absent', async () => {
    const store = new S3Store({ endpoint, region: 'us-east-1', bucket: 'files', accessKeyId: 'key', secretAccessKey: 'wrong' });
    await expect(store.put(HASH, CONTENT)).rejects.toThrow();
    await expect(store.read(HASH)).rejects.toThrow();
  });

  it('takes its secret from a file, and stops the start when that cannot be read', async () => {
    const file = path.join(folder, 's3-secret');
    const { S3_SECRET_ACCESS_KEY: secret = '', ...rest } = bucket();
    expect(() => chooseStore(loadConfig({ ...base, ...rest, S3_SECRET_ACCESS_KEY_FILE: file }))).toThrow(/^S3_SECRET_ACCESS_KEY_FILE cannot be read \(ENOENT\)/);
    writeFileSync(file, `${secret}\n`);
    const store = chooseStore(loadConfig({ ...base, ...rest, S3_SECRET_ACCESS_KEY_FILE: file }));
    expect((await readWhole(store, HASH))?.length).toBe(CONTENT.length);
  });

  it('with a variable missing stops the start, and no secret is repeated', () => {
    const without = (name: string): string => {
      try {
        loadConfig({ ...base, ...Object.fromEntries(Object.entries(bucket()).filter(([key]) => key !== name)) });
        return 'accepted';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(without('S3_BUCKET')).toBe('S3_BUCKET is not set but must be the name of a bucket, as S3_ENDPOINT is set: set it.');
    expect(without('S3_SECRET_ACCESS_KEY')).toBe('S3_SECRET_ACCESS_KEY is not set but must be the secret of that key, as S3_ENDPOINT is set: set it.');
    expect(without('S3_ACCESS_KEY_ID')).toMatch(/^S3_ACCESS_KEY_ID is not set/);
    expect(without('S3_ENDPOINT')).toBe('S3_BUCKET is set but S3_ENDPOINT is not: set it to the address of the store, or remove S3_BUCKET.');
  });
});
