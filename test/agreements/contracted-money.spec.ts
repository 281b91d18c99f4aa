import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { Agreeing } from './agreeing.js';

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

const MONEY = 'query ($id: ID!) { deal(id: $id) { contractAmount contractedInward fundSummary { rate } } }';
const money = async (id: string, client = officer): Promise<Answered> => (await client.ok(MONEY, { id })).deal;
const amountOf = async (id: string): Promise<string | null> => (await money(id)).contractAmount;
const sign = (dealId: string, amount: string, inwardAmount?: string): Promise<Answered> => agreeing.done('signAgreement', { ...wholeContract('2024-09-01'), deals: [{ dealId, amount, inwardAmount }] });
const follow = (kind: string, parentId: string, signedOn: string, deal: object): Promise<Answered> => agreeing.done('signAgreement', { kind, title: '后续协议', signedOn, parentId, deals: [deal] });

describe('the amount of the contract', () => {
  it('is that of the contract, then of its newest supplement, and none once it was ended', async () => {
    const { id: dealId } = await pipeline.talks('2024-06-01', { totalInvestment: '100' });
    await agreeing.done('signAgreement', { kind: 'framework', title: '框架', signedOn: '2024-08-01', deals: [{ dealId, amount: '99' }] });
    expect(await amountOf(dealId)).toBeNull();
    const { id: contract } = await sign(dealId, '80');
    expect(await amountOf(dealId)).toBe('80.00');
    await follow('supplement', contract, '2024-10-01', { dealId, amount: '90' });
    await follow('supplement', contract, '2024-10-02', { dealId, amount: '0' });
    expect(await amountOf(dealId)).toBe('90.00');
    await follow('termination', contract, '2024-11-01', { dealId, amount: '0' });
    expect(await amountOf(dealId)).toBeNull();
  });

  it('is that of the whole for a phase, until the phase has a contract of its own', async () => {
    const whole = await pipeline.talks('2024-06-01', { totalInvestment: '100' });
    const phase = await pipeline.talks('2024-06-01', { parentId: whole.id, relation: 'phase', phaseName: '一期', totalInvestment: '40' });
    await sign(whole.id, '100');
    expect([await amountOf(whole.id), await amountOf(phase.id)]).toEqual(['100.00', '100.00']);
    await sign(phase.id, '40');
    expect([await amountOf(whole.id), await amountOf(phase.id)]).toEqual(['100.00', '40.00']);
  });

  it('is told to no stranger of a sensitive deal', async () => {
    const { id } = await pipeline.talks('2024-06-01', { totalInvestment: '100' });
    await sign(id, '100');
    await app.db.query('UPDATE deal SET secrecy = 2 WHERE id = $1', [id]);
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, 'officer', $3)`, [newId(), app.world.users.officerTwo, app.world.organisations.bureau]);
    expect(await money(id, await app.as('officerTwo'))).toMatchObject({ contractAmount: null });
    expect(await amountOf(id)).toBe('100.00');
  });

  it('is read for 50 deals in one statement, which what is missing needs as well', async () => {
    for (let at = 0; at < 50; at += 1) await app.make.deal({ name: `批量合同额${at}` });
    const list = (fields: string) => (first: number) => countStatements(() => officer.ok(`query ($first: Int!) { deals(first: $first, filter: { search: "批量合同额" }) { nodes { id ${fields} } } }`, { first }));
    const [bare, few, many] = [await list('')(5), await list('contractAmount')(5), await list('contractAmount')(50)];
    expect(many.result.deals.nodes).toHaveLength(50);
    expect([few.statements.length, many.statements.length]).toEqual([bare.statements.length + 1, bare.statements.length + 1]);
    const [missing, both] = [await list('missing { code }')(5), await list('missing { code } contractAmount')(5)];
    expect(both.statements).toHaveLength(missing.statements.length);
  }, 60_000);
});

describe('the outside money of a supplement', () => {
  let dealId: string;
  let contract: string;

  beforeAll(async () => {
    ({ id: dealId } = await pipeline.talks('2024-06-01', { totalInvestment: '100' }));
    ({ id: contract } = await sign(dealId, '80', '40'));
    const funds = await agreeing.done('reportFunds', { dealId, period: '2024-10', amount: '20', kind: 'registeredCapital', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [await agreeing.file('进账单.jpg')] });
    await agreeing.done('checkFunds', { id: funds.id, expectedVersion: 1 }, 'head');
    await agreeing.done('recogniseFunds', { id: funds.id, expectedVersion: 2, amount: '20' }, 'leader');
  });
  const now = async (): Promise<string> => { const { contractedInward, fundSummary } = await money(dealId); return `${contractedInward} ${fundSummary.rate}`; };

  it('is what the deal has from then on, and what its funds are measured by; the story tells it', async () => {
    expect(await now()).toBe('40.00 50.0');
    await follow('supplement', contract, '2024-10-01', { dealId, amount: '0', inwardAmount: '50' });
    expect(await now()).toBe('50.00 40.0');
    expect(await app.db.query('SELECT own_inward FROM deal WHERE id = $1', [dealId])).toEqual([{ own_inward: '50.00' }]);
    const [told] = await app.db.query<Answered[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'signAgreement' ORDER BY id DESC LIMIT 1`, [dealId]);
    expect(told?.changes).toMatchObject({ kind: [null, 'supplement'], contractedInward: ['40.00', '50.00'] });
  });

  it('is not taken back by an older supplement entered late, nor by one that says nothing of it', async () => {
    await follow('supplement', contract, '2024-09-15', { dealId, amount: '90', inwardAmount: '30' });
    await follow('supplement', contract, '2024-10-20', { dealId, amount: '95' });
    expect(await now()).toBe('50.00 40.0');
  });

  it('stays in the supplement when the total of the deal would not hold it', async () => {
    await follow('supplement', contract, '2024-10-21', { dealId, amount: '200', inwardAmount: '100.01' });
    expect(await now()).toBe('50.00 40.0');
    await follow('supplement', contract, '2024-10-22', { dealId, amount: '200', inwardAmount: '100' });
    expect(await now()).toBe('100.00 20.0');
  });

  it('reaches a deal that the supplement comes to name later', async () => {
    const second = await pipeline.talks('2024-06-01', { totalInvestment: '100' });
    const both = await agreeing.done('signAgreement', { ...wholeContract('2024-09-01'), deals: [{ dealId, amount: '1' }, { dealId: second.id, amount: '80', inwardAmount: '40' }] });
    const { id, version } = await follow('supplement', both.id, '2024-10-01', { dealId, amount: '0' });
    await agreeing.done('updateAgreement', { id, expectedVersion: version, deals: [{ dealId, amount: '0' }, { dealId: second.id, amount: '0', inwardAmount: '60' }] });
    expect((await money(second.id)).contractedInward).toBe('60.00');
    const [told] = await app.db.query<Answered[]>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND verb = 'updateAgreement'`, [second.id]);
    expect(told?.changes).toMatchObject({ contractedInward: ['40.00', '60.00'] });
  });

  it('to a framework, which contracts nothing, or to a contract that was ended, changes no deal', async () => {
    const { id } = await pipeline.talks('2024-06-01', { totalInvestment: '100', contractedInward: '10' });
    const framework = await agreeing.done('signAgreement', { kind: 'framework', title: '框架', signedOn: '2024-08-01', deals: [{ dealId: id, amount: '1' }] });
    await follow('supplement', framework.id, '2024-08-10', { dealId: id, amount: '0', inwardAmount: '20' });
    const ended = await sign(id, '80');
    await follow('termination', ended.id, '2024-11-01', { dealId: id, amount: '0' });
    await follow('supplement', ended.id, '2024-10-01', { dealId: id, amount: '0', inwardAmount: '30' });
    expect((await money(id)).contractedInward).toBe('10.00');
  });
});
