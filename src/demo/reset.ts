import pg from 'pg';
import { StartupError } from '../kernel/errors.js';
import type { Config } from '../platform/config/index.js';

const DEADLOCK = '40P01';

/**
 * Throws all data away; the next start migrates the database anew. The audit trail and the stage log refuse to be
 * emptied, so that there is no gentler way, and this one is open in demo mode only. The tables of the job queue stay:
 * a server that is running meanwhile would stop working on jobs if they went.
 * @throws StartupError outside demo mode
 */
export async function resetDatabase(config: Pick<Config, 'demo' | 'databaseUrl'>): Promise<void> {
  if (!config.demo) throw new StartupError('The database is not a demo: --reset would destroy it. Only with ZOUQING_DEMO=1 is that allowed.');
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = '20s'`);
    await emptySchema(client);
    await forgetJobs(client);
  } finally {
    await client.end();
  }
}

/** A server that is writing meanwhile takes its locks in another order: then PostgreSQL ends one of the two, perhaps this one. */
async function emptySchema(client: pg.Client, attempts = 10): Promise<void> {
  try {
    await client.query('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public');
  } catch (error) {
    if ((error as { code?: string }).code !== DEADLOCK || attempts <= 1) throw error;
    await emptySchema(client, attempts - 1);
  }
}

/** Jobs about rows that are gone. Those being worked on right now find nothing to do. */
async function forgetJobs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(`SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS known`);
  if (rows[0]?.known) await client.query('SELECT graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker.jobs))');
}
