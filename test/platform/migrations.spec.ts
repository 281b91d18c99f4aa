import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingMigrations } from '../../src/platform/database/data-source.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ empty: true });
});
afterAll(() => app.close());

describe('the migrations', () => {
  it('are all run', async () => {
    expect(await pendingMigrations(app.db)).toEqual([]);
  });

  it('make every column that an entity declares, of its type and as nullable as it says', async () => {
    // Indexes, constraints and columns that only SQL reads are none of the entities' business.
    const inDatabase = await app.db.query<{ table: string; column: string; type: string; nullable: boolean }[]>(`
      SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, null) AS type, NOT a.attnotnull AS nullable
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`);
    const declared = app.db.entityMetadatas.flatMap(({ tableName, columns }) => columns.map((column) => ({
      table: tableName, column: column.databaseName, nullable: column.isNullable,
      type: `${app.db.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`.replace('timestamptz', 'timestamp with time zone').replace(/^int$/, 'integer'),
    })));
    expect(declared.length).toBeGreaterThan(100);
    for (const column of declared) expect(inDatabase).toContainEqual(column);
  });
});

describe('the audit trail', () => {
  it('cannot be changed, removed or emptied', async () => {
    await app.db.query(`INSERT INTO audit_entry (actor_name, verb, subject_type, subject_id) VALUES ('岗', 'test', 'deal', gen_random_uuid())`);
    await expect(app.db.query(`UPDATE audit_entry SET verb = 'other'`)).rejects.toThrow('append-only');
    await expect(app.db.query('DELETE FROM audit_entry')).rejects.toThrow('append-only');
    await expect(app.db.query('TRUNCATE audit_entry')).rejects.toThrow('append-only');
  });
});
