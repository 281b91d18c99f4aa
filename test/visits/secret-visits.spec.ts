import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { colleague } from '../support/colleagues.js';
import { LOG, UPDATE } from './visit-documents.js';

/** What a visit about a sensitive deal tells to nobody who does not know the deal. */
const WORDS = ['隐星', '静水资本', '选址细节'];
const INVESTOR = '静水资本测试有限公司';

let app: TestApp;
let officer: Client;
/** Of the same office, and a stranger to the deal. */
let stranger: Client;
/** The same, but was at the table when it was talked about. */
let fellow: { id: string; client: Client };

beforeAll(async () => {
  app = await startApp({ today: '2026-11-22' });
  officer = await app.as('officer');
  stranger = (await colleague(app, { name: '同科室招商专员岗', role: 'officer', at: 'bureau' })).client;
  fellow = await colleague(app, { name: '同行招商专员岗', role: 'officer', at: 'bureau' });
});
afterAll(() => app.close());

/** A deal of a secrecy, and a visit about it to an investor of which nobody would think. */
async function visited(secrecy: number, input: object = {}): Promise<{ deal: Answered; visit: Answered }> {
  const deal = await app.make.deal({ name: `隐星基地${String(secrecy)}`, companyName: '别处测试有限公司', secrecy });
  const { logVisit } = await officer.ok(LOG, { input: {
    direction: 'out', visitedOn: '2026-11-20', summary: '谈隐星项目', results: '选址细节', companyNames: [INVESTOR], dealIds: [deal.id], nextAction: '送隐星方案', nextActionDueOn: '2026-12-01', ...input,
  } });
  expect(logVisit.userErrors).toEqual([]);
  return { deal, visit: logVisit.visit };
}

const EXITS: [string, string][] = [
  ['the log', 'query { visits(first: 100) { totalCount counters { visits } nodes { id summary results companies { name } aboutDeals { name } } } }'],
  ['its page', 'query ($id: ID!) { visit(id: $id) { summary results nextAction aboutDeals { id name codeName } } }'],
  ['the log by a word', 'query { visits(filter: { search: "隐星" }) { nodes { summary } } }'],
  ['the search', 'query { search(text: "隐星") { hits { title detail } } }'],
  ['the search for the place of it', 'query { search(text: "选址细节") { hits { title detail } } }'],
  ['its story', 'query ($id: ID!) { timeline(subjectType: visit, subjectId: $id) { nodes { sentence changes { before after } } } }'],
  ['the story of its deal', 'query ($deal: ID!) { timeline(subjectType: deal, subjectId: $deal) { nodes { sentence changes { after } } } }'],
  ['the deal', 'query ($deal: ID!) { deal(id: $deal) { visits { summary companies { name } } } }'],
  ['the tasks', 'query { tasks(first: 100) { nodes { title } } }'],
];

const told = (data: Answered): string[] => WORDS.filter((word) => JSON.stringify(data ?? {}).includes(word));
const ask = async (client: Client, document: string, { deal, visit }: { deal: Answered; visit: Answered }): Promise<string[]> => {
  const given = { ...(document.includes('$id') && { id: visit.id }), ...(document.includes('$deal') && { deal: deal.id }) };
  return told((await client.gql(document, given)).data);
};

describe.each([1, 2, 3])('a visit about a deal of secrecy %i', (secrecy) => {
  let made: { deal: Answered; visit: Answered };
  beforeAll(async () => {
    await app.db.query('DELETE FROM visit_deal');
    await app.db.query('DELETE FROM search_entry');
    await app.db.query(`UPDATE visit SET summary = '', results = NULL, next_action = NULL`);
    await app.db.query(`UPDATE task SET title = '已清'`);
    await app.db.query('UPDATE deal SET name = code_name');
    await app.db.query('DELETE FROM visit_company');
    made = await visited(secrecy);
  });

  it.each(EXITS)('is told to who knows the deal, and to no other: %s', async (_, document) => {
    expect((await ask(officer, document, made)).length).toBeGreaterThan(0);
    expect((await ask(await app.as('head'), document, made)).length).toBeGreaterThan(0);
    expect((await ask(stranger, document, made)).length > 0).toBe(secrecy < 2);
  });

  it('can be changed, and joined, by nobody else', async () => {
    const input = { id: made.visit.id, expectedVersion: 999, place: '别处' };
    expect((await officer.gql(UPDATE, { input })).data?.updateVisit.userErrors[0].code).toBe('CONFLICT');
    const answer = await stranger.gql(UPDATE, { input });
    expect(answer.errors?.[0]?.extensions.code ?? answer.data?.updateVisit.userErrors[0].code).toBe(secrecy < 2 ? 'CONFLICT' : 'NOT_FOUND');
  });

  it('stands in the log of everything without its words', async () => {
    const { auditLog } = await (await app.as('auditor')).ok('query { auditLog(first: 100) { nodes { verb subjectId sentence changes { before after } } } }');
    const entries = auditLog.nodes.filter(({ subjectId }: Answered) => subjectId === made.visit.id);
    expect(entries.map(({ verb }: Answered) => verb)).toEqual(expect.arrayContaining(['logVisit', 'assignTask']));
    expect(told(entries).length > 0).toBe(secrecy < 2);
  });

  it('is made by nobody who does not know it', async () => {
    const { data } = await stranger.gql(LOG, { input: { direction: 'out', visitedOn: '2026-11-20', summary: '甲', companyNames: ['丙公司'], dealIds: [made.deal.id] } });
    expect(data?.logVisit.userErrors.map(({ code, field }: Answered) => `${code} ${field.join('.')}`)).toEqual(secrecy < 2 ? [] : ['NOT_FOUND input.dealIds.0']);
  });
});

describe('whoever was at the table', () => {
  it('reads the visit, not what deal it was about, and from the deal not whom it met', async () => {
    const { deal, visit } = await visited(2, { colleagueIds: [fellow.id], companyNames: ['同行测试有限公司'] });
    const { visit: read } = await fellow.client.ok('query ($id: ID!) { visit(id: $id) { summary aboutDeals { id } } }', { id: visit.id });
    expect(read).toEqual({ summary: '谈隐星项目', aboutDeals: [] });
    expect((await fellow.client.ok('query ($id: ID!) { deal(id: $id) { masked visits { id } } }', { id: deal.id })).deal).toEqual({ masked: true, visits: [] });
  });

  it('learns neither number nor name of the deal from the trail, even when the link is gone; a change of it is recorded all the same', async () => {
    const { deal, visit } = await visited(2, { companyNames: ['解绑测试有限公司'] });
    const other = await app.make.deal({ secrecy: 3 });
    const update = async (expectedVersion: number, dealIds: string[]): Promise<number> => (await officer.ok(UPDATE, { input: { id: visit.id, expectedVersion, dealIds } })).updateVisit.visit.version;
    expect(await update(1, [other.id])).toBe(2);
    expect(await update(2, [other.id])).toBe(2);
    expect(await update(2, [])).toBe(3);
    const { timeline } = await stranger.ok('query ($id: ID!) { timeline(subjectType: visit, subjectId: $id) { nodes { verb changes { field before after } } } }', { id: visit.id });
    const edits = timeline.nodes.filter(({ verb }: Answered) => verb === 'updateVisit');
    // One for the other reads alike, and is left out of what is told.
    expect(edits.map(({ changes }: Answered) => changes)).toEqual([[{ field: 'deals', before: '●●●●', after: null }], []]);
    expect(JSON.stringify(timeline)).not.toContain(deal.number);
  });
});
