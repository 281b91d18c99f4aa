import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SetUpAnnouncer } from '../../src/modules/identity/setup-announcer.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { tokenIn } from './sign-in.js';

const SET_UP = 'mutation ($input: SetUpInput!) { setUp(input: $input) { viewer { username permissions grants { role organisation { name kind path parentId } } } userErrors { code field } } }';
const NEEDED = '{ setUpNeeded }';

let app: TestApp;
beforeEach(async () => { app = await startApp({ empty: true }); });
afterEach(async () => {
  await app.db.query('DELETE FROM user_session; DELETE FROM access_grant; DELETE FROM user_account; DELETE FROM organisation; DELETE FROM setup_link');
  await app.close();
});

/** What the console shows, and the token of the link in it. */
async function announced(): Promise<{ text: string; token: string }> {
  let text = '';
  await app.nest.get(SetUpAnnouncer).announce((more) => { text += more; });
  return { text, token: /\/setup\/([\w-]+)/.exec(text)?.[1] ?? '' };
}
const input = (token: string, given: object = {}): { input: object } =>
  ({ input: { token, username: 'First.Admin', name: '系统管理员岗', password: 'Blue-Kite-77', organisationName: '示例市', ...given } });

describe('the first administrator', () => {
  it('comes in by the link on the console, once', async () => {
    const { text, token } = await announced();
    expect(text).toContain(`http://127.0.0.1:3000/setup/${token}`);
    expect(text).toContain('24');
    expect(JSON.stringify(await app.db.query('SELECT * FROM setup_link'))).not.toContain(token);
    expect(await app.anonymous.ok(NEEDED)).toEqual({ setUpNeeded: true });

    const answer = await app.anonymous.gql(SET_UP, input(token));
    expect(answer.data.setUp).toMatchObject({
      userErrors: [], viewer: { username: 'first.admin', grants: [{ role: 'administrator', organisation: { name: '示例市', kind: 'city', parentId: null, path: expect.stringMatching(/^\/\d+\/$/) } }] },
    });
    const admin = new Client(app.url, tokenIn(answer));
    expect((await admin.ok('{ organisations { name } }')).organisations).toEqual([{ name: '示例市' }]);
    expect(await app.anonymous.ok(NEEDED)).toEqual({ setUpNeeded: false });
    expect(await app.anonymous.refusal(SET_UP, input(token, { username: 'second' }))).toEqual(['SETUP_LINK_INVALID']);
    expect((await announced()).text).toBe('');
  });

  it('gets one and the same answer to a wrong, a used and an expired link', async () => {
    const { token } = await announced();
    app.clock.advanceMinutes(24 * 60);
    expect(await app.anonymous.refusal(SET_UP, input(token))).toEqual(['SETUP_LINK_INVALID']);
    expect(await app.anonymous.refusal(SET_UP, input('x'.repeat(43)))).toEqual(['SETUP_LINK_INVALID']);
    expect(await app.anonymous.ok(NEEDED)).toEqual({ setUpNeeded: true });
  });

  it('keeps the link good when something is to be mended', async () => {
    const { token } = await announced();
    expect(await app.anonymous.refusal(SET_UP, input(token, { password: 'short' }))).toEqual(['PASSWORD_WEAK']);
    expect(await app.anonymous.refusal(SET_UP, input(token))).toEqual([]);
  });

  it('is one, though two links are used in the same second', async () => {
    const tokens = [(await announced()).token, (await announced()).token, (await announced()).token];
    const codes = await Promise.all(tokens.map((token, place) => app.anonymous.refusal(SET_UP, input(token, { username: `admin-${place}` }))));
    expect(codes.flat()).toEqual(['SETUP_LINK_INVALID', 'SETUP_LINK_INVALID']);
    expect(await app.db.query('SELECT count(*)::int AS count FROM organisation')).toEqual([{ count: 1 }]);
  });
});
