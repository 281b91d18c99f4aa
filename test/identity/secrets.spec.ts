import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { PINO, type Logger } from '../../src/platform/logging/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { LOGIN } from './sign-in.js';

const CREATE = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { code } } }';

let app: TestApp;
let logged: string;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'trace';
  app = await startApp();
  logged = '';
  // The lines as they leave the process, after everything that should be taken out was.
  const logger = app.nest.get<Logger>(PINO) as unknown as Record<symbol, { write: (line: string) => boolean }>;
  const stream = logger[pino.symbols.streamSym];
  if (!stream) throw new Error('the logger has no stream');
  jest.spyOn(stream, 'write').mockImplementation((line) => {
    logged += line;
    return true;
  });
});
afterAll(() => app.close());

describe('what is refused', () => {
  it('does not land in the log, least of all a password', async () => {
    const secret = `Secret-${'x'.repeat(300)}`;
    const admin = await app.as('admin');
    const { organisations } = app.world;
    expect(await app.anonymous.refusal(LOGIN, { input: { username: 'officer', password: secret } })).toEqual(['TOO_LONG']);
    expect(await app.anonymous.refusal(LOGIN, { input: { username: 'officer', password: 'Secret-wrong-1' } })).toEqual(['LOGIN_REFUSED']);
    expect(await admin.refusal(CREATE, { input: { username: 'x', name: '岗', password: 'Secret-1', role: 'officer', organisationId: organisations.county } })).toEqual(['USERNAME_INVALID', 'PASSWORD_WEAK']);
    expect(await app.anonymous.refusal('{ users { id } }')).toEqual(['UNAUTHENTICATED']);
    expect(logged).not.toContain('Secret');
    expect(logged).toContain('/graphql');
    expect(logged).not.toMatch(/"level":"(error|fatal)"/);
  });

  it('still lets failures of the server be heard', async () => {
    await app.db.query('ALTER TABLE user_account RENAME TO user_account_away');
    try {
      expect(await app.anonymous.refusal('{ setUpNeeded }')).toEqual(['INTERNAL']);
    } finally {
      await app.db.query('ALTER TABLE user_account_away RENAME TO user_account');
    }
    expect(logged).toContain('"level":"error"');
  });
});

describe('a set-up link', () => {
  it('is not in the log when it is opened', async () => {
    await fetch(`${app.url}/setup/Secret-token?from=Secret`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(logged).toContain('/setup/[redacted]');
    expect(logged).not.toContain('Secret');
  });
});
