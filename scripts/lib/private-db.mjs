// The embedded database as the application uses it. Needs packages and the built server.
import path from 'node:path';
import { startEmbeddedDb } from '../embedded-db.mjs';
import { Problem, ROOT } from './project.mjs';

/** Whether no database of the user's own is named. */
export const isPrivate = () => !process.env.DATABASE_URL?.trim();

/** Reads the variables by the server's own rules, so that a wrong one is refused before anything is started. */
export async function readConfig() {
  const { ConfigError, loadConfig } = await import('../../dist/platform/config/index.js');
  const own = isPrivate() ? { DATABASE_URL: 'postgres://zouqing@127.0.0.1/zouqing', ZOUQING_DEMO: '1' } : {};
  try {
    return loadConfig({ ...process.env, ...own });
  } catch (error) {
    if (error instanceof ConfigError) throw new Problem(error.message);
    throw error;
  }
}

/** Starts the embedded database as configured; says where it is when that is not the project's folder. */
export async function startPrivateDb(config, { onLost } = {}) {
  const chosen = Boolean(process.env.ZOUQING_DATA_DIR?.trim());
  const db = await startEmbeddedDb({ dataDir: path.resolve(ROOT, config.dataDir), chosen, port: config.pgPort, onLost });
  if (db.moved) console.log(`The database is in ${db.folder}: PostgreSQL does not run as root, and its own user may not enter ${ROOT}.`);
  return db;
}

/** Environment of a process that uses the private database; its key and files lie beside the database. */
export function envFor(db) {
  // PGHOST, PGSSLMODE and the like are meant for servers of the user's own.
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PG[A-Z]/.test(name)));
  return { ...others, DATABASE_URL: db.url, ZOUQING_DATA_DIR: db.folder, ZOUQING_DEMO: '1', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' };
}
