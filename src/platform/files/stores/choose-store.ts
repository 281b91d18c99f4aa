import { readFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../../../kernel/errors.js';
import type { Config } from '../../config/index.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store } from './s3-store.js';

/** The bucket where one is configured, else the folder. */
export function chooseStore(config: Config): FileStore {
  const { s3Endpoint, s3Bucket, s3Region, s3AccessKeyId } = config;
  if (s3Endpoint === undefined) return new DiskStore(path.resolve(config.filesDir ?? path.join(config.dataDir, 'files')));
  return new S3Store({ endpoint: s3Endpoint, region: s3Region, bucket: s3Bucket ?? '', accessKeyId: s3AccessKeyId ?? '', secretAccessKey: secretOf(config) });
}

function secretOf({ s3SecretAccessKey, s3SecretAccessKeyFile }: Config): string {
  if (s3SecretAccessKeyFile === undefined) return s3SecretAccessKey ?? '';
  try {
    return readFileSync(s3SecretAccessKeyFile, 'utf8').trim();
  } catch (error) {
    throw new StartupError(`S3_SECRET_ACCESS_KEY_FILE cannot be read (${(error as { code?: string }).code ?? 'unknown'}): correct the path, or let this user read the file.`);
  }
}
