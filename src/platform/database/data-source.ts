import 'reflect-metadata';
import { runMigrations as migrateJobQueue } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { StartupError } from '../../kernel/errors.js';
import { sqlMigrations } from './migrations.js';

// Days stay text ('2024-06-30'): a Date would move them with the machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Any fixed number: all processes that migrate this database wait for each other on it. */
const MIGRATION_LOCK = 7_260_711;
const OLDEST_SERVER = 150_000;

/** Options shared by the application, the tools and the tests; entities come from the modules. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations: sqlMigrations(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize,
    extra: { application_name: 'zouqing' },
  };
}

export const createDataSource = (url: string): DataSource => new DataSource(dataSourceOptions(url, 2));

/**
 * Brings the database up to the code, one process at a time, the job queue's tables included.
 * @throws StartupError when the server is too old or the database was migrated by newer code.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseUnfit(dataSource, runner.query.bind(runner));
    await dataSource.runMigrations({ transaction: 'each' });
    await migrateJobQueue({ connectionString: urlOf(dataSource), logger: undefined });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

/** Names of migrations that this code has and the database has not. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const [known] = await dataSource.query<{ name: string | null }[]>(`SELECT to_regclass('migration')::text AS name`);
  const done = known?.name ? await dataSource.query<{ name: string }[]>('SELECT name FROM migration') : [];
  const names = new Set(done.map((row) => row.name));
  return dataSource.migrations.flatMap((migration) => (migration.name && !names.has(migration.name) ? [migration.name] : []));
}

async function refuseUnfit(dataSource: DataSource, query: DataSource['query']): Promise<void> {
  const [server] = await query<{ number: string; name: string | null }[]>(
    `SELECT current_setting('server_version_num') AS number, to_regclass('migration')::text AS name`);
  if (Number(server?.number) < OLDEST_SERVER) {
    throw new StartupError('The PostgreSQL server is older than 15: point DATABASE_URL at PostgreSQL 15 or newer.');
  }
  await refuseBlindToChinese(query);
  if (!server?.name) return;
  const done = await query<{ name: string }[]>('SELECT name FROM migration ORDER BY id');
  const ours = new Set(dataSource.migrations.map((migration) => migration.name));
  const foreign = done.find((row) => !ours.has(row.name));
  if (foreign) {
    throw new StartupError(`The database is newer than this code (it has the migration ${foreign.name}): start the newer version of ZouQing, or restore a backup made by this one.`);
  }
}

/**
 * pg_trgm asks the database's character type (LC_CTYPE) what a letter is: under "C" no Chinese character is one, and
 * search would silently find nothing. Asked before anything is migrated, so that nothing is there yet to be lost.
 */
async function refuseBlindToChinese(query: DataSource['query']): Promise<void> {
  await query('CREATE EXTENSION IF NOT EXISTS pg_trgm').catch((error: unknown) => {
    throw new StartupError(`The PostgreSQL extension pg_trgm cannot be created (${(error as Error).message}): install PostgreSQL's contrib package, or let an administrator run CREATE EXTENSION pg_trgm in this database. 无法创建 pg_trgm 扩展，请安装 contrib 包或由管理员创建。`);
  });
  const [database] = await query<{ trigrams: string[]; name: string; ctype: string; owner: string }[]>(`
    SELECT show_trgm('上海测试') AS trigrams, datname AS name, datctype AS ctype, pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = current_database()`);
  if (!database || database.trigrams.length > 0) return;
  const { name, ctype, owner } = database;
  throw new StartupError(`The database "${name}" takes no Chinese character for a letter (LC_CTYPE is "${ctype}"), so search would find nothing: make one with CREATE DATABASE "${name}_utf8" OWNER "${owner}" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8' (en_US.UTF-8 or zh_CN.UTF-8 where the system has no C.UTF-8), move what is in it with pg_dump and psql, and point DATABASE_URL at it. 数据库的字符分类不认识汉字，请按上面的语句新建数据库。`);
}

const urlOf = (dataSource: DataSource): string => (dataSource.options as { url: string }).url;
