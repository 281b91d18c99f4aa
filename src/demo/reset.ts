import pg from 'pg';
import { StartupError } from '../kernel/errors.js';
import type { Config } from '../platform/config/index.js';

/**
 * Throws the whole database away; the next start migrates it anew. The audit trail and the stage log refuse to be
 * emptied, so that there is no gentler way, and this one is open in demo mode only.
 * @throws StartupError outside demo mode
 */
export async function resetDatabase(config: Pick<Config, 'demo' | 'databaseUrl'>): Promise<void> {
  if (!config.demo) throw new StartupError('The database is not a demo: --reset would destroy it. Only with ZOUQING_DEMO=1 is that allowed.');
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = '20s'`);
    await client.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE; DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public');
  } finally {
    await client.end();
  }
}
