import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import { outcomeOf } from './sign-in.js';

const CREATE = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id username name disabled grants { role organisation { name } } } userErrors { code field message } } }';
const USERS = '{ users { username name disabled grants { role organisation { name } } } }';
const PEOPLE = 'query ($search: String) { people(search: $search) { id name } }';

let app: TestApp;
let admin: Client;
/** An administrator of one county only. */
let countyAdmin: Client;
beforeAll(async () => {
  app = await startApp();
  admin = await app.as('admin');
  const { createUser } = await admin.ok(CREATE, { input: input({ username: 'countyadmin', role: 'administrator', organisationId: app.world.organisations.county }) });
  Object.assign(app.world.users, { countyAdmin: createUser.user.id });
  countyAdmin = await app.as('countyAdmin' as never);
});
afterAll(() => app.close());

let counter = 0;
const input = (given: object): object => ({ username: `new-${++counter}`, name: '新岗位', password: 'Blue-Kite-77', role: 'officer', organisationId: app.world.organisations.bureau, ...given });

describe('createUser', () => {
  it('makes a login that works, with one grant', async () => {
    const { createUser } = await countyAdmin.ok(CREATE, { input: input({ username: ' ＮＥＷ.Officer ', name: ' 新招商专员岗 ' }) });
    expect(createUser.user).toEqual({ id: expect.any(String), username: 'new.officer', name: '新招商专员岗', disabled: false, grants: [{ role: 'officer', organisation: { name: '甲县招商局' } }] });
    expect(await outcomeOf(app, 'New.OFFICER', 'Blue-Kite-77')).toBe('ok');
    const [row] = await app.db.query<{ hash: string }[]>(`SELECT password_hash AS hash FROM user_account WHERE username = 'new.officer'`);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is for those who manage users, within their reach', async () => {
    const other = input({ organisationId: app.world.organisations.otherBureau });
    expect(await app.anonymous.refusal(CREATE, { input: other })).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('head')).refusal(CREATE, { input: input({}) })).toEqual(['FORBIDDEN']);
    const { data } = await countyAdmin.gql(CREATE, { input: other });
    expect(data.createUser).toMatchObject({ user: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'organisationId'] }] });
    expect(await countyAdmin.refusal(CREATE, { input: input({ organisationId: app.world.organisations.city }) })).toEqual(['NOT_FOUND']);
    expect(await countyAdmin.refusal(CREATE, { input: input({ organisationId: '0190f5f0-0000-7000-8000-000000000001' }) })).toEqual(['NOT_FOUND']);
  });

  it('names everything that is wrong with name and password, in the language of the reader', async () => {
    const { data } = await countyAdmin.speaking('en').gql(CREATE, { input: input({ username: '-x', password: 'Password123!' }) });
    expect(data.createUser.userErrors).toEqual([
      { code: 'USERNAME_INVALID', field: ['input', 'username'], message: expect.stringContaining('2 to 64') },
      { code: 'PASSWORD_WEAK', field: ['input', 'password'], message: expect.stringContaining('at least 10') },
    ]);
  });

  it('gives a name away once, also to two at the same time', async () => {
    const same = input({ username: 'twice' });
    const codes = (await Promise.all(Array.from({ length: 5 }, () => admin.refusal(CREATE, { input: same })))).flat();
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'USERNAME_TAKEN'));
  });

  it('creates nothing twice, and keeps no trace of the password', async () => {
    const repeated = input({ username: 'repeated', clientMutationId: 'create-repeated' });
    const first = await admin.ok(CREATE, { input: repeated });
    const second = await admin.ok(CREATE, { input: { ...repeated } });
    expect(second.createUser.user.id).toBe(first.createUser.user.id);
    const [audit] = await app.db.query<object[]>(`SELECT verb, changes FROM audit_entry WHERE subject_id = $1 AND verb = 'createUser'`, [first.createUser.user.id]);
    expect(audit).toEqual({ verb: 'createUser', changes: { username: [null, 'repeated'], name: [null, '新岗位'], role: [null, 'officer'] } });
  });
});

describe('users', () => {
  it('are those with a grant within reach, and their grants there', async () => {
    await app.db.query(`
      INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (gen_random_uuid(), $1, 'officer', $2)`,
    [app.world.users.officer, app.world.organisations.otherPark]);
    const { users } = await countyAdmin.ok(USERS);
    const names = users.map(({ username }: { username: string }) => username);
    expect(names).toEqual(expect.arrayContaining(['officer', 'head', 'leader', 'land', 'auditor', 'countyadmin']));
    for (const hidden of ['stranger', 'strangerhead', 'admin', 'alliance']) expect(names).not.toContain(hidden);
    expect(users.find(({ username }: { username: string }) => username === 'officer').grants).toEqual([{ role: 'officer', organisation: { name: '甲县招商局' } }]);
    expect(JSON.stringify(users)).not.toContain('argon2');
  });

  it('are no business of officers', async () => {
    expect(await app.anonymous.refusal(USERS)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('officer')).refusal(USERS)).toEqual(['FORBIDDEN']);
  });
});

describe('people', () => {
  const namesFor = async (client: Client, search?: string): Promise<string[]> =>
    (await client.ok(PEOPLE, { search })).people.map(({ name }: { name: string }) => name);

  it('are colleagues at or under one’s own place who can be asked to do something', async () => {
    const names = await namesFor(await app.as('head'));
    expect(names).toEqual(expect.arrayContaining(['招商专员岗', '驻东莞招商专员岗', '招商局长岗']));
    for (const hidden of ['乙县招商专员岗', '系统管理员岗', '审计岗', '商会联络员岗', '分管副县长岗']) expect(names).not.toContain(hidden);
    expect(await namesFor(await app.as('officerTwo'))).toEqual(['驻东莞招商专员岗']);
    expect(await namesFor(await app.as('leader'))).toEqual(expect.arrayContaining(['分管副县长岗', '招商专员岗', '用地专员岗']));
  });

  it('are found by a part of the name, taken literally', async () => {
    const leader = await app.as('leader');
    expect(await namesFor(leader, '东莞')).toEqual(['驻东莞招商专员岗']);
    expect(await namesFor(leader, '%')).toEqual([]);
  });

  it('leave out disabled accounts', async () => {
    await app.db.query(`UPDATE user_account SET disabled_at = now() WHERE username = 'land'`);
    expect(await namesFor(await app.as('leader'))).not.toContain('用地专员岗');
  });

  it('are for colleagues only', async () => {
    expect(await app.anonymous.refusal(PEOPLE)).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('alliance')).refusal(PEOPLE)).toEqual(['FORBIDDEN']);
  });
});
