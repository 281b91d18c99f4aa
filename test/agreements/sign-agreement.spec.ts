import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';

const DAY = '2020-05-16';
const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) {
  agreement { id kind title number signedOn place dealCount totalAmount organisation { id } deals { amount deal { id name stage stageEnteredOn } } }
  userErrors { code field params message } } }`;

let app: TestApp;
let pipeline: Pipeline;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2020-06-30' });
  pipeline = new Pipeline(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());

const sign = async (input: object, client = officer): Promise<Answered> =>
  (await client.ok(SIGN.replace('userErrors', 'refusals: userErrors'), { input: { kind: 'framework', title: '投资框架协议', signedOn: DAY, ...input } })).signAgreement;
const told = (payload: Answered): string[] => payload.refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);
const rows = async (): Promise<unknown> => app.db.query(`
  SELECT (SELECT count(*) FROM agreement) AS agreements, (SELECT count(*) FROM agreement_deal) AS covered, (SELECT count(*) FROM stage_log) AS moves,
         (SELECT count(*) FROM audit_entry) AS audited, (SELECT count(*) FROM client_mutation) AS remembered`);

describe('one framework agreement over the seven fastener leads of 2020-05-16', () => {
  const LEADS = { 兴科兴: '80000000', 伯亿特: '50000000', 金錤: '50000000', 首宏: '40000000', 华钺: '30000000', 锦铭: '30000000', 晟合: '30000000' };
  let ids: string[];
  let signed: Answered;

  beforeAll(async () => {
    ids = [];
    for (const [name, totalInvestment] of Object.entries(LEADS)) ids.push((await pipeline.talks(DAY, { name: `${name}特种钢紧固件`, totalInvestment })).id);
    signed = await sign({ place: '东莞', deals: Object.values(LEADS).map((amount, at) => ({ dealId: ids[at], amount })) });
  });

  it('covers 7 deals for 3.1 亿元, to the cent', () => {
    expect(signed.refusals).toEqual([]);
    expect(signed.agreement).toMatchObject({ kind: 'framework', signedOn: DAY, place: '东莞', dealCount: 7, totalAmount: '310000000.00', organisation: { id: app.world.organisations.bureau } });
    expect(signed.agreement.deals.map(({ amount, deal }: Answered) => [deal.name.slice(0, 3), amount]).slice(0, 2)).toEqual([['兴科兴', '80000000.00'], ['伯亿特', '50000000.00']]);
  });

  it('moves each of them to 框架协议 as of that day', () => {
    expect(signed.agreement.deals.map(({ deal }: Answered) => `${deal.stage} ${deal.stageEnteredOn}`)).toEqual(ids.map(() => `framework ${DAY}`));
  });

  it('never counts as signed', async () => {
    const { deal, pipeline: numbers } = await officer.ok(
      `query ($id: ID!) { deal(id: $id) { nextStages { stage blockers { code } } } pipeline(year: 2020) { signed { count frameworkCount } } }`, { id: ids[0] });
    expect(deal.nextStages.find(({ stage }: Answered) => stage === 'contract').blockers.map(({ code }: Answered) => code)).toContain('CONTRACT_MISSING');
    expect(numbers.signed).toEqual({ count: 0, frameworkCount: 7 });
  });

  it('is told on the agreement and on each deal, and on a deal with its own amount only', async () => {
    const audited = await app.db.query<{ type: string; subject: string; changes: Answered }[]>(
      `SELECT subject_type AS type, subject_id AS subject, changes FROM audit_entry WHERE verb = 'signAgreement'`);
    expect(audited.filter(({ type }) => type === 'agreement').map(({ subject }) => subject)).toEqual([signed.agreement.id]);
    expect(audited.filter(({ type }) => type === 'deal').map(({ subject }) => subject).sort()).toEqual([...ids].sort());
    expect(audited.find(({ subject }) => subject === ids[0])?.changes).toMatchObject({ kind: [null, 'framework'], amount: [null, '80000000'] });
    expect(JSON.stringify(audited.filter(({ type }) => type === 'agreement'))).not.toContain('0000000');
  });

  it('is found from each deal', async () => {
    const { deal } = await officer.ok('query ($id: ID!) { deal(id: $id) { agreements { id dealCount } } }', { id: ids[3] });
    expect(deal.agreements).toEqual([{ id: signed.agreement.id, dealCount: 7 }]);
  });

  it('is followed by a contract, which moves its deal and the signed count by one', async () => {
    const contract = await sign({ ...wholeContract('2020-06-20'), deals: [{ dealId: ids[0], amount: '80000000' }] });
    expect(contract.agreement.deals[0].deal).toMatchObject({ stage: 'contract', stageEnteredOn: '2020-06-20' });
    const { pipeline: numbers } = await officer.ok('{ pipeline(year: 2020) { signed { count frameworkCount } } }');
    expect(numbers.signed.count).toBe(1);
  });
});

describe('signAgreement', () => {
  it('leaves the deals where they are when it is told to', async () => {
    const deal = await pipeline.talks(DAY);
    const { agreement } = await sign({ advance: false, deals: [{ dealId: deal.id, amount: '1' }] });
    expect(agreement.deals[0].deal.stage).toBe('talks');
  });

  it('covers a deal that may not move yet, and does not fail for it', async () => {
    const [lead, ready] = [await app.make.deal({ registeredOn: DAY }), await pipeline.talks(DAY)];
    const { agreement, refusals } = await sign({ kind: 'intent', deals: [{ dealId: lead.id, amount: '2' }, { dealId: ready.id, amount: '1' }] });
    expect(refusals).toEqual([]);
    expect(agreement.deals.map(({ deal }: Answered) => deal.stage)).toEqual(['lead', 'framework']);
  });

  it('records a contract that lacks reviews and agreed days; the gate then names them', async () => {
    const deal = await pipeline.talks(DAY);
    const { agreement } = await sign({ kind: 'contract', deals: [{ dealId: deal.id, amount: '80000000' }] });
    expect(agreement.deals[0].deal.stage).toBe('talks');
    const read = await officer.ok('query ($id: ID!) { deal(id: $id) { nextStages { stage blockers { code hard } } } }', { id: deal.id });
    expect(read.deal.nextStages.find(({ stage }: Answered) => stage === 'contract').blockers.filter(({ hard }: Answered) => hard).map(({ code }: Answered) => code)).toEqual([
      'AGREED_START_MISSING', 'AGREED_COMPLETION_MISSING', 'AGREED_PRODUCTION_MISSING', 'LEGAL_REVIEW_MISSING', 'FAIR_COMPETITION_REVIEW_MISSING',
    ]);
  });

  it('takes the result of the fair-competition review for the review, unless it found a violation', async () => {
    const deal = await pipeline.talks(DAY);
    const { agreement } = await sign({ ...wholeContract(DAY), fairCompetitionReview: null, fairCompetitionResult: 'exempt', deals: [{ dealId: deal.id, amount: '80000000' }] });
    expect(agreement.deals[0].deal.stage).toBe('contract');
    const missing = async (): Promise<string[]> => (await officer.ok('query ($id: ID!) { deal(id: $id) { missing { code hard } } }', { id: deal.id })).deal.missing.filter(({ hard }: Answered) => hard).map(({ code }: Answered) => code);
    expect(await missing()).toEqual([]);
    // No verb writes this; what came in another way opens nothing.
    await app.db.query(`UPDATE agreement SET fair_competition_result = 'violating', fair_competition_review = '审查未通过' WHERE id = $1`, [agreement.id]);
    expect(await missing()).toEqual(['FAIR_COMPETITION_REVIEW_MISSING']);
  });

  it('adds amounts without floats', async () => {
    const deals = [];
    for (const amount of ['0.10', '0.20', '999999999999999.99']) deals.push({ dealId: (await pipeline.talks(DAY)).id, amount });
    expect((await sign({ deals })).agreement.totalAmount).toBe('1000000000000000.29');
  });

  it('creates nothing twice for the same request', async () => {
    const deal = await pipeline.talks(DAY);
    const input = { clientMutationId: 'sign-1', deals: [{ dealId: deal.id, amount: '1' }] };
    const first = await sign(input);
    const before = await rows();
    expect((await sign(input)).agreement.id).toBe(first.agreement.id);
    expect(told(await sign({ ...input, title: '另一份' }))).toEqual(['CLIENT_MUTATION_REUSED input.clientMutationId']);
    expect(await rows()).toEqual(before);
  });
});

describe('a signing is refused, and nothing of it written,', () => {
  let dealId: string;
  let before: unknown;

  beforeAll(async () => {
    dealId = (await pipeline.talks(DAY)).id;
  });
  const refused = async (input: object, client = officer): Promise<string[]> => {
    before = await rows();
    const payload = await sign({ deals: [{ dealId, amount: '1' }], ...input }, client);
    expect(payload.agreement).toBeNull();
    expect(await rows()).toEqual(before);
    return told(payload);
  };

  it('of the future, or with days out of order', async () => {
    expect(await refused({ signedOn: '2020-07-01' })).toEqual(['FUTURE_DATE input.signedOn']);
    expect(await refused({ expiresOn: DAY })).toEqual(['EXPIRY_NOT_AFTER_SIGNING input.expiresOn']);
    expect(await refused({ ...wholeContract(DAY), agreedStartOn: '2020-05-15' })).toEqual(['AGREED_DAY_BEFORE_SIGNING input.agreedStartOn']);
    expect(await refused({ ...wholeContract(DAY), agreedCompletionOn: '2030-01-01', agreedProductionOn: '2030-02-01' }))
      .toEqual(['AGREED_DAYS_OUT_OF_ORDER input.agreedCompletionOn', 'AGREED_DAYS_OUT_OF_ORDER input.agreedProductionOn']);
  });

  it('for nothing', async () => {
    expect(await refused({ deals: [{ dealId, amount: '0.00' }] })).toEqual(['NOT_POSITIVE input.deals.0.amount']);
  });

  it('that names a deal twice, of another county, none at all, or one that is not active: each at its own field', async () => {
    const foreign = await app.make.deal({ registeredOn: DAY }, 'stranger');
    const suspended = await pipeline.talks(DAY);
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: suspended.id, reasonCode: 'market' } });
    const deals = [dealId, foreign.id, app.world.users.officer, suspended.id].map((id) => ({ dealId: id, amount: '1' }));
    expect(await refused({ deals })).toEqual(['DEAL_NOT_FOUND input.deals.1.dealId', 'DEAL_NOT_FOUND input.deals.2.dealId', 'STATUS_NOT_ACTIVE input.deals.3.dealId']);
    expect(await refused({ deals: [dealId, dealId.toUpperCase()].map((id) => ({ dealId: id, amount: '1' })) })).toEqual(['DEAL_REPEATED input.deals.1.dealId']);
  });

  it('by somebody of another county', async () => {
    expect(await refused({}, await app.as('strangerHead'))).toEqual(['DEAL_NOT_FOUND input.deals.0.dealId']);
  });

  it('by a member of the team who may read the bureau\'s deals, but not sign for them', async () => {
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'leader', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.county]);
    const member = await app.as('officerTwo');
    expect((await member.ok('query ($id: ID!) { deal(id: $id) { id } }', { id: dealId })).deal.id).toBe(dealId);
    expect(await refused({}, member)).toEqual(['DEAL_NOT_FOUND input.deals.0.dealId']);
  });

  it('for an organisation out of reach', async () => {
    expect(await refused({ organisationId: app.world.organisations.otherBureau })).toEqual(['NOT_FOUND input.organisationId']);
  });

  it('when the contract is older than the framework of its deal', async () => {
    const deal = await pipeline.talks('2020-05-01');
    await sign({ deals: [{ dealId: deal.id, amount: '1' }] });
    const contract = { ...wholeContract('2020-05-15'), deals: [{ dealId, amount: '1' }, { dealId: deal.id, amount: '1' }] };
    expect(await refused(contract)).toEqual(['CONTRACT_BEFORE_FRAMEWORK input.signedOn', 'CONTRACT_BEFORE_FRAMEWORK input.deals.1.dealId']);
    expect(await refused({ ...contract, deals: contract.deals.slice(1) })).toEqual(['CONTRACT_BEFORE_FRAMEWORK input.signedOn']);
  });
});

describe('bad input is told at its field, in the language of the reader', () => {
  const bad = (input: object): object => ({ input: { kind: 'framework', title: '协议', signedOn: DAY, deals: [{ dealId: app.world.users.officer, amount: '1' }], ...input } });
  const cases: [string, object, { code: string; field: string[]; 'zh-CN': string; en: string }][] = [
    ['a negative amount', { deals: [{ dealId: '01900000-0000-7000-8000-00000000000a', amount: '-1' }] },
      { code: 'NEGATIVE', field: ['input', 'deals', '0', 'amount'], 'zh-CN': '不能为负数', en: 'cannot be negative' }],
    ['a day that does not exist', { signedOn: '2020-02-30' }, { code: 'NOT_DATE', field: ['input', 'signedOn'], 'zh-CN': '2020-02-30', en: 'not a day that exists' }],
    ['no deals', { deals: [] }, { code: 'TOO_FEW', field: ['input', 'deals'], 'zh-CN': '至少 1', en: 'At least 1' }],
    ['a title of blanks', { title: '  ' }, { code: 'REQUIRED', field: ['input', 'title'], 'zh-CN': '必填', en: 'Required' }],
    ['a deal id that is none', { deals: [{ dealId: '7', amount: '1' }] }, { code: 'NOT_ID', field: ['input', 'deals', '0', 'dealId'], 'zh-CN': '编号无效', en: 'Not a valid id' }],
  ];

  it.each(cases)('%s', async (_, input, { code, field, ...messages }) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { errors } = await officer.speaking(locale).gql(SIGN, bad(input));
      expect(errors?.[0]?.extensions.userErrors).toMatchObject([{ code, field }]);
      expect(errors?.[0]?.message).toContain(messages[locale]);
    }
  });

  it('more than a hundred deals', async () => {
    const deals = Array.from({ length: 101 }, () => ({ dealId: '01900000-0000-7000-8000-00000000000a', amount: '1' }));
    expect(await officer.refusal(SIGN, bad({ deals }))).toEqual(['TOO_MANY']);
  });

  it('every refusal of a signing has its sentence', async () => {
    for (const [locale, sentence] of [['zh-CN', '有效期须晚于签订日期（2020-05-16），请修改。'], ['en', 'The agreement must expire after the day it was signed (2020-05-16); please change the date.']] as const) {
      const { refusals } = await sign({ expiresOn: DAY, deals: [{ dealId: app.world.users.officer, amount: '1' }] }, officer.speaking(locale));
      expect(refusals[0].message).toBe(sentence);
    }
  });
});
