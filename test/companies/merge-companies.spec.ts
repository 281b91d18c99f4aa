import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { MERGE, UNDO, dumpOf, merging, waiting, type Dump } from './merging.js';

const COMPANY = 'query ($id: ID!) { company(id: $id) { id version name aliases honours creditCode regionCode parent { id } merges { id mergedName mergedBy mergedOn undoUntil viewerCan } contacts { name phone } riskFlags { kind } viewerCan } }';
const CREDIT_CODE = '91350100M000100Y43';
const OTHER_CODE = '91360700MA35ABCD1Q';

let app: TestApp;
let officer: Client;
beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
});
afterAll(() => app.close());

const { make, input, merge, undo } = merging(() => app);
const get = async (id: string, client = officer): Promise<Answered> => (await client.ok(COMPANY, { id })).company;
const dump = (...ids: string[]): Promise<Dump> => dumpOf(app, ids);

describe('mergeCompanies', () => {
  it('takes the fields that are named, unites names, honours, contacts and risks, and old ids answer with the survivor', async () => {
    const kept = await make({ name: '赣州存续甲有限公司', honours: ['listed'], regionCode: '360700', contacts: [{ name: '甲岗', phone: '13800000001' }] });
    const merged = await make({ name: '赣州并入乙有限公司', aliases: ['乙旧名'], honours: ['unicorn'], creditCode: CREDIT_CODE, regionCode: '441900', contacts: [{ name: '乙岗', phone: '13800000002' }] });
    await officer.ok('mutation ($input: FlagRiskInput!) { flagRisk(input: $input) { userErrors { code } } }', { input: { companyId: merged.id, kind: 'abnormal', source: '公示系统', notedOn: '2024-06-01' } });
    const after = await merge(kept, merged, ['creditCode']);
    expect(after).toMatchObject({ id: kept.id, version: Number(kept.version) + 1, name: '赣州存续甲有限公司' });
    const old = await get(merged.id);
    expect(old).toEqual(await get(kept.id));
    expect(old).toMatchObject({
      id: kept.id, aliases: ['赣州并入乙有限公司', '乙旧名'], honours: ['listed', 'unicorn'], creditCode: CREDIT_CODE, regionCode: '360700', riskFlags: [{ kind: 'abnormal' }],
      contacts: [{ name: '甲岗', phone: '138****0001' }, { name: '乙岗', phone: '138****0002' }],
      merges: [{ mergedName: '赣州并入乙有限公司', mergedBy: '招商专员岗', mergedOn: '2024-06-30', undoUntil: '2024-07-30', viewerCan: ['undoMerge'] }],
      viewerCan: expect.arrayContaining(['mergeCompanies']),
    });
    const trail = await app.db.query<{ subject: string; changes: object }[]>(`SELECT subject_id AS subject, changes FROM audit_entry WHERE verb = 'mergeCompanies' AND subject_id = ANY ($1)`, [[kept.id, merged.id]]);
    expect(trail).toEqual(expect.arrayContaining([
      { subject: kept.id, changes: expect.objectContaining({ mergedCompany: [null, '赣州并入乙有限公司'], creditCode: [null, CREDIT_CODE], taken: [null, 'creditCode'] }) },
      { subject: merged.id, changes: { mergedInto: [null, '赣州存续甲有限公司'] } }]));
    await undo(await get(kept.id));
  });

  it('leaves the merged one out of lists, search and hints; the survivor is found by its name', async () => {
    const [kept, merged] = [await make({ name: '赣州查找存续有限公司' }), await make({ name: '赣州骏捷晴岚有限公司' })];
    await merge(kept, merged);
    const found = async (search: string): Promise<string[]> => (await officer.ok('query ($filter: CompanyFilter) { companies(filter: $filter) { nodes { id } } }', { filter: { search } })).companies.nodes.map(({ id }: Answered) => id);
    expect(await found('骏捷晴岚')).toEqual([kept.id]);
    expect(await found('jjql')).toEqual([kept.id]);
    const { similarCompanies } = await officer.ok('{ similarCompanies(name: "骏捷晴岚厂") { similarity company { id } } }');
    expect(similarCompanies).toEqual([{ similarity: 100, company: { id: kept.id } }]);
    const { companies } = await officer.ok('{ companies(first: 100) { nodes { id } } }');
    expect(companies.nodes.map(({ id }: Answered) => id)).not.toContain(merged.id);
    expect(await app.db.query('SELECT 1 FROM search_entry WHERE subject_id = $1', [merged.id])).toEqual([]);
  });

  it('tells the story of both in one', async () => {
    const [kept, merged] = [await make(), await make()];
    await merge(kept, merged);
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: company, subjectId: $id) { nodes { sentence changes { field after } } } }', { id: kept.id });
    expect(timeline.nodes.map(({ sentence }: Answered) => sentence)).toEqual(expect.arrayContaining([`将“${merged.name}”并入本企业`, `登记企业“${merged.name}”`, `登记企业“${kept.name}”`]));
  });

  it('moves deals, visits, plans and tasks; a visit to both is one visit to the survivor', async () => {
    const [kept, merged] = [await make(), await make()];
    const deal = await app.make.deal({ companyName: undefined, companyId: merged.id });
    const both = await app.make.visit({ companyIds: [kept.id, merged.id], companyNames: [] });
    const one = await app.make.visit({ companyIds: [merged.id], companyNames: [] });
    await officer.ok('mutation ($input: AssignTaskInput!) { assignTask(input: $input) { userErrors { code } } }', { input: { title: '核对工商信息', dueOn: '2024-07-10', subjectType: 'company', subjectId: merged.id } });
    await merge(kept, merged);
    const { company } = await officer.ok('query ($id: ID!) { company(id: $id) { deals { id } visits { id } } }', { id: kept.id });
    expect(company.deals).toEqual([{ id: deal.id }]);
    expect(company.visits.map(({ id }: Answered) => id).sort()).toEqual([both.id, one.id].sort());
    expect(await app.db.query('SELECT subject_id AS id FROM task WHERE title = $1', ['核对工商信息'])).toEqual([{ id: kept.id }]);
    const { visit } = await officer.ok('query ($id: ID!) { visit(id: $id) { companies { id } } }', { id: both.id });
    expect(visit.companies).toEqual([{ id: kept.id }]);
    // What is written to an old id from a page that is still open goes to the survivor.
    const late = await app.make.visit({ companyIds: [merged.id], companyNames: [] });
    expect(await app.db.query('SELECT company_id AS id FROM visit_company WHERE visit_id = $1', [late.id])).toEqual([{ id: kept.id }]);
    const lateDeal = await app.make.deal({ companyName: undefined, companyId: merged.id });
    expect(await app.db.query('SELECT company_id AS id FROM deal WHERE id = $1', [lateDeal.id])).toEqual([{ id: kept.id }]);
  });

  it('follows chains: a into b into c', async () => {
    const [a, b, c] = [await make(), await make(), await make()];
    await merge(b, a);
    await merge(c, await get(b.id));
    expect((await get(a.id)).id).toBe(c.id);
    expect((await get(b.id)).id).toBe(c.id);
    expect((await get(c.id)).merges.map(({ mergedName }: Answered) => mergedName)).toEqual([b.name]);
    const [first] = await app.db.query<{ id: string }[]>('SELECT id FROM company_merge WHERE merged_id = $1', [a.id]);
    expect(await officer.refusal(UNDO, { input: { id: first?.id } })).toEqual(['MERGE_UNDO_FIRST']);
    await undo(await get(c.id));
    expect((await get(a.id)).id).toBe(b.id);
    await undo(await get(b.id));
    expect((await get(a.id)).id).toBe(a.id);
  });

  it('leaves no circle of parents', async () => {
    const top = await make();
    const middle = await make({ parentId: top.id });
    const below = await make({ parentId: middle.id });
    await merge(below, top, ['parent']);
    expect((await get(below.id)).parent).toBeNull();
    expect((await get(middle.id)).parent).toEqual({ id: below.id });
    const child = await make({ parentId: middle.id });
    await merge(middle, child);
    expect((await get(middle.id)).parent).toEqual({ id: below.id });
  });

  it('refuses versions that are no more, with the row as it is now; itself; a company of another county', async () => {
    const [kept, merged] = [await make(), await make()];
    const theirs = await app.make.company({}, 'stranger');
    for (const [given, field, current] of [[{ keptVersion: 9 }, 'keptVersion', kept], [{ mergedVersion: 9 }, 'mergedVersion', merged]] as const) {
      const { data } = await officer.gql(MERGE, { input: { ...input(kept, merged), ...given } });
      expect(data.mergeCompanies).toMatchObject({ company: null, current: { id: current.id }, userErrors: [{ code: 'CONFLICT', field: ['input', field] }] });
    }
    expect(await officer.refusal(MERGE, { input: input(kept, kept) })).toEqual(['MERGE_SAME']);
    expect(await officer.refusal(MERGE, { input: input(kept, theirs) })).toEqual(['NOT_FOUND']);
    expect(await officer.refusal(MERGE, { input: input(theirs, kept) })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('stranger')).refusal(MERGE, { input: input(kept, merged) })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('leader')).refusal(MERGE, { input: input(kept, merged) })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(MERGE, { input: input(kept, merged) })).toEqual(['UNAUTHENTICATED']);
    expect(await officer.refusal(MERGE, { input: { ...input(kept, merged), take: ['id'] } })).toEqual(['NOT_CHOICE']);
    await merge(kept, merged);
    expect(await officer.refusal(MERGE, { input: input({ ...kept, version: 2 }, merged) })).toEqual(['MERGE_SAME']);
  });

  it('of a into b and of b into a at once: one wins, the other hears of it', async () => {
    const before = await app.db.query<{ n: string }[]>(`SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()`);
    for (let turn = 0; turn < 5; turn++) {
      const [a, b] = [await make(), await make()];
      const answers = await Promise.all([officer.gql(MERGE, { input: input(a, b) }), officer.gql(MERGE, { input: input(b, a) })]);
      const errors = answers.map(({ data }) => data.mergeCompanies.userErrors.map(({ code }: Answered) => code)).sort((one: string[], other: string[]) => one.length - other.length);
      expect(errors[0]).toEqual([]);
      expect(['MERGE_SAME', 'CONFLICT']).toContain(errors[1][0]);
      expect((await get(a.id)).id).toBe((await get(b.id)).id);
    }
    expect(await app.db.query(`SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()`)).toEqual(before);
  });

  it('loses nothing that is written at the same time', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const [kept, merged] = [await make(), await make()];
      const [visit] = await Promise.all([app.make.visit({ companyIds: [merged.id], companyNames: [] }), merge(kept, merged)]);
      expect(await app.db.query('SELECT company_id AS id FROM visit_company WHERE visit_id = $1', [visit.id])).toEqual([{ id: kept.id }]);
    }
  });

  it('is waited for by who changes a contact that it takes along, or names the company as a parent', async () => {
    const [kept, merged] = [await make(), await make({ contacts: [{ name: '随行岗' }] })];
    const [contact] = await app.db.query<{ id: string }[]>('SELECT id FROM contact WHERE company_id = $1', [merged.id]);
    const child = await make();
    const held = app.db.createQueryRunner();
    await held.startTransaction();
    await held.query('SELECT 1 FROM company WHERE id IN ($1, $2) FOR UPDATE', [kept.id, merged.id]);
    await held.query('UPDATE company SET merged_into = $1 WHERE id = $2', [kept.id, merged.id]);
    await held.query('SELECT move_company_references($1, $2)', [merged.id, kept.id]);
    const written = Promise.all([
      officer.refusal('mutation ($input: UpdateContactInput!) { updateContact(input: $input) { userErrors { code } } }', { input: { id: contact?.id, expectedVersion: 1, title: '总监' } }),
      officer.refusal('mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { userErrors { code } } }', { input: { id: child.id, expectedVersion: child.version, parentId: merged.id } }),
    ]);
    await waiting(app, 2);
    await held.commitTransaction();
    await held.release();
    expect(await written).toEqual([[], []]);
    expect(await app.db.query('SELECT company_id AS employer, title FROM contact WHERE id = $1', [contact?.id])).toEqual([{ employer: kept.id, title: '总监' }]);
    expect(await app.db.query('SELECT parent_id AS parent FROM company WHERE id = $1', [child.id])).toEqual([{ parent: kept.id }]);
  });
});

describe('undoMerge', () => {
  it('leaves everything as it was', async () => {
    const kept = await make({ name: '赣州撤销甲有限公司', honours: ['listed'], contacts: [{ name: '甲岗', phone: '13800000003' }] });
    const merged = await make({ name: '赣州撤销乙有限公司', aliases: ['撤乙'], regionCode: '441900', operatingStatus: 'suspended', operatingStatusNote: '停电', contacts: [{ name: '乙岗', phone: '13800000003' }] });
    await make({ parentId: merged.id });
    await app.make.deal({ companyName: undefined, companyId: merged.id });
    await app.make.visit({ companyIds: [kept.id, merged.id], companyNames: [] });
    await app.make.visit({ companyIds: [merged.id], companyNames: [] });
    const before = await dump(kept.id, merged.id);
    expect(before.references.length).toBeGreaterThan(6);
    const after = await merge(kept, merged, ['name', 'regionCode', 'operatingStatus']);
    expect(after.name).toBe('赣州撤销乙有限公司');
    expect(await dump(kept.id, merged.id)).not.toEqual(before);
    await undo(await get(kept.id));
    expect(await dump(kept.id, merged.id)).toEqual(before);
    expect(await get(merged.id)).toMatchObject({ id: merged.id, name: '赣州撤销乙有限公司', aliases: ['撤乙'], merges: [] });
    expect((await get(kept.id)).merges).toEqual([]);
    const verbs = await app.db.query<{ subject: string }[]>(`SELECT subject_id AS subject FROM audit_entry WHERE verb = 'undoMerge' AND subject_id = ANY ($1)`, [[kept.id, merged.id]]);
    expect(verbs.map(({ subject }) => subject).sort()).toEqual([kept.id, merged.id].sort());
  });

  it('leaves what somebody changed since as it is now, and what came since with the survivor', async () => {
    const [kept, merged] = [await make({ regionCode: '360700' }), await make({ regionCode: '441900', creditCode: OTHER_CODE })];
    const moved = await app.make.visit({ companyIds: [merged.id], companyNames: [] });
    const after = await merge(kept, merged, ['regionCode', 'creditCode']);
    await officer.ok('mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { userErrors { code } } }', { input: { id: kept.id, expectedVersion: after.version, regionCode: '110105' } });
    const since = await app.make.visit({ companyIds: [kept.id], companyNames: [] });
    await undo(await get(kept.id));
    expect(await get(kept.id)).toMatchObject({ regionCode: '110105', creditCode: null });
    expect(await get(merged.id)).toMatchObject({ regionCode: '441900', creditCode: OTHER_CODE });
    const at = async (id: string): Promise<unknown> => app.db.query('SELECT company_id AS id FROM visit_company WHERE visit_id = $1', [id]);
    expect([await at(moved.id), await at(since.id)]).toEqual([[{ id: merged.id }], [{ id: kept.id }]]);
    const [entry] = await app.db.query<{ changes: Answered }[]>(`SELECT changes FROM audit_entry WHERE verb = 'undoMerge' AND subject_id = $1`, [kept.id]);
    expect(entry?.changes).toMatchObject({ leftAsIs: [null, 'regionCode'], creditCode: [OTHER_CODE, null] });
  });

  it('gives both their parents back, but closes no circle with what was put above one since', async () => {
    const merged = await make();
    const between = await make({ parentId: merged.id });
    const kept = await make({ parentId: between.id });
    const before = await dump(kept.id, merged.id, between.id);
    await merge(kept, merged);
    expect((await get(kept.id)).parent).toBeNull();
    await undo(await get(kept.id));
    expect(await dump(kept.id, merged.id, between.id)).toEqual(before);

    const above = await make();
    const [other, under] = [await make(), await make({ parentId: above.id })];
    const child = await make({ parentId: under.id });
    await merge(other, under);
    await officer.ok('mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { userErrors { code } } }', { input: { id: above.id, expectedVersion: above.version, parentId: child.id } });
    await undo(await get(other.id));
    expect([(await get(above.id)).parent, (await get(child.id)).parent, (await get(under.id)).parent]).toEqual([{ id: child.id }, { id: under.id }, null]);
  });

  it('is for thirty days, once, and for who may write in the county', async () => {
    const [kept, merged] = [await make(), await make()];
    await merge(kept, merged);
    const [{ id }] = (await get(kept.id)).merges;
    expect((await get(kept.id, await app.as('leader'))).merges).toMatchObject([{ viewerCan: [] }]);
    expect(await (await app.as('stranger')).refusal(UNDO, { input: { id } })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('leader')).refusal(UNDO, { input: { id } })).toEqual(['FORBIDDEN']);
    app.clock.setDay('2024-07-31');
    const later = await app.as('head');
    expect((await get(kept.id, later)).merges).toEqual([]);
    expect(await later.refusal(UNDO, { input: { id } })).toEqual(['MERGE_TOO_OLD']);
    app.clock.setDay('2024-07-30');
    expect(await later.refusal(UNDO, { input: { id } })).toEqual([]);
    expect(await later.refusal(UNDO, { input: { id } })).toEqual(['MERGE_UNDONE']);
    app.clock.setDay('2024-06-30');
  });

  it('says when another company took the name meanwhile', async () => {
    const [kept, merged] = [await make({ name: '赣州占名甲有限公司' }), await make({ name: '赣州占名乙有限公司' })];
    const after = await merge(kept, merged, ['name']);
    await make({ name: '赣州占名甲有限公司' });
    expect(after.name).toBe('赣州占名乙有限公司');
    expect(await officer.refusal(UNDO, { input: { id: (await get(kept.id)).merges[0].id } })).toEqual(['MERGE_NAME_TAKEN']);
  });
});

describe('the tables that refer to companies', () => {
  it('are all moved, or left out for a reason', async () => {
    const keys = await app.db.query<{ ref: string; width: number }[]>(`
      SELECT conrelid::regclass || '.' || a.attname AS ref, cardinality(conkey) AS width FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE contype = 'f' AND confrelid = 'company'::regclass`);
    const handled = await app.db.query<{ ref: string; keys: string[] | null }[]>(`SELECT tbl || '.' || col AS ref, keys FROM company_references()`);
    const leftOut = ['company_core.company_id', 'company_merge.kept_id', 'company_merge.merged_id'];
    expect(keys.map(({ ref }) => ref).filter((ref) => !leftOut.includes(ref) && !handled.some((one) => one.ref === ref))).toEqual([]);
    expect(keys.length).toBeGreaterThan(7);
    // A reference of several columns, or from a table without a key, would need more than is there.
    expect(keys.filter(({ width }) => width > 1)).toEqual([]);
    expect(handled.filter((ref) => !ref.keys)).toEqual([]);
    expect(handled.map(({ ref }) => ref)).toContain('task.subject_id');
  });

  it('of a module that comes later are moved on the day they are made', async () => {
    await app.db.query('CREATE TABLE later_module (company_id uuid REFERENCES company (id), topic text, PRIMARY KEY (company_id, topic))');
    const [kept, merged] = [await make(), await make()];
    await app.db.query(`INSERT INTO later_module VALUES ($1, 'both'), ($2, 'both'), ($2, 'one')`, [kept.id, merged.id]);
    const before = await dump(kept.id, merged.id);
    await merge(kept, merged);
    expect(await app.db.query('SELECT company_id AS id, topic FROM later_module ORDER BY topic')).toEqual([{ id: kept.id, topic: 'both' }, { id: kept.id, topic: 'one' }]);
    await undo(await get(kept.id));
    expect(await dump(kept.id, merged.id)).toEqual(before);
  });
});
