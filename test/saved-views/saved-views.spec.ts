import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import type { UserName } from '../support/world.js';

const VIEW = 'savedView { id name audience query owner { name } version viewerCan } refusals: userErrors { code field params message }';
const SAVE = `mutation ($input: SaveViewInput!) { answer: saveView(input: $input) { ${VIEW} } }`;
const UPDATE = `mutation ($input: UpdateViewInput!) { answer: updateView(input: $input) { ${VIEW} } }`;
const DELETE = `mutation ($input: DeleteViewInput!) { answer: deleteView(input: $input) { ${VIEW} } }`;
const LIST = `{ savedViews(list: "deals") { id name audience query owner { name } version viewerCan } }`;
const MAY = ['updateView', 'deleteView'];

let app: TestApp;
let officer: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp();
  [officer, head] = [await app.as('officer'), await app.as('head')];
});
afterAll(() => app.close());

let number = 0;
const save = async (patch: object = {}, client = officer): Promise<Answered> =>
  (await client.ok(SAVE, { input: { list: 'deals', name: `视图${++number}`, audience: 'mine', query: 'stage=talks', ...patch } })).answer;
const update = async (input: object, client = officer): Promise<Answered> => (await client.ok(UPDATE, { input })).answer;
const erase = async (id: string, client = officer): Promise<Answered> => (await client.ok(DELETE, { input: { id } })).answer;
const told = ({ refusals }: Answered): string[] => refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);
const seenBy = async (user: UserName): Promise<string[]> => (await (await app.as(user)).ok(LIST)).savedViews.map(({ name }: Answered) => name);
const trail = (verb: string, name: string): Promise<Answered[]> =>
  app.db.query(`SELECT subject_type, subject_id, actor_name, changes FROM audit_entry WHERE verb = $1 AND $2 IN (changes->'name'->>0, changes->'name'->>1) ORDER BY id`, [verb, name]);

describe('saveView', () => {
  it('keeps a list as its address says it, for oneself', async () => {
    const { savedView } = await save({ name: ' 滞后项目 ', query: '?light=red&search=%E4%BA%94%E9%87%91' });
    expect(savedView).toEqual({ id: savedView.id, name: '滞后项目', audience: 'mine', query: 'light=red&search=%E4%BA%94%E9%87%91', owner: { name: '招商专员岗' }, version: 1, viewerCan: MAY });
    expect(await seenBy('officer')).toContain('滞后项目');
    for (const user of ['head', 'leader', 'officerTwo', 'auditor', 'stranger'] as const) expect(await seenBy(user)).not.toContain('滞后项目');
    expect(await trail('saveView', '滞后项目')).toEqual([]);
  });

  it('shares it with a department and all below, or with the county', async () => {
    await save({ name: '科室视图', audience: 'department' });
    await save({ name: '小组视图', audience: 'department' }, await app.as('officerTwo'));
    await save({ name: '全县视图', audience: 'everyone' });
    const all = ['科室视图', '小组视图', '全县视图'];
    const seen = async (user: UserName): Promise<string[]> => (await seenBy(user)).filter((name) => all.includes(name));
    expect(await seen('head')).toEqual(['科室视图', '全县视图']);
    // The team belongs to the bureau.
    expect(await seen('officerTwo')).toEqual(['科室视图', '小组视图', '全县视图']);
    expect(await seen('leader')).toEqual(['全县视图']);
    expect(await seen('land')).toEqual(['全县视图']);
    expect(await seen('auditor')).toEqual(['全县视图']);
    expect(await seen('stranger')).toEqual([]);
    expect(await trail('saveView', '全县视图')).toMatchObject([{ subject_type: 'organisation', subject_id: app.world.organisations.county, changes: { audience: [null, 'everyone'] } }]);
  });

  it('names a department in reach, and no other', async () => {
    const { team, otherBureau, county } = app.world.organisations;
    const { savedView } = await save({ name: '给小组的视图', audience: 'department', organisationId: team }, head);
    expect(savedView.viewerCan).toEqual(MAY);
    expect(await seenBy('officerTwo')).toContain('给小组的视图');
    expect(await seenBy('officer')).not.toContain('给小组的视图');
    for (const organisationId of [otherBureau, county]) expect(told(await save({ audience: 'department', organisationId }))).toEqual(['NOT_FOUND input.organisationId']);
  });

  it('has a name once among those who see it', async () => {
    await save({ name: '重名' });
    expect(told(await save({ name: '重名 ' }))).toEqual(['VIEW_NAME_TAKEN input.name']);
    // Others may call theirs the same, and a shared one is another view.
    expect(told(await save({ name: '重名' }, head))).toEqual([]);
    expect(told(await save({ name: '重名', audience: 'department' }))).toEqual([]);
    expect(told(await save({ name: '重名', audience: 'department' }, head))).toEqual(['VIEW_NAME_TAKEN input.name']);
    expect(told(await save({ name: '重名', audience: 'everyone' }, head))).toEqual([]);
    expect(told(await save({ name: '重名', audience: 'everyone' }, await app.as('leader')))).toEqual(['VIEW_NAME_TAKEN input.name']);
    expect(told(await save({ name: '重名', audience: 'everyone' }, await app.as('stranger')))).toEqual([]);
  });

  it('has a name once also when eight save it in the same second', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => save({ name: '同时' })));
    expect(answers.flatMap(told)).toEqual(Array.from({ length: 7 }, () => 'VIEW_NAME_TAKEN input.name'));
  });

  const cases: [string, object, { code: string; field: string[]; 'zh-CN': string; en: string }][] = [
    ['an unknown list', { list: 'contacts' }, { code: 'VIEW_LIST_UNKNOWN', field: ['input', 'list'], 'zh-CN': '没有这个列表', en: 'no such list' }],
    ['a blank name', { name: '  ' }, { code: 'REQUIRED', field: ['input', 'name'], 'zh-CN': '必填', en: 'Required' }],
    ['a name of 41 characters', { name: '长'.repeat(41) }, { code: 'TOO_LONG', field: ['input', 'name'], 'zh-CN': '40', en: '40' }],
    ['an address of 2001 characters', { query: `search=${'a'.repeat(1994)}` }, { code: 'TOO_LONG', field: ['input', 'query'], 'zh-CN': '2000', en: '2000' }],
    ['an address that no browser writes', { query: 'search=%E4' }, { code: 'VIEW_QUERY_INVALID', field: ['input', 'query'], 'zh-CN': '重新筛选', en: 'filter again' }],
  ];
  it.each(cases)('tells %s at its field, in the language of the reader', async (_, patch, { code, field, ...messages }) => {
    const input = { list: 'deals', name: '坏视图', audience: 'mine', query: '', ...patch };
    for (const locale of ['zh-CN', 'en'] as const) {
      const { errors, data } = await officer.speaking(locale).gql(SAVE, { input });
      const faults = errors ? errors[0]?.extensions.userErrors : data.answer.refusals;
      expect(faults).toMatchObject([{ code, field }]);
      expect(faults[0].message).toContain(messages[locale]);
    }
  });

  it('takes 40 characters of name, 2000 of address, and no filter at all', async () => {
    expect(told(await save({ name: '长'.repeat(40), query: `search=${'a'.repeat(1993)}` }))).toEqual([]);
    expect((await save({ query: '' })).savedView.query).toBe('');
  });

  it('keeps a hundred for a person, also when the last two come at once', async () => {
    const user = await app.as('land');
    await app.db.query(`INSERT INTO saved_view (id, organisation_id, owner_id, list, name, audience, query)
      SELECT gen_random_uuid(), $1, $2, 'deals', 'V' || n, 'mine', '' FROM generate_series(1, 99) AS n`, [app.world.organisations.county, app.world.users.land]);
    const answers = await Promise.all([save({}, user), save({}, user)]);
    expect(answers.flatMap(told)).toEqual(['TOO_MANY_VIEWS input.name']);
  });

  it('is for those who work with deals', async () => {
    const input = { list: 'deals', name: '无权', audience: 'mine', query: '' };
    for (const user of ['auditor', 'admin', 'alliance'] as const) expect(await (await app.as(user)).refusal(SAVE, { input })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(SAVE, { input })).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('alliance')).refusal(LIST)).toEqual(['FORBIDDEN']);
  });
});

describe('updateView', () => {
  it('changes what is said and nothing else, and tells who saw it', async () => {
    const { savedView } = await save({ name: '季度视图', audience: 'department', query: 'stage=talks' });
    expect((await update({ id: savedView.id, expectedVersion: 1, query: 'stage=review' })).savedView).toEqual({ ...savedView, query: 'stage=review', version: 2 });
    expect(await trail('updateView', '季度视图')).toMatchObject([{ subject_id: app.world.organisations.bureau, changes: { query: ['stage=talks', 'stage=review'] } }]);
    expect((await update({ id: savedView.id, expectedVersion: 2, query: 'stage=review', name: '季度视图' })).savedView.version).toBe(2);
  });

  it('does not write over what somebody else saved meanwhile', async () => {
    const { savedView } = await save({ audience: 'department' });
    await update({ id: savedView.id, expectedVersion: 1, query: 'stage=review' }, head);
    expect((await update({ id: savedView.id, expectedVersion: 1, query: 'stage=land' })).refusals).toMatchObject([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 2 } }]);
  });

  it('is for its owner, and for heads and leaders where it is shared; who sees it, the owner says', async () => {
    const [own, shared, county] = [(await save()).savedView, (await save({ audience: 'department' })).savedView, (await save({ audience: 'everyone' })).savedView];
    const change = (id: string): object => ({ input: { id, expectedVersion: 1, name: `改名${++number}` } });
    expect(await head.refusal(UPDATE, change(own.id))).toEqual(['NOT_FOUND']);
    for (const user of ['officerTwo', 'land', 'stranger', 'strangerHead'] as const) {
      for (const { id } of [shared, county]) expect(await (await app.as(user)).refusal(UPDATE, change(id))).toEqual(['NOT_FOUND']);
    }
    expect(told(await update({ id: shared.id, expectedVersion: 1, name: '局长改的' }, head))).toEqual([]);
    expect(told(await update({ id: county.id, expectedVersion: 1, name: '局长改全县的' }, head))).toEqual([]);
    expect(told(await update({ id: county.id, expectedVersion: 2, audience: 'mine' }, head))).toEqual(['VIEW_OF_ANOTHER input.audience']);
    const { savedView } = await update({ id: county.id, expectedVersion: 2, audience: 'department' });
    expect(savedView).toMatchObject({ name: '局长改全县的', audience: 'department', owner: { name: '招商专员岗' } });
    expect(await seenBy('leader')).not.toContain('局长改全县的');
    expect(await trail('updateView', '局长改全县的')).toHaveLength(3);
  });

  it('stays in its county, of whichever others its owner is too', async () => {
    const { county, otherBureau } = app.world.organisations;
    const { stranger } = app.world.users;
    const both = await app.as('stranger');
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), stranger, app.world.organisations.bureau]);
    const homes = async (organisationId: string): Promise<string[]> => {
      const { savedView } = await save({ audience: 'department', organisationId }, both);
      await update({ id: savedView.id, expectedVersion: 1, audience: 'everyone' }, both);
      const at = async (): Promise<string> => (await app.db.query(`SELECT organisation_id AS at FROM saved_view WHERE id = $1`, [savedView.id]))[0].at as string;
      const shared = await at();
      await update({ id: savedView.id, expectedVersion: 2, audience: 'department' }, both);
      return [shared, await at()];
    };
    expect(await homes(app.world.organisations.bureau)).toEqual([county, app.world.organisations.bureau]);
    expect(await homes(otherBureau)).toEqual([app.world.organisations.otherCounty, otherBureau]);
    await app.db.query(`DELETE FROM access_grant WHERE user_id = $1 AND organisation_id = $2`, [stranger, app.world.organisations.bureau]);
  });

  it('that becomes one\'s own is told as gone: its new name and filters are nobody else\'s', async () => {
    const { savedView } = await save({ name: '曾共享', audience: 'department', query: 'stage=talks' });
    await update({ id: savedView.id, expectedVersion: 1, audience: 'mine', name: '私下的', query: 'search=机密' });
    const seen = await trail('updateView', '曾共享');
    expect(seen).toMatchObject([{ subject_id: app.world.organisations.bureau, changes: { name: ['曾共享', null], audience: ['department', 'mine'], query: ['stage=talks', null] } }]);
    await update({ id: savedView.id, expectedVersion: 2, audience: 'department', name: '又共享' });
    expect(await trail('updateView', '又共享')).toMatchObject([{ changes: { name: [null, '又共享'], audience: ['mine', 'department'] } }]);
  });

  it('refuses a name that is taken where it comes to', async () => {
    await save({ name: '占用', audience: 'everyone' });
    const { savedView } = await save({ name: '占用' });
    expect(told(await update({ id: savedView.id, expectedVersion: 1, audience: 'everyone' }))).toEqual(['VIEW_NAME_TAKEN input.name']);
    expect(told(await update({ id: savedView.id, expectedVersion: 1, audience: 'everyone', name: '不占用' }))).toEqual([]);
  });
});

describe('deleteView', () => {
  it('takes a view away from all who saw it, and tells them', async () => {
    const { savedView } = await save({ name: '要删的', audience: 'everyone' });
    expect(await (await app.as('strangerHead')).refusal(DELETE, { input: { id: savedView.id } })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('officerTwo')).refusal(DELETE, { input: { id: savedView.id } })).toEqual(['NOT_FOUND']);
    expect(await erase(savedView.id, await app.as('leader'))).toEqual({ savedView: null, refusals: [] });
    expect(await seenBy('officer')).not.toContain('要删的');
    expect(await trail('deleteView', '要删的')).toMatchObject([{ actor_name: '分管副县长岗', changes: { name: ['要删的', null] } }]);
    expect(await officer.refusal(DELETE, { input: { id: savedView.id } })).toEqual(['NOT_FOUND']);
    expect(await officer.refusal(DELETE, { input: { id: newId() } })).toEqual(['NOT_FOUND']);
  });
});

describe('savedViews', () => {
  it('gives one\'s own first, then the department\'s, then the county\'s, each by name, in three statements', async () => {
    const { result, statements } = await countStatements(() => officer.ok(LIST));
    const audiences = result.savedViews.map(({ audience }: Answered) => audience);
    expect(new Set(audiences).size).toBe(3);
    expect(audiences).toEqual([...audiences].sort((a: string, b: string) => ['mine', 'department', 'everyone'].indexOf(a) - ['mine', 'department', 'everyone'].indexOf(b)));
    expect(result.savedViews.length).toBeGreaterThan(10);
    // Session, views, owners.
    expect(statements).toHaveLength(3);
    expect(result.savedViews.every(({ owner, viewerCan }: Answered) => viewerCan.length === (owner.name === '招商专员岗' ? 2 : 0))).toBe(true);
  });

  it('knows its lists', async () => {
    expect(await officer.refusal('{ savedViews(list: "contacts") { id } }')).toEqual(['VIEW_LIST_UNKNOWN']);
  });
});
