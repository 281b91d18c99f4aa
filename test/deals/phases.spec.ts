import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ADVANCE, DROP, LIST, READ, REGISTER, REOPEN, UPDATE } from './documents.js';
import { Evidence } from './evidence.js';

const PIPELINE = '{ pipeline { count sumInvestment stages { stage count phaseCount sumInvestment } } }';
const RECORD = 'mutation ($input: RecordCommencementInput!) { recordCommencement(input: $input) { userErrors { code field } } }';
const OFFSHOOTS = 'query ($id: ID!) { deal(id: $id) { offshoots { id relation } phases { id } } }';

let app: TestApp;
let evidence: Evidence;
let officer: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());

const read = async (id: string): Promise<Answered> => (await officer.ok(READ, { id })).deal;
const register = async (input: object): Promise<Answered> => (await officer.gql(REGISTER, { input: { name: '某期', source: 'visitOut', content: '厂房', ...input } })).data?.registerLead;
const faults = (answer: Answered): Answered => answer.userErrors.map(({ code, field }: Answered) => [code, field.join('.')]);
const override = async (id: string, to: string, on: string): Promise<Answered> => (await head.ok(ADVANCE, { input: { id, to, on, override: true, reason: '补录' } })).advanceDeal.deal;

const WHOLE = { totalInvestment: '5000000000', registeredOn: '2024-01-05' };

/** 50 亿, of which a first phase of 20 亿. */
async function family(): Promise<{ whole: Answered; first: Answered }> {
  const whole = await app.make.deal(WHOLE);
  const { deal } = await register({ parentId: whole.id, phaseName: '一期', totalInvestment: '2000000000', registeredOn: '2024-01-06' });
  return { whole, first: deal };
}

describe('what a whole and its phases stand for', () => {
  it('adds up to the whole, whatever happens to a phase', async () => {
    const { whole, first } = await family();
    const own = async (): Promise<string[]> => [(await read(whole.id)).ownInvestment, (await read(first.id)).ownInvestment];
    expect(await own()).toEqual(['3000000000.00', '2000000000.00']);
    await officer.ok(UPDATE, { input: { id: first.id, expectedVersion: 1, totalInvestment: '2000000000.01' } });
    expect(await own()).toEqual(['2999999999.99', '2000000000.01']);
    await officer.ok(DROP, { input: { id: first.id, status: 'lost', reasonCode: 'market' } });
    expect(await own()).toEqual(['5000000000.00', '0.00']);
    await officer.ok(REOPEN, { input: { id: first.id, note: '投资方回心转意' } });
    expect(await own()).toEqual(['2999999999.99', '2000000000.01']);
    // Nobody edited the whole.
    expect((await read(whole.id)).version).toBe(1);
  });

  it('reads correctly everywhere: one deal of 50 亿 with its first phase under construction', async () => {
    const before = (await officer.ok(PIPELINE)).pipeline;
    const { whole, first } = await family();
    for (const phaseName of ['二期', '三期']) await register({ parentId: whole.id, phaseName, totalInvestment: '1500000000' });
    await override(first.id, 'construction', '2024-05-01');
    const after = (await officer.ok(PIPELINE)).pipeline;
    const at = (answer: Answered, stage: string): Answered => answer.stages.find((one: Answered) => one.stage === stage);
    expect([after.count - before.count, Number(after.sumInvestment) - Number(before.sumInvestment)]).toEqual([1, 5_000_000_000]);
    expect(at(after, 'construction')).toEqual({ stage: 'construction', count: 0, phaseCount: 1, sumInvestment: '2000000000.00' });
    expect([at(after, 'lead').phaseCount - at(before, 'lead').phaseCount, Number(at(after, 'lead').sumInvestment) - Number(at(before, 'lead').sumInvestment)]).toEqual([2, 3_000_000_000]);
    const sumOf = async (filter: object): Promise<string> => (await officer.ok(LIST, { filter: { search: whole.name, ...filter } })).deals.sumInvestment;
    expect(await sumOf({ counted: true })).toBe('5000000000.00');
  });

  it('never comes above the whole, at the field that says so', async () => {
    const { whole, first } = await family();
    const second = (totalInvestment: string): Promise<Answered> => register({ parentId: whole.id, phaseName: '二期', totalInvestment });
    const refused = await second('3000000000.01');
    expect(faults(refused)).toEqual([['PHASES_ABOVE_TOTAL', 'input.totalInvestment']]);
    expect(refused.userErrors[0].params).toEqual({ phases: '5000000000.01', total: '5000000000.00' });
    expect(faults(await second('3000000000'))).toEqual([]);
    const update = async (id: string, expectedVersion: number, totalInvestment: string): Promise<Answered> => (await officer.gql(UPDATE, { input: { id, expectedVersion, totalInvestment } })).data?.updateDeal;
    expect(faults(await update(first.id, 1, '2000000000.01'))).toEqual([['PHASES_ABOVE_TOTAL', 'input.totalInvestment']]);
    expect(faults(await update(whole.id, 1, '4999999999.99'))).toEqual([['PHASES_ABOVE_TOTAL', 'input.totalInvestment']]);
    // What fell back to the whole was promised to another phase meanwhile.
    await officer.ok(DROP, { input: { id: first.id, status: 'lost', reasonCode: 'market' } });
    await second('1');
    const reopened = (await officer.gql(REOPEN, { input: { id: first.id, note: '恢复' } })).data?.reopenDeal;
    expect(faults(reopened)).toEqual([['PHASES_ABOVE_TOTAL', 'input.id']]);
  });

  it('holds when two phases are registered in the same moment', async () => {
    const whole = await app.make.deal(WHOLE);
    const answers = await Promise.all(['一期', '二期', '三期'].map((phaseName) => register({ parentId: whole.id, phaseName, totalInvestment: '2500000000' })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(2);
    expect((await read(whole.id)).ownInvestment).toBe('0.00');
  });
});

describe('relations', () => {
  it('are said, or read off the source; a phase has no phases', async () => {
    const { whole, first } = await family();
    const grown = await register({ parentId: whole.id, source: 'expansion', totalInvestment: '9000000000' });
    const said = await register({ parentId: whole.id, relation: 'secondAttraction', totalInvestment: '1' });
    expect([first.relation, grown.deal.relation, said.deal.relation]).toEqual(['phase', 'expansion', 'secondAttraction']);
    // New deals of their own: the whole is as it was.
    expect([(await read(whole.id)).ownInvestment, grown.deal.ownInvestment]).toEqual(['3000000000.00', '9000000000.00']);
    expect((await officer.ok(OFFSHOOTS, { id: whole.id })).deal).toEqual({ offshoots: [{ id: grown.deal.id, relation: 'expansion' }, { id: said.deal.id, relation: 'secondAttraction' }], phases: [{ id: first.id }] });
    expect(faults(await register({ parentId: first.id, phaseName: '一期之一' }))).toEqual([['PHASE_OF_PHASE', 'input.parentId']]);
    expect(faults(await register({ relation: 'phase' }))).toEqual([['PHASE_WITHOUT_PARENT', 'input.parentId']]);
  });
});

describe('a phase that goes ahead', () => {
  it('carries its whole as far as the gates of the whole allow, on the days of the whole’s own facts', async () => {
    const { whole, first } = await family();
    await officer.ok(UPDATE, { input: { id: whole.id, expectedVersion: 1, assessment: '值得跟进', assessedOn: '2024-01-10' } });
    await evidence.contract(whole.id, '2024-02-01');
    await override(first.id, 'contract', '2024-02-15');
    expect(await read(whole.id)).toMatchObject({ stage: 'contract', stageEnteredOn: '2024-02-01' });
    // No land yet: the phase goes on by override, the whole stays.
    await override(first.id, 'land', '2024-03-01');
    expect(await read(whole.id)).toMatchObject({ stage: 'contract' });
    await evidence.land(first.id, '2024-03-01');
    await officer.ok(RECORD, { input: { dealId: first.id, on: '2024-04-01', evidence: '施工许可证 2024-01 号' } });
    expect(await read(first.id)).toMatchObject({ stage: 'construction', stageEnteredOn: '2024-04-01' });
    expect(await read(whole.id)).toMatchObject({ stage: 'construction', stageEnteredOn: '2024-04-01' });
  });

  it('leaves the whole alone when it goes back', async () => {
    const { whole, first } = await family();
    await override(whole.id, 'contract', '2024-02-01');
    await override(first.id, 'contract', '2024-02-01');
    await head.ok(ADVANCE, { input: { id: first.id, to: 'talks', reason: '用地指标未落实' } });
    expect((await read(whole.id)).stage).toBe('contract');
  });
});
