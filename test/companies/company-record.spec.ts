import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const RECORD = `id version name aliases creditCode regionCode regionName industryCode industryName ownership legalRepresentative registeredAddress registeredCapital paidInCapital foundedOn
  chain chainNode chainPosition honours sizeTier operatingStatus operatingStatusNote parent { id name } subsidiaries { name }
  riskFlags { id kind source notedOn note clearedOn clearedNote } followedBy { name }`;
const COMPANY = `query ($id: ID!) { company(id: $id) { ${RECORD} } }`;
const UPDATE = `mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { company { ${RECORD} } userErrors { code field params message } } }`;
const FLAG = 'mutation ($input: FlagRiskInput!) { flagRisk(input: $input) { company { version riskFlags { id kind source notedOn note clearedOn clearedNote } } userErrors { code field } } }';
const CLEAR = 'mutation ($input: ClearRiskInput!) { clearRisk(input: $input) { company { riskFlags { kind clearedOn clearedNote } } userErrors { code field } } }';

let app: TestApp;
let officer: Client;
beforeAll(async () => {
  app = await startApp();
  officer = await app.as('officer');
});
afterAll(() => app.close());

const FULL = {
  aliases: ['兴科', 'Xingke Fasteners'], regionCode: '441900', industryCode: 'C3482', ownership: 'private', legalRepresentative: '法定代表人岗', registeredAddress: '广东省东莞市长安镇示例路 1 号',
  registeredCapital: '50000000', paidInCapital: '20000000', foundedOn: '2008-08-08', chain: '五金产业链', chainNode: '紧固件', chainPosition: 'midstream', honours: ['specialised', 'littleGiant'], sizeTier: 'over100m',
  operatingStatus: 'partlySuspended', operatingStatusNote: '订单不足',
};
const read = async (id: string, client = officer): Promise<Answered> => (await client.ok(COMPANY, { id })).company;
const update = async (input: { id: string; [field: string]: unknown }): Promise<Answered> => (await officer.ok(UPDATE, { input: { expectedVersion: (await read(input.id)).version, ...input } })).updateCompany.company;
const refused = async (input: { id: string; [field: string]: unknown }): Promise<string[]> => officer.refusal(UPDATE, { input: { expectedVersion: (await read(input.id)).version, ...input } });

describe('the record of a company', () => {
  it('keeps every field, with names for its codes', async () => {
    const { id } = await app.make.company(FULL);
    const record = { ...FULL, industryCode: '3482', industryName: '紧固件制造', regionName: '广东省东莞市', registeredCapital: '50000000.00', paidInCapital: '20000000.00', parent: null, subsidiaries: [], riskFlags: [], followedBy: [] };
    expect(await read(id)).toMatchObject(record);
    for (const user of ['officerTwo', 'leader', 'land', 'auditor'] as const) expect(await read(id, await app.as(user))).toMatchObject(record);
    expect(await (await app.as('stranger')).refusal(COMPANY, { id })).toEqual(['NOT_FOUND']);
  });

  it('runs normally, under no other name, when nothing is said', async () => {
    const { id } = await app.make.company();
    expect(await read(id)).toMatchObject({ aliases: [], honours: [], operatingStatus: 'normal', ownership: null, regionName: null, registeredCapital: null });
  });

  it('has no name for a region that an older version let in', async () => {
    const { id } = await app.make.company();
    await app.db.query(`UPDATE company SET region_code = '360782' WHERE id = $1`, [id]);
    expect(await read(id)).toMatchObject({ regionCode: '360782', regionName: null });
  });

  it('changes what is mentioned, and the trail tells it in words', async () => {
    const { id } = await app.make.company(FULL);
    expect(await update({ id, registeredCapital: '80000000.50', paidInCapital: null, honours: ['listed'], operatingStatus: 'normal', operatingStatusNote: null, aliases: null, sizeTier: null }))
      .toMatchObject({ version: 2, registeredCapital: '80000000.50', paidInCapital: null, honours: ['listed'], operatingStatus: 'normal', operatingStatusNote: null, aliases: [], sizeTier: null, chain: '五金产业链' });
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: company, subjectId: $id) { nodes { verb changes { field before after } } } }', { id });
    expect(timeline.nodes[0].changes).toEqual(expect.arrayContaining([
      { field: 'registeredCapital', before: '5000 万元', after: '8000.00005 万元' }, { field: 'paidInCapital', before: '2000 万元', after: null }, { field: 'honours', before: '专精特新 小巨人', after: '上市' }, { field: 'operatingStatus', before: '半停产', after: '正常' },
      { field: 'sizeTier', before: '亿元', after: null }, { field: 'aliases', before: '兴科、Xingke Fasteners', after: null },
    ]));
  });

  it('writes nothing when every field stays as it is, in whatever form it comes', async () => {
    const { id } = await app.make.company(FULL);
    expect(await update({ id, ...FULL, registeredCapital: '50000000.0', paidInCapital: '20000000.0' })).toMatchObject({ version: 1 });
  });

  it('is found by its new names right after the change, and no more by the old', async () => {
    const { id } = await app.make.company({ name: '改名前实业有限公司', aliases: ['旧简称'] });
    await update({ id, name: '改名后实业有限公司', aliases: ['新简称'] });
    const found = async (search: string): Promise<string[]> => (await officer.ok('query ($filter: CompanyFilter) { companies(filter: $filter) { nodes { id } } }', { filter: { search } })).companies.nodes.map((one: Answered) => one.id);
    expect([await found('改名后'), await found('新简称'), await found('xjc')]).toEqual([[id], [id], [id]]);
    expect([await found('改名前'), await found('旧简称')]).toEqual([[], []]);
  });
});

describe('parents', () => {
  it('are companies of the same county, and each knows the other', async () => {
    const parent = await app.make.company({ name: '示例集团有限公司' });
    const child = await app.make.company({ name: '示例子公司有限公司', parentId: parent.id });
    expect(await read(child.id)).toMatchObject({ parent: { id: parent.id, name: '示例集团有限公司' } });
    expect(await read(parent.id)).toMatchObject({ parent: null, subsidiaries: [{ name: '示例子公司有限公司' }] });
    const theirs = await app.make.company({}, 'stranger');
    expect(await refused({ id: child.id, parentId: theirs.id })).toEqual(['NOT_FOUND']);
    expect(await officer.refusal('mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { userErrors { code } } }', { input: { name: '他县子公司', parentId: theirs.id } })).toEqual(['NOT_FOUND']);
    expect(await update({ id: child.id, parentId: null })).toMatchObject({ parent: null });
  });

  it('never go round in a circle, also when two close it in the same moment', async () => {
    const [a, b, c] = [await app.make.company(), await app.make.company(), await app.make.company()];
    expect(await refused({ id: a.id, parentId: a.id })).toEqual(['PARENT_SELF']);
    await update({ id: b.id, parentId: a.id });
    await update({ id: c.id, parentId: b.id });
    expect(await refused({ id: a.id, parentId: c.id })).toEqual(['PARENT_CIRCLE']);
    const pairs = await Promise.all(Array.from({ length: 4 }, async () => [await app.make.company(), await app.make.company()] as const));
    for (const [one, other] of pairs) {
      const codes = await Promise.all([refused({ id: one.id, parentId: other.id }), refused({ id: other.id, parentId: one.id })]);
      expect(codes.flat()).toEqual(['PARENT_CIRCLE']);
    }
  });
});

describe('risk flags', () => {
  it('are put on with source and day, taken off with a reason, and kept', async () => {
    const { id } = await app.make.company();
    const flag = { companyId: id, kind: 'dishonest', source: ' 中国执行信息公开网 ', notedOn: '2024-06-01', note: '2024 年 3 起', clientMutationId: 'flag-once' };
    const { flagRisk } = await officer.ok(FLAG, { input: flag });
    expect(flagRisk.company).toEqual({ version: 1, riskFlags: [{ id: expect.any(String), kind: 'dishonest', source: '中国执行信息公开网', notedOn: '2024-06-01', note: '2024 年 3 起', clearedOn: null, clearedNote: null }] });
    await officer.ok(FLAG, { input: flag });
    const { company } = (await officer.ok(FLAG, { input: { companyId: id, kind: 'abnormal', source: '国家企业信用信息公示系统', notedOn: '2024-05-01' } })).flagRisk;
    expect(company.riskFlags.map(({ kind }: Answered) => kind)).toEqual(['dishonest', 'abnormal']);
    const cleared = await officer.ok(CLEAR, { input: { id: company.riskFlags[0].id, note: '已履行' } });
    expect(cleared.clearRisk.company.riskFlags).toEqual([{ kind: 'abnormal', clearedOn: null, clearedNote: null }, { kind: 'dishonest', clearedOn: '2024-06-30', clearedNote: '已履行' }]);
    expect(await officer.refusal(CLEAR, { input: { id: company.riskFlags[0].id, note: '再次' } })).toEqual(['RISK_CLEARED']);
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: company, subjectId: $id) { nodes { sentence } } }', { id });
    expect(timeline.nodes.map(({ sentence }: Answered) => sentence).slice(0, 3)).toEqual(['解除风险：失信', '标记风险：经营异常', '标记风险：失信']);
  });

  it('refuse days that cannot be', async () => {
    const { id } = await app.make.company();
    expect(await officer.refusal(FLAG, { input: { companyId: id, kind: 'other', source: '媒体', notedOn: '2024-07-01' } })).toEqual(['FUTURE_DATE']);
    const { flagRisk } = await officer.ok(FLAG, { input: { companyId: id, kind: 'other', source: '媒体', notedOn: '2024-06-10' } });
    const [risk] = flagRisk.company.riskFlags;
    expect(await officer.refusal(CLEAR, { input: { id: risk.id, note: '更正', on: '2024-06-09' } })).toEqual(['CLEARED_BEFORE_NOTED']);
    expect(await officer.refusal(CLEAR, { input: { id: risk.id, note: '更正', on: '2024-07-01' } })).toEqual(['FUTURE_DATE']);
    expect(await officer.refusal(CLEAR, { input: { id: risk.id, note: ' ' } })).toEqual(['REQUIRED']);
  });

  it('are for those who may write, in reach', async () => {
    const { id } = await app.make.company();
    const input = { companyId: id, kind: 'other', source: '媒体', notedOn: '2024-06-10' };
    expect(await app.anonymous.refusal(FLAG, { input })).toEqual(['UNAUTHENTICATED']);
    expect(await (await app.as('stranger')).refusal(FLAG, { input })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('leader')).refusal(FLAG, { input })).toEqual(['FORBIDDEN']);
    const { flagRisk } = await officer.ok(FLAG, { input });
    const [risk] = flagRisk.company.riskFlags;
    expect(await (await app.as('stranger')).refusal(CLEAR, { input: { id: risk.id, note: '更正' } })).toEqual(['NOT_FOUND']);
    expect(await app.anonymous.refusal(CLEAR, { input: { id: risk.id, note: '更正' } })).toEqual(['UNAUTHENTICATED']);
  });
});

describe('who follows a company', () => {
  it('is who has a live deal with it or was there in half a year, of this county', async () => {
    const { id } = await app.make.company();
    await app.make.visit({ companyIds: [id], companyNames: [], visitedOn: '2024-06-01' });
    const deal = await app.make.deal({ companyId: id, companyName: undefined }, 'officerTwo');
    await app.make.visit({ companyIds: [(await app.make.company()).id], companyNames: [] }, 'officerTwo');
    expect((await read(id)).followedBy.map(({ name }: Answered) => name).sort()).toEqual(['甲县招商局', '甲县驻东莞招商组']);
    await app.db.query(`UPDATE deal SET status = 'lost' WHERE id = $1`, [deal.id]);
    await app.db.query(`UPDATE visit SET visited_on = '2024-01-01' WHERE id IN (SELECT visit_id FROM visit_company WHERE company_id = $1)`, [id]);
    expect((await read(id)).followedBy).toEqual([]);
  });
});

describe('a company that was merged away', () => {
  it('is in no list; its id answers with the survivor, for reading and for writing', async () => {
    const [kept, gone] = [await app.make.company({ name: '留存公司' }), await app.make.company({ name: '消失公司', contacts: [{ name: '岗' }] })];
    await app.db.query('UPDATE company SET merged_into = $1 WHERE id = $2', [kept.id, gone.id]);
    expect(await read(gone.id)).toMatchObject({ id: kept.id, name: '留存公司' });
    const { companies } = await officer.ok('{ companies(filter: { search: "公司" }, first: 100) { nodes { name } } }');
    expect(companies.nodes.map(({ name }: Answered) => name)).not.toContain('消失公司');
    expect((await officer.ok(UPDATE, { input: { id: gone.id, expectedVersion: 1, chain: '五金' } })).updateCompany.company).toMatchObject({ id: kept.id, chain: '五金' });
    expect(await officer.refusal('mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { userErrors { code } } }', { input: { name: '消失公司' } })).toEqual(['COMPANY_NAME_MERGED']);
    expect(await update({ id: kept.id, name: '消失公司' })).toMatchObject({ name: '消失公司' });
    const deal = await app.make.deal({ companyId: gone.id, companyName: undefined });
    expect((await officer.ok('query ($id: ID!) { deal(id: $id) { company { id } } }', { id: deal.id })).deal.company).toEqual({ id: kept.id });
    expect(await app.db.query('SELECT company_id FROM deal WHERE id = $1', [deal.id])).toEqual([{ company_id: kept.id }]);
  });
});

describe('reading a page of companies with everything on it', () => {
  it('takes the same number of statements, whatever the page', async () => {
    const parent = await app.make.company();
    await Promise.all(Array.from({ length: 5 }, () => app.make.company({ ...FULL, parentId: parent.id })));
    const page = async (first: number): Promise<number> => (await countStatements(() => officer.ok(`{ companies(first: ${first}) { nodes { ${RECORD} } } }`))).statements.length;
    const one = await page(1);
    expect(one).toBeLessThanOrEqual(6);
    expect(await page(6)).toBe(one);
  });
});
