import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type TestApp } from '../support/app.js';
import { signIn } from './sign-in.js';

const VIEWER = '{ viewer { username locale } }';
const LOGOUT = 'mutation { logout { ok userErrors { code } } }';

let app: TestApp;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.close());

const usernameOf = async (client: { ok: (query: string) => Promise<{ viewer: { username: string } | null }> }): Promise<string | null> => (await client.ok(VIEWER)).viewer?.username ?? null;

describe('a session', () => {
  it('is nobody without a token, or with one that nobody gave out', async () => {
    expect(await usernameOf(app.anonymous)).toBeNull();
    const { client } = await signIn(app, 'officer', 'not the password');
    expect(await usernameOf(client)).toBeNull();
  });

  it('ends after two hours without a request, and lives on with one', async () => {
    const { client } = await signIn(app, 'officer');
    app.clock.advanceMinutes(119);
    expect(await usernameOf(client)).toBe('officer');
    app.clock.advanceMinutes(119);
    expect(await usernameOf(client)).toBe('officer');
    app.clock.advanceMinutes(120);
    expect(await usernameOf(client)).toBeNull();
  });

  it('ends after twelve hours in any case', async () => {
    const { client } = await signIn(app, 'officer');
    for (let hour = 1; hour < 12; hour += 1) {
      app.clock.advanceMinutes(60);
      expect(await usernameOf(client)).toBe('officer');
    }
    app.clock.advanceMinutes(60);
    expect(await usernameOf(client)).toBeNull();
  });

  it('ends at the server when one logs out', async () => {
    const { client } = await signIn(app, 'head');
    const answer = await client.gql(LOGOUT);
    expect(answer.data).toEqual({ logout: { ok: true, userErrors: [] } });
    expect(answer.cookie).toMatch(/^zouqing_session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(await usernameOf(client)).toBeNull();
    expect((await client.gql(LOGOUT)).data).toEqual({ logout: { ok: true, userErrors: [] } });
  });

  it('ends with the account, on every device at once', async () => {
    const [one, two] = await Promise.all([signIn(app, 'leader'), signIn(app, 'leader')]);
    await app.db.query(`UPDATE user_account SET disabled_at = now() WHERE username = 'leader'`);
    expect([await usernameOf(one.client), await usernameOf(two.client)]).toEqual([null, null]);
  });

  it('costs one statement per request, and a write once a minute at most', async () => {
    const { client } = await signIn(app, 'auditor');
    const seen = async (): Promise<Date | undefined> => (await app.db.query<{ seen: Date }[]>(
      'SELECT max(last_seen_at) AS seen FROM user_session WHERE user_id = $1', [app.world.users.auditor]))[0]?.seen;
    const opened = await seen();
    app.clock.advanceMinutes(1);
    const { statements } = await countStatements(() => client.ok('{ __typename }'));
    expect(statements).toHaveLength(1);
    expect(await seen()).toEqual(opened);
    app.clock.advanceMinutes(1);
    await client.ok('{ __typename }');
    expect(await seen()).toEqual(app.clock.now());
  });
});

describe('setLocale', () => {
  const SET = 'mutation ($locale: String!) { setLocale(locale: $locale) { username locale } }';

  it('remembers the language, for whoever is logged in', async () => {
    const { client } = await signIn(app, 'officer');
    expect(await client.ok(SET, { locale: 'en' })).toEqual({ setLocale: { username: 'officer', locale: 'en' } });
    expect((await client.ok(VIEWER)).viewer.locale).toBe('en');
    expect(await client.refusal(SET, { locale: 'fr' })).toEqual(['NOT_CHOICE']);
    expect(await app.anonymous.refusal(SET, { locale: 'en' })).toEqual(['UNAUTHENTICATED']);
  });
});

describe('GET /api/demo', () => {
  it('tells no login outside a demo', async () => {
    expect(await (await fetch(`${app.url}/api/demo`)).json()).toEqual({ demo: false, logins: [] });
  });
});
