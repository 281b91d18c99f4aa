import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';

const LOG = `mutation ($input: LogVisitInput!) { logVisit(input: $input) {
  visit { id version direction visitedOn place participants investorCount summary nextAction nextActionDueOn viewerCan
          companies { id name } organisation { name } createdBy { name } deals { id } }
  userErrors { code field params message } } }`;
const TABLES = ['visit', 'visit_company', 'company', 'task', 'audit_entry', 'client_mutation'] as const;

let app: TestApp;
let officer: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
});
afterAll(() => app.close());

const visitInput = (changes: object = {}): object => ({ direction: 'out', visitedOn: '2024-06-20', summary: '洽谈年产紧固件项目', companyNames: ['东莞某五金有限公司'], ...changes });
const errorsOf = async (client: Client, changes: object): Promise<[string, string][]> => {
  const { data, errors } = await client.gql(LOG, { input: visitInput(changes) });
  const told = errors ? errors.flatMap(({ extensions }) => extensions.userErrors ?? []) : data.logVisit.userErrors;
  return told.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]);
};
const counts = async (): Promise<number[]> => Promise.all(TABLES.map(async (table) => {
  const [row] = await app.db.query<{ count: string }[]>(`SELECT count(*) AS count FROM ${table}`);
  return Number(row?.count);
}));
const unchanged = async (attempt: () => Promise<unknown>): Promise<void> => {
  const before = await counts();
  await attempt();
  expect(await counts()).toEqual(before);
};

describe('logVisit', () => {
  it('writes down the visit with everything that was said', async () => {
    const known = await app.make.company({ name: '东莞精密制造有限公司' });
    const { logVisit } = await officer.ok(LOG, { input: visitInput({
      place: ' 广东东莞 ', participants: ['县委书记', '招商局长 '], companyIds: [known.id], companyNames: ['东莞紧固件有限公司'], investorCount: 12,
      nextAction: '寄送园区资料', nextActionDueOn: '2024-07-05',
    }) });
    expect(logVisit.visit).toMatchObject({
      version: 1, direction: 'out', visitedOn: '2024-06-20', place: '广东东莞', participants: ['县委书记', '招商局长'], investorCount: 12,
      summary: '洽谈年产紧固件项目', nextAction: '寄送园区资料', nextActionDueOn: '2024-07-05', deals: [], viewerCan: ['registerLead', 'updateVisit', 'joinVisits'],
      organisation: { name: '甲县招商局' }, createdBy: { name: '招商专员岗' },
    });
    expect(logVisit.visit.companies.map(({ name }: { name: string }) => name).sort()).toEqual(['东莞精密制造有限公司', '东莞紧固件有限公司'].sort());
  });

  it('does with a direction, a day, a summary and one company', async () => {
    const { logVisit } = await officer.ok(LOG, { input: visitInput() });
    expect(logVisit.visit).toMatchObject({ place: null, participants: [], investorCount: 0, nextAction: null, nextActionDueOn: null });
  });

  it('registers a new company once, whoever types its name, and meets nobody twice', async () => {
    const name = '宁波螺丝有限公司';
    const first = await officer.ok(LOG, { input: visitInput({ companyNames: [name, ` ${name}`] }) });
    const second = await officer.ok(LOG, { input: visitInput({ companyIds: [first.logVisit.visit.companies[0].id], companyNames: [name] }) });
    expect(first.logVisit.visit.companies).toHaveLength(1);
    expect(second.logVisit.visit.companies).toEqual(first.logVisit.visit.companies);
  });

  it('makes the next step a task of whoever logs it', async () => {
    const { logVisit } = await officer.ok(LOG, { input: visitInput({ nextAction: '请企业来园区考察', nextActionDueOn: '2024-07-10' }) });
    const { tasks } = await officer.ok('{ tasks(first: 100) { nodes { title dueOn state owner { name } subjectType subjectId visit { id } deal { id } } } }');
    expect(tasks.nodes.filter(({ subjectId }: { subjectId: string }) => subjectId === logVisit.visit.id)).toEqual([{
      title: '请企业来园区考察', dueOn: '2024-07-10', state: 'open', owner: { name: '招商专员岗' }, subjectType: 'visit', subjectId: logVisit.visit.id,
      visit: { id: logVisit.visit.id }, deal: null,
    }]);
  });

  it('keeps nothing when the task cannot be made: neither the visit nor the company', async () => {
    await app.db.query(`CREATE FUNCTION refuse_task() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no task'; END $$`);
    await app.db.query(`CREATE TRIGGER refuse_task AFTER INSERT ON task FOR EACH ROW WHEN (NEW.title = '写不进去') EXECUTE FUNCTION refuse_task()`);
    const input = visitInput({ companyNames: ['随之消失有限公司'], nextAction: '写不进去', nextActionDueOn: '2024-07-05', clientMutationId: newId() });
    await unchanged(async () => expect((await officer.gql(LOG, { input })).errors?.[0]?.extensions.code).toBe('INTERNAL'));
    await app.db.query('DROP TRIGGER refuse_task ON task');
    // And the same request may be sent again.
    expect((await officer.ok(LOG, { input })).logVisit.visit.companies).toHaveLength(1);
  });

  it('answers a repeated clientMutationId with the first visit, and writes nothing more', async () => {
    const input = visitInput({ companyNames: ['只登记一次有限公司'], nextAction: '回访', nextActionDueOn: '2024-07-05', clientMutationId: newId() });
    const first = await officer.ok(LOG, { input });
    await unchanged(async () => expect((await officer.ok(LOG, { input })).logVisit.visit.id).toBe(first.logVisit.visit.id));
    await unchanged(async () => expect(await officer.refusal(LOG, { input: { ...input, summary: '另一次' } })).toEqual(['CLIENT_MUTATION_REUSED']));
  });

  it('answers ten at the same time with one visit', async () => {
    const input = visitInput({ companyNames: ['同时提交有限公司'], clientMutationId: newId() });
    const answers = await Promise.all(Array.from({ length: 10 }, () => officer.ok(LOG, { input })));
    expect(new Set(answers.map(({ logVisit }) => logVisit.visit.id)).size).toBe(1);
  });

  it('takes a company of its own county alone; another one is not found, and nothing is written', async () => {
    const foreign = await app.make.company({ name: '乙县企业有限公司' }, 'stranger');
    const own = await app.make.company();
    await unchanged(async () => {
      expect(await errorsOf(officer, { companyIds: [own.id, foreign.id], companyNames: ['不会登记有限公司'] })).toEqual([['NOT_FOUND', 'input.companyIds.1']]);
      expect(await errorsOf(officer, { companyIds: [newId()] })).toEqual([['NOT_FOUND', 'input.companyIds.0']]);
    });
  });

  it('is logged for an organisation within reach alone', async () => {
    const { logVisit } = await officer.ok(LOG, { input: visitInput({ organisationId: app.world.organisations.team }) });
    expect(logVisit.visit.organisation.name).toBe('甲县驻东莞招商组');
    await unchanged(async () => {
      for (const key of ['otherBureau', 'park', 'county'] as const) {
        expect(await errorsOf(officer, { organisationId: app.world.organisations[key] })).toEqual([['NOT_FOUND', 'input.organisationId']]);
      }
    });
  });

  it('refuses what makes no sense, each at its field, and writes nothing', async () => {
    await unchanged(async () => {
      expect(await errorsOf(officer, { visitedOn: '2024-07-01' })).toEqual([['FUTURE_DATE', 'input.visitedOn']]);
      expect(await errorsOf(officer, { companyNames: [] })).toEqual([['VISIT_COMPANY_REQUIRED', 'input.companyIds']]);
      expect(await errorsOf(officer, { nextAction: '回访' })).toEqual([['NEXT_ACTION_DUE_MISSING', 'input.nextActionDueOn']]);
      expect(await errorsOf(officer, { nextActionDueOn: '2024-07-05' })).toEqual([['NEXT_ACTION_MISSING', 'input.nextAction']]);
      expect(await errorsOf(officer, { nextAction: '回访', nextActionDueOn: '2024-06-19' })).toEqual([['NEXT_ACTION_BEFORE_VISIT', 'input.nextActionDueOn']]);
    });
  });

  it('refuses what is not of its kind, too long or too much, each at its field, and writes nothing', async () => {
    await unchanged(async () => {
      expect(await errorsOf(officer, { visitedOn: '2024-02-30' })).toEqual([['NOT_DATE', 'input.visitedOn']]);
      expect(await errorsOf(officer, { direction: 'sideways' })).toEqual([['NOT_CHOICE', 'input.direction']]);
      expect(await errorsOf(officer, { summary: '  ' })).toEqual([['REQUIRED', 'input.summary']]);
      expect(await errorsOf(officer, { summary: '字'.repeat(2001) })).toEqual([['TOO_LONG', 'input.summary']]);
      expect(await errorsOf(officer, { participants: Array.from({ length: 31 }, () => '岗位') })).toEqual([['TOO_MANY', 'input.participants']]);
      expect(await errorsOf(officer, { participants: ['岗'.repeat(41)] })).toEqual([['TOO_LONG', 'input.participants']]);
      expect(await errorsOf(officer, { investorCount: -1 })).toEqual([['OUT_OF_RANGE', 'input.investorCount']]);
      expect(await errorsOf(officer, { investorCount: 100_001 })).toEqual([['OUT_OF_RANGE', 'input.investorCount']]);
      expect(await errorsOf(officer, { investorCount: 1.5 })).toEqual([['NOT_WHOLE', 'input.investorCount']]);
      expect(await errorsOf(officer, { companyIds: ['1'] })).toEqual([['NOT_ID', 'input.companyIds']]);
      expect(await errorsOf(officer, { companyNames: [''] })).toEqual([['REQUIRED', 'input.companyNames']]);
      expect(await errorsOf(officer, { colour: 'red' })).toEqual([['UNKNOWN_FIELD', 'input.colour']]);
    });
  });

  it('takes the longest that is allowed', async () => {
    const { logVisit } = await officer.ok(LOG, { input: visitInput({
      summary: '字'.repeat(2000), participants: Array.from({ length: 30 }, () => '岗'.repeat(40)), investorCount: 100_000,
    }) });
    expect(logVisit.visit).toMatchObject({ investorCount: 100_000 });
    expect(logVisit.visit.participants).toHaveLength(30);
  });

  it('tells it in the language of the reader, and how to mend it', async () => {
    const told = async (locale: 'zh-CN' | 'en', changes: object): Promise<string> =>
      (await officer.speaking(locale).gql(LOG, { input: visitInput(changes) })).data.logVisit.userErrors[0].message;
    expect(await told('zh-CN', { visitedOn: '2024-07-01' })).toBe('不能晚于今天（2024-06-30）。');
    expect(await told('en', { visitedOn: '2024-07-01' })).toBe('It cannot be later than today (2024-06-30).');
    expect(await told('zh-CN', { companyNames: [] })).toBe('请选择走请的企业，或填写新企业的名称，至少一家。');
    expect(await told('en', { companyNames: [] })).toBe('Choose at least one company that was met, or enter the name of a new one.');
  });

  it('is for those who log visits', async () => {
    for (const user of ['leader', 'land', 'auditor', 'admin', 'alliance'] as const) {
      expect(await (await app.as(user)).refusal(LOG, { input: visitInput() })).toEqual(['FORBIDDEN']);
    }
    expect(await app.anonymous.refusal(LOG, { input: visitInput() })).toEqual(['UNAUTHENTICATED']);
  });
});
