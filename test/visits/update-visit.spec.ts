import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { plainJpeg } from '../support/photos.js';
import { Uploader } from '../support/uploader.js';
import { LOG, ONE, UPDATE } from './visit-documents.js';

let app: TestApp;
let officer: Client;
let head: Client;

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  head = await app.as('head');
});
afterAll(() => app.close());

const log = async (changes: object = {}, client = officer): Promise<Answered> =>
  (await client.ok(LOG, { input: { direction: 'out', visitedOn: '2024-06-20', summary: '洽谈紧固件', companyNames: ['东莞精密制造有限公司'], ...changes } })).logVisit.visit;
const update = async ({ id, version }: { id: string; version: number }, changes: object, client = officer): Promise<Answered> =>
  (await client.ok(UPDATE, { input: { id, expectedVersion: version, ...changes } })).updateVisit.visit;
const errorsOf = async ({ id, version }: { id: string; version: number }, changes: object, client = officer): Promise<[string, string][]> => {
  const { data, errors } = await client.gql(UPDATE, { input: { id, expectedVersion: version, ...changes } });
  if (errors) return errors.flatMap(({ extensions }) => extensions.userErrors?.map((one): [string, string] => [one.code, one.field.join('.')]) ?? [[extensions.code, '']]);
  return data.updateVisit.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]);
};
const lastEntry = async (id: string): Promise<{ verb: string; changes: object }> => {
  const [entry] = await app.db.query<{ verb: string; changes: object }[]>(`SELECT verb, changes FROM audit_entry WHERE subject_type = 'visit' AND subject_id = $1 ORDER BY id DESC LIMIT 1`, [id]);
  return entry ?? { verb: '', changes: {} };
};

describe('updateVisit', () => {
  it('changes what is mentioned, clears what is null, replaces lists, and leaves the rest', async () => {
    const visit = await log({ place: '东莞', leaders: ['分管副县长岗'], participants: ['科员岗'], results: '有意向', cost: '100', visitTime: '09:30', investorCount: 3 });
    const { createAlliance } = await head.ok('mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id } userErrors { code } } }',
      { input: { name: '五金产业联盟', leadOrganisationId: app.world.organisations.bureau, memberOrganisationIds: [app.world.organisations.park] } });
    const allianceId = createAlliance.alliance.id;
    const changed = await update(visit, { summary: ' 谈成框架 ', place: null, leaders: ['县长岗'], cost: '0', visitTime: '10:00', companyIds: [visit.companies[0].id], colleagueIds: [app.world.users.officerTwo], allianceId });
    expect(changed).toEqual({ ...visit, version: 2, summary: '谈成框架', place: null, leaders: ['县长岗'], cost: '0.00', visitTime: '10:00', allianceId, allianceName: '五金产业联盟', colleagues: [{ id: app.world.users.officerTwo, name: '驻东莞招商专员岗' }] });
    expect(await lastEntry(visit.id)).toEqual({ verb: 'updateVisit', changes: {
      summary: ['洽谈紧固件', '谈成框架'], place: ['东莞', null], leaders: [['分管副县长岗'], ['县长岗']], cost: ['100.00', '0.00'], visitTime: ['09:30', '10:00'], colleagues: [[], ['驻东莞招商专员岗']],
      alliance: [null, '五金产业联盟'],
    } });
    const { timeline } = await officer.ok('query ($id: ID!) { timeline(subjectType: visit, subjectId: $id) { nodes { sentence changes { field before after } } } }', { id: visit.id });
    expect(timeline.nodes[0]).toMatchObject({ sentence: '修改走请记录', changes: expect.arrayContaining([{ field: 'cost', before: '0.01 万元', after: '0 万元' }, { field: 'colleagues', before: null, after: '驻东莞招商专员岗' }]) });
  });

  it('is no change when nothing differs: no new version, no entry', async () => {
    const visit = await log({ cost: '80', visitTime: '09:30', leaders: ['县长岗'] });
    expect((await update(visit, { cost: '80.00', visitTime: '09:30', leaders: ['县长岗'], companyIds: [visit.companies[0].id] })).version).toBe(1);
    expect((await lastEntry(visit.id)).verb).toBe('logVisit');
  });

  it('takes people of companies that are no longer of the visit off it, and refuses those who never were', async () => {
    const one = await app.make.company({ contacts: [{ name: '总经理岗' }] });
    const two = await app.make.company({ contacts: [{ name: '副总岗' }] });
    const contact = async (id: string): Promise<string> => (await officer.ok('query ($id: ID!) { company(id: $id) { contacts { id } } }', { id })).company.contacts[0].id;
    const visit = await log({ companyNames: [], companyIds: [one.id, two.id], contactIds: [await contact(one.id), await contact(two.id)] });
    const changed = await update(visit, { companyIds: [two.id] });
    expect([changed.companies.length, changed.contacts.map(({ name }: Answered) => name)]).toEqual([1, ['副总岗']]);
    expect(await errorsOf(changed, { contactIds: [await contact(one.id)] })).toEqual([['CONTACT_ELSEWHERE', 'input.contactIds.0']]);
  });

  it('adds and takes off files; those that are there may stay whoever brought them', async () => {
    const photo = async (name: string, user: 'officer' | 'head'): Promise<string> => (await (await Uploader.of(app, user)).send(plainJpeg(), name)).body.id;
    const [first, second] = [await photo('一.jpg', 'officer'), await photo('二.jpg', 'head')];
    const visit = await log({ fileIds: [first] });
    const both = await update(visit, { fileIds: [second, first] }, head);
    expect(both.files.map(({ name }: Answered) => name)).toEqual(['二.jpg', '一.jpg']);
    expect((await update(both, { fileIds: [second] })).files.map(({ name }: Answered) => name)).toEqual(['二.jpg']);
    expect(await errorsOf({ ...both, version: 3 }, { fileIds: [await photo('三.jpg', 'head')] })).toEqual([['NOT_FOUND', 'input.fileIds.0']]);
  });

  it('tells everything that is wrong at once, and changes nothing', async () => {
    const visit = await log();
    expect(await errorsOf(visit, { summary: null, visitedOn: '2024-07-01', direction: 'online', visitTime: '9', companyIds: [], cost: '100000000000000' })).toEqual([
      ['REQUIRED', 'input.summary'], ['FUTURE_DATE', 'input.visitedOn'], ['NOT_TIME', 'input.visitTime'], ['VISIT_COMPANY_REQUIRED', 'input.companyIds'],
      ['VISIT_KIND_MISFIT', 'input.kind'], ['ON_SITE_REMOTE', 'input.onSite'], ['TOO_LARGE', 'input.cost']]);
    expect(await errorsOf(visit, { nextAction: '回访' })).toEqual([['UNKNOWN_FIELD', 'input.nextAction']]);
    expect((await officer.ok(ONE, { id: visit.id })).visit).toEqual(visit);
  });

  it('gives the visit as it is now when somebody was faster', async () => {
    const visit = await log();
    const newer = await update(visit, { summary: '先到' });
    const { updateVisit } = (await officer.gql(UPDATE, { input: { id: visit.id, expectedVersion: 1, summary: '后到' } })).data;
    expect(updateVisit.userErrors).toEqual([expect.objectContaining({ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: 1, current: 2 } })]);
    expect(updateVisit.visit).toEqual(newer);
  });

  it('lets one of two in who change it at the same time', async () => {
    const visit = await log();
    const answers = await Promise.all(['甲', '乙'].map((summary) => officer.gql(UPDATE, { input: { id: visit.id, expectedVersion: 1, summary } })));
    expect(answers.map(({ data }) => data.updateVisit.userErrors.length).sort()).toEqual([0, 1]);
  });

  it('is for the author and for the head, and for nobody else', async () => {
    const visit = await log();
    await app.db.query(`INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES (gen_random_uuid(), $1, 'officer', $2)`, [app.world.users.officerTwo, app.world.organisations.bureau]);
    const colleague = await app.as('officerTwo');
    expect((await colleague.ok(ONE, { id: visit.id })).visit.viewerCan).toEqual(['registerLead', 'joinVisits']);
    expect(await errorsOf(visit, { summary: '不该改' }, colleague)).toEqual([['VISIT_OF_ANOTHER', 'input.id']]);
    await app.db.query('DELETE FROM access_grant WHERE user_id = $1 AND organisation_id = $2', [app.world.users.officerTwo, app.world.organisations.bureau]);
    expect((await update(visit, { summary: '局长改' }, head)).summary).toBe('局长改');
    for (const user of ['stranger', 'strangerHead', 'officerTwo'] as const) expect(await errorsOf({ ...visit, version: 2 }, { summary: '不该改' }, await app.as(user))).toEqual([['NOT_FOUND', '']]);
    for (const user of ['leader', 'land', 'auditor', 'admin', 'alliance'] as const) expect(await (await app.as(user)).refusal(UPDATE, { input: { id: visit.id, expectedVersion: 2 } })).toEqual(['FORBIDDEN']);
    expect(await app.anonymous.refusal(UPDATE, { input: { id: visit.id, expectedVersion: 2 } })).toEqual(['UNAUTHENTICATED']);
  });

  it('is found by its new words, and no more by its old ones', async () => {
    const visit = await log({ summary: '磁性材料' });
    await update(visit, { summary: '石墨烯薄膜' });
    const found = async (search: string): Promise<number> => (await officer.ok('query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }', { filter: { search } })).visits.totalCount;
    expect([await found('石墨烯'), await found('磁性材料')]).toEqual([1, 0]);
  });
});
