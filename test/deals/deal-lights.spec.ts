import { DealFactsReader } from '../../src/modules/deals/index.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { READ } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  officer = await app.as('officer');
});
afterAll(() => app.close());
beforeEach(() => { app.clock.setDay('2024-06-30'); });

/** A deal standing at a stage since a day, without the way there. */
async function at(stage: string, enteredOn: string): Promise<string> {
  const { id } = await app.make.deal({ registeredOn: '2024-01-01' });
  await app.db.query('UPDATE deal SET stage = $2, stage_entered_on = $3 WHERE id = $1', [id, stage, enteredOn]);
  return id;
}
async function lightOn(day: string, id: string, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<Answered> {
  app.clock.setDay(day);
  const client = (await app.as('officer')).speaking(locale);
  const { deal } = await client.ok(READ, { id });
  return { light: deal.light, ...deal.lightReason };
}

describe('talks without progress', () => {
  it('are yellow after two months and red after three, and say why in the reader’s language', async () => {
    const id = await at('talks', '2024-03-15');
    expect(await lightOn('2024-05-14', id)).toEqual({ light: 'green' });
    expect(await lightOn('2024-05-15', id)).toEqual({
      light: 'yellow', rule: 'TALK_STALE', since: '2024-03-15', dueOn: '2024-05-15', message: '自 2024-03-15 起没有新进展，2024-05-15 满两个月：请跟进或更新进展。',
    });
    expect(await lightOn('2024-06-15', id, 'en')).toMatchObject({
      light: 'red', since: '2024-03-15', dueOn: '2024-06-15', message: expect.stringContaining('Nothing has moved since 2024-03-15'),
    });
  });

  it.each([
    ['a visit to the company', async (id: string) => {
      const visit = await evidence.visit('2024-05-01', app.world.organisations.bureau);
      await app.db.query('INSERT INTO visit_company (visit_id, company_id) SELECT $1, company_id FROM deal WHERE id = $2', [visit, id]);
    }],
    ['a framework agreement', (id: string) => evidence.agreement(id, 'framework', '2024-05-01')],
    ['a task done', (id: string) => app.db.query(`
      INSERT INTO task (id, organisation_id, owner_id, title, due_on, state, done_on, subject_type, subject_id)
      SELECT gen_random_uuid(), organisation_id, officer_id, '回访', '2024-05-01', 'done', '2024-05-01', 'deal', id FROM deal WHERE id = $1`, [id])],
    ['a proposal', (id: string) => app.db.query(`UPDATE deal SET proposal_on = '2024-05-01' WHERE id = $1`, [id])],
    ['reopening', (id: string) => app.db.query(`UPDATE deal SET status_on = '2024-05-01' WHERE id = $1`, [id])],
  ])('start anew with %s', async (_what, move) => {
    const id = await at('talks', '2024-03-15');
    await move(id);
    expect(await lightOn('2024-06-30', id)).toEqual({ light: 'green' });
    expect(await lightOn('2024-07-01', id)).toMatchObject({ light: 'yellow', since: '2024-05-01' });
  });

  it('are not moved by another county’s visit to the same company', async () => {
    const id = await at('talks', '2024-03-15');
    const visit = await evidence.visit('2024-05-01', app.world.organisations.otherBureau);
    await app.db.query('INSERT INTO visit_company (visit_id, company_id) SELECT $1, company_id FROM deal WHERE id = $2', [visit, id]);
    expect(await lightOn('2024-06-30', id)).toMatchObject({ light: 'red', since: '2024-03-15' });
  });
});

describe('an agreed start', () => {
  it('is due on its day and red three months later, until ground is broken', async () => {
    const id = await at('contract', '2024-04-01');
    await evidence.contract(id, '2024-04-01', '2024-08-01');
    expect(await lightOn('2024-07-31', id)).toEqual({ light: 'green' });
    expect(await lightOn('2024-08-01', id)).toMatchObject({ light: 'yellow', rule: 'START_PLAN', since: '2024-08-01', dueOn: '2024-08-01' });
    expect(await lightOn('2024-11-01', id)).toMatchObject({ light: 'red', dueOn: '2024-11-01' });
    await evidence.milestone(id, 'commencement', '2024-10-01');
    expect(await lightOn('2024-11-01', id)).toEqual({ light: 'green' });
  });

  it('is that of the land contract where no contract names one', async () => {
    const id = await at('land', '2024-05-01');
    await evidence.land(id, '2024-05-01', '2024-09-01');
    expect(await lightOn('2024-08-31', id)).toEqual({ light: 'green' });
    expect(await lightOn('2024-09-01', id)).toMatchObject({ light: 'yellow', since: '2024-09-01' });
  });
});

describe('a deal that is not being worked', () => {
  it('is grey, with the day and a sentence', async () => {
    const id = await at('talks', '2024-01-15');
    await app.db.query(`UPDATE deal SET status = 'suspended', status_on = '2024-02-01' WHERE id = $1`, [id]);
    expect(await lightOn('2024-06-30', id)).toMatchObject({ light: 'grey', rule: 'NOT_ACTIVE', since: '2024-02-01', message: '自 2024-02-01 起不在推进中，不计预警。' });
  });
});

describe('lights of many deals at once, for reporting and alliances', () => {
  it('are those that the deals themselves show', async () => {
    const ids = [await at('talks', '2024-03-15'), await at('framework', '2024-03-15')];
    const lights = await app.nest.get(DealFactsReader).judgeLights(ids);
    const shown = await Promise.all(ids.map(async (id) => (await officer.ok(READ, { id })).deal.light));
    expect(ids.map((id) => lights.get(id)?.light)).toEqual(shown);
    expect(shown).toEqual(['red', 'green']);
  });
});
