import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { JOIN, LOG, UPDATE } from './visit-documents.js';

const ABOUT = 'query ($id: ID!) { visit(id: $id) { version visitTime endedAt aboutDeals { id name } deals { id } } }';
const OF_DEAL = 'query ($id: ID!) { deal(id: $id) { visit { id } visits { id summary } } }';

let app: TestApp;
let officer: Client;
let team: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  [officer, team, head] = [await app.as('officer'), await app.as('officerTwo'), await app.as('head')];
});
afterAll(() => app.close());

const input = (changes: object): object => ({ direction: 'out', visitedOn: '2024-06-20', summary: '洽谈紧固件', companyNames: ['东莞精密制造有限公司'], ...changes });
const log = async (changes: object, client = officer): Promise<Answered> => (await client.ok(LOG, { input: input(changes) })).logVisit.visit;
const update = async ({ id, version }: Answered, changes: object, client = officer): Promise<Answered> => (await client.ok(UPDATE, { input: { id, expectedVersion: version, ...changes } })).updateVisit.visit;
const faults = async (document: string, given: object, client: Client): Promise<string[]> => {
  const { data } = await client.gql(document, { input: given });
  return Object.values<Answered>(data)[0].userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
};
const about = async (id: string, client = officer): Promise<string[]> => (await client.ok(ABOUT, { id })).visit.aboutDeals.map((deal: Answered) => deal.id);

describe('deals that a visit was about', () => {
  it('stand on the visit and on the deal, beside the lead that came of another visit', async () => {
    const [first, second] = [await app.make.deal(), await app.make.deal({}, 'officerTwo')];
    const visit = await log({ dealIds: [second.id, first.id, first.id.toUpperCase()] });
    const { visit: read } = await officer.ok(ABOUT, { id: visit.id });
    expect(read).toMatchObject({ aboutDeals: [{ id: first.id, name: first.name }, { id: second.id }], deals: [] });
    expect((await officer.ok(OF_DEAL, { id: first.id })).deal).toEqual({ visit: null, visits: [{ id: visit.id, summary: '洽谈紧固件' }] });
    expect((await team.ok(OF_DEAL, { id: second.id })).deal.visits).toEqual([]);
    for (const user of ['leader', 'auditor'] as const) expect(await about(visit.id, await app.as(user))).toEqual([first.id, second.id]);
  });

  it('must be in reach, and nobody else adds any', async () => {
    const [ours, theirs] = [await app.make.deal(), await app.make.deal({}, 'stranger')];
    const absent = ours.id.replace(/.{6}$/, '000000');
    expect(await faults(LOG, input({ dealIds: [ours.id, theirs.id, absent] }), officer)).toEqual(['NOT_FOUND input.dealIds.1', 'NOT_FOUND input.dealIds.2']);
    expect(await faults(LOG, input({ dealIds: [ours.id] }), team)).toEqual(['NOT_FOUND input.dealIds.0']);
    expect(await app.anonymous.refusal(LOG, { input: input({ dealIds: [ours.id] }) })).toEqual(['UNAUTHENTICATED']);
    const visit = await log({});
    expect(await faults(UPDATE, { id: visit.id, expectedVersion: 1, dealIds: [theirs.id] }, officer)).toEqual(['NOT_FOUND input.dealIds.0']);
    expect(await officer.refusal(LOG, { input: input({ dealIds: Array.from({ length: 51 }, () => ours.id) }) })).toEqual(['TOO_MANY']);
  });

  it('are replaced by an edit; the trail tells their numbers, since not all who read it may know their names', async () => {
    const [first, second] = [await app.make.deal(), await app.make.deal()];
    const visit = await log({ dealIds: [first.id] });
    expect((await update(visit, { place: '东莞' })).version).toBe(2);
    expect(await about(visit.id)).toEqual([first.id]);
    await update({ ...visit, version: 2 }, { dealIds: [second.id] });
    expect(await about(visit.id)).toEqual([second.id]);
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: visit, subjectId: $id) { nodes { changes { field before after } } } }', { id: visit.id });
    expect(timeline.nodes[0].changes).toEqual([{ field: 'deals', before: first.number, after: second.number }]);
    expect((await update({ ...visit, version: 3 }, { dealIds: [second.id] })).version).toBe(3);
    await update({ ...visit, version: 3 }, { dealIds: null });
    expect(await about(visit.id)).toEqual([]);
  });

  it('that whoever edits does not see stay on it', async () => {
    const [hidden, seen] = [await app.make.deal(), await app.make.deal({}, 'officerTwo')];
    const visit = await log({ dealIds: [seen.id] }, team);
    await update(visit, { dealIds: [seen.id, hidden.id] }, head);
    expect(await about(visit.id, team)).toEqual([seen.id]);
    await update({ ...visit, version: 2 }, { dealIds: [] }, team);
    expect([await about(visit.id, team), await about(visit.id, head)]).toEqual([[], [hidden.id]]);
  });

  it('are those of both records when these are joined, each told once', async () => {
    const [one, two] = [await app.make.deal(), await app.make.deal()];
    const [gone, kept] = [await log({ dealIds: [one.id, two.id], visitTime: '09:30', endedAt: '11:00' }), await log({ dealIds: [two.id] }, head)];
    await officer.ok(JOIN, { input: { id: gone.id, intoId: kept.id } });
    expect((await officer.ok(ABOUT, { id: kept.id })).visit).toMatchObject({ visitTime: '09:30', endedAt: '11:00', aboutDeals: [{ id: one.id }, { id: two.id }] });
    for (const { id } of [one, two]) expect((await officer.ok(OF_DEAL, { id })).deal.visits.map((visit: Answered) => visit.id)).toEqual([kept.id]);
  });
});

describe('the end of a visit', () => {
  it('is kept beside the start, changed and cleared', async () => {
    const visit = await log({ visitTime: '09:30', endedAt: ' 11:00 ' });
    expect((await officer.ok(ABOUT, { id: visit.id })).visit).toMatchObject({ visitTime: '09:30', endedAt: '11:00' });
    await update(visit, { endedAt: '12:15' });
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: visit, subjectId: $id) { nodes { changes { field before after } } } }', { id: visit.id });
    expect(timeline.nodes[0].changes).toEqual([{ field: 'endedAt', before: '11:00', after: '12:15' }]);
    await update({ ...visit, version: 2 }, { endedAt: null });
    expect((await officer.ok(ABOUT, { id: visit.id })).visit).toMatchObject({ version: 3, endedAt: null });
  });

  it('is a time of day that does not lie before the start', async () => {
    expect(await faults(LOG, input({ visitTime: '14:00', endedAt: '13:00' }), officer)).toEqual(['VISIT_ENDS_EARLY input.endedAt']);
    expect(await faults(LOG, input({ endedAt: '25:00' }), officer)).toEqual(['NOT_TIME input.endedAt']);
    const visit = await log({ visitTime: '09:30', endedAt: '11:00' });
    expect(await faults(UPDATE, { id: visit.id, expectedVersion: 1, visitTime: '11:30' }, officer)).toEqual(['VISIT_ENDS_EARLY input.endedAt']);
    expect(await (await app.as('stranger')).refusal(UPDATE, { input: { id: visit.id, expectedVersion: 1, endedAt: '11:30' } })).toEqual(['NOT_FOUND']);
    expect(await app.anonymous.refusal(UPDATE, { input: { id: visit.id, expectedVersion: 1, endedAt: '11:30' } })).toEqual(['UNAUTHENTICATED']);
  });
});
