import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';

let app: TestApp;
let officer: Client;

/** Deals with a company, two tasks and a parcel each: what a page of the deal table shows. */
async function makeRows(count: number): Promise<void> {
  const { bureau, county, park } = app.world.organisations;
  await app.db.query(`
    WITH made AS (
      SELECT n, gen_random_uuid() AS company, gen_random_uuid() AS deal, gen_random_uuid() AS parcel FROM generate_series(1, $1::int) AS n
    ), companies AS (
      INSERT INTO company (id, organisation_id, jurisdiction_id, name) SELECT company, $2, $3, '企业' || n FROM made
    ), deals AS (
      INSERT INTO deal (id, organisation_id, jurisdiction_id, number, name, code_name, stage, stage_entered_on, source, company_id, officer_id, registered_on, last_progress_on, total_investment, own_investment)
      SELECT deal, $2, $3, 'XM-' || n, '项目' || n, '项目-' || n, 'talks', '2024-06-01', 'visitOut', company, $5, '2024-05-01', '2024-06-01', 80000000, 80000000 FROM made
    ), parcels AS (
      INSERT INTO parcel (id, organisation_id, jurisdiction_id, number, area) SELECT parcel, $4, $3, 'DK-' || n, 40000 FROM made
    )
    INSERT INTO task (id, organisation_id, owner_id, title, due_on, subject_type, subject_id)
    SELECT gen_random_uuid(), $2, $5, '跟进' || n || '-' || k, '2024-07-01', 'deal', deal FROM made, generate_series(1, 2) AS k`,
  [count, bureau, county, park, app.world.users.officer]);
  await app.db.query(`
    INSERT INTO land_supply (id, organisation_id, parcel_id, deal_id, area, method, contract_number, contract_on, delivery_on, start_on)
    SELECT gen_random_uuid(), $1, p.id, d.id, 20000, 'listing', 'HT-' || p.number, '2024-06-10', '2024-06-20', '2024-09-01'
    FROM deal d JOIN parcel p ON substr(p.number, 4) = substr(d.number, 4)`, [bureau]);
}

beforeAll(async () => {
  app = await startApp();
  await makeRows(100);
  officer = await app.as('officer');
});
afterAll(() => app.close());

const LIST = `query ($first: Int!) { deals(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id name stage totalInvestment company { name } tasks { title dueOn state } parcels { number area } } } }`;
const WITH_LIGHT = LIST.replace('totalInvestment', 'totalInvestment light lightReason { message } nextStages { stage blockers { code message } }');

describe('the list of deals with company, tasks and parcels', () => {
  // With next stages, the gates of the county are one more.
  it.each([['plain', LIST, 6], ['with lights and next stages', WITH_LIGHT, 8]])('%s: the same few statements for 5, 50 and 100 rows', async (_, list, most) => {
    const counts: number[] = [];
    for (const first of [5, 50, 100]) {
      const { result, statements } = await countStatements(() => officer.ok(list, { first }));
      expect(result.deals.totalCount).toBe(100);
      expect(result.deals.nodes).toHaveLength(first);
      expect(result.deals.nodes.every((deal: { company: object; tasks: object[]; parcels: object[] }) => deal.tasks.length === 2 && deal.parcels.length === 1)).toBe(true);
      counts.push(statements.length);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(most);
  });
});
