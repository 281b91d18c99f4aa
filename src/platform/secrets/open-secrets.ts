import type { DataSource } from 'typeorm';
import { StartupError } from '../../kernel/errors.js';
import type { Config } from '../config/index.js';
import { findMasterKey, keyFile, makeMasterKey } from './master-key.js';
import { Secrets } from './secrets.js';

const MEND_ZH = '请通过 SECRET_KEY、SECRET_KEY_FILE 或数据目录恢复首次启动时的密钥（见 docs/operations.md）。';

/**
 * The secrets with the key that this database was first started with; at the first start of a database, with the
 * configured key or a new one.
 * @throws StartupError when the key is not here, or is another one: phone numbers sealed with the right one could not
 * be read, and new ones could not be found beside the old
 */
export async function openSecrets(config: Config, dataSource: Pick<DataSource, 'query'>): Promise<Secrets> {
  const known = await fingerprintOf(dataSource);
  const key = findMasterKey(config);
  if (known !== null && key === null) {
    throw new StartupError(`The secret key of this database is not here (no SECRET_KEY, no SECRET_KEY_FILE, no ${keyFile(config)}): put back the key of its first start, see docs/operations.md. 缺少此数据库的密钥，${MEND_ZH}`);
  }
  const secrets = new Secrets(key ?? makeMasterKey(config));
  if ((known ?? await remember(dataSource, secrets.fingerprint)) !== secrets.fingerprint) {
    throw new StartupError(`The secret key (${sourceOf(config)}) is not the one that this database was first started with: put that one back, see docs/operations.md. 密钥与此数据库不符，${MEND_ZH}`);
  }
  return secrets;
}

const sourceOf = (config: Config): string => (config.secretKey ? 'SECRET_KEY' : config.secretKeyFile ? `SECRET_KEY_FILE, ${config.secretKeyFile}` : keyFile(config));

async function fingerprintOf(dataSource: Pick<DataSource, 'query'>): Promise<string | null> {
  const [row] = await dataSource.query<{ fingerprint: string }[]>('SELECT fingerprint FROM secret_key');
  return row?.fingerprint ?? null;
}

/** The fingerprint that counts: ours, or that of a process that was quicker. */
async function remember(dataSource: Pick<DataSource, 'query'>, fingerprint: string): Promise<string | null> {
  await dataSource.query('INSERT INTO secret_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint]);
  return fingerprintOf(dataSource);
}
