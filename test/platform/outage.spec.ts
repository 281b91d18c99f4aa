import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.close());

it('tells a failure before the query is looked at like any other: a code of the list, a number to ask for, no detail', async () => {
  const officer = (await app.as('officer')).speaking('en');
  await app.db.query('ALTER TABLE user_session RENAME TO elsewhere');
  try {
    const { errors, status } = await officer.gql('{ viewer { username } }');
    expect(status).toBe(500);
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'INTERNAL', traceId: expect.any(String) } }]);
    expect(JSON.stringify(errors)).not.toMatch(/user_session|relation|Context/);
    expect(errors?.[0]?.message).toContain(errors?.[0]?.extensions.traceId);
  } finally {
    await app.db.query('ALTER TABLE elsewhere RENAME TO user_session');
  }
  expect((await officer.ok('{ viewer { username } }')).viewer.username).toBe('officer');
});
