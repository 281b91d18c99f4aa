import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { plainJpeg } from '../support/photos.js';
import { Uploader } from '../support/uploader.js';
import { ACTIVITY, JOIN, LOG, ONE, PLAN_VISIT, UPDATE } from './visit-documents.js';

let app: TestApp;
let officer: Client;
let team: Client;
let head: Client;
let leader: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  [officer, team, head, leader] = await Promise.all([app.as('officer'), app.as('officerTwo'), app.as('head'), app.as('leader')]);
});
afterAll(() => app.close());

let serial = 0;
const COMPANY = (): string => `两人同去${++serial}有限公司`;
const log = async (client: Client, name: string, changes: object = {}): Promise<Answered> =>
  (await client.ok(LOG, { input: { direction: 'out', visitedOn: '2024-06-20', summary: '洽谈', companyNames: [name], investorCount: 2, ...changes } })).logVisit;
const figures = async (search: string, client = leader): Promise<Answered> =>
  (await client.ok('query ($filter: VisitFilter) { visits(filter: $filter) { totalCount nodes { id } counters { visits investors companyVisits } } }', { filter: { search } })).visits;
const join = (client: Client, id: string, intoId: string): Promise<Answered> => client.gql(JOIN, { input: { id, intoId } });

describe('two officers who log the same visit', () => {
  it('are both accepted; the second one is told, with the visit in reach and without it out of reach', async () => {
    const name = COMPANY();
    const first = await log(officer, name);
    expect(first.alike).toEqual([]);
    const colleague = await log(head, name);
    expect(colleague.alike).toEqual([{ on: '2024-06-20', direction: 'out', planned: false, by: '招商专员岗', visitId: first.visit.id, organisation: { name: '甲县招商局' } }]);
    // The team below does not read the bureau's visits, and is told no more than that there is one.
    const third = await log(team, name);
    expect(third.alike.map(({ by, visitId, organisation }: Answered) => [by, visitId, organisation.name])).toEqual([['招商专员岗', null, '甲县招商局'], ['招商局长岗', null, '甲县招商局']]);
  });

  it('are not alike on another day, in another direction, at another company, or when one is the author of both', async () => {
    const name = COMPANY();
    await log(officer, name);
    for (const changes of [{ visitedOn: '2024-06-21' }, { direction: 'in' }, { companyNames: [COMPANY()] }]) expect((await log(head, name, changes)).alike).toEqual([]);
    expect((await log(officer, name)).alike).toEqual([]);
  });

  it('tell nothing to another county, which may know a company by the same name', async () => {
    const name = COMPANY();
    await log(officer, name);
    expect((await log(await app.as('stranger'), name)).alike).toEqual([]);
  });

  it('tell nothing to another county of one company either, when somebody works in both', async () => {
    const name = COMPANY();
    const company = await app.make.company({ name });
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (gen_random_uuid(), $1, 'head', $2)`, [app.world.users.head, app.world.organisations.otherBureau]);
    const both = await app.as('head');
    await log(both, '', { companyNames: [], companyIds: [company.id], organisationId: app.world.organisations.otherBureau });
    await both.ok(PLAN_VISIT, { input: { companyId: company.id, direction: 'out', on: '2024-07-01', organisationId: app.world.organisations.otherBureau } });
    expect((await log(officer, '', { companyNames: [], companyIds: [company.id] })).alike).toEqual([]);
    const activity = async (client: Client): Promise<number[]> => {
      const { lastWeek, notices } = (await client.ok(ACTIVITY, { id: company.id })).company.visitActivity;
      return [lastWeek, notices.length];
    };
    await app.db.query('UPDATE visit SET visited_on = $1 WHERE id IN (SELECT visit_id FROM visit_company WHERE company_id = $2)', ['2024-06-30', company.id]);
    expect([await activity(officer), await activity(both)]).toEqual([[1, 1], [2, 3]]);
    await app.db.query('DELETE FROM access_grant WHERE user_id = $1 AND organisation_id = $2', [app.world.users.head, app.world.organisations.otherBureau]);
  });

  it('are one when they are joined, and counted once', async () => {
    const name = COMPANY();
    const [mine, other] = [(await log(officer, name, { investorCount: 3 })).visit, (await log(head, name, { investorCount: 5, companyNames: [name, `${name}子公司`] })).visit];
    expect(await figures(name)).toMatchObject({ totalCount: 2, counters: { visits: 2, investors: 8, companyVisits: 3 } });
    const { joinVisits } = await officer.ok(JOIN, { input: { id: mine.id, intoId: other.id } });
    expect(joinVisits.visit).toMatchObject({ id: other.id, version: 2, investorCount: 5 });
    expect(await figures(name)).toMatchObject({ totalCount: 1, nodes: [{ id: other.id }], counters: { visits: 1, investors: 5, companyVisits: 2 } });
    expect((await officer.ok(ONE, { id: mine.id })).visit).toEqual(joinVisits.visit);
  });
});

describe('joinVisits', () => {
  it('keeps people, files, companies, contacts and issues of both, and what either said', async () => {
    const company = await app.make.company({ contacts: [{ name: '总经理岗' }, { name: '副总岗' }] });
    const { contacts } = (await officer.ok('query ($id: ID!) { company(id: $id) { contacts { id } } }', { id: company.id })).company;
    const photo = async (name: string, user: 'officer' | 'head'): Promise<string> => (await (await Uploader.of(app, user)).send(plainJpeg(), name)).body.id;
    const common = { companyNames: [], companyIds: [company.id], direction: 'aftercare' };
    const gone = (await log(officer, '', { ...common, summary: '企业缺工', contactIds: [contacts[0].id], fileIds: [await photo('一.jpg', 'officer')], issues: [{ category: 'labour', content: '缺 30 人' }], participants: ['科员岗'], place: '园区' })).visit;
    const kept = (await log(head, '', { ...common, summary: '企业缺钱', contactIds: [contacts[1].id], fileIds: [await photo('二.jpg', 'head')], issues: [{ category: 'finance', content: '要贷款' }], leaders: ['县长岗'] })).visit;
    const { visit } = (await head.ok(JOIN, { input: { id: gone.id, intoId: kept.id } })).joinVisits;
    expect(visit).toMatchObject({ id: kept.id, summary: '企业缺钱\n招商专员岗：企业缺工', place: '园区', leaders: ['县长岗'], participants: ['科员岗'], colleagues: [{ name: '招商专员岗' }] });
    expect([visit.contacts.length, visit.files.map(({ name }: Answered) => name), visit.issues.map(({ content }: Answered) => content)]).toEqual([2, ['二.jpg', '一.jpg'], ['缺 30 人', '要贷款']]);
  });

  it('leaves leads, tasks and plans of either working', async () => {
    const name = COMPANY();
    const [gone, kept] = [(await log(officer, name, { nextAction: '寄资料', nextActionDueOn: '2024-07-05' })).visit, (await log(head, name)).visit];
    const deal = await app.make.deal({ visitId: gone.id });
    await officer.ok(JOIN, { input: { id: gone.id, intoId: kept.id } });
    const later = await app.make.deal({ visitId: gone.id });
    const asked = await officer.ok('query ($id: ID!, $deal: ID!) { visit(id: $id) { nextAction deals { id } } deal(id: $deal) { visit { id } } deals(filter: { visitId: $id }) { totalCount } tasks(first: 100) { nodes { title visit { id } } } }', { id: kept.id, deal: deal.id });
    expect(asked.visit).toEqual({ nextAction: '寄资料', deals: [{ id: deal.id }, { id: later.id }] });
    expect([asked.deal.visit, asked.deals.totalCount]).toEqual([{ id: kept.id }, 2]);
    expect(asked.tasks.nodes.filter(({ title }: Answered) => title === '寄资料')).toEqual([{ title: '寄资料', visit: { id: kept.id } }]);
  });

  it('of the longest that can be logged can still be mended', async () => {
    const name = COMPANY();
    const long = (text: string): object => ({ summary: text.repeat(2000), results: text.repeat(2000), leaders: Array.from({ length: 30 }, (_, place) => `${text}岗${String(place)}`) });
    const [gone, kept] = [(await log(officer, name, long('甲'))).visit, (await log(head, name, long('乙'))).visit];
    const { visit } = (await head.ok(JOIN, { input: { id: gone.id, intoId: kept.id } })).joinVisits;
    const { summary, results, leaders } = visit;
    expect([summary.length, results.length, leaders.length]).toEqual([4007, 4007, 60]);
    expect(await head.refusal(UPDATE, { input: { id: kept.id, expectedVersion: visit.version, summary, results, leaders, place: '厂区' } })).toEqual([]);
    expect(await head.refusal(LOG, { input: { direction: 'out', visitedOn: '2024-06-20', companyNames: [name], summary, results } })).toEqual(['TOO_LONG', 'TOO_LONG']);
  });

  it('is written down on both, and told once in the story of the company', async () => {
    const name = COMPANY();
    const [gone, kept] = [(await log(officer, name)).visit, (await log(head, name, { investorCount: 9 })).visit];
    await officer.ok(JOIN, { input: { id: gone.id, intoId: kept.id } });
    const entries = await app.db.query<{ id: string; changes: Record<string, unknown> }[]>(`SELECT subject_id AS id, changes FROM audit_entry WHERE verb = 'joinVisits' AND subject_id = ANY ($1)`, [[gone.id, kept.id]]);
    expect(new Map(entries.map(({ id, changes }) => [id, changes]))).toEqual(new Map<string, object>([
      [gone.id, { joinedInto: [null, `${name} 2024-06-20`] }],
      [kept.id, { joined: [null, `${name} 2024-06-20`], colleagues: [[], ['招商专员岗']] }],
    ]));
    const story = await officer.ok('query ($id: ID!) { timeline(subjectType: company, subjectId: $id) { nodes { verb } } company(id: $id) { visits { id } } }', { id: kept.companies[0].id });
    expect(story.timeline.nodes.map(({ verb }: Answered) => verb)).toEqual(['joinVisits', 'logVisit', 'registerCompany']);
    expect(story.company.visits).toEqual([{ id: kept.id }]);
  });

  it('done again, or the other way round, or by two at once, is done once', async () => {
    const name = COMPANY();
    const [one, two] = [(await log(officer, name)).visit, (await log(head, name)).visit];
    const answers = await Promise.all([join(officer, one.id, two.id), join(head, two.id, one.id), join(head, one.id, two.id)]);
    expect((await figures(name)).totalCount).toBe(1);
    const [left] = (await figures(name)).nodes;
    for (const { data } of answers) expect([data.joinVisits.userErrors, data.joinVisits.visit.id]).toEqual([[], left.id]);
    const three = (await log(officer, name)).visit;
    await officer.ok(JOIN, { input: { id: left.id, intoId: three.id } });
    for (const id of [one.id, two.id, three.id]) expect((await officer.ok('query ($id: ID!) { visit(id: $id) { id } }', { id })).visit.id).toBe(three.id);
  });

  it('refuses itself, what is not alike, and what is out of reach', async () => {
    const name = COMPANY();
    const one = (await log(officer, name)).visit;
    const refusalOf = async (client: Client, id: string, intoId: string): Promise<string[]> => client.refusal(JOIN, { input: { id, intoId } });
    expect(await refusalOf(officer, one.id, one.id)).toEqual(['VISIT_SAME']);
    expect(await refusalOf(officer, one.id, (await log(officer, COMPANY())).visit.id)).toEqual(['VISITS_UNLIKE']);
    expect(await refusalOf(officer, one.id, (await log(officer, name, { visitedOn: '2024-06-24' })).visit.id)).toEqual(['VISITS_UNLIKE']);
    expect(await refusalOf(team, (await log(team, name)).visit.id, one.id)).toEqual(['NOT_FOUND']);
    expect(await refusalOf(await app.as('strangerHead'), one.id, one.id)).toEqual(['NOT_FOUND']);
    for (const user of ['leader', 'land', 'auditor', 'admin', 'alliance'] as const) expect(await refusalOf(await app.as(user), one.id, one.id)).toEqual(['FORBIDDEN']);
    expect(await refusalOf(app.anonymous, one.id, one.id)).toEqual(['UNAUTHENTICATED']);
  });

  it('does not take from a team what it logged: out of reach of the other record, it reads its own', async () => {
    const name = COMPANY();
    const theirs = (await log(team, name, { summary: '驻外组所记' })).visit;
    const kept = (await log(officer, name)).visit;
    await officer.ok(JOIN, { input: { id: theirs.id, intoId: kept.id } });
    expect((await team.ok(ONE, { id: theirs.id })).visit).toMatchObject({ id: theirs.id, summary: '驻外组所记', viewerCan: ['registerLead'] });
    expect((await figures(name, team)).totalCount).toBe(0);
    expect((await officer.ok(ONE, { id: theirs.id })).visit.id).toBe(kept.id);
  });

  it('makes a change to the record that went a conflict, with the one that it went into', async () => {
    const name = COMPANY();
    const [gone, kept] = [(await log(officer, name)).visit, (await log(head, name)).visit];
    await officer.ok(JOIN, { input: { id: gone.id, intoId: kept.id } });
    const { updateVisit } = (await officer.gql(UPDATE, { input: { id: gone.id, expectedVersion: 2, summary: '迟来的修改' } })).data;
    expect([updateVisit.userErrors[0].code, updateVisit.visit.id]).toEqual(['CONFLICT', kept.id]);
  });
});
