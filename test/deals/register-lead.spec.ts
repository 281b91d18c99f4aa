import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { REGISTER } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;
let stranger: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
  stranger = await app.as('stranger');
});
afterAll(() => app.close());

const register = async (input: object, client = officer): Promise<Answered> => (await client.gql(REGISTER, { input: { name: '特种紧固件', source: 'visitOut', ...input } })).data?.registerLead;

describe('registerLead', () => {
  it('needs a name and a source only', async () => {
    const { deal, userErrors, blockers } = await register({ companyName: '东莞某某五金制品有限公司' });
    expect(userErrors).toEqual([]);
    expect(blockers).toEqual([]);
    expect(deal).toMatchObject({
      version: 1, stage: 'lead', status: 'active', kind: 'industry', registeredOn: '2024-06-30', stageEnteredOn: '2024-06-30', stageDays: 0,
      totalInvestment: null, totalInvestmentBound: 'exact', light: 'green', lightReason: null, lastProgressOn: '2024-06-30',
      company: { name: '东莞某某五金制品有限公司' }, organisation: { name: '甲县招商局' }, officer: { name: '招商专员岗' }, parent: null, phases: [],
      stageLog: [{ fromStage: null, toStage: 'lead', fromStatus: null, toStatus: 'active', enteredOn: '2024-06-30', by: '招商专员岗', overridden: false, days: 0 }],
    });
    expect(deal.number).toMatch(/^XM-2024-\d{4}$/);
    expect(deal.codeName).toMatch(/^项目-[A-Z3-9]{6}$/);
    expect(deal.nextStages).toMatchObject([{ stage: 'talks', blockers: [{ code: 'CONTENT_MISSING' }, { code: 'ASSESSMENT_MISSING' }, { code: 'ASSESSED_ON_MISSING' }] }]);
  });

  it('keeps everything that was typed', async () => {
    const { deal } = await register({
      name: '  紧固件二厂 ', content: '年产 2 万吨', totalInvestment: '80000000', totalInvestmentBound: 'atLeast', fixedAssetInvestment: '50000000.5',
      landNeed: { value: '60', unit: 'mu' }, industryCode: '3482', kind: 'industry', registeredOn: '2024-06-01',
    });
    expect(deal).toMatchObject({
      name: '紧固件二厂', content: '年产 2 万吨', totalInvestment: '80000000.00', totalInvestmentBound: 'atLeast', fixedAssetInvestment: '50000000.50',
      landNeed: '40000.00', industryCode: '3482', industryName: '紧固件制造', registeredOn: '2024-06-01', stageEnteredOn: '2024-06-01', stageDays: 29, company: null,
    });
  });

  it('takes the day of the visit it comes from', async () => {
    const visitId = await evidence.visit('2024-05-16', app.world.organisations.bureau);
    expect((await register({ visitId })).deal).toMatchObject({ visitId, registeredOn: '2024-05-16' });
    expect((await register({ visitId, registeredOn: '2024-05-20' })).deal).toMatchObject({ registeredOn: '2024-05-20' });
  });

  it('uses a company that is known already', async () => {
    await register({ companyName: '伯亿特五金制品有限公司' });
    const before = await evidence.counts();
    await register({ companyName: ' 伯亿特五金制品有限公司 ' });
    expect((await evidence.counts())['companies']).toBe(before['companies']);
  });

  it('makes phases of a deal', async () => {
    const whole = (await register({ name: '西南智造基地', totalInvestment: '5000000000' })).deal;
    const first = (await register({ name: '西南智造基地一期', parentId: whole.id, phaseName: '一期' })).deal;
    expect(first).toMatchObject({ parent: { id: whole.id }, phaseName: '一期' });
    const { deal } = await officer.ok(`query ($id: ID!) { deal(id: $id) { phases { id phaseName } } }`, { id: whole.id });
    expect(deal.phases).toEqual([{ id: first.id, phaseName: '一期' }]);
  });

  it('numbers leads without gaps or doubles when many register at once', async () => {
    const registered = await Promise.all(Array.from({ length: 12 }, () => register({ registeredOn: '2023-03-01' })));
    const numbers = registered.map(({ deal }) => deal.number).sort();
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => `XM-2023-${String(index + 1).padStart(4, '0')}`));
    expect((await register({ registeredOn: '2023-03-01' }, stranger)).deal.number).toBe('XM-2023-0001');
  });
});

describe('a registration sent again', () => {
  it('creates nothing twice, one after the other or at once', async () => {
    const input = { name: '重复提交', companyName: '重复提交有限公司', clientMutationId: 'again-1' };
    const before = await evidence.counts();
    const first = (await register(input)).deal;
    const again = await Promise.all(Array.from({ length: 6 }, () => register(input)));
    expect(new Set(again.map(({ deal }) => deal.id))).toEqual(new Set([first.id]));
    const together = await Promise.all(Array.from({ length: 6 }, () => register({ ...input, clientMutationId: 'again-2' })));
    expect(new Set(together.map(({ deal }) => deal.id)).size).toBe(1);
    expect(Number((await evidence.counts())['deals'])).toBe(Number(before['deals']) + 2);
  });

  it('is refused with another body', async () => {
    await register({ name: '原来的', clientMutationId: 'again-3' });
    expect((await register({ name: '另一个', clientMutationId: 'again-3' })).userErrors).toMatchObject([{ code: 'CLIENT_MUTATION_REUSED', field: ['input', 'clientMutationId'] }]);
  });
});

describe('what a registration refers to must be within reach', () => {
  it.each(['visitId', 'companyId', 'parentId', 'officerId', 'organisationId'])('%s', async (field) => {
    const theirs: Record<string, string> = {
      visitId: await evidence.visit('2024-06-01', app.world.organisations.otherBureau),
      companyId: (await app.make.company({}, 'stranger')).id,
      parentId: (await app.make.deal({}, 'stranger')).id,
      officerId: app.world.users.stranger,
      organisationId: app.world.organisations.otherBureau,
    };
    const before = await evidence.counts();
    const payload = await register({ [field]: theirs[field], companyName: field === 'companyId' ? undefined : '不该登记的企业' });
    expect(payload).toMatchObject({ deal: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', field] }] });
    expect(await evidence.counts()).toEqual(before);
  });

  it('an officer whose rights do not reach the deal could not see it', async () => {
    const head = await app.as('head');
    expect((await register({ officerId: app.world.users.officerTwo }, head)).userErrors).toMatchObject([{ code: 'OFFICER_ELSEWHERE', field: ['input', 'officerId'] }]);
    const team = app.world.organisations.team;
    expect((await register({ officerId: app.world.users.officerTwo, organisationId: team }, head)).deal).toMatchObject({ officer: { name: '驻东莞招商专员岗' } });
  });
});

describe('bad input', () => {
  const cases: [what: string, input: object, code: string, field: string[]][] = [
    ['a negative amount', { totalInvestment: '-1' }, 'NEGATIVE', ['input', 'totalInvestment']],
    ['an amount that is none', { totalInvestment: '八千万' }, 'NOT_YUAN', ['input', 'totalInvestment']],
    ['a day that does not exist', { registeredOn: '2024-02-30' }, 'NOT_DATE', ['input', 'registeredOn']],
    ['a day ahead', { registeredOn: '2024-07-01' }, 'FUTURE_DATE', ['input', 'registeredOn']],
    ['a name of 10,000 characters', { name: '长'.repeat(10_000) }, 'TOO_LONG', ['input', 'name']],
    ['a blank name', { name: '   ' }, 'REQUIRED', ['input', 'name']],
    ['an area without a unit', { landNeed: { value: '60' } }, 'AREA_UNIT_MISSING', ['input', 'landNeed', 'unit']],
    ['an area that fits no record', { landNeed: { value: '999999999999999', unit: 'mu' } }, 'TOO_LARGE', ['input', 'landNeed', 'value']],
    ['a source that is none', { source: 'rumour' }, 'NOT_CHOICE', ['input', 'source']],
    ['an unknown industry', { industryCode: '0000' }, 'INDUSTRY_CODE_UNKNOWN', ['input', 'industryCode']],
    ['a field that does not exist', { budget: '1' }, 'UNKNOWN_FIELD', ['input', 'budget']],
    ['an id that is none', { visitId: '1 OR 1=1' }, 'NOT_ID', ['input', 'visitId']],
    ['a phase of nothing', { phaseName: '一期' }, 'PHASE_WITHOUT_PARENT', ['input', 'parentId']],
    ['two investors', { companyId: '01900000-0000-7000-8000-000000000001', companyName: '某公司' }, 'COMPANY_TWICE', ['input', 'companyName']],
  ];

  it.each(cases)('%s is told at its field, in both languages, and nothing is written', async (_what, change, code, field) => {
    const before = await evidence.counts();
    for (const locale of ['zh-CN', 'en'] as const) {
      const answer = await officer.speaking(locale).gql(REGISTER, { input: { name: '坏输入', source: 'visitOut', companyName: '坏输入有限公司', ...change } });
      const errors = answer.errors?.[0]?.extensions.userErrors ?? answer.data?.registerLead.userErrors;
      expect(errors).toMatchObject([{ code, field }]);
      expect(errors[0].message).toMatch(locale === 'en' ? /[a-z]{3} [a-z]/ : /[一-鿿]{2}/);
    }
    expect(await evidence.counts()).toEqual(before);
  });
});
