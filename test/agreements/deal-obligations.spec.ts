import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { wholeContract } from '../support/pipeline.js';
import { Agreeing } from './agreeing.js';

let app: TestApp;
let officer: Client;
let agreeing: Agreeing;
let deals: string[];
let evidence: string;

beforeAll(async () => {
  app = await startApp({ today: '2024-11-22' });
  officer = await app.as('officer');
  agreeing = new Agreeing(app);
  evidence = await agreeing.file('进账单.jpg');
  deals = [];
  for (let at = 0; at < 4; at++) deals.push((await app.make.deal({ registeredOn: '2024-01-10' })).id);
  await agreeing.done('signAgreement', {
    ...wholeContract('2024-09-01'), advance: false, deals: deals.map((dealId) => ({ dealId, amount: '80000000' })),
    commitments: deals.map((dealId) => ({ dealId, indicator: 'jobs', content: '就业', value: '100', dueOn: '2025-12-31' })),
    promises: deals.map((dealId) => ({ dealId, content: '通水通电', favour: 'none', selective: false, organisationId: app.world.organisations.bureau, dueOn: '2025-12-31' })),
  });
  for (const dealId of deals) await agreeing.done('reportFunds', money({ dealId }));
}, 120_000);
afterAll(() => app.close());

const money = (patch: object): object => ({ period: '2024-11', amount: '1000', kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [evidence], ...patch });

describe('what hangs on deals', () => {
  it.each([
    ['commitments { content viewerCan deal { name } }', 7], ['promises { content flags viewerCan deal { name } organisation { name } }', 8],
    ['fundArrivals { amount viewerCan files { name } deal { name } } fundSummary { recognised rate }', 9],
  ])('is read in as many statements of four as of one: %s', async (fields, most) => {
    const [of] = fields.split(' ');
    const list = (first: number): Promise<{ result: Answered; statements: string[] }> => countStatements(() => officer.ok(`{ deals(first: ${String(first)}) { nodes { ${fields} } } }`));
    const [one, all] = [await list(1), await list(4)];
    expect(all.result.deals.nodes.map((deal: Answered) => deal[of ?? ''].length)).toEqual(deals.map(() => 1));
    expect(all.statements).toHaveLength(one.statements.length);
    expect(all.statements.length).toBeLessThanOrEqual(most);
  });
});

describe('what is owed for a deal that rests', () => {
  it('is offered to who signs for it, who may say what became of it, and to nobody else', async () => {
    const [, dealId] = deals;
    const read = async (client: Client): Promise<Answered> => (await client.ok('query ($id: ID!) { deal(id: $id) { viewerCan commitments { id version viewerCan } promises { viewerCan } } }', { id: dealId })).deal;
    await officer.ok('mutation ($input: SuspendDealInput!) { suspendDeal(input: $input) { userErrors { code field } } }', { input: { id: dealId, reasonCode: 'market' } });
    const deal = await read(officer);
    expect(deal.viewerCan).not.toContain('signAgreement');
    expect(deal).toMatchObject({ commitments: [{ viewerCan: ['meetCommitment'] }], promises: [{ viewerCan: ['settlePromise'] }] });
    await agreeing.done('meetCommitment', { id: deal.commitments[0].id, expectedVersion: deal.commitments[0].version, metOn: '2024-11-22' });
    expect(await read(await app.as('leader'))).toMatchObject({ commitments: [{ viewerCan: [] }], promises: [{ viewerCan: [] }] });
  });
});

describe('funds reported again by a phone that heard no answer', () => {
  it('come once, and answer with the same row; another body under the same id is refused', async () => {
    const [dealId] = deals;
    const { id } = await agreeing.done('reportFunds', money({ dealId }));
    await agreeing.done('returnFunds', { id, expectedVersion: 1, reason: '凭证不清' }, 'head');
    const again = money({ dealId, id, amount: '900', clientMutationId: newId() });
    const [first, second] = [await agreeing.done('reportFunds', again), await agreeing.done('reportFunds', again)];
    expect([first.version, second]).toEqual([3, first]);
    expect(await agreeing.refused('reportFunds', { ...again, amount: '901' })).toEqual(['CLIENT_MUTATION_REUSED input.clientMutationId']);
  });
});
