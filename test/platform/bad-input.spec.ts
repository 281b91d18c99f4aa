import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';

let app: TestApp;
let officer: Client;
let head: Client;
beforeAll(async () => {
  app = await startApp();
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());

const mutation = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field message } } }`;
const COMPANY = mutation('registerCompany', 'RegisterCompanyInput');
const LEAD = mutation('registerLead', 'RegisterLeadInput');
const PARCEL = mutation('registerParcel', 'RegisterParcelInput');
const VISIT = mutation('logVisit', 'LogVisitInput');
const lead = { name: '坏数据项目', source: 'visitOut' };
const visit = { direction: 'out', visitedOn: '2024-06-20', summary: '洽谈', companyNames: ['坏数据企业有限公司'] };

interface Case {
  what: string;
  who?: 'head';
  query: string;
  variables: object;
  code: string;
  field: string[];
  chinese: RegExp;
  english: RegExp;
}

const CASES: Case[] = [
  { what: 'a credit code with a wrong check digit', query: COMPANY, variables: { input: { name: '坏数据企业甲', creditCode: '91350100M000100Y44' } }, code: 'CREDIT_CODE_CHECK', field: ['input', 'creditCode'], chinese: /校验/, english: /check/i },
  { what: 'a negative amount', query: LEAD, variables: { input: { ...lead, totalInvestment: '-5' } }, code: 'NEGATIVE', field: ['input', 'totalInvestment'], chinese: /负数/, english: /negative/ },
  { what: 'an amount that is no number', query: LEAD, variables: { input: { ...lead, totalInvestment: '5一是6亿元' } }, code: 'NOT_YUAN', field: ['input', 'totalInvestment'], chinese: /“5一是6亿元”不是金额/, english: /not an amount/ },
  { what: 'an area without a unit', who: 'head', query: PARCEL, variables: { input: { number: '坏-1', area: { value: '50' }, parkId: '00000000-0000-7000-8000-000000000001' } }, code: 'AREA_UNIT_MISSING', field: ['input', 'area', 'unit'], chinese: /单位/, english: /unit/ },
  { what: 'a date that does not exist', query: VISIT, variables: { input: { ...visit, visitedOn: '2024-02-30' } }, code: 'NOT_DATE', field: ['input', 'visitedOn'], chinese: /“2024-02-30”不是存在的日期/, english: /not a day that exists/ },
  { what: 'a text of 2 MB', query: VISIT, variables: { input: { ...visit, summary: '长'.repeat(700_000) } }, code: 'TOO_LONG', field: ['input', 'summary'], chinese: /最多 2000 个字/, english: /At most 2000 characters/ },
  { what: 'an unknown filter', query: 'query ($filter: DealFilter) { deals(filter: $filter) { nodes { id } } }', variables: { filter: { colour: 'red' } }, code: 'UNKNOWN_FIELD', field: ['filter', 'colour'], chinese: /没有“colour”/, english: /no "colour"/ },
  { what: 'an unknown stage', query: 'query ($filter: DealFilter) { deals(filter: $filter) { nodes { id } } }', variables: { filter: { stage: 'signed' } }, code: 'NOT_CHOICE', field: ['filter', 'stage'], chinese: /“signed”不在可选范围/, english: /"signed" is not one of/ },
  { what: 'a malformed cursor', query: 'query ($after: String) { deals(after: $after) { nodes { id } } }', variables: { after: 'page-2' }, code: 'CURSOR_INVALID', field: ['after'], chinese: /翻页标记无效/, english: /page mark/ },
  { what: 'a cursor of another sort', query: 'query ($after: String) { deals(after: $after, sort: { by: name, direction: asc }) { nodes { id } } }', variables: { after: Buffer.from('["registeredOn:desc","2024-06-01","019a0000-0000-7000-8000-000000000000"]').toString('base64url') }, code: 'CURSOR_INVALID', field: ['after'], chinese: /翻页标记无效/, english: /page mark/ },
  { what: 'a field left out', query: LEAD, variables: { input: { source: 'visitOut' } }, code: 'REQUIRED', field: ['input', 'name'], chinese: /必填/, english: /Required/ },
  { what: 'an unknown field', query: LEAD, variables: { input: { ...lead, owner: '某人' } }, code: 'UNKNOWN_FIELD', field: ['input', 'owner'], chinese: /没有“owner”/, english: /no "owner"/ },
];

/** Rows of everything that these inputs could have made. */
const rows = async (): Promise<unknown> => (await app.db.query(`
  SELECT (SELECT count(*) FROM company) AS companies, (SELECT count(*) FROM deal) AS deals, (SELECT count(*) FROM parcel) AS parcels,
         (SELECT count(*) FROM visit) AS visits, (SELECT count(*) FROM task) AS tasks, (SELECT count(*) FROM audit_entry) AS entries`))[0];

describe('bad input', () => {
  it.each(CASES)('$what is refused at its field, in the language of the caller, and nothing is written', async ({ who, query, variables, code, field, chinese, english }) => {
    const before = await rows();
    for (const [locale, sentence] of [['zh-CN', chinese], ['en', english]] as const) {
      const { data, errors } = await (who === 'head' ? head : officer).speaking(locale).gql<Record<string, { userErrors?: unknown[] } | null>>(query, variables);
      const told = [...(errors?.[0]?.extensions.userErrors ?? []), ...Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? [])];
      expect(told).toContainEqual(expect.objectContaining({ code, field, message: expect.stringMatching(sentence) }));
      if (errors) expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await rows()).toEqual(before);
  });
});

it('takes an id in capitals for the id that it is, in an argument and in an input', async () => {
  const made = await app.make.deal();
  const shouted = made.id.toUpperCase();
  expect((await officer.ok('query ($id: ID!) { deal(id: $id) { id } }', { id: shouted })).deal.id).toBe(made.id);
  const update = await officer.ok('mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { deal { id content } userErrors { code } } }', { input: { id: shouted, expectedVersion: made.version, content: '年产五金件' } });
  expect(update.updateDeal).toEqual({ deal: { id: made.id, content: '年产五金件' }, userErrors: [] });
});
