import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import type { UserName } from '../support/world.js';

const TIMELINE = `query ($type: SubjectType!, $id: ID!, $first: Int, $after: String) {
  timeline(subjectType: $type, subjectId: $id, first: $first, after: $after) {
    nodes { id at by verb subjectType subjectId sentence changes { field before after } } pageInfo { hasNextPage endCursor } totalCount totalCountCapped } }`;

let app: TestApp;
let officer: Client;
let head: Client;
/** A deal that went from a visit to a signed framework, with a task, and its company. */
const story: Record<'company' | 'visit' | 'deal' | 'task' | 'agreement' | 'parcel' | 'alliance', string> = { company: '', visit: '', deal: '', task: '', agreement: '', parcel: '', alliance: '' };

interface Entry { verb: string; sentence: string; by: string; subjectType: string; changes: { field: string; before: string | null; after: string | null }[] }
const told = async (client: Client, type: string, id: string): Promise<Entry[]> => (await client.ok(TIMELINE, { type, id, first: 100 })).timeline.nodes;
const sentences = async (client: Client, type: string, id: string): Promise<string[]> => (await told(client, type, id)).map(({ sentence }) => sentence);
const input = (name: string, type: string, result: string): string => `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${result} userErrors { code field } } }`;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  head = await app.as('head');
  story.company = (await app.make.company({ name: '东莞紧固件有限公司', contacts: [{ name: '总经理岗', phone: '13800138000' }] })).id;
  story.visit = (await app.make.visit({ companyIds: [story.company], companyNames: [], place: '东莞' })).id;
  story.deal = (await app.make.deal({ name: '紧固件项目', companyId: story.company, companyName: undefined, visitId: story.visit })).id;
  story.task = (await officer.ok(input('assignTask', 'AssignTaskInput', 'task { id }'), { input: { title: '寄送资料', dueOn: '2024-07-05', subjectType: 'deal', subjectId: story.deal } })).answer.task.id;
  await officer.ok(input('postponeTask', 'PostponeTaskInput', 'task { id }'), { input: { id: story.task, dueOn: '2024-07-09', reason: '客商改期' } });
  await officer.ok(input('completeTask', 'CompleteTaskInput', 'task { id }'), { input: { id: story.task } });
  story.agreement = (await officer.ok(input('signAgreement', 'SignAgreementInput', 'agreement { id }'),
    { input: { kind: 'framework', title: '紧固件框架协议', signedOn: '2024-06-30', deals: [{ dealId: story.deal, amount: '80000000' }] } })).answer.agreement.id;
  story.alliance = (await head.ok(input('createAlliance', 'CreateAllianceInput', 'alliance { id }'),
    { input: { name: '五金产业招商联盟', leadOrganisationId: app.world.organisations.bureau, memberOrganisationIds: [app.world.organisations.association] } })).answer.alliance.id;
  story.parcel = (await app.make.parcel({ number: 'G-01', parkId: app.world.organisations.park }, 'land')).id;
});
afterAll(() => app.close());

describe('the story of a deal', () => {
  it('tells everything that concerns it, newest first, in the language of the reader', async () => {
    const entries = await told(officer, 'deal', story.deal);
    expect(entries.map(({ sentence }) => sentence)).toEqual([
      '签订框架协议《紧固件框架协议》', '完成任务“寄送资料”', '任务“寄送资料”延期到 2024-07-09', '交办任务“寄送资料”，2024-07-05 前完成', '登记线索“紧固件项目”',
    ]);
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set(['招商专员岗']));
    expect((await sentences(officer.speaking('en'), 'deal', story.deal)).slice(0, 2)).toEqual([
      'Signed "紧固件框架协议" (Framework agreement)', 'Finished the task "寄送资料"',
    ]);
  });

  it('tells changes as people read them: labels, names, 万元', async () => {
    const entries = await told(officer, 'deal', story.deal);
    const change = (verb: string, field: string): unknown => entries.find((entry) => entry.verb === verb)?.changes.find((one) => one.field === field);
    expect(change('signAgreement', 'amount')).toEqual({ field: 'amount', before: null, after: '8000 万元' });
    expect(change('assignTask', 'ownerId')).toEqual({ field: 'ownerId', before: null, after: '招商专员岗' });
    expect(change('registerLead', 'source')).toEqual({ field: 'source', before: null, after: '走出去拜访' });
  });

  it('tells moves with both stages, and why somebody went past a gate', async () => {
    const deal = await app.make.deal();
    await head.ok(input('advanceDeal', 'AdvanceDealInput', 'deal { id }'), { input: { id: deal.id, to: 'review', override: true, reason: '县委会议决定' } });
    const [moved] = await told(officer, 'deal', deal.id);
    expect(moved).toMatchObject({ verb: 'advanceDeal', by: '招商局长岗', sentence: '推进项目：线索 → 评审' });
    expect(moved?.changes).toEqual(expect.arrayContaining([{ field: 'stage', before: '线索', after: '评审' }, { field: 'reason', before: null, after: '县委会议决定' }]));
    expect(JSON.stringify(moved?.changes)).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  it('tells of land, of breaking ground and of sharing', async () => {
    const { id } = await app.make.deal();
    await officer.ok(input('supplyLand', 'SupplyLandInput', 'landSupply { id }'), { input: {
      dealId: id, parcelId: story.parcel, area: { value: '30', unit: 'mu' }, method: 'listing', contractNumber: 'GT-01', contractOn: '2024-06-28', deliveryOn: '2024-06-29', startOn: '2024-12-31' } });
    await officer.ok(input('recordCommencement', 'RecordCommencementInput', 'milestone { id }'), { input: { dealId: id, on: '2024-06-30', evidence: '现场照片三张，标注日期' } });
    await head.ok(input('shareDeal', 'ShareDealInput', 'shareGrant { id }'), { input: { dealId: id, allianceId: story.alliance } });
    const entries = await told(officer, 'deal', id);
    expect(entries.map(({ verb }) => verb).slice(0, 3)).toEqual(['shareDeal', 'recordCommencement', 'supplyLand']);
    expect(entries[2]?.changes).toEqual(expect.arrayContaining([{ field: 'area', before: null, after: '30.00 亩' }, { field: 'method', before: null, after: '挂牌' }]));
    expect((await told(officer, 'parcel', story.parcel)).map(({ verb }) => verb)).toEqual(['supplyLand', 'registerParcel']);
  });

  it('tells setting aside, leaving and coming back', async () => {
    const { id } = await app.make.deal();
    await officer.ok(input('suspendDeal', 'SuspendDealInput', 'deal { id }'), { input: { id, reasonCode: 'funding' } });
    await officer.ok(input('reopenDeal', 'ReopenDealInput', 'deal { id }'), { input: { id, note: '资金到位' } });
    await officer.ok(input('dropDeal', 'DropDealInput', 'deal { id }'), { input: { id, status: 'terminated', reasonCode: 'market' } });
    expect((await sentences(officer, 'deal', id)).slice(0, 3)).toEqual(['项目退出：终止', '恢复推进', '搁置项目：资金问题']);
  });
});

describe('the story of a company', () => {
  it('takes in its visits and deals', async () => {
    const entries = await told(officer, 'company', story.company);
    expect(entries.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['signAgreement', 'registerLead', 'logVisit', 'addContact', 'registerCompany']));
    // A signing is told once, by the agreement itself, so that it can be opened.
    expect(entries.filter(({ verb }) => verb === 'signAgreement').map(({ subjectType }) => subjectType)).toEqual(['agreement']);
    expect(await sentences(officer, 'company', story.company)).toEqual(expect.arrayContaining(['记走请：2024-06-20 走出去', '登记企业“东莞紧固件有限公司”', '新增联系人“总经理岗”']));
  });

  it('takes in only what the reader reaches: the company is shared in the county, visits and deals are not', async () => {
    const verbs = async (user: UserName): Promise<Set<string>> => new Set((await told(await app.as(user), 'company', story.company)).map(({ verb }) => verb));
    expect(await verbs('officerTwo')).toEqual(new Set(['registerCompany']));
    // A land clerk reads the county's deals, but no visits.
    expect((await verbs('land')).has('logVisit')).toBe(false);
    expect((await verbs('land')).has('registerLead')).toBe(true);
  });

  it('never tells a phone number, nor who looked at one', async () => {
    const { company } = await head.ok('query ($id: ID!) { company(id: $id) { contacts { id } } }', { id: story.company });
    await head.ok(input('revealContact', 'RevealContactInput', 'phone'), { input: { id: company.contacts[0].id, purpose: '邀请参加推介会' } });
    const entries = await told(head, 'company', story.company);
    expect(JSON.stringify(entries)).not.toMatch(/13800138000|8000138|revealContact|推介会/);
  });
});

describe('every subject', () => {
  it('has a story for those who reach it, and is not found by anybody else', async () => {
    const stranger = await app.as('stranger');
    const other = await app.as('strangerHead');
    for (const [type, id] of [...Object.entries(story), ['organisation', app.world.organisations.bureau]] as [string, string][]) {
      const first = await told(officer, type, id);
      if (type !== 'organisation') expect(first.length).toBeGreaterThan(0);
      for (const client of [stranger, other]) expect(await client.refusal(TIMELINE, { type, id })).toEqual(['NOT_FOUND']);
      expect(await officer.refusal(TIMELINE, { type, id: newId() })).toEqual(['NOT_FOUND']);
    }
  });

  it('is not reached under the name of another kind', async () => {
    expect(await officer.refusal(TIMELINE, { type: 'company', id: story.deal })).toEqual(['NOT_FOUND']);
    expect(await officer.refusal(TIMELINE, { type: 'user', id: app.world.users.officer })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('auditor')).gql(TIMELINE, { type: 'user', id: app.world.users.officer })).not.toHaveProperty('errors');
  });

  it('hides what a task, a visit and a deal of the bureau hold from the team below it', async () => {
    const team = await app.as('officerTwo');
    for (const type of ['visit', 'deal', 'task', 'agreement'] as const) expect(await team.refusal(TIMELINE, { type, id: story[type] })).toEqual(['NOT_FOUND']);
  });

  it('refuses what is no subject, no id, no page', async () => {
    expect(await officer.refusal(TIMELINE, { type: 'session', id: story.deal })).toEqual(['NOT_CHOICE']);
    expect(await officer.refusal(TIMELINE, { type: 'deal', id: '1; drop table' })).toEqual(['NOT_ID']);
    expect(await officer.refusal(TIMELINE, { type: 'deal', id: story.deal, after: 'abc' })).toEqual(['CURSOR_INVALID']);
    expect(await officer.refusal(TIMELINE, { type: 'deal', id: story.deal, first: 0 })).toEqual(['OUT_OF_RANGE']);
    expect(await (await app.as('alliance')).refusal(TIMELINE, { type: 'deal', id: story.deal })).toEqual(['FORBIDDEN']);
    expect(await (await app.as('admin')).refusal(TIMELINE, { type: 'deal', id: story.deal })).toEqual(['FORBIDDEN']);
  });
});

describe('pages', () => {
  it('follow each other without a gap or a repetition, and count all', async () => {
    const all = (await officer.ok(TIMELINE, { type: 'company', id: story.company, first: 100 })).timeline;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Answered = (await officer.ok(TIMELINE, { type: 'company', id: story.company, first: 2, after })).timeline;
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id));
    expect(seen).toEqual([...seen].sort((a, b) => Number(b) - Number(a)));
    expect(all).toMatchObject({ totalCount: seen.length, totalCountCapped: false });
  });

  it('cost no more statements with more entries', async () => {
    const page = (first: number): Promise<{ statements: string[] }> => countStatements(() => officer.ok(TIMELINE, { type: 'company', id: story.company, first }));
    expect((await page(50)).statements.length).toBe((await page(8)).statements.length);
  });
});
