import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../src/kernel/dates.js';
import { DealFactsReader, LIGHTS } from '../../src/modules/deals/index.js';
import { LIGHT_RULES } from '../../src/modules/deals/domain/lights.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import { LIST } from './documents.js';
import { Evidence } from './evidence.js';

let app: TestApp;
let evidence: Evidence;
let officer: Client;
const ids: string[] = [];

/** Days that clocks of the fixture start on: the ends of months of different lengths, and one in the middle. */
const STARTS = ['2023-11-30', '2023-12-31', '2024-03-15'];

/** Every day on which a colour falls due, and the days beside it. */
const MONTHS = LIGHT_RULES.flatMap(({ yellowAfter, redAfter }) => [yellowAfter, redAfter]).filter((after) => typeof after === 'number');
const BESIDE_MONTHS = STARTS.flatMap((start) => MONTHS.flatMap((months) => [-1, 0, 1].map((days) => addDays(addMonths(start, months), days))));
/** The first steps of a lead are due, late and very late within two weeks of its registration. */
const FIRST_DAYS = STARTS.flatMap((start) => Array.from({ length: 8 }, (_, days) => addDays(start, days)));
const DAYS = [...new Set([...BESIDE_MONTHS, ...FIRST_DAYS])].sort();

/** A deal standing at a stage since a day, without the way there. */
async function at(stage: string, enteredOn: string, status = 'active'): Promise<string> {
  const { id } = await app.make.deal({ registeredOn: stage === 'lead' ? enteredOn : '2023-01-02' });
  await app.db.query('UPDATE deal SET stage = $2, stage_entered_on = $3, status = $4, status_on = $5 WHERE id = $1', [id, stage, enteredOn, status, status === 'active' ? null : enteredOn]);
  ids.push(id);
  return id;
}

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  evidence = new Evidence(app);
  for (const start of STARTS) {
    for (const stage of ['lead', 'talks', 'review', 'framework']) await at(stage, start);
    for (const status of ['suspended', 'lost', 'terminated', 'transferred']) await at('talks', start, status);
    for (const stage of ['contract', 'land', 'construction', 'capacity']) {
      await evidence.contract(await at(stage, '2023-02-01'), '2023-02-01', start);
      await evidence.land(await at(stage, '2023-02-01'), '2023-02-01', start);
      // The contract's day comes before that of the land; the first contract before a second.
      const both = await at(stage, '2023-02-01');
      await evidence.contract(both, '2023-02-01', start);
      await evidence.contract(both, '2023-03-01', addDays(start, 40));
      await evidence.land(both, '2023-02-01', addDays(start, -40));
      const begun = await at(stage, '2023-02-01');
      await evidence.contract(begun, '2023-02-01', start);
      await evidence.milestone(begun, 'commencement', '2023-06-01');
    }
    await at('contract', start);
  }
}, 60_000);
afterAll(() => app.close());

/** The lights by the rules in TypeScript, today. */
async function judged(): Promise<Map<string, string>> {
  const lights = await app.nest.get(DealFactsReader).judgeLights(ids);
  return new Map([...lights].map(([id, { light, reason }]) => [id, `${light} ${reason?.rule ?? ''}`]));
}

describe('the light as a filter', () => {
  it('finds on every day exactly those that the rules light so', async () => {
    const seen = new Set<string>();
    for (const day of DAYS) {
      app.clock.setDay(day);
      officer = await app.as('officer');
      const expected = await judged();
      for (const light of LIGHTS) {
        const { deals } = await officer.ok(LIST, { first: 100, filter: { light } });
        const found: string[] = deals.nodes.map(({ id }: { id: string }) => id);
        expect({ day, light, ids: found.sort() }).toEqual({ day, light, ids: ids.filter((id) => expected.get(id)?.startsWith(`${light} `)).sort() });
        expect(deals.totalCount).toBe(found.length);
      }
      for (const light of expected.values()) seen.add(light);
    }
    // The fixture has every rule in every colour, and what no rule speaks of.
    expect([...seen].sort()).toEqual(['green ', 'grey NOT_ACTIVE', ...LIGHT_RULES.flatMap(({ code }) => [`red ${code}`, `yellow ${code}`])].sort());
  }, 60_000);

  it('goes with other filters and sorts, page by page', async () => {
    app.clock.setDay('2024-06-30');
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
