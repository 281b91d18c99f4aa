import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { UserName } from '../support/world.js';

const FIELDS = 'id version title dueOn state overdue doneOn doneNote postponedTimes owner { id name } subjectType subjectId deal { id } visit { id } viewerCan';
const ASSIGN = `mutation ($input: AssignTaskInput!) { assignTask(input: $input) { task { ${FIELDS} } userErrors { code field params message } } }`;
const COMPLETE = `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { task { ${FIELDS} } userErrors { code field params message } } }`;
const POSTPONE = `mutation ($input: PostponeTaskInput!) { postponeTask(input: $input) { task { ${FIELDS} } userErrors { code field params message } } }`;

let app: TestApp;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
});
afterAll(() => app.close());

interface Told { code: string; field: readonly string[] }
interface Made { id: string; version: number }
const assign = async (input: object = {}, user: UserName = 'officer'): Promise<Made & Record<string, unknown>> =>
  (await (await app.as(user)).ok(ASSIGN, { input: { title: '回访', dueOn: '2024-07-05', ...input } })).assignTask.task;
const errorsOf = async (client: Client, document: string, input: object): Promise<[string, string][]> => {
  const { data, errors } = await client.gql(document, { input });
  const payload = Object.values((data ?? {}) as Record<string, { userErrors: Told[] } | null>)[0];
  const told = errors?.flatMap(({ extensions }): readonly Told[] => extensions.userErrors ?? [{ code: extensions.code, field: [] }]) ?? payload!.userErrors;
  return told.map(({ code, field }) => [code, field.join('.')]);
};
const assignErrors = (client: Client, input: object): Promise<[string, string][]> => errorsOf(client, ASSIGN, { title: '回访', dueOn: '2024-07-05', ...input });
const countOf = async (table: string): Promise<number> => Number((await app.db.query<{ count: string }[]>(`SELECT count(*) AS count FROM ${table}`))[0]?.count);

describe('assignTask', () => {
  it('gives a task to oneself by default', async () => {
    expect(await assign({ title: ' 寄送资料 ' })).toMatchObject({
      version: 1, title: '寄送资料', dueOn: '2024-07-05', state: 'open', overdue: false, doneOn: null, doneNote: null, postponedTimes: 0,
      owner: { id: app.world.users.officer }, subjectType: null, subjectId: null, deal: null, visit: null, viewerCan: ['completeTask', 'postponeTask'],
    });
  });

  it('gives it to a colleague below, about a deal, a visit or a company within reach', async () => {
    const deal = await app.make.deal();
    const visit = await app.make.visit();
    const company = await app.make.company();
    expect(await assign({ ownerId: app.world.users.officerTwo, subjectType: 'deal', subjectId: deal.id }, 'head'))
      .toMatchObject({ owner: { name: '驻东莞招商专员岗' }, deal: { id: deal.id }, visit: null, subjectType: 'deal', subjectId: deal.id });
    expect(await assign({ subjectType: 'visit', subjectId: visit.id })).toMatchObject({ visit: { id: visit.id }, deal: null });
    expect(await assign({ subjectType: 'company', subjectId: company.id })).toMatchObject({ subjectType: 'company', subjectId: company.id, deal: null, visit: null });
  });

  it('belongs where its subject belongs, so that those who work on it see it', async () => {
    const deal = await app.make.deal();
    const { id } = await assign({ subjectType: 'deal', subjectId: deal.id }, 'leader');
    const { tasks } = await officer.ok('query ($id: ID!) { tasks(filter: { dealId: $id }) { nodes { id } } }', { id: deal.id });
    expect(tasks.nodes).toEqual([{ id }]);
  });

  it('answers a repeated clientMutationId with the first task', async () => {
    const clientMutationId = newId();
    const first = await assign({ clientMutationId });
    const before = await countOf('task');
    expect((await assign({ clientMutationId })).id).toBe(first.id);
    expect(await countOf('task')).toBe(before);
  });

  it('takes no owner, subject or organisation out of reach, and then writes nothing', async () => {
    const deal = await app.make.deal();
    const visit = await app.make.visit();
    const foreignCompany = await app.make.company({}, 'stranger');
    const stranger = await app.as('stranger');
    const before = [await countOf('task'), await countOf('audit_entry')];
    expect(await assignErrors(officer, { ownerId: app.world.users.stranger })).toEqual([['NOT_FOUND', 'input.ownerId']]);
    expect(await assignErrors(officer, { ownerId: app.world.users.admin })).toEqual([['NOT_FOUND', 'input.ownerId']]);
    expect(await assignErrors(officer, { ownerId: app.world.users.leader })).toEqual([['NOT_FOUND', 'input.ownerId']]);
    expect(await assignErrors(stranger, { subjectType: 'deal', subjectId: deal.id })).toEqual([['NOT_FOUND', 'input.subjectId']]);
    expect(await assignErrors(stranger, { subjectType: 'visit', subjectId: visit.id })).toEqual([['NOT_FOUND', 'input.subjectId']]);
    expect(await assignErrors(officer, { subjectType: 'company', subjectId: foreignCompany.id })).toEqual([['NOT_FOUND', 'input.subjectId']]);
    expect(await assignErrors(officer, { subjectType: 'deal', subjectId: newId() })).toEqual([['NOT_FOUND', 'input.subjectId']]);
    expect(await assignErrors(officer, { organisationId: app.world.organisations.otherBureau })).toEqual([['NOT_FOUND', 'input.organisationId']]);
    expect([await countOf('task'), await countOf('audit_entry')]).toEqual(before);
  });

  it('refuses half a subject, a subject of another kind, and what is too long or no day', async () => {
    expect(await assignErrors(officer, { subjectType: 'deal' })).toEqual([['REQUIRED', 'input.subjectId']]);
    expect(await assignErrors(officer, { subjectId: newId() })).toEqual([['REQUIRED', 'input.subjectType']]);
    expect(await assignErrors(officer, { subjectType: 'user', subjectId: app.world.users.officer })).toEqual([['TASK_SUBJECT_UNSUPPORTED', 'input.subjectType']]);
    expect(await assignErrors(officer, { subjectType: 'secret', subjectId: newId() })).toEqual([['NOT_CHOICE', 'input.subjectType']]);
    expect(await assignErrors(officer, { title: '' })).toEqual([['REQUIRED', 'input.title']]);
    expect(await assignErrors(officer, { title: '字'.repeat(201) })).toEqual([['TOO_LONG', 'input.title']]);
    expect(await assignErrors(officer, { dueOn: '2024-06-31' })).toEqual([['NOT_DATE', 'input.dueOn']]);
    expect(await assignErrors(officer, { ownerId: 'me' })).toEqual([['NOT_ID', 'input.ownerId']]);
    expect(await assignErrors(officer, { urgent: true })).toEqual([['UNKNOWN_FIELD', 'input.urgent']]);
  });
});

describe('completeTask', () => {
  it('is done today, with a note', async () => {
    const { id } = await assign();
    const { completeTask } = await officer.ok(COMPLETE, { input: { id, note: ' 已寄出 ' } });
    expect(completeTask.task).toMatchObject({ id, version: 2, state: 'done', doneOn: '2024-06-30', doneNote: '已寄出', overdue: false, viewerCan: [] });
  });

  it('is done once, also when two do it at the same time', async () => {
    const { id } = await assign();
    const answers = await Promise.all([1, 2, 3].map(() => errorsOf(officer, COMPLETE, { id })));
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
    expect(answers.flat()).toEqual([['TASK_DONE_ALREADY', 'input.id'], ['TASK_DONE_ALREADY', 'input.id']]);
  });

  it('tells a stale version as a conflict, with both versions', async () => {
    const { id } = await assign();
    await officer.ok(POSTPONE, { input: { id, dueOn: '2024-07-06', reason: '客商改期' } });
    const { data } = await officer.gql(COMPLETE, { input: { id, expectedVersion: 1 } });
    expect(data.completeTask).toMatchObject({ task: null, userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 2 } }] });
    await officer.ok(COMPLETE, { input: { id, expectedVersion: 2 } });
  });

  it('counts as progress of its deal', async () => {
    const deal = await app.make.deal({ registeredOn: '2024-01-01' });
    const { id } = await assign({ subjectType: 'deal', subjectId: deal.id });
    await officer.ok(COMPLETE, { input: { id } });
    expect((await officer.ok('query ($id: ID!) { deal(id: $id) { lastProgressOn } }', { id: deal.id })).deal.lastProgressOn).toBe('2024-06-30');
  });
});

describe('postponeTask', () => {
  it('moves to a later day, counts it, and keeps the reason in the trail', async () => {
    const { id } = await assign();
    await officer.ok(POSTPONE, { input: { id, dueOn: '2024-07-06', reason: '客商改期' } });
    const { postponeTask } = await officer.ok(POSTPONE, { input: { id, dueOn: '2024-07-20', reason: '资料未齐' } });
    expect(postponeTask.task).toMatchObject({ dueOn: '2024-07-20', postponedTimes: 2, version: 3, state: 'open' });
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: task, subjectId: $id) { nodes { verb changes { field before after } } } }', { id });
    expect(timeline.nodes[0]).toMatchObject({ verb: 'postponeTask', changes: expect.arrayContaining([
      { field: 'dueOn', before: '2024-07-06', after: '2024-07-20' }, { field: 'reason', before: null, after: '资料未齐' }]) });
  });

  it('refuses the same day, an earlier one, a past one, no reason, and a task that is done; nothing changes', async () => {
    const open = await assign();
    const late = await assign({ dueOn: '2024-06-01' });
    const done = await assign();
    await officer.ok(COMPLETE, { input: { id: done.id } });
    const postpone = (id: string, dueOn: string, reason = '客商改期'): Promise<[string, string][]> => errorsOf(officer, POSTPONE, { id, dueOn, reason });
    expect(await postpone(open.id, '2024-07-05')).toEqual([['POSTPONE_NOT_LATER', 'input.dueOn']]);
    expect(await postpone(open.id, '2024-07-04')).toEqual([['POSTPONE_NOT_LATER', 'input.dueOn']]);
    expect(await postpone(late.id, '2024-06-29')).toEqual([['DUE_IN_PAST', 'input.dueOn']]);
    expect(await postpone(open.id, '2024-07-09', ' ')).toEqual([['REQUIRED', 'input.reason']]);
    expect(await postpone(done.id, '2024-07-09')).toEqual([['TASK_DONE_ALREADY', 'input.id']]);
    const { tasks } = await officer.ok('{ tasks(first: 100) { nodes { id version dueOn } } }');
    expect(tasks.nodes.find(({ id }: Made) => id === open.id)).toMatchObject({ version: 1, dueOn: '2024-07-05' });
    expect(await postpone(late.id, '2024-06-30')).toEqual([]);
  });

  it('tells it in the language of the reader', async () => {
    const { id } = await assign();
    const told = async (locale: 'zh-CN' | 'en'): Promise<string> =>
      (await officer.speaking(locale).gql(POSTPONE, { input: { id, dueOn: '2024-07-01', reason: 'x' } })).data.postponeTask.userErrors[0].message;
    expect(await told('zh-CN')).toBe('延期后的日期须晚于原定日期（2024-07-05），请另选一天。');
    expect(await told('en')).toBe('The new day must be later than the old one (2024-07-05); choose another day.');
  });
});

describe('who may', () => {
  it('finish or put off a task: its owner, and whoever writes tasks in its organisation; nobody else finds it', async () => {
    const mine = await assign({ ownerId: app.world.users.officerTwo }, 'head');
    const can = async (user: UserName): Promise<string[]> => {
      const { tasks } = await (await app.as(user)).ok('{ tasks(first: 100) { nodes { id viewerCan } } }');
      return tasks.nodes.find(({ id }: Made) => id === mine.id)?.viewerCan ?? ['does not see it'];
    };
    // The team below does not reach the bureau's tasks, save the one that is its officer's own.
    const others = (await (await app.as('officerTwo')).ok('{ tasks(first: 100) { nodes { owner { id } } } }')).tasks.nodes;
    expect(new Set(others.map(({ owner }: { owner: { id: string } }) => owner.id))).toEqual(new Set([app.world.users.officerTwo]));
    for (const user of ['officerTwo', 'officer', 'head', 'leader', 'land'] as const) expect(await can(user)).toEqual(['completeTask', 'postponeTask']);
    expect(await can('auditor')).toEqual([]);
    expect(await can('stranger')).toEqual(['does not see it']);
    expect(await errorsOf(await app.as('stranger'), COMPLETE, { id: mine.id })).toEqual([['NOT_FOUND', '']]);
    expect(await errorsOf(await app.as('auditor'), COMPLETE, { id: mine.id })).toEqual([['FORBIDDEN', '']]);
    expect(await errorsOf(await app.as('alliance'), COMPLETE, { id: mine.id })).toEqual([['FORBIDDEN', '']]);
    expect(await errorsOf(await app.as('officerTwo'), COMPLETE, { id: mine.id })).toEqual([]);
  });

  it('see the deal of one’s own task: only who reaches the deal', async () => {
    const deal = await app.make.deal();
    const { id } = await assign({ ownerId: app.world.users.officerTwo, subjectType: 'deal', subjectId: deal.id }, 'head');
    const { tasks } = await (await app.as('officerTwo')).ok('{ tasks(first: 100) { nodes { id deal { id } subjectId } } }');
    expect(tasks.nodes.find((task: Made) => task.id === id)).toEqual({ id, deal: null, subjectId: deal.id });
  });
});
