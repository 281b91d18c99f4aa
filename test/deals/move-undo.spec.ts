import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ADVANCE, READ, REGISTER, SUSPEND, UNDO, UPDATE } from './documents.js';
import { Evidence } from './evidence.js';

const CLOCKS = 'query ($id: ID!) { deal(id: $id) { leadClocks { step doneOn } } }';

let app: TestApp;
let evidence: Evidence;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());

const read = async (id: string): Promise<Answered> => (await officer.ok(READ, { id })).deal;
const advance = async (input: object, client = officer): Promise<Answered> => (await client.ok(ADVANCE, { input })).advanceDeal;
const undo = async (entryId: string, client = officer): Promise<Answered> => (await client.gql(UNDO, { input: { entryId } })).data?.undoMove;
const openSteps = async (id: string): Promise<string[]> =>
  (await officer.ok(CLOCKS, { id })).deal.leadClocks.filter(({ doneOn }: Answered) => doneOn === null).map(({ step }: Answered) => step);
const entries = (id: string): Promise<Answered[]> => app.db.query('SELECT stage, entered_on::text AS "on" FROM stage_entry WHERE deal_id = $1 ORDER BY entered_on, stage', [id]);

/** A lead that could go into talks. */
async function lead(input: object = {}): Promise<Answered> {
  const deal = await app.make.deal({ registeredOn: '2024-06-03', ...input });
  await officer.ok(UPDATE, { input: { id: deal.id, expectedVersion: 1, assessment: '值得跟进', assessedOn: '2024-06-05' } });
  return deal;
}

/** As if the entry, and all before it, had been written so many seconds earlier. The log refuses to be changed; here its trigger looks away. */
async function age(entryId: string, seconds: number): Promise<void> {
  await app.db.transaction(async (manager) => {
    await manager.query('ALTER TABLE stage_log DISABLE TRIGGER stage_log_append_only');
    await manager.query('UPDATE stage_log SET at = at - make_interval(secs => $2) WHERE deal_id = (SELECT deal_id FROM stage_log WHERE id = $1)', [entryId, seconds]);
    await manager.query('ALTER TABLE stage_log ENABLE TRIGGER stage_log_append_only');
  });
}

describe('undoMove', () => {
  it('puts the deal back: stage, day, steps of the lead, and what counts', async () => {
    const { id } = await lead();
    const before = await read(id);
    const steps = await openSteps(id);
    const { undoableEntryId } = await advance({ id, to: 'talks' });
    expect(await openSteps(id)).toEqual(['report']);
    expect((await entries(id)).map(({ stage }) => stage)).toEqual(['lead', 'talks']);

    const { deal, userErrors } = await undo(undoableEntryId);
    expect(userErrors).toEqual([]);
    expect(deal).toMatchObject({ stage: 'lead', stageEnteredOn: '2024-06-03', version: Number(before.version) + 2 });
    expect(deal.stageLog.map((entry: Answered) => [entry.event, entry.toStage, entry.undone, entry.days])).toEqual([['move', 'lead', false, 27], ['move', 'talks', true, null], ['undone', 'lead', false, null]]);
    expect(await openSteps(id)).toEqual(steps);
    expect(await entries(id)).toEqual([{ stage: 'lead', on: '2024-06-03' }]);
    // Once more, this time meant.
    await advance({ id, to: 'talks' });
    expect((await entries(id)).map(({ stage }) => stage)).toEqual(['lead', 'talks']);
  });

  it('is recorded', async () => {
    const { id } = await lead();
    await undo((await advance({ id, to: 'talks' })).undoableEntryId);
    const [entry] = await app.db.query<Answered[]>(`SELECT verb, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [id]);
    expect(entry).toEqual({ verb: 'undoMove', changes: { stage: ['talks', 'lead'], stageEnteredOn: ['2024-06-05', '2024-06-03'] } });
  });

  it('is for a minute, and not for a second more', async () => {
    const [first, second] = [await lead(), await lead()];
    const late = (await advance({ id: first.id, to: 'talks' })).undoableEntryId;
    await age(late, 61);
    expect((await undo(late)).userErrors).toMatchObject([{ code: 'UNDO_TOO_LATE', field: ['input', 'entryId'] }]);
    const inTime = (await advance({ id: second.id, to: 'talks' })).undoableEntryId;
    await age(inTime, 50);
    expect((await undo(inTime)).userErrors).toEqual([]);
  });

  it('is for whoever made the move', async () => {
    const { undoableEntryId } = await advance({ id: (await lead()).id, to: 'talks' });
    expect((await undo(undoableEntryId, await app.as('head'))).userErrors).toMatchObject([{ code: 'UNDO_NOT_YOURS' }]);
    expect(await (await app.as('stranger')).refusal(UNDO, { input: { entryId: undoableEntryId } })).toEqual(['NOT_FOUND']);
  });

  it('takes back the last thing alone, once, and only a move', async () => {
    const { id } = await lead();
    const { undoableEntryId } = await advance({ id, to: 'talks' });
    const [registered] = (await app.db.query<{ id: string }[]>('SELECT id FROM stage_log WHERE deal_id = $1 ORDER BY at', [id]));
    expect((await undo(registered?.id ?? '')).userErrors).toMatchObject([{ code: 'UNDO_NOT_A_MOVE' }]);
    expect((await undo(undoableEntryId)).userErrors).toEqual([]);
    expect((await undo(undoableEntryId)).userErrors).toMatchObject([{ code: 'UNDO_NOT_LAST' }]);
    const again = (await advance({ id, to: 'talks' })).undoableEntryId;
    await officer.ok(SUSPEND, { input: { id, reasonCode: 'market' } });
    expect((await undo(again)).userErrors).toMatchObject([{ code: 'UNDO_NOT_LAST' }]);
    expect(await officer.refusal(UNDO, { input: { entryId: id } })).toEqual(['NOT_FOUND']);
  });

  it('takes a whole back that was carried along', async () => {
    const whole = await lead({ totalInvestment: '5000000000' });
    const { registerLead } = await officer.ok(REGISTER, { input: { name: '一期', source: 'visitOut', content: '一期厂房', companyName: '一期投资方有限公司', parentId: whole.id, phaseName: '一期', totalInvestment: '2000000000', registeredOn: '2024-06-10' } });
    const phase = registerLead.deal;
    await officer.ok(UPDATE, { input: { id: phase.id, expectedVersion: phase.version, assessment: '可行', assessedOn: '2024-06-11' } });
    await evidence.contract(whole.id, '2024-06-12');
    const talks = await advance({ id: phase.id, to: 'talks' });
    expect((await read(whole.id)).stage).toBe('talks');
    const signed = await advance({ id: phase.id, to: 'contract' });
    expect((await read(whole.id)).stage).toBe('contract');
    expect((await undo(talks.undoableEntryId)).userErrors).toMatchObject([{ code: 'UNDO_NOT_LAST' }]);
    await undo(signed.undoableEntryId);
    expect([(await read(phase.id)).stage, (await read(whole.id)).stage]).toEqual(['talks', 'talks']);
    expect((await entries(whole.id)).map(({ stage }) => stage)).toEqual(['lead', 'talks']);
  });
});
