import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const FIELDS = 'id version name creditCode regionCode industryCode industryName createdAt viewerCan contacts { name title phone }';
const REGISTER = `mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { company { ${FIELDS} } userErrors { code field params message } } }`;
const UPDATE = `mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { company { ${FIELDS} } current { ${FIELDS} } userErrors { code field message } } }`;
const COMPANY = `query ($id: ID!) { company(id: $id) { ${FIELDS} } }`;
const CAN = ['updateCompany', 'flagRisk', 'clearRisk', 'mergeCompanies', 'addContact'];
/** The example of GB 32100-2015. */
const CREDIT_CODE = '91350100M000100Y43';

let app: TestApp;
let officer: Client;
let head: Client;
let stranger: Client;
beforeAll(async () => {
  app = await startApp();
  [officer, head, stranger] = await Promise.all([app.as('officer'), app.as('head'), app.as('stranger')]);
});
afterAll(() => app.close());

let counter = 0;
const named = (given: object = {}): Answered => ({ name: `测试紧固件${++counter}有限公司`, ...given });
const register = async (given: object = {}, client = officer): Promise<Answered> => (await client.ok(REGISTER, { input: named(given) })).registerCompany.company;
const count = async (): Promise<number> => Number((await app.db.query<{ count: string }[]>('SELECT count(*) AS count FROM company'))[0]?.count);

describe('registerCompany', () => {
  it('stores one form of whatever was typed', async () => {
    const company = await register({
      name: ' 东莞ＡＢＣ（赣州）紧固件有限公司 ', creditCode: ' 91350100m000100y43 ', regionCode: '360700', industryCode: '3482',
      contacts: [{ name: ' 总经理岗 ', title: '总经理', phone: '+86 138-0000-5678' }, { name: '前台岗' }],
    });
    expect(company).toEqual({
      id: expect.any(String), version: 1, name: '东莞ABC(赣州)紧固件有限公司', creditCode: CREDIT_CODE, regionCode: '360700', industryCode: '3482', industryName: '紧固件制造',
      createdAt: expect.stringMatching(/Z$/), viewerCan: CAN,
      contacts: [{ name: '总经理岗', title: '总经理', phone: '138****5678' }, { name: '前台岗', title: null, phone: null }],
    });
    const trail = await app.db.query<object[]>('SELECT verb, changes FROM audit_entry WHERE subject_id = $1', [company.id]);
    expect(trail).toContainEqual({ verb: 'registerCompany', changes: expect.objectContaining({ creditCode: [null, CREDIT_CODE] }) });
    expect(JSON.stringify(trail)).not.toContain('0000');
  });

  it('tells everything that is wrong at once, each at its field and in the reader’s language, and writes nothing', async () => {
    const before = await count();
    const input = { name: '某某\u200B公司', creditCode: '91350100M000100Y44', regionCode: '12', industryCode: '9999', contacts: [{ name: '甲岗' }, { name: '乙岗', phone: '12' }] };
    const { data } = await officer.gql(REGISTER, { input });
    expect(data.registerCompany.company).toBeNull();
    expect(data.registerCompany.userErrors.map(({ code, field }: Answered) => [code, field.join('.')])).toEqual([
      ['CONTROL_CHARACTERS', 'input.name'], ['CREDIT_CODE_CHECK', 'input.creditCode'], ['REGION_CODE', 'input.regionCode'],
      ['INDUSTRY_CODE_UNKNOWN', 'input.industryCode'], ['PHONE', 'input.contacts.1.phone'],
    ]);
    expect(data.registerCompany.userErrors[1].message).toBe('统一社会信用代码校验位不正确，请对照营业执照逐位核对。');
    const english = await officer.speaking('en').gql(REGISTER, { input });
    expect(english.data.registerCompany.userErrors[1].message).toContain('check digit');
    expect(await count()).toBe(before);
  });

  it.each([
    [{ creditCode: '9135' }, 'CREDIT_CODE_LENGTH'],
    [{ creditCode: '91350100M000100Y4Z' }, 'CREDIT_CODE_CHARACTER'],
    [{ name: ' \u3000 ' }, 'REQUIRED'],
    [{ name: '长'.repeat(201) }, 'TOO_LONG'],
    [{ name: '长'.repeat(10_000) }, 'TOO_LONG'],
    [{ name: '好运🎉有限公司' }, 'NAME_CHARACTERS'],
    [{ aliases: ['好运', '🎉'] }, 'NAME_CHARACTERS'],
    [{ aliases: Array.from({ length: 21 }, (_, index) => `简称${index}`) }, 'TOO_MANY'],
    [{ regionCode: '360782' }, 'REGION_CODE_UNKNOWN'],
    [{ regionCode: '110100' }, 'REGION_CODE_MUNICIPAL'],
    [{ foundedOn: '2024-07-01' }, 'FUTURE_DATE'],
    [{ registeredCapital: '-1' }, 'NEGATIVE'],
    [{ paidInCapital: '-1' }, 'NEGATIVE'],
    [{ contacts: [{ name: '岗', gender: 'other' }] }, 'NOT_CHOICE'],
    [{ contacts: [{ name: '岗', ties: '会'.repeat(201) }] }, 'TOO_LONG'],
    [{ honours: ['best'] }, 'NOT_CHOICE'],
    [{ operatingStatus: 'sleeping' }, 'NOT_CHOICE'],
    [{ legalRepresentative: '王\u202E' }, 'CONTROL_CHARACTERS'],
    [{ contacts: [{ name: '甲岗', phone: '13800005678' }, { name: '乙岗', phone: '+86 138 0000 5678' }] }, 'CONTACT_PHONE_TAKEN'],
    [{ name: 'a\u0000b' }, 'CONTROL_CHARACTERS'],
    [{ contacts: [{ name: '' }] }, 'REQUIRED'],
    [{ contacts: Array.from({ length: 51 }, () => ({ name: '岗' })) }, 'TOO_MANY'],
    [{ owner: 'x' }, 'UNKNOWN_FIELD'],
    [{ organisationId: 'x' }, 'NOT_ID'],
  ])('refuses %j as %s', async (given, code) => {
    expect(await officer.refusal(REGISTER, { input: named(given) })).toEqual([code]);
  });

  it('keeps rare characters', async () => {
    expect((await register({ name: '𠮷祥𫟼业有限公司' })).name).toBe('𠮷祥𫟼业有限公司');
    expect((await register({ name: '𠮷'.repeat(200) })).name).toBe('𠮷'.repeat(200));
    const company = await register({ name: '\u{2A6D6}\u{30000}\u{31350}科技有限公司', aliases: ['𪚥科'] });
    expect(company.name).toBe('\u{2A6D6}\u{30000}\u{31350}科技有限公司');
  });

  it('knows a name and a credit code once in a county, also when they come at the same time', async () => {
    const input = named({ creditCode: '91350100M000100Y43' });
    expect(await officer.refusal(REGISTER, { input })).toEqual(['CREDIT_CODE_TAKEN']);
    const same = named();
    const codes = await Promise.all(Array.from({ length: 6 }, () => officer.refusal(REGISTER, { input: same })));
    expect(codes.flat()).toEqual(Array.from({ length: 5 }, () => 'COMPANY_NAME_TAKEN'));
  });

  it('does not tell one county what another one knows', async () => {
    const first = await register();
    const second = await register({ name: first.name, creditCode: CREDIT_CODE }, stranger);
    expect(second.id).not.toBe(first.id);
  });

  it('creates nothing twice', async () => {
    const input = named({ clientMutationId: 'register-once' });
    const [first, second] = [await register(input), await register(input)];
    expect(second.id).toBe(first.id);
    expect(await officer.refusal(REGISTER, { input: { ...input, name: '另一家有限公司' } })).toEqual(['CLIENT_MUTATION_REUSED']);
  });

  it('is for those who may write companies, in an organisation of theirs', async () => {
    expect(await app.anonymous.refusal(REGISTER, { input: named() })).toEqual(['UNAUTHENTICATED']);
    for (const user of ['leader', 'land', 'alliance', 'admin', 'auditor'] as const) expect(await (await app.as(user)).refusal(REGISTER, { input: named() })).toEqual(['FORBIDDEN']);
    const { data } = await officer.gql(REGISTER, { input: named({ organisationId: app.world.organisations.otherBureau }) });
    expect(data.registerCompany.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'organisationId'] }]);
  });
});

describe('updateCompany', () => {
  it('leaves what is not mentioned, clears what is null, counts the version up', async () => {
    const { id } = await register({ regionCode: '441900', industryCode: '3482' });
    const { updateCompany } = await officer.ok(UPDATE, { input: { id, expectedVersion: 1, regionCode: null, name: ` 改名后的${id}公司 ` } });
    expect(updateCompany.company).toMatchObject({ version: 2, name: `改名后的${id}公司`, regionCode: null, industryCode: '3482' });
    const [audit] = await app.db.query<{ changes: object }[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateCompany'`, [id]);
    expect(audit?.changes).toEqual({ name: [expect.any(String), `改名后的${id}公司`], regionCode: ['441900', null] });
  });

  it('writes nothing when nothing changes', async () => {
    const { id } = await register({ regionCode: '441900' });
    const { updateCompany } = await officer.ok(UPDATE, { input: { id, expectedVersion: 1, regionCode: '441900' } });
    expect(updateCompany.company.version).toBe(1);
  });

  it('answers a stale version with the company as it is now', async () => {
    const { id, name } = await register();
    await officer.ok(UPDATE, { input: { id, expectedVersion: 1, regionCode: '441900' } });
    const { data } = await head.gql(UPDATE, { input: { id, expectedVersion: 1, regionCode: '360700' } });
    expect(data.updateCompany).toMatchObject({
      company: null, current: { id, name, version: 2, regionCode: '441900', viewerCan: CAN, contacts: [] },
      userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }],
    });
  });

  it('lets one of two at the same time win', async () => {
    const { id } = await register();
    const codes = await Promise.all(['441900', '360700'].map((regionCode) => officer.refusal(UPDATE, { input: { id, expectedVersion: 1, regionCode } })));
    expect(codes.flat()).toEqual(['CONFLICT']);
  });

  it('refuses a name that is taken, and no name', async () => {
    const [one, two] = [await register(), await register()];
    expect(await officer.refusal(UPDATE, { input: { id: one.id, expectedVersion: 1, name: two.name } })).toEqual(['COMPANY_NAME_TAKEN']);
    expect(await officer.refusal(UPDATE, { input: { id: one.id, expectedVersion: 1, name: null } })).toEqual(['REQUIRED']);
  });

  it('does not find a company of another county', async () => {
    const { id } = await register();
    const input = { id, expectedVersion: 1, regionCode: '441900' };
    expect(await app.anonymous.refusal(UPDATE, { input })).toEqual(['UNAUTHENTICATED']);
    expect(await stranger.refusal(UPDATE, { input })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('leader')).refusal(UPDATE, { input })).toEqual(['FORBIDDEN']);
  });
});

describe('company', () => {
  it('is found in its own county only', async () => {
    const { id } = await register();
    expect(await app.anonymous.refusal(COMPANY, { id })).toEqual(['UNAUTHENTICATED']);
    expect(await stranger.refusal(COMPANY, { id })).toEqual(['NOT_FOUND']);
    for (const user of ['alliance', 'admin'] as const) expect(await (await app.as(user)).refusal(COMPANY, { id })).toEqual(['FORBIDDEN']);
    expect((await (await app.as('leader')).ok(COMPANY, { id })).company).toMatchObject({ id, viewerCan: [] });
    expect(await officer.refusal(COMPANY, { id: 'x' })).toEqual(['NOT_ID']);
  });

  it('loads a page of companies with contacts and rights in four statements, whatever the page', async () => {
    await Promise.all(Array.from({ length: 6 }, () => register({ contacts: [{ name: '岗', phone: '13800005678' }] })));
    const page = (first: number): Promise<{ statements: string[] }> => countStatements(() => officer.ok(`{ companies(first: ${first}) { nodes { ${FIELDS} } } }`));
    expect((await page(2)).statements).toHaveLength(4);
    expect((await page(6)).statements).toHaveLength(4);
  });
});
