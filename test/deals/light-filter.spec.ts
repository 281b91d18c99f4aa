import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIGHTS } from '../../src/modules/deals/index.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { nightfall } from '../support/nightly.js';
import { LIST } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let officer: Client;
const ids: string[] = [];

const STARTS = ['2023-11-30', '2023-12-31', '2024-03-15'];

/** A deal standing at a stage since a day, without the way there. */
async function at(stage: string, enteredOn: string, status = 'active'): Promise<string> {
  const { id } = await app.make.deal({ registeredOn: stage === 'lead' ? enteredOn : '2023-01-02' });
  await app.db.query('UPDATE deal SET stage = $2, stage_entered_on = $3, status = $4, status_on = $5 WHERE id = $1', [id, stage, enteredOn, status, status === 'active' ? null : enteredOn]);
  ids.push(id);
  return id;
}

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  const evidence = new Evidence(app);
  for (const start of STARTS) {
    for (const stage of ['lead', 'talks', 'review', 'framework']) await at(stage, start);
    for (const status of ['suspended', 'lost', 'terminated', 'transferred']) await at('talks', start, status);
    for (const stage of ['contract', 'land', 'construction', 'capacity']) {
      await evidence.contract(await at(stage, '2023-02-01'), '2023-02-01', start);
      await evidence.land(await at(stage, '2023-02-01'), '2023-02-01', start);
    }
  }
}, 60_000);
afterAll(() => app.close());

describe('the light as a filter', () => {
  it('finds on every day exactly those that show it', async () => {
    const seen = new Set<string>();
    for (const day of ['2024-01-31', '2024-03-01', '2024-05-15', '2024-06-30']) {
      await nightfall(app, day);
      officer = await app.as('officer');
      const { deals: all } = await officer.ok('{ deals(first: 100) { nodes { id light } } }');
      for (const light of LIGHTS) {
        const { deals } = await officer.ok(LIST, { first: 100, filter: { light } });
        const found: string[] = deals.nodes.map(({ id }: Answered) => id);
        expect({ day, light, ids: found.sort() }).toEqual({ day, light, ids: all.nodes.filter((node: Answered) => node.light === light).map(({ id }: Answered) => id).sort() });
        expect(deals.totalCount).toBe(found.length);
        if (found.length > 0) seen.add(light);
      }
    }
    expect([...seen].sort()).toEqual(['green', 'grey', 'red', 'yellow']);
  });

  it('goes with other filters and sorts, page by page', async () => {
    await nightfall(app, '2024-06-30');
    officer = await app.as('officer');
    const filter = { light: 'red', stages: ['talks', 'review'], status: 'active' };
    const sort = { by: 'lastProgressOn', direction: 'asc' };
    const whole = (await officer.ok(LIST, { first: 100, filter, sort })).deals.nodes;
    expect(whole).toHaveLength(6);
    const first = (await officer.ok(LIST, { first: 4, filter, sort })).deals;
    const rest = (await officer.ok(LIST, { first: 4, after: first.pageInfo.endCursor, filter, sort })).deals;
    expect([...first.nodes, ...rest.nodes]).toEqual(whole);
  });

  it('costs no statement, and is refused when there is no such light', async () => {
    const document = 'query ($filter: DealFilter) { deals(filter: $filter) { nodes { id } } }';
    const counted = await Promise.all([{}, { light: 'yellow' }].map(async (filter) => (await countStatements(() => officer.ok(document, { filter }))).statements.length));
    expect(counted[1]).toBe(counted[0]);
    expect(await officer.refusal(LIST, { filter: { light: 'blue' } })).toEqual(['NOT_CHOICE']);
  });

  it('tells nobody of another county', async () => {
    for (const light of LIGHTS) expect((await (await app.as('stranger')).ok(LIST, { filter: { light } })).deals).toMatchObject({ nodes: [], totalCount: 0 });
  });
});
