import { EventBus } from '../../src/platform/events/index.js';
import { addDays } from '../../src/kernel/dates.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ADVANCE } from './documents.js';

const PATH = 'query ($id: ID!) { deal(id: $id) { stagePath { stage enteredOn days medianDays sample current skippable } } }';
const LIST = '{ deals(first: 50) { nodes { id stagePath { stage medianDays } nextStages { stage blockers { code } } missing { code } } } }';

let app: TestApp;
let officer: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-12-31' });
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());

const night = (): Promise<void> => app.nest.get(EventBus).work('deals.nightly', {});
const pathOf = async (id: string, client = officer): Promise<Answered> => (await client.ok(PATH, { id })).deal.stagePath;
const step = (path: Answered, stage: string): Answered => path.find((one: Answered) => one.stage === stage);
const move = (id: string, to: string, on: string, client = head): Promise<Answered> => client.ok(ADVANCE, { input: { id, to, on, override: true, reason: '补录' } });

/** A deal that was in talks for so many days, and has gone on. */
async function talked(days: number, input: object = {}): Promise<string> {
  const { id } = await app.make.deal({ registeredOn: '2024-01-01', ...input });
  await move(id, 'talks', '2024-02-01');
  await move(id, 'review', addDays('2024-02-01', days));
  return id;
}

describe('stagePath', () => {
  it('tells the days of each stage, and the median of peers from five of them on', async () => {
    for (const days of [10, 20, 30]) await talked(days);
    const id = await talked(45);
    await night();
    expect(step(await pathOf(id), 'talks')).toEqual({ stage: 'talks', enteredOn: '2024-02-01', days: 45, medianDays: null, sample: 4, current: false, skippable: false });
    await talked(100);
    // Still there: tells nothing yet.
    await move((await app.make.deal({ registeredOn: '2024-01-01' })).id, 'talks', '2024-01-02');
    await night();
    const path = await pathOf(id);
    expect(step(path, 'talks')).toMatchObject({ days: 45, medianDays: '30.0', sample: 5 });
    expect(step(path, 'review')).toMatchObject({ current: true, skippable: true, medianDays: null, sample: 0 });
    expect(step(path, 'contract')).toMatchObject({ enteredOn: null, days: null });
  });

  it('compares with deals of the same kind in the county alone', async () => {
    expect(step(await pathOf(await talked(7, { kind: 'commercial' })), 'talks')).toMatchObject({ medianDays: null, sample: 0 });
    const { id } = await app.make.deal({ registeredOn: '2024-01-01' }, 'stranger');
    expect(step(await pathOf(id, await app.as('stranger')), 'talks')).toMatchObject({ medianDays: null, sample: 0 });
  });

  it('forgets a median that nothing bears out any more, and counts no move that was taken back', async () => {
    const { id } = await app.make.deal({ registeredOn: '2024-01-01' });
    const entry = (await move(id, 'talks', '2024-03-01')).advanceDeal.undoableEntryId;
    await head.ok('mutation ($input: UndoMoveInput!) { undoMove(input: $input) { userErrors { code field } } }', { input: { entryId: entry } });
    await app.db.query(`INSERT INTO stage_median (jurisdiction_id, kind, stage, days, sample) VALUES ($1, 'carrier', 'land', 1, 9)`, [app.world.organisations.county]);
    const leads = async (): Promise<number> => step(await pathOf(id), 'lead').sample;
    const before = await leads();
    await night();
    expect(await leads()).toBe(before);
    expect(await app.db.query(`SELECT 1 FROM stage_median WHERE kind = 'carrier'`)).toEqual([]);
  });

  it('costs the same for a page of deals as for one', async () => {
    const { statements, result } = await countStatements(() => officer.ok(LIST));
    expect(result.deals.nodes.length).toBeGreaterThan(5);
    // Who asks; the deals; their logs, medians, facts and gates.
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});
