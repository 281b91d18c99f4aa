import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const LIST = `query ($first: Int, $after: String, $filter: CompanyFilter, $sort: CompanySort) {
  companies(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount totalCountCapped pageInfo { hasNextPage endCursor } nodes { name } edges { cursor } }
}`;

let app: TestApp;
let officer: Client;
beforeAll(async () => {
  app = await startApp();
  officer = await app.as('officer');
  await app.make.company({ name: '重庆锂电池有限公司', industryCode: '3841', regionCode: '500112' });
  await app.make.company({ name: '安徽光伏100%股份有限公司', industryCode: '3825', regionCode: '340100', creditCode: '91350100M000100Y43' });
  await app.make.company({ name: '东莞紧固件有限公司', industryCode: '3482', regionCode: '441900' });
  await app.make.company({
    name: '广州照明有限公司', industryCode: '387', regionCode: '440100', aliases: ['明珠灯饰'], chain: '照明产业链', honours: ['listed', 'littleGiant'], operatingStatus: 'partlySuspended',
  });
  await app.make.company({ name: '乙县的东莞企业有限公司' }, 'stranger');
});
afterAll(() => app.close());

const list = async (variables: object = {}, client = officer): Promise<Answered> => (await client.ok(LIST, variables)).companies;
const names = async (variables: object = {}, client = officer): Promise<string[]> => (await list(variables, client)).nodes.map(({ name }: Answered) => name.slice(0, 2));

describe('companies', () => {
  it('are those of one’s own county, newest first, and so is their number', async () => {
    expect(await names()).toEqual(['广州', '东莞', '安徽', '重庆']);
    expect(await list()).toMatchObject({ totalCount: 4, totalCountCapped: false });
    expect(await list({}, await app.as('stranger'))).toMatchObject({ totalCount: 1, nodes: [{ name: '乙县的东莞企业有限公司' }] });
    expect(await app.anonymous.refusal(LIST)).toEqual(['UNAUTHENTICATED']);
    for (const user of ['alliance', 'admin'] as const) expect(await (await app.as(user)).refusal(LIST)).toEqual(['FORBIDDEN']);
  });

  it('sort by pinyin, both ways', async () => {
    const pinyin = ['安徽', '重庆', '东莞', '广州'];
    expect(await names({ sort: { by: 'name', direction: 'asc' } })).toEqual(pinyin);
    expect(await names({ sort: { by: 'name', direction: 'desc' } })).toEqual(pinyin.reverse());
  });

  it('go on page by page without gap or repeat, in every sort', async () => {
    for (const by of ['name', 'createdAt']) {
      for (const direction of ['asc', 'desc']) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Answered = await list({ first: 1, after, sort: { by, direction } });
          seen.push(...page.nodes.map(({ name }: Answered) => name.slice(0, 2)));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        expect(seen).toEqual(await names({ sort: { by, direction } }));
      }
    }
  });

  it('are found by a part of the name taken literally, or the whole credit code', async () => {
    expect(await names({ filter: { search: ' 紧固 ' } })).toEqual(['东莞']);
    expect(await names({ filter: { search: '100%股' } })).toEqual(['安徽']);
    expect(await names({ filter: { search: '_' } })).toEqual([]);
    expect(await names({ filter: { search: '91350100m000100y43' } })).toEqual(['安徽']);
    expect(await list({ filter: { search: '东莞' } })).toMatchObject({ totalCount: 1 });
  });

  it('are found by pinyin, initials and other names too', async () => {
    expect(await names({ filter: { search: 'dgjgj' } })).toEqual(['东莞']);
    expect(await names({ filter: { search: 'guangfu' } })).toEqual(['安徽']);
    expect(await names({ filter: { search: '明珠' } })).toEqual(['广州']);
  });

  it('are found by industry and region with everything under them', async () => {
    expect(await names({ filter: { industryCode: '38' } })).toEqual(['广州', '安徽', '重庆']);
    expect(await names({ filter: { industryCode: 'C' } })).toHaveLength(4);
    expect(await names({ filter: { industryCode: 'A' } })).toEqual([]);
    expect(await names({ filter: { industryCode: '9999' } })).toEqual([]);
    expect(await names({ filter: { regionCode: '440000' } })).toEqual(['广州', '东莞']);
    expect(await names({ filter: { regionCode: '441900', industryCode: '34' } })).toEqual(['东莞']);
  });

  it('are found by chain, honour, status and risk', async () => {
    expect(await names({ filter: { chain: '照明' } })).toEqual(['广州']);
    expect(await names({ filter: { chain: '%' } })).toEqual([]);
    expect(await names({ filter: { honour: 'littleGiant' } })).toEqual(['广州']);
    expect(await names({ filter: { honour: 'unicorn' } })).toEqual([]);
    expect(await names({ filter: { operatingStatus: 'partlySuspended' } })).toEqual(['广州']);
    expect(await names({ filter: { operatingStatus: 'normal' } })).toEqual(['东莞', '安徽', '重庆']);
    expect(await names({ filter: { atRisk: true } })).toEqual([]);
    const { nodes: [company] } = (await officer.ok('{ companies(first: 1, filter: { search: "东莞" }) { nodes { id } } }')).companies;
    await officer.ok('mutation ($input: FlagRiskInput!) { flagRisk(input: $input) { userErrors { code } } }', { input: { companyId: company.id, kind: 'enforced', source: '中国执行信息公开网', notedOn: '2024-06-01' } });
    expect(await names({ filter: { atRisk: true } })).toEqual(['东莞']);
    expect(await names({ filter: { atRisk: false } })).toEqual(['广州', '安徽', '重庆']);
  });

  it.each([
    [{ first: 0 }, 'OUT_OF_RANGE'],
    [{ first: 101 }, 'OUT_OF_RANGE'],
    [{ after: 'not-a-cursor' }, 'CURSOR_INVALID'],
    [{ filter: { owner: 'x' } }, 'UNKNOWN_FIELD'],
    [{ sort: { by: 'phone', direction: 'asc' } }, 'NOT_CHOICE'],
  ])('refuse %j as %s', async (variables, code) => {
    expect(await officer.refusal(LIST, variables)).toEqual([code]);
  });
});

describe('lists of codes', () => {
  const INDUSTRIES = 'query ($search: String) { industryCodes(search: $search) { code name } }';
  const REGIONS = 'query ($search: String) { regionCodes(search: $search) { code name fullName } }';

  it('have industries, by code and by name in both languages', async () => {
    expect(await officer.ok(INDUSTRIES, { search: '紧固件' })).toEqual({ industryCodes: [{ code: '3482', name: '紧固件制造' }] });
    expect(await officer.speaking('en').ok(INDUSTRIES, { search: '3482' })).toEqual({ industryCodes: [{ code: '3482', name: 'Manufacture of fasteners' }] });
    expect((await officer.ok(INDUSTRIES)).industryCodes).toHaveLength(20);
  });

  it('have regions, by code, name and initials', async () => {
    expect(await officer.ok(REGIONS, { search: '赣州南康' })).toEqual({ regionCodes: [{ code: '360703', name: '南康区', fullName: '江西省赣州市南康区' }] });
    expect((await officer.ok(REGIONS, { search: 'dgs' })).regionCodes[0]).toMatchObject({ code: '441900', fullName: '广东省东莞市' });
    expect((await officer.ok(REGIONS)).regionCodes).toHaveLength(34);
  });

  it('are for those who read companies', async () => {
    for (const codes of [INDUSTRIES, REGIONS]) {
      expect(await app.anonymous.refusal(codes)).toEqual(['UNAUTHENTICATED']);
      expect(await (await app.as('alliance')).refusal(codes)).toEqual(['FORBIDDEN']);
      expect(await officer.refusal(codes, { search: 'x'.repeat(201) })).toEqual(['TOO_LONG']);
    }
  });
});
