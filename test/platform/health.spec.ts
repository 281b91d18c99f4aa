import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${app.url}${path}`, { headers });

beforeAll(async () => { app = await startApp({ empty: true }); });
afterAll(() => app.close());

describe('/health', () => {
  it('lives', async () => {
    const answer = await get('/health/live');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is ready when database, migrations and job queue are', async () => {
    const answer = await get('/health/ready');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', database: 'ok', migrations: 'ok', jobs: 'ok' }]);
  });

  it('names the part that failed, and nothing more', async () => {
    await app.db.query('ALTER SCHEMA graphile_worker RENAME TO gone');
    await app.db.query(`UPDATE migration SET name = 'x' || name WHERE id = (SELECT max(id) FROM migration)`);
    const answer = await get('/health/ready');
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'failed', database: 'ok', migrations: 'failed', jobs: 'failed' }]);
  });
});
