import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { Agreeing } from './agreeing.js';

const READ = `query ($id: ID!) { deal(id: $id) { stage stageEnteredOn version stageLog { event toStage enteredOn days undone by } stagePath { stage enteredOn } } }`;
const LIST = 'query ($filter: DealFilter) { deals(filter: $filter) { nodes { id } } }';

let app: TestApp;
let officer: Client;
let pipeline: Pipeline;
let agreeing: Agreeing;

beforeAll(async () => {
  app = await startApp({ today: '2024-11-22' });
  officer = await app.as('officer');
  pipeline = new Pipeline(app);
  agreeing = new Agreeing(app);
});
afterAll(() => app.close());

const read = async (id: string): Promise<Answered> => (await officer.ok(READ, { id })).deal;
const countedOn = async (id: string, stage = 'contract'): Promise<string | undefined> =>
  (await app.db.query<{ on: string }[]>('SELECT entered_on::text AS on FROM stage_entry WHERE deal_id = $1 AND stage = $2', [id, stage]))[0]?.on;
const sign = (dealId: string, signedOn: string, patch: object = {}): Promise<Answered> => agreeing.done('signAgreement', { ...wholeContract(signedOn), deals: [{ dealId, amount: '80000000' }], ...patch });
const put = (agreement: Answered, signedOn: string): Promise<Answered> => agreeing.done('updateAgreement', { id: agreement.id, expectedVersion: agreement.version, signedOn });

describe('a contract whose day was written down wrong', () => {
  it('moves the day on which its deal counts as signed, in the log, the path and the lists; the log keeps both days', async () => {
    const deal = await pipeline.talks('2024-01-10');
    const contract = await sign(deal.id, '2024-03-01');
    const before = await read(deal.id);
    await put(contract, '2024-04-15');
    const after = await read(deal.id);
    expect([await countedOn(deal.id), after.stage, after.stageEnteredOn, after.version]).toEqual(['2024-04-15', 'contract', '2024-04-15', before.version]);
    expect(after.stageLog.slice(-2)).toMatchObject([
      { event: 'move', toStage: 'contract', enteredOn: '2024-03-01', undone: false, days: 221 }, { event: 'corrected', toStage: 'contract', enteredOn: '2024-04-15', days: null, by: '招商专员岗' },
    ]);
    expect(after.stagePath.find(({ stage }: Answered) => stage === 'contract').enteredOn).toBe('2024-04-15');
    const signed = async (enteredFrom: string, enteredTo: string): Promise<boolean> =>
      (await officer.ok(LIST, { filter: { enteredStage: 'contract', enteredFrom, enteredTo } })).deals.nodes.some(({ id }: Answered) => id === deal.id);
    expect([await signed('2024-03-01', '2024-03-31'), await signed('2024-04-01', '2024-04-30')]).toEqual([false, true]);
  });

  it('leaves a deal that went on where it is, and a day that somebody chose himself', async () => {
    const gone = await pipeline.talks('2024-01-10');
    const contract = await sign(gone.id, '2024-03-01');
    await (await app.as('head')).ok('mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code } } }', { input: { id: gone.id, to: 'land', on: '2024-06-01', override: true, reason: '补录' } });
    await put(contract, '2024-03-05');
    expect(await read(gone.id)).toMatchObject({ stage: 'land', stageEnteredOn: '2024-06-01' });
    expect([await countedOn(gone.id), await countedOn(gone.id, 'land')]).toEqual(['2024-03-05', '2024-06-01']);
    const chosen = await pipeline.talks('2024-01-10');
    const other = await sign(chosen.id, '2024-03-01', { advance: false });
    await officer.ok('mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code } } }', { input: { id: chosen.id, to: 'contract', on: '2024-03-20' } });
    await put(other, '2024-03-05');
    expect(await countedOn(chosen.id)).toBe('2024-03-20');
  });

  const phaseOf = async (whole: Answered, phaseName: string): Promise<string> => (await pipeline.talks('2024-01-12', { parentId: whole.id, phaseName, totalInvestment: '1000', companyName: null })).id;

  it('carries the phases that it covers', async () => {
    const covered = await pipeline.talks('2024-01-10');
    const phase = await phaseOf(covered, '一期');
    const contract = await sign(covered.id, '2024-03-01');
    await officer.ok('mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code } } }', { input: { id: phase, to: 'contract' } });
    await put(contract, '2024-04-15');
    expect([await countedOn(covered.id), await countedOn(phase)]).toEqual(['2024-04-15', '2024-04-15']);
  });

  it('moves the day of the whole with that of a phase’s own contract', async () => {
    const whole = await pipeline.talks('2024-01-10');
    const phase = await phaseOf(whole, '一期');
    const contract = await sign(phase, '2024-03-01', { deals: [{ dealId: phase, amount: '1000' }] });
    expect([await countedOn(phase), await countedOn(whole.id)]).toEqual(['2024-03-01', '2024-03-01']);
    await put(contract, '2024-04-15');
    expect([await countedOn(phase), await countedOn(whole.id), (await read(whole.id)).stage]).toEqual(['2024-04-15', '2024-04-15', 'talks']);
  });

  it.each([
    ['follows a phase’s own contract that carried it along', '2024-02-15', '2024-02-15'],
    ['keeps with its phase the day of its own contract, which is the earlier one now', '2024-04-15', '2024-03-01'],
  ])('of a whole %s', async (_what, right, counted) => {
    const whole = await pipeline.talks('2024-01-10');
    const phase = await phaseOf(whole, '一期');
    await sign(whole.id, '2024-03-01', { advance: false });
    const contract = await sign(phase, '2024-03-01', { deals: [{ dealId: phase, amount: '1000' }] });
    expect([await read(phase), await read(whole.id)]).toMatchObject([{ stage: 'contract', stageEnteredOn: '2024-03-01' }, { stage: 'contract', stageEnteredOn: '2024-03-01' }]);
    await put(contract, right);
    expect([await countedOn(phase), await countedOn(whole.id), (await read(phase)).stageEnteredOn, (await read(whole.id)).stageEnteredOn]).toEqual([counted, counted, counted, counted]);
  });

  it('counts at the earlier of two contracts', async () => {
    const deal = await pipeline.talks('2024-01-10');
    const first = await sign(deal.id, '2024-03-01');
    await sign(deal.id, '2024-05-01');
    await put(first, '2024-06-01');
    expect(await countedOn(deal.id)).toBe('2024-05-01');
  });

  it('moves a framework’s day too', async () => {
    const deal = await pipeline.talks('2024-01-10');
    const framework = await agreeing.done('signAgreement', { kind: 'framework', title: '框架协议', signedOn: '2024-02-01', deals: [{ dealId: deal.id, amount: '1000' }] });
    await put(framework, '2024-02-20');
    expect(await countedOn(deal.id, 'framework')).toBe('2024-02-20');
  });
});
