import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type TestApp } from '../support/app.js';
import type { Answered, Client } from '../support/client.js';

const PIPELINE = `query ($year: Int) { pipeline(year: $year) {
  count sumInvestment suspended lost stages { stage count sumInvestment green yellow red } signed { year count sumInvestment frameworkCount commencedCount } } }`;
const MOVE = 'mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { deal { stage } userErrors { code field message } } }';
const REASON = '补录：按纸质档案登记';

let app: TestApp;
let head: Client;

/** A deal moved to each of the stages in turn, on the days given. */
async function dealAt(moves: readonly (readonly [stage: string, on: string])[], input: object = {}, user: 'officer' | 'stranger' = 'officer'): Promise<Answered> {
  const deal = await app.make.deal({ registeredOn: '2023-01-02', ...input }, user);
  const mover = user === 'officer' ? head : await app.as('strangerHead');
  for (const [to, on] of moves) await mover.ok(MOVE, { input: { id: deal.id, to, on, override: true, reason: REASON } });
  return deal;
}

const pipeline = async (who: Client = head, year?: number): Promise<Answered> => (await who.ok(PIPELINE, { year: year ?? null })).pipeline;
const stageOf = (answer: Answered, stage: string): Answered => answer.stages.find((one: Answered) => one.stage === stage);

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  head = await app.as('head');
});
afterAll(() => app.close());

describe('the pipeline', () => {
  it('is empty before there is a deal', async () => {
    const answer = await pipeline();
    expect(answer).toMatchObject({ count: 0, sumInvestment: '0.00', suspended: 0, lost: 0, signed: { year: 2024, count: 0, sumInvestment: '0.00', frameworkCount: 0, commencedCount: 0 } });
    expect(answer.stages.map(({ stage }: Answered) => stage)).toEqual(['lead', 'talks', 'review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity']);
  });

  it('counts, sums and lights active deals per stage', async () => {
    await dealAt([['talks', '2024-06-01']], { totalInvestment: '100000000.10' });
    await dealAt([['talks', '2024-04-15']], { totalInvestment: '200000000.20' });
    await dealAt([['talks', '2024-03-30']], { totalInvestment: null });
    const answer = await pipeline();
    expect(stageOf(answer, 'talks')).toEqual({ stage: 'talks', count: 3, sumInvestment: '300000000.30', green: 1, yellow: 1, red: 1 });
    expect([answer.count, answer.sumInvestment]).toEqual([3, '300000000.30']);
  });

  it('counts a phase in its deal, once', async () => {
    const before = await pipeline();
    const whole = await dealAt([['contract', '2023-05-05']], { totalInvestment: '5000000000' });
    await dealAt([['contract', '2023-05-05']], { parentId: whole.id, phaseName: '一期', totalInvestment: '2000000000' });
    const after = await pipeline();
    expect([after.count - before.count, stageOf(after, 'contract').sumInvestment]).toEqual([1, '5000000000.00']);
    expect((await pipeline(head, 2023)).signed).toMatchObject({ year: 2023, count: 1, sumInvestment: '5000000000.00' });
  });

  it('leaves out what is suspended or lost, and tells how many', async () => {
    const before = await pipeline();
    const [first, second] = [await app.make.deal(), await app.make.deal()];
    await head.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: first.id, reasonCode: 'market' } });
    await head.ok('mutation ($input: DropDealInput!) { dropDeal(input: $input) { userErrors { code field } } }', { input: { id: second.id, status: 'lost', reasonCode: 'market', lostTo: '外省' } });
    const after = await pipeline();
    expect([after.count - before.count, after.suspended - before.suspended, after.lost - before.lost]).toEqual([0, 1, 1]);
  });

  it('shows each reader the own reach, and partners nothing', async () => {
    await dealAt([['talks', '2024-06-01']], { totalInvestment: '1' }, 'stranger');
    expect(await pipeline(await app.as('stranger'))).toMatchObject({ count: 1, sumInvestment: '1.00' });
    expect((await pipeline(await app.as('leader'))).count).toBe((await pipeline()).count);
    expect(await (await app.as('alliance')).refusal(PIPELINE)).toEqual(['FORBIDDEN']);
    expect(await (await app.as('admin')).refusal('{ standstill { days } }')).toEqual(['FORBIDDEN']);
  });
});

describe('what was signed in a year', () => {
  it('counts a deal at its first contract alone, also when it went back and signed again', async () => {
    const before = await Promise.all([2023, 2024].map((year) => pipeline(head, year)));
    await dealAt([['contract', '2023-12-31'], ['talks', '2024-01-10'], ['contract', '2024-02-10']], { totalInvestment: '70000000' });
    const after = await Promise.all([2023, 2024].map((year) => pipeline(head, year)));
    expect(after.map(({ signed }, at) => signed.count - before[at].signed.count)).toEqual([1, 0]);
    expect(Number(after[0].signed.sumInvestment) - Number(before[0].signed.sumInvestment)).toBe(70_000_000);
  });

  it('draws the year at midnight of 1 January', async () => {
    const before = await Promise.all([2023, 2024].map((year) => pipeline(head, year)));
    await dealAt([['contract', '2023-12-31']]);
    await dealAt([['contract', '2024-01-01']]);
    const after = await Promise.all([2023, 2024].map((year) => pipeline(head, year)));
    expect(after.map(({ signed }, at) => signed.count - before[at].signed.count)).toEqual([1, 1]);
  });

  it('never counts a framework as signed, and infrastructure not at all', async () => {
    const before = (await pipeline()).signed;
    const seven = await Promise.all(['80000000', '50000000', '50000000', '40000000', '30000000', '30000000', '30000000'].map((amount) => app.make.deal({ totalInvestment: amount, registeredOn: '2024-05-16' })));
    for (const { id } of seven) await head.ok(MOVE, { input: { id, to: 'talks', on: '2024-05-16', override: true, reason: REASON } });
    const officer = await app.as('officer');
    await officer.ok('mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field } } }', {
      input: { kind: 'framework', title: '紧固件框架协议', signedOn: '2024-05-16', deals: seven.map(({ id }) => ({ dealId: id, amount: '10000000' })) },
    });
    await dealAt([['framework', '2024-05-16'], ['contract', '2024-05-17'], ['construction', '2024-05-18']], { kind: 'infrastructure' });
    const after = await pipeline();
    // The seven moved on to talks only by override, so the framework carries them on by itself.
    expect(stageOf(after, 'framework')).toMatchObject({ count: 7, sumInvestment: '310000000.00' });
    expect(after.signed).toEqual({ ...before, frameworkCount: Number(before.frameworkCount) + 7 });
  });

  it('counts commencements by their first entry', async () => {
    const before = (await pipeline()).signed;
    await dealAt([['contract', '2024-02-01'], ['construction', '2024-04-01']], { totalInvestment: '3' });
    const after = (await pipeline()).signed;
    expect([after.count - before.count, after.commencedCount - before.commencedCount]).toEqual([1, 1]);
  });

  it('refuses a year that is none', async () => {
    expect(await head.refusal(PIPELINE, { year: 20_240 })).toEqual(['OUT_OF_RANGE']);
  });
});

describe('what stands still', () => {
  it('puts the longest first, counts days to today, and knows no deal that is being built', async () => {
    const old = await dealAt([['talks', '2023-02-01']], { name: '最久没有进展', registeredOn: '2023-01-05' });
    const built = await dealAt([['construction', '2023-01-10']], { name: '已开工' });
    const waiting = await dealAt([['talks', '2023-01-20']], { name: '已搁置', registeredOn: '2023-01-04' });
    await head.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: waiting.id, on: '2023-01-25', reasonCode: 'funding' } });
    const { standstill } = await head.ok('{ standstill(first: 100) { days deal { id name } } }');
    expect(standstill[0]).toEqual({ days: 515, deal: { id: old.id, name: '最久没有进展' } });
    const days = standstill.map((row: Answered) => row.days);
    expect(days).toEqual([...days].sort((a: number, b: number) => b - a));
    expect(standstill.some((row: Answered) => row.deal.id === built.id)).toBe(false);
    expect((await head.ok('{ standstill(first: 2) { days } }')).standstill).toHaveLength(2);
  });

  it('stays inside the reach', async () => {
    const { standstill } = await (await app.as('stranger')).ok('{ standstill(first: 100) { deal { name } } }');
    expect(standstill).toHaveLength(1);
  });
});

describe('the cost', () => {
  it('is a handful of statements, whatever the number of deals', async () => {
    const { statements } = await countStatements(() => pipeline());
    // Who asks, the groups with their lights, the signed.
    expect(statements.length).toBeLessThanOrEqual(3);
    const still = await countStatements(() => head.ok('{ standstill(first: 50) { days deal { name company { name } } } }'));
    expect(still.statements.length).toBeLessThanOrEqual(4);
  });
});
