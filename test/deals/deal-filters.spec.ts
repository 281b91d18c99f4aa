import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { LIST, UPDATE } from './documents.js';

let app: TestApp;
let officer: Client;
let made: Record<'plain' | 'tagged' | 'whole' | 'phase' | 'grown' | 'roads', Answered>;

const names = async (filter: object, sort: object | null = null): Promise<string[]> =>
  (await officer.ok(LIST, { first: 100, filter, sort })).deals.nodes.map(({ name }: { name: string }) => name);
const entered = (id: string, stage: string, on: string): Promise<unknown> =>
  app.db.query('INSERT INTO stage_entry (deal_id, stage, entered_on) VALUES ($1, $2, $3) ON CONFLICT (deal_id, stage) DO UPDATE SET entered_on = excluded.entered_on', [id, stage, on]);

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22' });
  officer = await app.as('officer');
  const whole = await app.make.deal({ name: '整体', totalInvestment: '5000000000' });
  made = {
    plain: await app.make.deal({ name: '普通', chain: '五金', totalInvestment: '80000000' }),
    tagged: await app.make.deal({ name: '标签', nature: 'lease', totalInvestment: '90000000' }),
    whole,
    phase: await app.make.deal({ name: '一期', parentId: whole.id, companyName: null, totalInvestment: '2000000000' }),
    grown: await app.make.deal({ name: '扩产', parentId: whole.id, companyName: null, source: 'expansion', totalInvestment: '300000000' }),
    roads: await app.make.deal({ name: '道路', kind: 'infrastructure', totalInvestment: '70000000' }),
  };
  await officer.ok(UPDATE, { input: { id: made.tagged.id, expectedVersion: 1, tags: ['三个一批', '省重点'], nextFollowUpOn: '2026-12-01' } });
  await officer.ok(UPDATE, { input: { id: made.plain.id, expectedVersion: 1, nextFollowUpOn: '2026-12-24' } });
  for (const [deal, on] of [['plain', '2026-03-01'], ['tagged', '2026-03-31'], ['roads', '2026-03-10']] as const) await entered(made[deal].id, 'contract', on);
  await app.db.query(`
    INSERT INTO deal_light (deal_id, rule, light, since, due_on, facts, lit_on)
    VALUES ($1, 'START_PLAN', 'yellow', '2026-01-01', '2026-01-01', '{}', '2026-01-01'), ($2, 'START_PLAN', 'paused', '2026-01-01', '2026-01-01', '{}', '2026-01-01')`,
  [made.plain.id, made.tagged.id]);
});
afterAll(() => app.close());

describe('the filters of deals', () => {
  it.each<[string, object, string[]]>([
    ['a chain', { chain: '五金' }, ['普通']],
    ['a tag, whole', { tag: '省重点' }, ['标签']],
    ['a part of a tag', { tag: '省' }, []],
    ['a nature', { nature: 'lease' }, ['标签']],
    ['phases', { relation: 'phase' }, ['一期']],
    ['expansions', { relation: 'expansion' }, ['扩产']],
    ['a rule that is lit, not one that is paused', { rule: 'START_PLAN' }, ['普通']],
    ['a follow-up up to a day, that day included', { nextFollowUpTo: '2026-12-01' }, ['标签']],
    ['the day before', { nextFollowUpTo: '2026-11-30' }, []],
    ['the first day of a period', { enteredStage: 'contract', enteredFrom: '2026-03-01', enteredTo: '2026-03-01' }, ['普通']],
    ['its last day; no infrastructure', { enteredStage: 'contract', enteredFrom: '2026-03-02', enteredTo: '2026-03-31' }, ['标签']],
    ['the day before its end', { enteredStage: 'contract', enteredFrom: '2026-03-02', enteredTo: '2026-03-30' }, []],
    ['another stage', { enteredStage: 'land' }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('the children of a deal, and either side of a period left open', async () => {
    expect((await names({ parentId: made.whole.id })).sort()).toEqual(['一期', '扩产'].sort());
    expect((await names({ enteredStage: 'contract', enteredFrom: '2026-03-01' })).sort()).toEqual(['普通', '标签'].sort());
    expect(await names({ enteredStage: 'contract', enteredTo: '2026-03-30' })).toEqual(['普通']);
  });

  it('days of entry without a stage are refused at the stage', async () => {
    expect(await officer.refusal(LIST, { filter: { enteredFrom: '2026-01-01' } })).toEqual(['REQUIRED']);
  });

  it('the next follow-up sorts, those without one last', async () => {
    expect((await names({}, { by: 'nextFollowUpOn', direction: 'asc' })).slice(0, 2)).toEqual(['标签', '普通']);
  });

  it('no yuan is counted twice: own parts in a list, whole amounts where only wholes are listed', async () => {
    const sumOf = async (filter: object): Promise<string> => (await officer.ok(LIST, { filter })).deals.sumInvestment;
    expect(await sumOf({ parentId: null, search: '整体' })).toBe('3000000000.00');
    expect(await sumOf({ search: '整体', counted: true })).toBe('5000000000.00');
    expect(await sumOf({})).toBe(await sumOf({ counted: true }));
  });

  it('an event: deals whose first contract was signed at it', async () => {
    const [event, later] = [newId(), newId()];
    for (const id of [event, later]) {
      await app.db.query(`INSERT INTO signing_event (id, organisation_id, name, held_on, level) VALUES ($1, $2, '集中签约', '2026-03-01', 'county')`, [id, app.world.organisations.bureau]);
    }
    for (const [id, on, kind] of [[event, '2026-03-01', 'contract'], [later, '2026-05-01', 'contract']] as const) {
      const agreement = newId();
      await app.db.query(`INSERT INTO agreement (id, organisation_id, kind, title, signed_on, signing_event_id) VALUES ($1, $2, $3, '合同', $4, $5)`, [agreement, app.world.organisations.bureau, kind, on, id]);
      await app.db.query('INSERT INTO agreement_deal (agreement_id, deal_id, amount) VALUES ($1, $2, 1)', [agreement, made.plain.id]);
    }
    expect(await names({ signingEventId: event })).toEqual(['普通']);
    expect(await names({ signingEventId: later })).toEqual([]);
  });

  it('cost no more statements, whatever is asked for of each row', async () => {
    const list = `query ($first: Int) { deals(first: $first) { nodes { name masked archived tags company { name } firstContactOrganisation { name } liaison { name }
      members { person { name } duty } benefits { year } offshoots { name } phases { name } parcel { number } } } }`;
    const one = await countStatements(() => officer.ok(list, { first: 1 }));
    const all = await countStatements(() => officer.ok(list, { first: 50 }));
    expect(all.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
  });
});

describe('what a morning asks of deals', () => {
  it('finds several lights at once, and what has been quiet up to a day, that day included', async () => {
    await app.db.query("UPDATE deal SET light = CASE id WHEN $1 THEN 'red' WHEN $2 THEN 'yellow' ELSE 'green' END, last_progress_on = CASE id WHEN $1 THEN date '2026-11-08' ELSE date '2026-11-09' END", [made.plain.id, made.tagged.id]);
    expect((await names({ lights: ['yellow', 'red'] })).sort()).toEqual(['普通', '标签'].sort());
    expect(await names({ lights: ['yellow'] })).toEqual(['标签']);
    expect([await names({ lastProgressTo: '2026-11-08' }), await names({ lastProgressTo: '2026-11-07' })]).toEqual([['普通'], []]);
    expect((await names({ lastProgressTo: '2026-11-09', lights: ['red'] }))).toEqual(['普通']);
  });
});
