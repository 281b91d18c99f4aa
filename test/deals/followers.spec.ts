import { newId } from '../../src/kernel/ids.js';
import { Authenticator } from '../../src/platform/access/index.js';
import { UnitOfWork, type Tx } from '../../src/platform/database/index.js';
import type { Actor } from '../../src/kernel/actor.js';
import { Refusal } from '../../src/kernel/errors.js';
import { DealsService } from '../../src/modules/deals/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { openSession, type UserName } from '../support/world.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let deals: DealsService;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  deals = app.nest.get(DealsService);
});
afterAll(() => app.close());

async function inTx<Result>(user: UserName, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const token = await openSession(app.db, app.world.users[user], app.clock.now());
  const actor = (await app.nest.get(Authenticator).authenticate(token, { requestId: null, ip: null })) as Actor;
  return app.nest.get(UnitOfWork).run(actor, work);
}
async function inTalks(): Promise<string> {
  const { id } = await app.make.deal({ registeredOn: '2024-01-05' });
  await app.db.query(`UPDATE deal SET stage = 'talks', stage_entered_on = '2024-01-10' WHERE id = $1`, [id]);
  return id;
}
const stageOf = async (id: string): Promise<unknown> => (await app.db.query<unknown[]>('SELECT stage, stage_entered_on::text AS on FROM deal WHERE id = $1', [id]))[0];

describe('advanceIfReady', () => {
  it('moves a deal that meets every condition, and says so', async () => {
    const id = await inTalks();
    await evidence.contract(id, '2024-04-01');
    // The land clerk may not advance deals; what moves this one is the fact that was recorded.
    expect(await inTx('land', (tx) => deals.advanceIfReady(tx, id, 'contract', '2024-04-01'))).toBe(true);
    expect(await stageOf(id)).toEqual({ stage: 'contract', on: '2024-04-01' });
    const [entry] = await app.db.query<unknown[]>(`SELECT actor_name AS by, overridden FROM stage_log WHERE deal_id = $1 AND to_stage = 'contract'`, [id]);
    expect(entry).toEqual({ by: '用地专员岗', overridden: false });
  });

  it('enters a fact that is older than the last entry on the day of that entry', async () => {
    const id = await inTalks();
    await evidence.contract(id, '2024-01-02');
    expect(await inTx('officer', (tx) => deals.advanceIfReady(tx, id, 'contract', '2024-01-02'))).toBe(true);
    expect(await stageOf(id)).toEqual({ stage: 'contract', on: '2024-01-10' });
  });

  it.each([
    ['gates are unmet', 'contract', '2024-04-01', ''],
    ['a stage would be skipped', 'land', '2024-04-01', ''],
    ['the deal is there or beyond', 'lead', '2024-04-01', ''],
    ['the fact lies ahead', 'framework', '2024-07-01', ''],
    ['the deal is suspended', 'framework', '2024-04-01', `UPDATE deal SET status = 'suspended' WHERE id = $1`],
  ] as const)('leaves a deal as it is when %s', async (_why, to, on, change) => {
    const id = await inTalks();
    await evidence.agreement(id, 'framework', on);
    if (change) await app.db.query(change, [id]);
    expect(await inTx('officer', (tx) => deals.advanceIfReady(tx, id, to, on))).toBe(false);
    expect(await stageOf(id)).toEqual({ stage: 'talks', on: '2024-01-10' });
  });
});

describe('lockDeals', () => {
  const faults = async (user: UserName, ids: string[]): Promise<unknown> => {
    const refusal = await inTx(user, (tx) => deals.lockDeals(tx, ids, 'agreement.sign')).catch((error: unknown) => error);
    return refusal instanceof Refusal ? refusal.errors.map(({ code, field }) => `${code} ${field.join('.')}`) : refusal;
  };

  it('gives the deals in the order asked for', async () => {
    const ids = [await inTalks(), await inTalks(), await inTalks()].reverse();
    expect((await inTx('officer', (tx) => deals.lockDeals(tx, ids, 'agreement.sign'))).map(({ id }) => id)).toEqual(ids);
  });

  it('tells every fault at its own place', async () => {
    const [good, stopped] = [await inTalks(), await inTalks()];
    const theirs = (await app.make.deal({}, 'stranger')).id as string;
    await app.db.query(`UPDATE deal SET status = 'lost' WHERE id = $1`, [stopped]);
    expect(await faults('officer', [good, stopped, theirs, newId(), good])).toEqual([
      'STATUS_NOT_ACTIVE input.deals.1.dealId', 'DEAL_NOT_FOUND input.deals.2.dealId', 'DEAL_NOT_FOUND input.deals.3.dealId', 'DEAL_REPEATED input.deals.4.dealId',
    ]);
  });

  it('asks for the right that the verb needs', async () => {
    expect(await faults('leader', [await inTalks()])).toEqual(['DEAL_NOT_FOUND input.deals.0.dealId']);
  });

  it('lets two who lock the same deals crosswise wait for each other', async () => {
    const ids = [await inTalks(), await inTalks()];
    const lock = (order: string[]): Promise<unknown> => inTx('officer', (tx) => deals.lockDeals(tx, order, 'agreement.sign'));
    await expect(Promise.all(Array.from({ length: 8 }, (_, turn) => lock(turn % 2 ? ids : [...ids].reverse())))).resolves.toHaveLength(8);
  });
});
