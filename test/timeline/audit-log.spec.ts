import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../src/kernel/actor.js';
import { startApp, TEST_PASSWORD, type Client, type TestApp } from '../support/app.js';
import type { UserName } from '../support/world.js';

const LOG = 'query ($first: Int, $after: String) { auditLog(first: $first, after: $after) { nodes { id by verb subjectType subjectId sentence changes { field before after } } totalCount pageInfo { hasNextPage endCursor } } }';

let app: TestApp;
let auditor: Client;

interface Entry { id: string; by: string; verb: string; subjectType: string; subjectId: string; sentence: string }
const log = async (client: Client, variables: object = {}): Promise<Entry[]> => (await client.ok(LOG, { first: 100, ...variables })).auditLog.nodes;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  auditor = await app.as('auditor');
  await app.make.company({ contacts: [{ name: '总经理岗', phone: '13800138000' }] });
  const visit = await app.make.visit({ nextAction: '回访', nextActionDueOn: '2024-07-05' });
  await app.make.deal({ visitId: visit.id });
  await app.make.deal({ name: '乙县项目' }, 'stranger');
  const login = 'mutation ($input: LoginInput!) { login(input: $input) { userErrors { code } } }';
  await app.anonymous.gql(login, { input: { username: 'officer', password: TEST_PASSWORD } });
  await app.anonymous.gql(login, { input: { username: 'nobody-of-that-name', password: 'wrong-password-1' } });
});
afterAll(() => app.close());

describe('auditLog', () => {
  it('shows every verb in the auditor’s reach, newest first, and none outside', async () => {
    const entries = await log(auditor);
    expect(new Set(entries.map(({ verb }) => verb))).toEqual(new Set(['login', 'registerLead', 'assignTask', 'logVisit', 'registerCompany', 'addContact']));
    expect(entries.map(({ id }) => Number(id))).toEqual(entries.map(({ id }) => Number(id)).sort((a, b) => b - a));
    expect(entries.some(({ by }) => by.includes('乙县'))).toBe(false);
  });

  it('is for auditors alone', async () => {
    for (const user of ['officer', 'head', 'leader', 'land', 'alliance', 'admin'] as UserName[]) expect(await (await app.as(user)).refusal(LOG)).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(LOG)).toEqual(['UNAUTHENTICATED']);
  });

  it('shows what belongs to no organisation to the auditor of the whole tree, and to no other', async () => {
    expect((await log(auditor)).some(({ verb }) => verb === 'loginFailed')).toBe(false);
    await app.db.query('UPDATE access_grant SET organisation_id = $1 WHERE user_id = $2', [app.world.organisations.city, app.world.users.auditor]);
    const entries = await log(await app.as('auditor'));
    await app.db.query('UPDATE access_grant SET organisation_id = $1 WHERE user_id = $2', [app.world.organisations.county, app.world.users.auditor]);
    expect(entries.some(({ verb }) => verb === 'loginFailed')).toBe(true);
    expect(entries.some(({ by }) => by === '乙县招商专员岗')).toBe(true);
  });

  it('holds no phone number and no password', async () => {
    expect(JSON.stringify(await log(auditor))).not.toMatch(/13800138000|wrong-password|ZouQing-test/);
  });

  it('puts every entry into words, in both languages', async () => {
    for (const locale of LOCALES) {
      for (const { verb, sentence } of await log(auditor.speaking(locale))) expect(sentence).not.toMatch(new RegExp(`^(verb\\.|sentence\\.|${verb}$)`));
    }
  });

  it('shows fifty at a time unless told otherwise', async () => {
    await app.db.query(`
      INSERT INTO audit_entry (actor_name, organisation_id, verb, subject_type, subject_id)
      SELECT 'bulk', $1, 'logVisit', 'visit', gen_random_uuid() FROM generate_series(1, 50)`, [app.world.organisations.bureau]);
    const { auditLog } = await auditor.ok('{ auditLog { nodes { id } pageInfo { hasNextPage endCursor } } }');
    expect(auditLog.nodes).toHaveLength(50);
    expect(auditLog.pageInfo.hasNextPage).toBe(true);
    const next = await log(auditor, { after: auditLog.pageInfo.endCursor });
    expect(next.some(({ id }) => auditLog.nodes.some((node: Entry) => node.id === id))).toBe(false);
    expect(await auditor.refusal(LOG, { first: 101 })).toEqual(['OUT_OF_RANGE']);
  });
});
