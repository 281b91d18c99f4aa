import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const ASSIGN = 'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { task { id } userErrors { code field } } }';
const LIST = `query ($first: Int, $after: String, $filter: TaskFilter, $sort: TaskSort) {
  tasks(first: $first, after: $after, filter: $filter, sort: $sort) { nodes { id title overdue } totalCount pageInfo { endCursor hasNextPage } } }`;

let app: TestApp;
let officer: Client;
let dealId: string;

const assign = async (title: string, dueOn: string, more: object = {}): Promise<string> => (await officer.ok(ASSIGN, { input: { title, dueOn, ...more } })).assignTask.task.id;
const titles = async (filter: object = {}, client = officer): Promise<string[]> =>
  (await client.ok(LIST, { first: 100, filter })).tasks.nodes.map(({ title }: { title: string }) => title);

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  dealId = (await app.make.deal()).id;
  await assign('昨天', '2024-06-29');
  await assign('今天', '2024-06-30', { subjectType: 'deal', subjectId: dealId });
  await assign('明天', '2024-07-01', { ownerId: app.world.users.officerTwo });
  const done = await assign('早已完成', '2024-06-01', { subjectType: 'deal', subjectId: dealId });
  await officer.ok('mutation ($id: ID!) { completeTask(input: { id: $id }) { userErrors { code } } }', { id: done });
});
beforeEach(() => app.clock.setDay('2024-06-30'));
afterAll(() => app.close());

describe('tasks', () => {
  it('come by due date, and are filtered by each thing that they can be filtered by', async () => {
    expect(await titles()).toEqual(['早已完成', '昨天', '今天', '明天']);
    expect(await titles({ mine: true })).toEqual(['早已完成', '昨天', '今天']);
    expect(await titles({ mine: true }, await app.as('officerTwo'))).toEqual(['明天']);
    expect(await titles({ state: 'open' })).toEqual(['昨天', '今天', '明天']);
    expect(await titles({ state: 'done' })).toEqual(['早已完成']);
    expect(await titles({ dueFrom: '2024-06-30', dueTo: '2024-06-30' })).toEqual(['今天']);
    expect(await titles({ dealId })).toEqual(['早已完成', '今天']);
    expect(await officer.refusal(LIST, { filter: { ownerId: dealId } })).toEqual(['UNKNOWN_FIELD']);
  });

  it('are overdue from the day after they were due, in filter and field alike, and never once done', async () => {
    const overdueOn = async (day: string): Promise<string[]> => {
      app.clock.setDay(day);
      const today = await app.as('officer');
      const { tasks } = await today.ok(LIST, { first: 100 });
      const flagged = tasks.nodes.filter(({ overdue }: { overdue: boolean }) => overdue).map(({ title }: { title: string }) => title);
      expect(await titles({ overdue: true }, today)).toEqual(flagged);
      return flagged;
    };
    expect(await titles({ overdue: false })).toEqual(['早已完成', '今天', '明天']);
    expect(await overdueOn('2024-06-29')).toEqual([]);
    expect(await overdueOn('2024-06-30')).toEqual(['昨天']);
    expect(await overdueOn('2024-07-01')).toEqual(['昨天', '今天']);
    expect(await overdueOn('2024-07-02')).toEqual(['昨天', '今天', '明天']);
  });

  it('turn overdue at midnight in Shanghai, not in London', async () => {
    const overdueNow = async (): Promise<string[]> => titles({ overdue: true }, await app.as('officer'));
    app.clock.advanceMinutes(11 * 60 + 59);
    expect(await overdueNow()).toEqual(['昨天']);
    app.clock.advanceMinutes(1);
    expect(await overdueNow()).toEqual(['昨天', '今天']);
  });

  it('page without leaving out or repeating a row', async () => {
    for (const by of ['dueOn', 'createdAt']) for (const direction of ['asc', 'desc']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Answered = (await officer.ok(LIST, { first: 1, after, sort: { by, direction } })).tasks;
        seen.push(...page.nodes.map(({ title }: { title: string }) => title));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual((await officer.ok(LIST, { first: 100, sort: { by, direction } })).tasks.nodes.map(({ title }: { title: string }) => title));
      expect(seen).toHaveLength(4);
    }
  });

  it('stand on their deal, open ones first by due date', async () => {
    await assign('下个月', '2024-07-30', { subjectType: 'deal', subjectId: dealId });
    const { deal } = await officer.ok('query ($id: ID!) { deal(id: $id) { tasks { title state } } }', { id: dealId });
    expect(deal.tasks).toEqual([{ title: '今天', state: 'open' }, { title: '下个月', state: 'open' }, { title: '早已完成', state: 'done' }]);
  });

  it('ask the database at most six times for a hundred with owner and deal', async () => {
    await app.db.query(`
      INSERT INTO task (id, organisation_id, owner_id, title, due_on, subject_type, subject_id)
      SELECT gen_random_uuid(), $1, $2, 'bulk', '2024-05-01', 'deal', $3 FROM generate_series(1, 100)`, [app.world.organisations.bureau, app.world.users.officer, dealId]);
    const { result, statements } = await countStatements(() => officer.ok('{ tasks(first: 100) { nodes { title owner { name } deal { name } visit { id } viewerCan } totalCount } }'));
    expect(result.tasks.nodes).toHaveLength(100);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});
