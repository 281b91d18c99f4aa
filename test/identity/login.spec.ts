import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, TEST_PASSWORD, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { LOGIN, outcomeOf, signIn, tokenIn, tryLogin } from './sign-in.js';

interface AuditRow {
  actorName: string;
  verb: string;
  subjectId: string;
  organisationId: string | null;
  changes: Record<string, [unknown, unknown]>;
  ip: string | null;
}

let app: TestApp;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.close());

const audit = (): Promise<AuditRow[]> => app.db.query(`
  SELECT actor_name AS "actorName", verb, subject_id AS "subjectId", organisation_id AS "organisationId", changes, ip
  FROM audit_entry WHERE verb LIKE 'log%' ORDER BY id`);
const accountOf = async (username: string): Promise<{ failed: number; locked: Date | null }> => {
  const [row] = await app.db.query<{ failed: number; locked: Date | null }[]>('SELECT failed_attempts AS failed, locked_until AS locked FROM user_account WHERE username = $1', [username]);
  if (!row) throw new Error(`no user ${username}`);
  return row;
};
const wrongTries = async (username: string, count: number): Promise<void> => {
  for (let tried = 0; tried < count; tried += 1) await outcomeOf(app, username, 'wrong-Password-1');
};

describe('login', () => {
  it('tells who came in and sets a cookie that scripts and other sites cannot use', async () => {
    const answer = await tryLogin(app, ' OFFICER ');
    expect(answer.data?.login).toMatchObject({
      userErrors: [], viewer: { username: 'officer', locale: 'zh-CN', demo: false, grants: [{ role: 'officer', organisation: { name: '甲县招商局' } }] },
    });
    expect(answer.data?.login.viewer?.permissions).toContain('visit.log');
    expect(answer.cookie).toMatch(/^zouqing_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { viewer } = await new Client(app.url, tokenIn(answer)).ok('{ viewer { username } }');
    expect(viewer).toEqual({ username: 'officer' });
  });

  it('keeps only a hash of the token', async () => {
    const { token } = await signIn(app, 'officer');
    const rows = await app.db.query<object[]>('SELECT * FROM user_session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('makes a new session each time and ends the one the browser had', async () => {
    const { client, token } = await signIn(app, 'head');
    const again = await client.gql(LOGIN, { input: { username: 'head', password: TEST_PASSWORD } });
    expect(tokenIn(again)).not.toBe(token);
    expect(await client.ok('{ viewer { username } }')).toEqual({ viewer: null });
  });

  it('gives one answer to an unknown name, a wrong password, a disabled and a locked account', async () => {
    await app.db.query(`UPDATE user_account SET disabled_at = now() WHERE username = 'strangerhead'`);
    await wrongTries('land', 5);
    const answers = await Promise.all([
      tryLogin(app, 'nobody-of-that-name'), tryLogin(app, 'leader', 'wrong-Password-1'), tryLogin(app, 'strangerhead'), tryLogin(app, 'land'), tryLogin(app, '\u200B?'),
    ]);
    for (const { status, data, errors, cookie } of answers) expect({ status, data, errors, cookie }).toEqual({ status: 200, data: answers[0].data, errors: undefined, cookie: null });
    expect(answers[0].data?.login).toEqual({ viewer: null, userErrors: [{ code: 'LOGIN_REFUSED', field: ['input'], message: expect.stringContaining('锁定 15 分钟') }] });
  });
});

describe('five wrong tries', () => {
  it('lock the account for 15 minutes, the right password included, and not longer', async () => {
    await wrongTries('auditor', 4);
    expect(await outcomeOf(app, 'auditor')).toBe('ok');
    expect(await accountOf('auditor')).toEqual({ failed: 0, locked: null });

    await wrongTries('auditor', 5);
    expect(await outcomeOf(app, 'auditor')).toBe('LOGIN_REFUSED');
    app.clock.advanceMinutes(14);
    await wrongTries('auditor', 3);
    expect(await outcomeOf(app, 'auditor')).toBe('LOGIN_REFUSED');
    app.clock.advanceMinutes(1);
    expect(await outcomeOf(app, 'auditor')).toBe('ok');
  });

  it('are counted one by one, however many come at the same time', async () => {
    await Promise.all(Array.from({ length: 4 }, () => outcomeOf(app, 'admin', 'wrong-Password-1')));
    expect(await accountOf('admin')).toEqual({ failed: 4, locked: null });
    await Promise.all(Array.from({ length: 20 }, () => outcomeOf(app, 'admin', 'wrong-Password-1')));
    const { failed, locked } = await accountOf('admin');
    expect(failed).toBe(5);
    expect(locked).toEqual(new Date(app.clock.now().getTime() + 15 * 60_000));
    expect(await outcomeOf(app, 'admin')).toBe('LOGIN_REFUSED');
  });

  it('do not end a session that is open already', async () => {
    const { client } = await signIn(app, 'officertwo');
    await wrongTries('officertwo', 5);
    expect(await client.ok('{ viewer { username } }')).toEqual({ viewer: { username: 'officertwo' } });
  });
});

describe('the trail', () => {
  it('has every try, who and from where, and no password', async () => {
    const before = (await audit()).length;
    await outcomeOf(app, 'stranger', 'wrong-Password-1');
    await outcomeOf(app, 'stranger');
    await wrongTries('stranger', 5);
    await outcomeOf(app, 'stranger');
    const rows = (await audit()).slice(before);
    expect(rows.map(({ verb }) => verb)).toEqual(['loginFailed', 'login', 'loginFailed', 'loginFailed', 'loginFailed', 'loginFailed', 'loginFailed', 'loginLocked']);
    const { stranger } = app.world.users;
    for (const row of rows) expect(row).toMatchObject({ subjectId: stranger, organisationId: app.world.organisations.otherBureau, ip: expect.stringMatching(/127\.0\.0\.1$/) });
    expect(rows[0]?.actorName).toBe('anonymous');
    expect(rows[1]?.actorName).toBe('乙县招商专员岗');
    expect(rows[6]?.changes).toEqual({ lockedUntil: [null, expect.stringMatching(/Z$/)] });
    expect(JSON.stringify(await audit())).not.toMatch(/wrong-Password-1|ZouQing-test-1/);
  });

  it('keeps no more of an unknown name than a name could be long', async () => {
    await outcomeOf(app, 'x'.repeat(300));
    const last = (await audit()).at(-1);
    expect(last).toMatchObject({ verb: 'loginFailed', organisationId: null, changes: { username: [null, 'x'.repeat(100)] } });
  });
});

describe('timing', () => {
  it('does not tell an unknown name from a known one', async () => {
    const admin = await app.as('admin');
    await admin.ok(`mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { code } } }`,
      { input: { username: 'timing', name: '测时岗', password: 'Blue-Kite-77', role: 'officer', organisationId: app.world.organisations.park } });
    const time = async (username: string): Promise<number> => {
      const start = performance.now();
      await outcomeOf(app, username, 'wrong-Password-1');
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      known.push(await time('timing'));
      unknown.push(await time('no-such-name'));
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[4] ?? 0;
    // The hash takes most of it: without one, an unknown name would be answered in a fraction of the time.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6);
    expect(median(unknown) / median(known)).toBeLessThan(1.7);
  });
});
