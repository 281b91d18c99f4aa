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

  it('make the columns that the entities declare, and no column is left undeclared', async () => {
    // Indexes and constraints are written in SQL alone, and are none of the entities' business.
    const { upQueries } = await app.db.driver.createSchemaBuilder().log();
    const columns = upQueries.map(({ query }) => query).filter((query) => /CREATE TABLE|\bADD "|DROP COLUMN|ALTER COLUMN .* TYPE|(SET|DROP) NOT NULL/.test(query) && !/CONSTRAINT "FK_|typeorm_metadata/.test(query));
    expect(columns).toEqual([]);
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
