import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { DROP, REOPEN } from './documents.js';

const PREVIEW = `query ($change: BulkChangeInput!) { previewBulkChange(change: $change) { changing unchanged notPermitted refused reasons { code count message } sample { name } } }`;
const APPLY = `mutation ($input: ApplyBulkChangeInput!) { applyBulkChange(input: $input) { bulkChange { id at changed change undoableUntil undoneAt } kept userErrors { code field message } } }`;
const UNDO = `mutation ($input: UndoBulkChangeInput!) { undoBulkChange(input: $input) { bulkChange { id undoneAt } kept userErrors { code field } } }`;
const RECENT = 'query { bulkChanges { id changed } }';

let app: TestApp;
let officer: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22' });
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());
beforeEach(() => { app.clock.setDay('2026-11-22'); });

const preview = async (change: object, client = officer): Promise<Answered> => (await client.ok(PREVIEW, { change })).previewBulkChange;
const apply = async (change: object, expectedCount: number, client = officer): Promise<Answered> => (await client.gql(APPLY, { input: { change, expectedCount } })).data?.applyBulkChange;
const undo = async (id: string, client = officer): Promise<Answered> => (await client.gql(UNDO, { input: { id } })).data?.undoBulkChange;
const made = async (count: number, input: object = {}): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push((await app.make.deal(input)).id);
  return ids;
};
const read = (id: string): Promise<Answered> => app.db.query<Answered[]>('SELECT officer_id, tags, next_follow_up_on::text AS next, archived_at, version FROM deal WHERE id = $1', [id]).then(([row]) => row);
const drop = (id: string): Promise<unknown> => officer.ok(DROP, { input: { id, status: 'lost', reasonCode: 'market' } });

describe('a bulk change', () => {
  it('does what its preview said, records it on each deal, and is taken back as a whole', async () => {
    const [a, b, c] = await made(3) as [string, string, string];
    await officer.ok(`mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code } } }`, { input: { id: c, expectedVersion: 1, tags: ['省级'] } });
    const change = { ids: [a, b, c, a], addTags: ['省级'] };
    expect(await preview(change)).toMatchObject({ changing: 2, unchanged: 1, notPermitted: 0, refused: 0, reasons: [], sample: [{}, {}] });
    const { bulkChange } = await apply(change, 2);
    expect(bulkChange).toMatchObject({ changed: 2, change: { addTags: ['省级'] }, undoneAt: null, undoableUntil: '2026-11-23T04:00:00.000Z' });
    expect((await read(a)).tags).toEqual(['省级']);
    const log = await app.db.query<Answered[]>(`SELECT subject_id, changes FROM audit_entry WHERE verb = 'applyBulkChange' AND subject_id = ANY ($1::uuid[]) ORDER BY subject_id`, [[a, b, c]]);
    expect(log.map(({ subject_id }) => subject_id).sort()).toEqual([a, b].sort());
    expect(log[0].changes).toEqual({ tags: [[], ['省级']] });
    expect((await officer.ok(RECENT)).bulkChanges[0]).toEqual({ id: bulkChange.id, changed: 2 });

    expect(await undo(bulkChange.id)).toMatchObject({ kept: 0, userErrors: [], bulkChange: { undoneAt: expect.any(String) } });
    expect([(await read(a)).tags, (await read(b)).tags, (await read(c)).tags]).toEqual([[], [], ['省级']]);
    expect((await undo(bulkChange.id)).userErrors).toEqual([{ code: 'BULK_UNDONE_ALREADY', field: ['input', 'id'] }]);
  });

  it('sets the officer, the next follow-up, and takes tags away', async () => {
    const ids = await made(2);
    expect((await apply({ ids, officerId: app.world.users.head }, 2)).userErrors).toEqual([]);
    expect((await apply({ ids, nextFollowUpOn: '2026-12-24' }, 2)).userErrors).toEqual([]);
    await apply({ ids, addTags: ['一', '二'] }, 2);
    await apply({ ids, removeTags: ['一'] }, 2);
    expect(await read(ids[0] ?? '')).toMatchObject({ officer_id: app.world.users.head, next: '2026-12-24', tags: ['二'], version: 5 });
  });

  it('takes all of a filter, which reaches as far as the list', async () => {
    const ids = await made(3, { chain: '筛选链' });
    await app.make.deal({ chain: '筛选链' }, 'stranger');
    expect((await apply({ filter: { chain: '筛选链' }, nextFollowUpOn: '2026-12-01' }, 3)).bulkChange).toMatchObject({ changed: 3 });
    expect((await officer.ok('query { deals(filter: { nextFollowUpTo: "2026-12-01", chain: "筛选链" }, sort: { by: nextFollowUpOn, direction: asc }) { totalCount } }')).deals.totalCount).toBe(ids.length);
  });

  it('archives what was dropped and nothing else; lists leave it out when asked to', async () => {
    const [lost, alive] = await made(2, { chain: '归档链' }) as [string, string];
    await drop(lost);
    const change = { ids: [lost, alive], archived: true };
    expect(await preview(change)).toMatchObject({ changing: 1, refused: 1, reasons: [{ code: 'ARCHIVE_ONLY_CLOSED', count: 1, message: expect.stringContaining('归档') }] });
    expect((await apply(change, 1)).userErrors).toEqual([]);
    const listed = async (archived: boolean | null): Promise<string[]> =>
      (await officer.ok('query ($filter: DealFilter) { deals(filter: $filter) { nodes { id } } }', { filter: { chain: '归档链', archived } })).deals.nodes.map(({ id }: { id: string }) => id);
    expect(await listed(true)).toEqual([lost]);
    expect(await listed(false)).toEqual([alive]);
    expect((await listed(null)).sort()).toEqual([lost, alive].sort());
    expect((await apply({ ids: [lost], archived: false }, 1)).userErrors).toEqual([]);
    expect(await listed(true)).toEqual([]);
  });

  it('takes a deal out of the archive that is worked again', async () => {
    const [id] = await made(1) as [string];
    await drop(id);
    await apply({ ids: [id], archived: true }, 1);
    await officer.ok(REOPEN, { input: { id, note: '投资方恢复洽谈' } });
    expect(await read(id)).toMatchObject({ archived_at: null });
  });

  it('tells what it would not change, and why', async () => {
    const [mine, closed] = await made(2) as [string, string];
    await drop(closed);
    const theirs = (await app.make.deal({}, 'stranger')).id;
    const full = (await app.make.deal()).id;
    await apply({ ids: [full], addTags: Array.from({ length: 20 }, (_, n) => String(n)) }, 1);
    expect(await preview({ ids: [mine, closed, theirs, full], addTags: ['新'] })).toMatchObject({
      changing: 1, unchanged: 0, notPermitted: 1, refused: 2,
      reasons: expect.arrayContaining([{ code: 'BULK_NOT_PERMITTED', count: 1, message: expect.any(String) }, { code: 'DEAL_CLOSED', count: 1, message: expect.any(String) }, { code: 'TOO_MANY_TAGS', count: 1, message: expect.any(String) }]),
    });
    expect(await preview({ ids: [mine], officerId: app.world.users.officerTwo })).toMatchObject({ changing: 0, refused: 1, reasons: [{ code: 'OFFICER_ELSEWHERE' }] });
  });

  it('leaves sensitive deals to those who know them', async () => {
    const secret = (await app.make.deal({ secrecy: 2 }, 'head')).id;
    expect(await preview({ ids: [secret], addTags: ['新'] })).toMatchObject({ changing: 0, notPermitted: 1 });
    expect(await preview({ ids: [secret], addTags: ['新'] }, head)).toMatchObject({ changing: 1 });
  });

  it.each<[string, object, [string, string]]>([
    ['nothing to change', { ids: ['0192f000-0000-7000-8000-000000000001'] }, ['BULK_ONE_CHANGE', 'officerId']],
    ['two things to change', { ids: ['0192f000-0000-7000-8000-000000000001'], archived: true, addTags: ['一'] }, ['BULK_ONE_CHANGE', 'archived']],
    ['no deals', { archived: true }, ['BULK_ONE_SELECTION', 'ids']],
    ['deals and a filter', { archived: true, filter: {}, ids: ['0192f000-0000-7000-8000-000000000001'] }, ['BULK_ONE_SELECTION', 'ids']],
    ['an officer out of reach', { filter: {}, officerId: '0192f000-0000-7000-8000-000000000001' }, ['NOT_FOUND', 'officerId']],
  ])('refuses %s, in preview and in doing', async (_what, change, [code, field]) => {
    const asked = await officer.gql(PREVIEW, { change });
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', userErrors: [{ code, field: ['change', field] }] });
    expect((await apply(change, 1)).userErrors).toMatchObject([{ code, field: ['input', 'change', field] }]);
  });

  it('does nothing when the preview no longer holds, or nothing would change', async () => {
    const ids = await made(2);
    const late = await apply({ ids, addTags: ['甲'] }, 3);
    expect(late).toMatchObject({ bulkChange: null, userErrors: [{ code: 'COUNT_CHANGED', field: ['input', 'expectedCount'] }] });
    expect((await read(ids[0] ?? '')).tags).toEqual([]);
    expect((await apply({ ids, removeTags: ['甲'] }, 0)).userErrors).toMatchObject([{ code: 'BULK_NOTHING' }]);
  });

  it('keeps on undo what somebody changed since in that field, and says how many', async () => {
    const [a, b] = await made(2) as [string, string];
    const { bulkChange } = await apply({ ids: [a, b], nextFollowUpOn: '2026-12-01' }, 2);
    await officer.ok(`mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code } } }`, { input: { id: a, expectedVersion: 2, nextFollowUpOn: '2026-12-05', tags: ['后来'] } });
    await officer.ok(`mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code } } }`, { input: { id: b, expectedVersion: 2, tags: ['后来'] } });
    expect(await undo(bulkChange.id)).toMatchObject({ kept: 1 });
    expect([await read(a), await read(b)]).toMatchObject([{ next: '2026-12-05', tags: ['后来'] }, { next: null, tags: ['后来'] }]);
  });

  it('is taken back by who made it, for 24 hours and no minute longer', async () => {
    const ids = await made(1);
    const { bulkChange } = await apply({ ids, addTags: ['甲'] }, 1);
    expect(await head.refusal(UNDO, { input: { id: bulkChange.id } })).toEqual(['NOT_FOUND']);
    expect((await head.ok(RECENT)).bulkChanges).not.toContainEqual({ id: bulkChange.id, changed: 1 });
    app.clock.advanceMinutes(24 * 60 + 1);
    const late = await app.as('officer');
    expect((await undo(bulkChange.id, late)).userErrors).toEqual([{ code: 'BULK_UNDO_TOO_LATE', field: ['input', 'id'] }]);
    expect((await late.ok(RECENT)).bulkChanges).toEqual([]);
    app.clock.advanceMinutes(-1);
    expect((await undo(bulkChange.id, await app.as('officer'))).userErrors).toEqual([]);
  });

  it('of one request sent twice is done once', async () => {
    const ids = await made(1);
    const input = { change: { ids, addTags: ['甲'] }, expectedCount: 1, clientMutationId: 'bulk-1' };
    const [first, again] = [await officer.ok(APPLY, { input }), await officer.ok(APPLY, { input })];
    expect(again.applyBulkChange.bulkChange.id).toBe(first.applyBulkChange.bulkChange.id);
    expect((await read(ids[0] ?? '')).version).toBe(2);
  });

  it('costs the same few statements for one deal and for fifty', async () => {
    const ids = await made(50);
    const few = await countStatements(() => apply({ ids: ids.slice(0, 1), addTags: ['数'] }, 1));
    const many = await countStatements(() => apply({ ids: ids.slice(1), addTags: ['数'] }, 49));
    expect(many.result.userErrors).toEqual([]);
    expect(many.statements).toHaveLength(few.statements.length);
  });

  it('is refused above 5,000 deals', async () => {
    await app.db.query(`
      INSERT INTO deal (id, organisation_id, jurisdiction_id, number, name, code_name, stage, stage_entered_on, source, registered_on, last_progress_on, chain)
      SELECT gen_random_uuid(), $1, $2, 'BK-' || n, '批量', '项目-' || n, 'lead', '2026-01-01', 'website', '2026-01-01', '2026-01-01', '大批' FROM generate_series(1, 5001) n`,
    [app.world.organisations.bureau, app.world.organisations.county]);
    expect((await apply({ filter: { chain: '大批' }, addTags: ['甲'] }, 5000)).userErrors).toMatchObject([{ code: 'BULK_TOO_MANY', field: ['input', 'change', 'filter'] }]);
    await app.db.query(`DELETE FROM deal WHERE number = 'BK-1'`);
    expect((await apply({ filter: { chain: '大批' }, addTags: ['甲'] }, 5000)).bulkChange).toMatchObject({ changed: 5000 });
  });
});
