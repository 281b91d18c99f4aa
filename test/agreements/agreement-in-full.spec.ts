import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { flagsOf } from '../../src/kernel/promise-flags.js';
import { COMMITMENT_INDICATORS, FAVOURS, FAIR_COMPETITION_RESULTS } from '../../src/modules/agreements/domain/codes.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { Agreeing, AGREEMENT } from './agreeing.js';

const TODAY = '2024-11-22';
const DAY = '2024-09-01';

let app: TestApp;
let officer: Client;
let pipeline: Pipeline;
let agreeing: Agreeing;
let bureau: string;

beforeAll(async () => {
  app = await startApp({ today: TODAY });
  officer = await app.as('officer');
  pipeline = new Pipeline(app);
  agreeing = new Agreeing(app);
  bureau = app.world.organisations.bureau;
});
afterAll(() => app.close());

const facts = async (id: string): Promise<Answered> => (await app.db.query<Answered[]>(`
  SELECT contract_signed_on::text AS contract, contract_amount AS amount, agreed_start_on::text AS start, agreed_completion_on::text AS completion, framework_expires_on::text AS expires,
         promise_due_on::text AS promise FROM deal_facts WHERE deal_id = $1`, [id]))[0];
const promise = (dealId: string, patch: object = {}): object => ({ dealId, content: '厂区道路接通', favour: 'none', selective: false, organisationId: bureau, dueOn: '2024-12-01', ...patch });

describe('a contract in full', () => {
  let deal: Answered;
  let contract: Answered;

  beforeAll(async () => {
    deal = await pipeline.talks('2024-06-01', { totalInvestment: '80000000' });
    const company = await app.make.company({ name: '合同投资方有限公司' });
    contract = await agreeing.done('signAgreement', {
      ...wholeContract(DAY), number: 'HT-1', effectiveOn: '2024-09-10', registrationDueOn: '2024-10-01', legalReviewOn: '2024-08-20', fairCompetitionResult: 'compliant',
      fairCompetitionNumber: '公审〔2024〕8号', fairCompetitionOn: '2024-08-21', breachTerms: '逾期六个月不开工的，合同解除', deposit: '500000', depositDueOn: '2024-09-30', depositPaidOn: '2024-09-25',
      deals: [{ dealId: deal.id.toUpperCase(), amount: '80000000', inwardAmount: '60000000' }],
      parties: [{ side: 'government', name: ' 甲县人民政府 ' }, { side: 'investor', name: '合同投资方有限公司', companyId: company.id }],
      commitments: COMMITMENT_INDICATORS.map((indicator) => ({ dealId: deal.id, indicator, content: `承诺 ${indicator}`, value: '12.5', dueOn: '2024-11-21' })),
      promises: [promise(deal.id), promise(deal.id, { content: '落户奖励', favour: 'fiscalAward', selective: true, reviewResult: 'compliant', reviewNumber: '公审〔2024〕9号', reviewOn: '2024-08-30', dueOn: TODAY })],
      fileIds: [await agreeing.file('合同扫描件.jpg')],
    });
  });

  it('keeps every word of it', () => {
    expect(contract).toMatchObject({
      kind: 'contract', number: 'HT-1', effectiveOn: '2024-09-10', registrationDueOn: '2024-10-01', legalReviewOn: '2024-08-20', fairCompetitionResult: 'compliant',
      fairCompetitionNumber: '公审〔2024〕8号', fairCompetitionOn: '2024-08-21', breachTerms: '逾期六个月不开工的，合同解除', deposit: '500000.00', depositDueOn: '2024-09-30', depositPaidOn: '2024-09-25',
      terminated: false, parent: null, followers: [], files: [{ name: '合同扫描件.jpg' }],
      parties: [{ side: 'government', name: '甲县人民政府', company: null }, { side: 'investor', name: '合同投资方有限公司', company: { name: '合同投资方有限公司' } }],
      deals: [{ amount: '80000000.00', inwardAmount: '60000000.00', deal: { id: deal.id, stage: 'contract' } }],
    });
    expect(contract.commitments.map(({ indicator, value }: Answered) => `${indicator} ${value}`)).toEqual(COMMITMENT_INDICATORS.map((one) => `${one} 12.50`));
    expect([contract.viewerCan, contract.commitments[0].viewerCan, contract.promises[0].viewerCan]).toEqual([['updateAgreement'], ['meetCommitment'], ['settlePromise']]);
  });

  it('gives its outside money to a deal of which none was known, and leaves what was known', async () => {
    expect(contract.deals[0].deal.contractedInward).toBe('60000000.00');
    expect(await app.db.query('SELECT own_inward FROM deal WHERE id = $1', [deal.id])).toEqual([{ own_inward: '60000000.00' }]);
    const known = await pipeline.talks('2024-06-01', { totalInvestment: '80000000', contractedInward: '10000000' });
    const signed = await agreeing.done('signAgreement', { ...wholeContract(DAY), deals: [{ dealId: known.id, amount: '80000000', inwardAmount: '60000000' }] });
    expect(signed.deals[0].deal.contractedInward).toBe('10000000.00');
  });

  it('says what is overdue: what was due yesterday, not what is due today', () => {
    expect(contract.commitments.every(({ overdue }: Answered) => overdue)).toBe(true);
    expect(contract.promises.map(({ overdue }: Answered) => overdue)).toEqual([false, false]);
  });

  it('flags what it promises to this investor alone, in words of either language, and is listed for it', async () => {
    expect(contract.promises.map(({ flags }: Answered) => flags)).toEqual([[], ['SELECTIVE_AWARD']]);
    expect(contract.promises[1].flagMessages[0]).toContain('财政奖补');
    const english = await officer.speaking('en').ok('query ($id: ID!) { deal(id: $id) { promises { flagMessages } commitments { indicator } } }', { id: deal.id });
    expect(english.deal.promises.map(({ flagMessages }: Answered) => flagMessages.join()).join(' ')).toMatch(/fiscal award/);
    expect(english.deal.commitments).toHaveLength(COMMITMENT_INDICATORS.length);
    const listed = async (flagged: boolean): Promise<string[]> => (await officer.ok('query ($f: AgreementFilter) { agreements(filter: $f) { nodes { id } } }', { f: { flagged, dealId: deal.id } })).agreements.nodes.map(({ id }: Answered) => id);
    expect([await listed(true), await listed(false)]).toEqual([[contract.id], []]);
  });

  it('is changed list by list, whole each', async () => {
    const [first] = contract.promises;
    const [paid, kept] = contract.commitments;
    const changed = await agreeing.done('updateAgreement', {
      id: contract.id, expectedVersion: contract.version, title: '投资合同（修订）', breachTerms: null,
      promises: [{ ...promise(deal.id), id: first.id, content: '厂区道路六月底前接通' }, promise(deal.id, { content: '新增承诺', favour: 'rent', reviewResult: 'exempt' })],
      commitments: [{ id: kept.id, dealId: deal.id, indicator: kept.indicator, content: kept.content, value: kept.value, dueOn: kept.dueOn }],
      parties: [{ side: 'investor', name: '合同投资方有限公司' }], fileIds: [],
    });
    expect(changed).toMatchObject({ title: '投资合同（修订）', breachTerms: null, deposit: '500000.00', files: [], parties: [{ side: 'investor' }] });
    expect(changed.promises.map(({ id, content, version }: Answered) => [id === first.id, content, version])).toEqual([[true, '厂区道路六月底前接通', 2], [false, '新增承诺', 1]]);
    expect(changed.commitments).toEqual([kept]);
    expect(changed.commitments.map(({ id }: Answered) => id)).not.toContain(paid.id);
    expect(changed.version).toBe(2);
    contract = changed;
  });

  it('tells each deal what concerns it, and the agreement nothing of amounts or promises', async () => {
    await agreeing.done('updateAgreement', { id: contract.id, expectedVersion: contract.version, deals: [{ dealId: deal.id, amount: '79000000', inwardAmount: '59000000' }] });
    const told = await app.db.query<{ type: string; changes: Answered }[]>(
      `SELECT subject_type AS type, changes FROM audit_entry WHERE verb = 'updateAgreement' AND subject_id IN ($1, $2) ORDER BY id`, [contract.id, deal.id]);
    expect(told.at(-1)).toMatchObject({ type: 'deal', changes: { amount: ['80000000.00', '79000000.00'], inwardAmount: ['60000000.00', '59000000.00'] } });
    expect(JSON.stringify(told.filter(({ type }) => type === 'agreement'))).not.toMatch(/79000000|接通/);
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: deal, subjectId: $id, first: 1) { nodes { sentence } } }', { id: deal.id });
    expect(timeline.nodes[0].sentence).toContain('修改协议');
  });

  it('asks who saw an older version, with the agreement as it is now', async () => {
    const payload = await agreeing.answer('updateAgreement', { id: contract.id, expectedVersion: 1, title: '另一个标题' });
    expect(payload).toMatchObject({ agreement: null, current: { id: contract.id, title: '投资合同（修订）' }, refusals: [{ code: 'CONFLICT', params: { expected: 1 } }] });
    expect(await agreeing.refused('updateAgreement', { id: contract.id, expectedVersion: 1, title: '另一个标题' }, 'stranger')).toEqual(['NOT_FOUND']);
  });

  it('changes nothing when nothing is changed', async () => {
    const before = await agreeing.read(officer, contract.id);
    const same = await agreeing.done('updateAgreement', { id: contract.id, expectedVersion: before.version, title: before.title, deposit: '500000.0', number: ' HT-1 ', parties: [{ side: 'investor', name: '合同投资方有限公司' }] });
    expect(same.version).toBe(before.version);
  });

  it('knows what became of what each side owes', async () => {
    const { promises: [open], commitments: [owed] } = await agreeing.read(officer, contract.id);
    const version: number = open.version;
    const settled = await agreeing.done('settlePromise', { id: open.id, expectedVersion: version, state: 'kept', on: '2024-11-01', note: '已通车' });
    expect(settled.promises[0]).toMatchObject({ state: 'kept', settledOn: '2024-11-01', note: '已通车', version: version + 1 });
    expect((await agreeing.done('settlePromise', { id: open.id, expectedVersion: version + 1, state: 'notKept' })).promises[0]).toMatchObject({ state: 'notKept', settledOn: TODAY });
    expect((await agreeing.done('settlePromise', { id: open.id, expectedVersion: version + 2, state: 'open' })).promises[0]).toMatchObject({ state: 'open', settledOn: null });
    expect(await agreeing.answer('settlePromise', { id: open.id, expectedVersion: 1, state: 'kept' })).toMatchObject({ agreement: null, current: { id: contract.id }, refusals: [{ code: 'CONFLICT' }] });
    expect((await agreeing.done('meetCommitment', { id: owed.id, expectedVersion: owed.version, metOn: TODAY })).commitments[0]).toMatchObject({ metOn: TODAY, overdue: false });
    expect(await agreeing.refused('settlePromise', { id: open.id, expectedVersion: version + 3, state: 'kept', on: '2024-11-23' })).toEqual(['FUTURE_DATE input.on']);
    expect(await agreeing.refused('meetCommitment', { id: owed.id, expectedVersion: 2, metOn: '2024-08-31' })).toEqual(['SETTLED_BEFORE_SIGNING input.metOn']);
    for (const id of [open.id, newId()]) expect(await agreeing.refused('settlePromise', { id, expectedVersion: 4, state: 'kept' }, 'stranger')).toEqual(['NOT_FOUND']);
  });
});

describe('the lights of a deal', () => {
  it('follow a promise in the same breath: lit when it is late, out when it is kept', async () => {
    const deal = await pipeline.talks('2024-11-01');
    const lit = async (): Promise<string[]> => (await officer.ok('query ($id: ID!) { deal(id: $id) { lights { rule } } }', { id: deal.id })).deal.lights.map(({ rule }: Answered) => rule);
    const framework = await agreeing.done('signAgreement', { kind: 'framework', title: '框架', signedOn: '2024-11-01', deals: [{ dealId: deal.id, amount: '1' }], promises: [promise(deal.id, { dueOn: '2024-11-10' })] });
    expect(await lit()).toEqual(['PROMISE']);
    await agreeing.done('settlePromise', { id: framework.promises[0].id, expectedVersion: 1, state: 'kept' });
    expect(await lit()).toEqual([]);
  });
});

describe('what comes after an agreement', () => {
  let deal: Answered;
  let contract: Answered;
  const covered = (patch: object = {}): object => ({ deals: [{ dealId: deal.id, amount: '0', ...patch }] });

  beforeAll(async () => {
    deal = await pipeline.talks('2024-06-01');
    contract = await agreeing.done('signAgreement', { ...wholeContract(DAY), deals: [{ dealId: deal.id, amount: '80000000' }], promises: [promise(deal.id, { dueOn: '2024-11-01' })] });
  });

  it('a supplement changes the agreed days and amounts that it names, and no others', async () => {
    expect(await facts(deal.id)).toMatchObject({ contract: DAY, amount: '80000000.00', start: '2030-03-01', completion: '2031-03-01', promise: '2024-11-01' });
    const first = await agreeing.done('signAgreement', { kind: 'supplement', title: '补充协议一', signedOn: '2024-10-01', parentId: contract.id, agreedStartOn: '2030-06-01', ...covered() });
    expect(first).toMatchObject({ kind: 'supplement', parent: { title: contract.title }, totalAmount: '0.00', deals: [{ deal: { stage: 'contract' } }] });
    expect(await facts(deal.id)).toMatchObject({ contract: DAY, amount: '80000000.00', start: '2030-06-01', completion: '2031-03-01' });
    await agreeing.done('signAgreement', { kind: 'supplement', title: '补充协议二', signedOn: '2024-10-02', parentId: contract.id, agreedStartOn: '2030-07-01', ...covered({ amount: '90000000' }) });
    expect(await facts(deal.id)).toMatchObject({ contract: DAY, amount: '90000000.00', start: '2030-07-01' });
    expect((await agreeing.read(officer, contract.id)).followers.map(({ title }: Answered) => title)).toEqual(['补充协议一', '补充协议二']);
  });

  it('a supplement is no second contract, and no framework', async () => {
    const { deal: read } = await officer.ok('query ($id: ID!) { deal(id: $id) { stageLog { toStage } agreements { kind } } }', { id: deal.id });
    expect(read.stageLog.filter(({ toStage }: Answered) => toStage === 'contract')).toHaveLength(1);
    expect(read.agreements.map(({ kind }: Answered) => kind)).toEqual(['contract', 'supplement', 'supplement']);
  });

  it('a termination ends all of it: no contract covers the deal, nothing is owed, nothing more can be added', async () => {
    await agreeing.done('signAgreement', { kind: 'termination', title: '终止协议', signedOn: '2024-11-01', parentId: contract.id, ...covered() });
    expect(await facts(deal.id)).toMatchObject({ contract: null, amount: null, start: null, promise: null });
    const ended = await agreeing.read(officer, contract.id);
    expect(ended).toMatchObject({ terminated: true, promises: [{ state: 'open', overdue: false }] });
    const { deal: read } = await officer.ok('query ($id: ID!) { deal(id: $id) { status missing { code } } }', { id: deal.id });
    expect(read.status).toBe('active');
    expect(read.missing.map(({ code }: Answered) => code)).toContain('CONTRACT_MISSING');
    const late = { signedOn: '2024-11-02', parentId: contract.id, title: '更晚的协议', ...covered() };
    expect(await agreeing.refused('signAgreement', { kind: 'supplement', ...late })).toEqual(['AGREEMENT_TERMINATED input.parentId']);
    expect(await agreeing.refused('signAgreement', { kind: 'termination', ...late })).toEqual(['AGREEMENT_TERMINATED input.parentId']);
  });

  it('a termination also ends what a deal that is out was covered by', async () => {
    const other = await pipeline.contract('2024-09-01');
    await officer.ok('mutation ($input: DropDealInput!) { dropDeal(input: $input) { userErrors { code field } } }', { input: { id: other.id, status: 'terminated', reasonCode: 'market' } });
    const { deal: { agreements: [{ id }] } } = await officer.ok('query ($id: ID!) { deal(id: $id) { agreements { id } } }', { id: other.id });
    await agreeing.done('signAgreement', { kind: 'termination', title: '终止协议', signedOn: '2024-11-01', parentId: id, deals: [{ dealId: other.id, amount: '0' }] });
    expect((await agreeing.read(officer, id)).terminated).toBe(true);
  });

  it('a supplement may keep a framework in force longer; the list of what expires knows', async () => {
    const framed = await pipeline.talks('2024-06-01');
    const framework = await agreeing.done('signAgreement', { kind: 'framework', title: '框架协议', signedOn: '2024-06-01', expiresOn: '2024-12-01', deals: [{ dealId: framed.id, amount: '1' }] });
    const expiring = async (expiringBy: string): Promise<string[]> => (await officer.ok('query ($f: AgreementFilter) { agreements(filter: $f) { nodes { id } } }', { f: { expiringBy, dealId: framed.id } })).agreements.nodes.map(({ id }: Answered) => id);
    expect([await expiring('2024-11-30'), await expiring('2024-12-01')]).toEqual([[], [framework.id]]);
    await agreeing.done('signAgreement', { kind: 'supplement', title: '展期协议', signedOn: '2024-11-01', parentId: framework.id, expiresOn: '2025-06-01', deals: [{ dealId: framed.id, amount: '0' }] });
    expect(await expiring('2024-12-01')).toEqual([]);
    expect((await facts(framed.id)).expires).toBe('2025-06-01');
  });

  it('a contract with a new investor counts on its own day', async () => {
    const other = await pipeline.contract('2024-06-10');
    const company = await app.make.company();
    const { deal: { version } } = await officer.ok('query ($id: ID!) { deal(id: $id) { version } }', { id: other.id });
    await officer.ok('mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code field } } }', { input: { id: other.id, expectedVersion: version, companyId: company.id } });
    await agreeing.done('signAgreement', { ...wholeContract('2024-11-22'), deals: [{ dealId: other.id, amount: '1' }] });
    expect(await app.db.query(`SELECT entered_on::text AS on FROM stage_entry WHERE deal_id = $1 AND stage = 'contract'`, [other.id])).toEqual([{ on: '2024-11-22' }]);
  });
});

describe('the flags of the list and those of the rules', () => {
  it('are the same in every case, on either side of 2024-08-01', async () => {
    const cases: { favour: (typeof FAVOURS)[number]; selective: boolean; basis: string | null; reviewResult: (typeof FAIR_COMPETITION_RESULTS)[number] | null; signedOn: string }[] = [];
    for (const signedOn of ['2024-07-31', '2024-08-01']) for (const favour of FAVOURS) for (const selective of [true, false]) {
      for (const basis of [null, '国务院批复']) for (const reviewResult of [null, ...FAIR_COMPETITION_RESULTS]) cases.push({ favour, selective, basis, reviewResult, signedOn });
    }
    expect(cases).toHaveLength(224);
    const deal = await pipeline.talks('2024-06-01');
    const listed = new Map<string, boolean>();
    for (const signedOn of ['2024-07-31', '2024-08-01']) {
      // One agreement for each case, written by hand: a framework may hold what no contract may.
      for (const one of cases.filter((each) => each.signedOn === signedOn)) {
        const id = newId();
        await app.db.query(`INSERT INTO agreement (id, organisation_id, kind, title, signed_on) VALUES ($1, $2, 'framework', '标记', $3)`, [id, bureau, signedOn]);
        await app.db.query('INSERT INTO agreement_deal (agreement_id, deal_id, amount) VALUES ($1, $2, 1)', [id, deal.id]);
        await app.db.query(`INSERT INTO promise (id, agreement_id, deal_id, content, favour, selective, basis, organisation_id, due_on, review_result) VALUES ($1, $2, $3, '承诺', $4, $5, $6, $7, '2025-01-01', $8)`,
          [newId(), id, deal.id, one.favour, one.selective, one.basis, bureau, one.reviewResult]);
        listed.set(id, flagsOf(one, signedOn).length > 0);
      }
    }
    const found = new Set<string>();
    let after: string | null = null;
    do {
      const { agreements }: Answered = await officer.ok('query ($f: AgreementFilter, $after: String) { agreements(first: 100, after: $after, filter: $f) { nodes { id promises { flags } } pageInfo { hasNextPage endCursor } } }', { f: { flagged: true, dealId: deal.id }, after });
      for (const { id, promises } of agreements.nodes) { found.add(id); expect(promises[0].flags).not.toEqual([]); }
      after = agreements.pageInfo.hasNextPage ? agreements.pageInfo.endCursor : null;
    } while (after);
    expect([...listed].filter(([id, expected]) => found.has(id) !== expected)).toEqual([]);
    expect(found.size).toBeGreaterThan(50);
  });
});

describe('reading', () => {
  it('50 agreements in full takes as many statements as 5', async () => {
    const ids = [];
    for (let at = 0; at < 50; at += 1) {
      const deal = await app.make.deal();
      ids.push((await agreeing.done('signAgreement', {
        kind: 'framework', title: `批量框架${at}`, signedOn: DAY, deals: [{ dealId: deal.id, amount: '1' }], parties: [{ side: 'investor', name: '投资方' }],
        promises: [promise(deal.id)], commitments: [{ dealId: deal.id, indicator: 'tax', content: '税收', dueOn: '2025-01-01' }],
      })).id);
    }
    const list = `query ($first: Int!) { agreements(first: $first, filter: { search: "批量框架" }) { nodes { ${AGREEMENT} } } }`;
    const few = await countStatements(() => officer.ok(list, { first: 5 }));
    const many = await countStatements(() => officer.ok(list, { first: 50 }));
    expect(many.result.agreements.nodes).toHaveLength(50);
    expect(many.statements).toHaveLength(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(14);
  }, 120_000);
});
