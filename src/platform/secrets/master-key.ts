import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../../kernel/errors.js';
import type { Config } from '../config/index.js';

type KeySettings = Pick<Config, 'secretKey' | 'secretKeyFile' | 'dataDir'>;

const SHORTEST = 32;
const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);

/** Where a key that nobody configured lies. */
export const keyFile = ({ dataDir }: Pick<Config, 'dataDir'>): string => path.resolve(dataDir, 'secret-key');

/**
 * The key that was configured, or the one that an earlier start made.
 * @returns null when there is neither
 * @throws StartupError when it cannot be read or is too short
 */
export function findMasterKey(config: KeySettings): string | null {
  if (config.secretKey) return config.secretKey;
  const file = config.secretKeyFile ? path.resolve(config.secretKeyFile) : keyFile(config);
  const key = read(file, Boolean(config.secretKeyFile));
  if (key !== null && key.length < SHORTEST) {
    throw new StartupError(`The secret key in ${file} is shorter than ${SHORTEST} characters: put back the right one, or a longer one into SECRET_KEY_FILE for an empty database. 密钥文件 ${file} 不足 ${SHORTEST} 个字符，请恢复正确的密钥。`);
  }
  return key;
}

function read(file: string, mustExist: boolean): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !mustExist) return null;
    throw new StartupError(`The secret key cannot be read from ${file} (${codeOf(error)}): correct ${mustExist ? 'SECRET_KEY_FILE' : 'ZOUQING_DATA_DIR'}, or let this user read the file. 无法读取密钥文件 ${file}，请更正路径或文件权限。`);
  }
}

/**
 * Makes a random key in the data folder, readable by this user only. Of two processes in the same moment one makes it,
 * and both get that one; a kill leaves a whole file or none.
 * @throws StartupError when the folder cannot be written to
 */
export function makeMasterKey(config: Pick<Config, 'dataDir'>): string {
  const file = keyFile(config);
  // Not by the process's number: in containers that share the folder every process is number 1.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeDraft(draft, randomBytes(32).toString('base64url'));
    try {
      linkSync(draft, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartupError(`No secret key is set, and none can be made at ${file} (${codeOf(error)}): set SECRET_KEY or SECRET_KEY_FILE, or set ZOUQING_DATA_DIR to a folder that this user may write to. 未设置密钥，且无法在 ${file} 生成，请设置 SECRET_KEY、SECRET_KEY_FILE 或可写的 ZOUQING_DATA_DIR。`);
  }
}

function writeDraft(draft: string, key: string): void {
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${key}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
