import { GATES, type Gate } from '../../src/modules/deals/domain/gates.js';
import { STEPS, STAGES, type Stage } from '../../src/modules/deals/domain/stages.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ADVANCE, READ } from './documents.js';
import { Evidence } from './evidence.js';
import { GateFacts } from './gate-facts.js';

/** Without a contract there is nothing in it either. */
const OF_CONTRACT = ['CONTRACT_MISSING', 'CONTRACT_AMOUNT_MISSING', 'AGREED_START_MISSING', 'AGREED_COMPLETION_MISSING', 'AGREED_PRODUCTION_MISSING', 'LEGAL_REVIEW_MISSING', 'FAIR_COMPETITION_REVIEW_MISSING'];

/** Gates that ask for parts of the same thing: what makes one of them good makes the other good too. */
const SAME_FACT = [['CONTRACT_MISSING', 'CONTRACT_AMOUNT_MISSING'], ['REVIEW_MISSING', 'REVIEW_REFUSED']];

let app: TestApp;
let officer: Client;
let head: Client;
let facts: GateFacts;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  head = await app.as('head');
  facts = new GateFacts(new Evidence(app), officer, (await app.make.company()).id, app.world.users.officer);
});
afterAll(() => app.close());

const codes = (list: Answered[]): string[] => list.map(({ code }) => code);
const move = async (id: string, to: Stage): Promise<Answered> => (await officer.gql(ADVANCE, { input: { id, to } })).data?.advanceDeal;
const gate = (code: string): Gate => GATES.find((one) => one.code === code) as Gate;
const gatesOf = (stage: Stage): Gate[] => GATES.filter((gate) => gate.stage === stage);
const put = async (id: string, gates: readonly Gate[]): Promise<void> => {
  for (const { code } of gates) await facts.by[code]?.(id);
};

/** The stage from which a stage is entered by a declared step. */
const before = (stage: Stage): Stage => STAGES.find((from) => STEPS[from].includes(stage)) ?? 'lead';

/** A deal before a stage, of which nothing is known but its name, brought there by override. */
async function bare(to: Stage, input: object = {}): Promise<string> {
  const { id } = await app.make.deal({ registeredOn: '2024-06-01', companyName: null, content: null, ...input });
  await facts.update(id, { officerId: null });
  const from = before(to);
  if (from !== 'lead') await head.ok(ADVANCE, { input: { id, to: from, on: '2024-06-02', override: true, reason: '补录' } });
  return id;
}

/** A deal before the gate's stage that has everything but what the gate asks. */
async function lacking({ code, stage }: Gate): Promise<string> {
  const id = await bare(stage);
  const together = SAME_FACT.find((codes) => codes.includes(code)) ?? [code];
  await put(id, gatesOf(stage).filter((gate) => !together.includes(gate.code)));
  if (code === 'REVIEW_REFUSED') await facts.review(id, 'refused', '2024-06-15');
  return id;
}

describe.each(GATES.filter(({ demand }) => demand === 'hard').map((gate) => [gate.code, gate] as const))('%s', (code, gate) => {
  it('shuts while what it asks is missing, and opens with it', async () => {
    const id = await lacking(gate);
    const [refused, read] = [await move(id, gate.stage), await officer.ok(READ, { id })];
    const expected = code === 'CONTRACT_MISSING' || code === 'CONTRACT_AMOUNT_MISSING' ? OF_CONTRACT : [code];
    expect([codes(refused.userErrors), codes(refused.blockers)]).toEqual([['MOVE_REFUSED'], expected]);
    expect(refused.blockers.every((blocker: Answered) => blocker.hard && blocker.message.length > 8)).toBe(true);
    // What was said beforehand is what refused.
    expect(read.deal.nextStages.find(({ stage }: Answered) => stage === gate.stage).blockers).toEqual(refused.blockers);

    await facts.by[code]?.(id);
    if (expected.length > 1) await put(id, gatesOf(gate.stage).filter((one) => OF_CONTRACT.includes(one.code)));
    const moved = await move(id, gate.stage);
    expect([codes(moved.userErrors), moved.deal.stage, codes(moved.warnings)]).toEqual([[], gate.stage, []]);
  });
});

describe.each(GATES.filter(({ demand }) => demand === 'soft').map((gate) => [gate.code, gate] as const))('%s', (code, gate) => {
  it('warns while what it asks is missing and stays on the deal, and is silent with it', async () => {
    const id = await lacking(gate);
    const moved = await move(id, gate.stage);
    expect([moved.deal.stage, codes(moved.warnings), moved.blockers]).toEqual([gate.stage, [code], []]);
    expect(moved.warnings[0]).toMatchObject({ hard: false, params: { verb: gate.mend.verb } });
    expect(codes(moved.deal.missing)).toContain(code);
    await facts.by[code]?.(id);
    expect(codes((await officer.ok(READ, { id })).deal.missing)).not.toContain(code);

    const whole = await lacking(gate);
    await facts.by[code]?.(whole);
    expect((await move(whole, gate.stage)).warnings).toEqual([]);
  });
});

/** The warnings of a move to construction of a deal that has all but the two permits, the one of them as given and the other issued. */
async function permitted(kind: 'filing' | 'construction', values: object, input: object = {}): Promise<string[]> {
  const id = await bare('construction', input);
  await put(id, gatesOf('construction').filter(({ code }) => !['FILING_MISSING', 'CONSTRUCTION_PERMIT_MISSING'].includes(code)));
  await facts.permit(id, kind, values);
  await facts.permit(id, kind === 'filing' ? 'construction' : 'filing');
  return codes((await move(id, 'construction')).warnings);
}

describe.each([['filing', 'FILING_MISSING'], ['construction', 'CONSTRUCTION_PERMIT_MISSING']] as const)('a permit of %s', (kind, code) => {
  it('counts on its last day, and not on the day after', async () => {
    expect(await permitted(kind, { issuedOn: '2024-06-01', validUntil: '2024-06-30' })).toEqual([]);
    expect(await permitted(kind, { issuedOn: '2024-06-01', validUntil: '2024-06-29' })).toEqual([code]);
  });

  it('is not asked for where it was found not to be needed, and is while it is only applied for', async () => {
    expect(await permitted(kind, { needed: false, note: '主管部门答复无需办理' })).toEqual([]);
    expect(await permitted(kind, { appliedOn: '2024-06-01' })).toEqual([code]);
  });
});

describe('the review of a family', () => {
  /** A phase before its contract that has all of it but a review, and its whole. */
  async function phase(): Promise<{ id: string; whole: string }> {
    const whole = await app.make.deal({ registeredOn: '2024-06-01' });
    const id = await bare('contract', { parentId: whole.id, phaseName: '一期', totalInvestment: '1' });
    await put(id, gatesOf('contract').filter(({ code }) => !code.startsWith('REVIEW')));
    return { id, whole: whole.id };
  }

  it('of a whole that was refused shuts its phases, until one of their own passes', async () => {
    const { id, whole } = await phase();
    await facts.review(whole, 'refused', '2024-06-15');
    expect(codes((await move(id, 'contract')).blockers)).toEqual(['REVIEW_REFUSED']);
    await facts.review(id, 'passed', '2024-06-14');
    expect((await move(id, 'contract')).deal.stage).toBe('contract');
  });

  it('of a whole that passed holds for its phases', async () => {
    const { id, whole } = await phase();
    await facts.review(whole, 'passed', '2024-06-15');
    const { deal, warnings } = await move(id, 'contract');
    expect([deal.stage, warnings]).toEqual(['contract', []]);
  });

  it('of a phase says nothing of its whole', async () => {
    const { id, whole } = await phase();
    await facts.review(id, 'refused', '2024-06-15');
    await put(whole, gatesOf('contract').filter(({ code }) => !code.startsWith('REVIEW')));
    await head.ok(ADVANCE, { input: { id: whole, to: 'talks', on: '2024-06-02', override: true, reason: '补录' } });
    expect(codes((await move(whole, 'contract')).warnings)).toEqual(['REVIEW_MISSING']);
  });

  it('counts by the newest: a refusal one day after it passed shuts', async () => {
    const id = await lacking(gate('REVIEW_MISSING'));
    await facts.review(id, 'refused', '2024-06-16');
    await facts.review(id, 'passed', '2024-06-15');
    expect(codes((await move(id, 'contract')).blockers)).toEqual(['REVIEW_REFUSED']);
    await facts.review(id, 'passed', '2024-06-17');
    expect((await move(id, 'contract')).deal.stage).toBe('contract');
  });
});

describe('full capacity', () => {
  it.each([
    ['output alone', [['output', 2023]]], ['tax alone', [['tax', 2023]]], ['each of another year', [['output', 2022], ['tax', 2023]]],
  ] as const)('is not shown by %s', async (_, came) => {
    const id = await lacking(gate('CAPACITY_UNMEASURED'));
    await facts.actuals(id, ...came.map(([indicator, year]): [string, number] => [indicator, year]));
    expect((await move(id, 'capacity')).warnings).toMatchObject([{ code: 'CAPACITY_UNMEASURED', hard: false, field: 'benefits', params: { verb: 'updateDeal' } }]);
  });

  it('is not shown by what was promised', async () => {
    const id = await lacking(gate('CAPACITY_UNMEASURED'));
    await facts.update(id, { benefits: ['output', 'tax'].map((indicator) => ({ indicator, kind: 'promised', year: 2023, value: '1000000' })) });
    expect(codes((await move(id, 'capacity')).warnings)).toEqual(['CAPACITY_UNMEASURED']);
  });
});

describe('what stands in for a fact, and what is not asked', () => {
  it('a leased plant is as good as land, and is its date', async () => {
    const id = await bare('land');
    await facts.milestone(id, 'registration');
    await facts.milestone(id, 'plantLease');
    const { deal, warnings } = await move(id, 'land');
    expect([deal.stage, deal.stageEnteredOn, warnings]).toEqual(['land', '2024-06-12', []]);
  });

  it.each([['in a leased plant', { siteKind: 'plant' }], ['of a project that leases', { nature: 'lease' }]])('%s nobody asks for a building permit', async (_, values) => {
    const id = await bare('construction');
    await facts.update(id, values);
    await put(id, gatesOf('construction').filter(({ code }) => code !== 'CONSTRUCTION_PERMIT_MISSING'));
    expect((await move(id, 'construction')).warnings).toEqual([]);
  });

  it('infrastructure is not reviewed like an investor', async () => {
    const id = await bare('contract', { kind: 'infrastructure' });
    await put(id, gatesOf('contract').filter(({ code }) => !code.startsWith('REVIEW')));
    expect((await move(id, 'contract')).warnings).toEqual([]);
  });

  it('infrastructure has no company to register', async () => {
    const id = await bare('land', { kind: 'infrastructure' });
    await put(id, gatesOf('land').filter(({ code }) => code !== 'ENTITY_REGISTRATION_MISSING'));
    expect((await move(id, 'land')).warnings).toEqual([]);
  });

  it('a permit or registration of the whole is one of its phases', async () => {
    const whole = await app.make.deal({ registeredOn: '2024-06-01' });
    const id = await bare('construction', { parentId: whole.id, phaseName: '一期', totalInvestment: '1' });
    for (const code of ['FILING_MISSING', 'CONSTRUCTION_PERMIT_MISSING']) await facts.by[code]?.(whole.id);
    await put(id, gatesOf('construction').filter(({ code }) => code === 'COMMENCEMENT_MISSING' || code === 'PROJECT_CODE_MISSING'));
    expect((await move(id, 'construction')).warnings).toEqual([]);
  });
});
