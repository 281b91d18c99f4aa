import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { ACTIVITY, CALENDAR, CANCEL_PLAN, JOIN, LOG, PLANS, PLAN_VISIT, UPDATE } from './visit-documents.js';

let app: TestApp;
let officer: Client;
let head: Client;
let team: Client;
let stranger: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  [officer, head, team, stranger] = await Promise.all([app.as('officer'), app.as('head'), app.as('officerTwo'), app.as('stranger')]);
});
afterAll(() => app.close());

const planInput = (changes: object = {}): object => ({ companyName: '计划走请有限公司', direction: 'out', on: '2024-07-03', ...changes });
const plan = async (changes: object = {}, client = officer): Promise<Answered> => (await client.ok(PLAN_VISIT, { input: planInput(changes) })).planVisit.plan;
const errorsOf = async (changes: object, client = officer): Promise<[string, string][]> => {
  const { data, errors } = await client.gql(PLAN_VISIT, { input: planInput(changes) });
  const told = errors ? errors.flatMap(({ extensions }) => extensions.userErrors ?? []) : data.planVisit.userErrors;
  return told.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]);
};
const plansOf = async (companyId: string, client = officer, changes: object = {}): Promise<string[]> =>
  (await client.ok(PLANS, { from: '2024-06-01', to: '2024-12-31', companyId, ...changes })).visitPlans.map(({ id }: { id: string }) => id);
const log = async (companyId: string, visitedOn: string, client = officer, changes: object = {}): Promise<Answered> =>
  (await client.ok(LOG, { input: { direction: 'out', visitedOn, summary: '当面洽谈，不外传', companyIds: [companyId], ...changes } })).logVisit.visit;

describe('planVisit', () => {
  it('says who means to go where and when', async () => {
    const company = await app.make.company({ name: '拟走访有限公司' });
    const made = await plan({ companyName: undefined, companyId: company.id, note: ' 谈增资 ' });
    expect(made).toEqual({
      id: expect.any(String), direction: 'out', on: '2024-07-03', note: '谈增资', company: { id: company.id, name: '拟走访有限公司' }, organisation: { name: '甲县招商局' },
      createdBy: { name: '招商专员岗' }, viewerCan: ['cancelVisitPlan'],
    });
    expect(await plansOf(company.id)).toEqual([made.id]);
    const [entry] = await app.db.query(`SELECT subject_type AS type, subject_id AS id, changes FROM audit_entry WHERE verb = 'planVisit' ORDER BY id DESC LIMIT 1`);
    expect(entry).toEqual({ type: 'organisation', id: app.world.organisations.bureau, changes: { visitedOn: [null, '2024-07-03'], direction: [null, 'out'], companyId: [null, company.id] } });
  });

  it('registers a company in place, and is sent twice once', async () => {
    const input = planInput({ companyName: '新企业计划有限公司', clientMutationId: newId() });
    const [one, two] = await Promise.all([officer.ok(PLAN_VISIT, { input }), officer.ok(PLAN_VISIT, { input })]);
    expect(one.planVisit.plan.company.name).toBe('新企业计划有限公司');
    expect(two.planVisit.plan.id).toBe(one.planVisit.plan.id);
  });

  it('refuses what makes no sense, each at its field', async () => {
    const company = await app.make.company();
    const foreign = await app.make.company({}, 'stranger');
    expect(await errorsOf({ on: '2024-06-29', companyName: null })).toEqual([['PLAN_COMPANY_REQUIRED', 'input.companyId'], ['PLAN_IN_PAST', 'input.on']]);
    expect(await errorsOf({ companyId: company.id })).toEqual([['COMPANY_TWICE', 'input.companyName']]);
    expect(await errorsOf({ companyName: null, companyId: foreign.id })).toEqual([['NOT_FOUND', 'input.companyId']]);
    expect(await errorsOf({ organisationId: app.world.organisations.otherBureau })).toEqual([['NOT_FOUND', 'input.organisationId']]);
    expect(await errorsOf({ note: '字'.repeat(501) })).toEqual([['TOO_LONG', 'input.note']]);
    expect(await errorsOf({ on: '2024-06-30' })).toEqual([]);
  });

  it('is for those who log visits; others of the county and other counties read no plans', async () => {
    const { id, company } = await plan({ companyName: '谁能看计划有限公司' });
    for (const user of ['leader', 'land', 'auditor', 'admin', 'alliance'] as const) expect(await (await app.as(user)).refusal(PLAN_VISIT, { input: planInput() })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(PLAN_VISIT, { input: planInput() })).toEqual(['UNAUTHENTICATED']);
    expect(await plansOf(company.id, await app.as('leader'))).toEqual([id]);
    for (const client of [team, stranger]) expect(await plansOf(company.id, client)).toEqual([]);
    expect(await plansOf(company.id, head, { mine: true })).toEqual([]);
    expect(await plansOf(company.id, officer, { mine: true })).toEqual([id]);
    expect(await officer.refusal(PLANS, { from: '2024-07-02', to: '2024-07-01' })).toEqual(['PERIOD_REVERSED']);
    expect(await officer.refusal(PLANS, { from: '2024-01-01', to: '2025-12-31' })).toEqual(['PERIOD_TOO_LONG']);
  });
});

describe('cancelVisitPlan', () => {
  it('takes a plan back, once, by its author or the head', async () => {
    const [one, two] = [await plan({ companyName: '取消计划有限公司' }), await plan({ companyName: '取消计划有限公司' }, head)];
    const cancel = (client: Client, id: string): Promise<string[]> => client.refusal(CANCEL_PLAN, { input: { id } });
    expect(await cancel(officer, two.id)).toEqual(['VISIT_OF_ANOTHER']);
    for (const client of [team, stranger]) expect(await cancel(client, one.id)).toEqual(['NOT_FOUND']);
    expect(await cancel(await app.as('leader'), one.id)).toEqual(['FORBIDDEN']);
    expect((await officer.ok(CANCEL_PLAN, { input: { id: one.id } })).cancelVisitPlan.plan.viewerCan).toEqual([]);
    expect(await cancel(head, one.id)).toEqual([]);
    expect(await plansOf(one.company.id)).toEqual([two.id]);
    expect(await app.db.query(`SELECT count(*)::int AS times FROM audit_entry WHERE verb = 'cancelVisitPlan' AND changes->'companyId'->>0 = $1`, [one.company.id])).toEqual([{ times: 1 }]);
  });
});

describe('a plan', () => {
  it('is fulfilled by a visit of its organisation to its company at most three days off', async () => {
    const made = await plan({ companyName: '落实计划有限公司', on: '2024-06-30' });
    await log(made.company.id, '2024-06-26');
    await log(made.company.id, '2024-06-28', team);
    expect(await plansOf(made.company.id)).toEqual([made.id]);
    const visit = await log(made.company.id, '2024-06-27');
    expect(await plansOf(made.company.id)).toEqual([]);
    expect(await officer.refusal(CANCEL_PLAN, { input: { id: made.id } })).toEqual(['PLAN_FULFILLED']);
    // Its day was mistaken: the plan is open again.
    await officer.ok(UPDATE, { input: { id: visit.id, expectedVersion: 1, visitedOn: '2024-06-20' } });
    expect(await plansOf(made.company.id)).toEqual([made.id]);
  });

  it('stays fulfilled when its visit is joined to another', async () => {
    const made = await plan({ companyName: '合并落实有限公司', on: '2024-06-30' });
    const gone = await log(made.company.id, '2024-06-30');
    const kept = await log(made.company.id, '2024-06-30', head);
    await officer.ok(JOIN, { input: { id: gone.id, intoId: kept.id } });
    expect(await app.db.query('SELECT visit_id AS id FROM visit_plan WHERE id = $1', [made.id])).toEqual([{ id: kept.id }]);
  });

  it('of another organisation or day stays fulfilled by what was joined, whatever becomes of the rest of the visit', async () => {
    const company = await app.make.company();
    const [ours, theirs] = [await plan({ companyName: null, companyId: company.id, on: '2024-06-30' }), await plan({ companyName: null, companyId: company.id, on: '2024-06-30' }, team)];
    const gone = await log(company.id, '2024-06-30', team);
    const kept = await log(company.id, '2024-06-27');
    await head.ok(JOIN, { input: { id: gone.id, intoId: kept.id } });
    await officer.ok(UPDATE, { input: { id: kept.id, expectedVersion: 2, place: '厂区' } });
    const fulfilled = (): Promise<unknown> => app.db.query('SELECT visit_id AS id FROM visit_plan WHERE id IN ($1, $2)', [ours.id, theirs.id]);
    expect(await fulfilled()).toEqual([{ id: kept.id }, { id: kept.id }]);
    await officer.ok(UPDATE, { input: { id: kept.id, expectedVersion: 3, companyIds: [(await app.make.company()).id] } });
    expect(await fulfilled()).toEqual([{ id: null }, { id: null }]);
  });
});

describe('who was at a company', () => {
  it('is known in the whole county by day, office and position, and no word of what was said', async () => {
    const company = await app.make.company({ name: '频繁走访有限公司' });
    await log(company.id, '2024-05-31');
    const month = await log(company.id, '2024-06-01');
    await log(company.id, '2024-06-24', team, { direction: 'aftercare' });
    await log(company.id, '2024-06-30', head);
    await plan({ companyName: undefined, companyId: company.id, on: '2024-07-09', note: '不外传' }, team);
    const seen = await officer.ok(ACTIVITY, { id: company.id });
    expect(seen.company.visitActivity).toEqual({ lastWeek: 2, notices: [
      { on: '2024-06-01', direction: 'out', planned: false, by: '招商专员岗', visitId: month.id, organisation: { name: '甲县招商局' } },
      { on: '2024-06-24', direction: 'aftercare', planned: false, by: '驻东莞招商专员岗', visitId: expect.any(String), organisation: { name: '甲县驻东莞招商组' } },
      { on: '2024-06-30', direction: 'out', planned: false, by: '招商局长岗', visitId: expect.any(String), organisation: { name: '甲县招商局' } },
      { on: '2024-07-09', direction: 'out', planned: true, by: '驻东莞招商专员岗', visitId: null, organisation: { name: '甲县驻东莞招商组' } },
    ] });
    const byTeam = (await team.ok(ACTIVITY, { id: company.id })).company.visitActivity;
    expect([byTeam.lastWeek, byTeam.notices.map(({ visitId }: Answered) => visitId !== null)]).toEqual([2, [false, true, false, false]]);
    expect(JSON.stringify([seen, byTeam])).not.toContain('不外传');
  });

  it('is not for those who read no visits, nor for another county', async () => {
    const company = await app.make.company();
    await log(company.id, '2024-06-29');
    expect((await (await app.as('land')).ok(ACTIVITY, { id: company.id })).company.visitActivity).toEqual({ lastWeek: 0, notices: [] });
    expect(await stranger.refusal(ACTIVITY, { id: company.id })).toEqual(['NOT_FOUND']);
  });

  it('is the twenty nearest to today, in one statement for many companies; the week is counted whole', async () => {
    const company = await app.make.company();
    await app.db.query(`WITH made AS (INSERT INTO visit (id, organisation_id, direction, visited_on, summary) SELECT gen_random_uuid(), $1, 'out', '2024-06-30'::date - n % 30, 'x' FROM generate_series(1, 90) n RETURNING id)
      INSERT INTO visit_company SELECT made.id, $2 FROM made`, [app.world.organisations.bureau, company.id]);
    const { result, statements } = await countStatements(() => officer.ok('{ companies(first: 100) { nodes { id visitActivity { lastWeek notices { on organisation { name } } } } } }'));
    const { visitActivity } = result.companies.nodes.find(({ id }: { id: string }) => id === company.id);
    expect([visitActivity.lastWeek, visitActivity.notices.length, visitActivity.notices[0].on]).toEqual([21, 20, '2024-06-24']);
    expect(statements.filter((statement) => statement.includes('"lastWeek"'))).toHaveLength(1);
  });
});

describe('visitCalendar', () => {
  it('has the days with visits or plans, by the filter', async () => {
    const company = await app.make.company();
    await log(company.id, '2024-06-10');
    await log(company.id, '2024-06-10', head);
    await log(company.id, '2024-06-12', officer, { direction: 'in' });
    await plan({ companyName: undefined, companyId: company.id, on: '2024-07-10' });
    const days = async (filter: object, client = officer): Promise<Answered> => (await client.ok(CALENDAR, { filter: { from: '2024-06-01', to: '2024-07-31', companyId: company.id, ...filter } })).visitCalendar;
    const [tenth, twelfth, planned] = [{ on: '2024-06-10', visits: 2, plans: 0 }, { on: '2024-06-12', visits: 1, plans: 0 }, { on: '2024-07-10', visits: 0, plans: 1 }];
    expect(await days({})).toEqual([tenth, twelfth, planned]);
    expect(await days({ direction: 'out' })).toEqual([tenth, planned]);
    expect(await days({ kind: 'inspection' })).toEqual([twelfth]);
    expect(await days({ personId: app.world.users.head })).toEqual([{ ...tenth, visits: 1 }]);
    expect(await days({ mine: true })).toEqual([{ ...tenth, visits: 1 }, twelfth, planned]);
    expect(await days({ organisationId: app.world.organisations.team })).toEqual([]);
    expect(await days({ organisationId: app.world.organisations.bureau })).toEqual([tenth, twelfth, planned]);
    expect((await team.ok(CALENDAR, { filter: { from: '2024-06-01', to: '2024-06-15' } })).visitCalendar).toEqual([]);
  });

  it('wants a period of at most two months', async () => {
    const refusal = (filter: object): Promise<string[]> => officer.refusal(CALENDAR, { filter });
    expect(await refusal({})).toEqual(['REQUIRED', 'REQUIRED']);
    expect(await refusal({ from: '2024-06-01' })).toEqual(['REQUIRED']);
    expect(await refusal({ from: '2024-06-02', to: '2024-06-01' })).toEqual(['PERIOD_REVERSED']);
    expect(await refusal({ from: '2024-06-01', to: '2024-08-02' })).toEqual(['PERIOD_TOO_LONG']);
    expect(await refusal({ from: '2024-06-01', to: '2024-08-01' })).toEqual([]);
    expect(await refusal({ from: '2024-06-01', to: '2024-06-02', organisationId: app.world.organisations.otherBureau })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('land')).refusal(CALENDAR, { filter: { from: '2024-06-01', to: '2024-06-02' } })).toEqual(['FORBIDDEN']);
  });
});
