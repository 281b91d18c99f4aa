import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { plainJpeg } from '../support/photos.js';
import { Uploader } from '../support/uploader.js';
import { LOG, ONE } from './visit-documents.js';

let app: TestApp;
let officer: Client;
let photos: Uploader;
let company: { id: string };
let contactId: string;
let allianceId: string;

const contactsOf = async (id: string): Promise<string[]> =>
  (await officer.ok('query ($id: ID!) { company(id: $id) { contacts { id } } }', { id })).company.contacts.map((contact: { id: string }) => contact.id);

beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
  officer = await app.as('officer');
  photos = await Uploader.of(app, 'officer');
  company = await app.make.company({ name: '东莞精密制造有限公司', contacts: [{ name: '总经理岗', phone: '13800138000' }] });
  contactId = (await contactsOf(company.id))[0] ?? '';
  const { createAlliance } = await (await app.as('head')).ok(
    'mutation ($input: CreateAllianceInput!) { createAlliance(input: $input) { alliance { id } userErrors { code } } }',
    { input: { name: '五金产业联盟', leadOrganisationId: app.world.organisations.bureau, memberOrganisationIds: [app.world.organisations.park] } });
  allianceId = createAlliance.alliance.id;
});
afterAll(() => app.close());

const visitInput = (changes: object = {}): object => ({ direction: 'out', visitedOn: '2024-06-20', summary: '洽谈年产紧固件项目', companyIds: [company.id], ...changes });
const log = async (changes: object, client = officer): Promise<Answered> => (await client.ok(LOG, { input: visitInput(changes) })).logVisit.visit;
const errorsOf = async (changes: object, client = officer): Promise<[string, string][]> => {
  const { data, errors } = await client.gql(LOG, { input: visitInput(changes) });
  const told = errors ? errors.flatMap(({ extensions }) => extensions.userErrors ?? []) : data.logVisit.userErrors;
  return told.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]);
};
const tables = ['visit', 'visit_company', 'visit_contact', 'visit_colleague', 'visit_file', 'raised_issue', 'company', 'audit_entry', 'search_entry'];
const counts = async (): Promise<unknown> => app.db.query(`SELECT ${tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`).join(', ')}, (SELECT count(*) FROM stored_file WHERE attached_at IS NOT NULL) AS kept`);
const unchanged = async (attempt: () => Promise<unknown>): Promise<void> => {
  const before = await counts();
  await attempt();
  expect(await counts()).toEqual(before);
};
const upload = async (name: string, by = photos): Promise<string> => (await by.send(plainJpeg(), name)).body.id;

describe('what is written down of a visit', () => {
  it('is everything that the form has', async () => {
    const [first, second] = [await upload('厂区.jpg'), await upload('合影.jpg')];
    const visit = await log({
      kind: 'discussion', onSite: false, visitTime: '09:30', place: ' 东莞长安 ', leaders: ['分管副县长岗 '], participants: ['招商局长岗', '科员岗', '科员岗'],
      colleagueIds: [app.world.users.officerTwo], contactIds: [contactId], investorCount: 4, results: ' 同意来考察 ', intentionLevel: 'a', intendedAmount: '80000000', cost: '1260.5',
      allianceId, fileIds: [second, first], nextAction: '寄送资料', nextActionDueOn: '2024-07-05',
    });
    expect(visit).toMatchObject({
      direction: 'out', kind: 'discussion', onSite: false, visitedOn: '2024-06-20', visitTime: '09:30', place: '东莞长安', leaders: ['分管副县长岗'],
      participants: ['招商局长岗', '科员岗', '科员岗'], colleagues: [{ id: app.world.users.officerTwo, name: '驻东莞招商专员岗' }], investorCount: 4, results: '同意来考察',
      intentionLevel: 'a', intendedAmount: '80000000.00', cost: '1260.50', allianceId, allianceName: '五金产业联盟',
      contacts: [{ id: contactId, name: '总经理岗', phone: '138****8000' }], companies: [{ id: company.id }], issues: [],
    });
    expect(visit.files.map(({ id, name, isImage, mediaType }: Answered) => [id, name, isImage, mediaType])).toEqual([[second, '合影.jpg', true, 'image/jpeg'], [first, '厂区.jpg', true, 'image/jpeg']]);
    expect((await photos.get(visit.files[0].url)).status).toBe(200);
    expect((await officer.ok(ONE, { id: visit.id })).visit).toEqual({ ...visit, files: expect.any(Array) });
  });

  it('is what is usual in its direction when it is left out', async () => {
    const usual = async (direction: string, changes: object = {}): Promise<unknown[]> => { const { kind, onSite } = await log({ direction, ...changes }); return [kind, onSite]; };
    expect(await usual('out')).toEqual(['call', true]);
    expect(await usual('in')).toEqual(['inspection', false]);
    expect(await usual('online')).toEqual(['video', false]);
    expect(await usual('aftercare')).toEqual(['call', true]);
    expect(await usual('aftercare', { kind: 'phone' })).toEqual(['phone', false]);
    expect(await usual('out', { kind: 'promotion' })).toEqual(['promotion', false]);
    expect(await usual('out', { kind: 'promotion', onSite: true })).toEqual(['promotion', true]);
  });

  it('is an issue of the one company that was met, and of none where several were', async () => {
    const issues = [{ category: 'finance', content: ' 需要流动资金贷款 ' }, { category: 'labour', content: '缺普工 30 人' }];
    expect((await log({ direction: 'aftercare', issues })).issues).toEqual([
      { category: 'finance', content: '需要流动资金贷款', company: { name: '东莞精密制造有限公司' } }, { category: 'labour', content: '缺普工 30 人', company: { name: '东莞精密制造有限公司' } }]);
    expect((await log({ direction: 'aftercare', companyNames: ['同行企业有限公司'], issues: [{ category: 'energy', content: '电费高' }] })).issues).toEqual([{ category: 'energy', content: '电费高', company: null }]);
  });

  it('takes characters beyond the basic plane, and emoji, as they are', async () => {
    expect(await log({ summary: '𠮷田工业 👍 谈成', participants: ['𠮷岗'] })).toMatchObject({ summary: '𠮷田工业 👍 谈成', participants: ['𠮷岗'] });
  });

  it('is found by its companies, its words and its people', async () => {
    const { id } = await log({ summary: '磁性材料扩产意向', companyNames: ['宁波磁材有限公司'], participants: ['磁谷推进岗'] });
    const found = async (search: string): Promise<boolean> => (await officer.ok('query ($filter: VisitFilter) { visits(first: 100, filter: $filter) { nodes { id } } }', { filter: { search } })).visits.nodes.some((visit: { id: string }) => visit.id === id);
    for (const term of ['磁性材料', '宁波磁材', '磁谷', '东莞精密', 'nbcc']) expect([term, await found(term)]).toEqual([term, true]);
    await officer.ok('mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { userErrors { code } } }', { input: { id: company.id, expectedVersion: 1, name: '东莞改名制造有限公司' } });
    expect(await found('改名制造')).toBe(true);
  });
});

describe('what is refused', () => {
  it('is told all at once, and nothing is written', async () => {
    await unchanged(async () => {
      expect(await errorsOf({
        visitedOn: '2024-07-01', visitTime: '25:00', companyIds: [], direction: 'online', kind: 'call', onSite: true, intendedAmount: '100000000000000', nextAction: '回访',
        contactIds: [newId()], colleagueIds: [newId()], allianceId: newId(), fileIds: [newId()],
      })).toEqual([
        ['FUTURE_DATE', 'input.visitedOn'], ['NOT_TIME', 'input.visitTime'], ['VISIT_COMPANY_REQUIRED', 'input.companyIds'], ['VISIT_KIND_MISFIT', 'input.kind'], ['ON_SITE_REMOTE', 'input.onSite'],
        ['TOO_LARGE', 'input.intendedAmount'], ['NEXT_ACTION_DUE_MISSING', 'input.nextActionDueOn'], ['NOT_FOUND', 'input.contactIds.0'], ['NOT_FOUND', 'input.colleagueIds.0'],
        ['NOT_FOUND', 'input.allianceId'], ['NOT_FOUND', 'input.fileIds.0'],
      ]);
      expect(await errorsOf({ organisationId: app.world.organisations.otherBureau, visitTime: 'x' })).toEqual([['NOT_TIME', 'input.visitTime'], ['NOT_FOUND', 'input.organisationId']]);
    });
  });

  it('is what is not of its kind, too long or too much', async () => {
    await unchanged(async () => {
      const ids = (count: number): string[] => Array.from({ length: count }, newId);
      expect(await errorsOf({ cost: '-1' })).toEqual([['NEGATIVE', 'input.cost']]);
      expect(await errorsOf({ cost: '1.005' })).toEqual([['NOT_YUAN', 'input.cost']]);
      expect(await errorsOf({ intendedAmount: '8千万' })).toEqual([['NOT_YUAN', 'input.intendedAmount']]);
      expect(await errorsOf({ kind: 'party' })).toEqual([['NOT_CHOICE', 'input.kind']]);
      expect(await errorsOf({ intentionLevel: 'd' })).toEqual([['NOT_CHOICE', 'input.intentionLevel']]);
      expect(await errorsOf({ fileIds: ids(31) })).toEqual([['TOO_MANY', 'input.fileIds']]);
      expect(await errorsOf({ contactIds: ids(51) })).toEqual([['TOO_MANY', 'input.contactIds']]);
      expect(await errorsOf({ colleagueIds: ['我'] })).toEqual([['NOT_ID', 'input.colleagueIds']]);
      expect(await errorsOf({ results: '字'.repeat(2001) })).toEqual([['TOO_LONG', 'input.results']]);
      expect(await errorsOf({ leaders: ['  '] })).toEqual([['REQUIRED', 'input.leaders']]);
      expect(await errorsOf({ issues: [{ category: 'land', content: '' }] })).toEqual([['REQUIRED', 'input.issues.0.content']]);
      expect(await errorsOf({ issues: [{ category: 'sports', content: 'x' }] })).toEqual([['NOT_CHOICE', 'input.issues.0.category']]);
      expect(await errorsOf({ issues: Array.from({ length: 21 }, () => ({ category: 'land', content: 'x' })) })).toEqual([['TOO_MANY', 'input.issues']]);
    });
  });

  it('is a person of a company that was not met, or of one whose contacts are not the actor’s', async () => {
    const other = await app.make.company({ contacts: [{ name: '副总岗' }] });
    const [elsewhere = ''] = await contactsOf(other.id);
    await unchanged(async () => {
      expect(await errorsOf({ contactIds: [contactId, elsewhere] })).toEqual([['CONTACT_ELSEWHERE', 'input.contactIds.1']]);
      // The team below knows the company, as the whole county does, but does not follow it.
      expect(await errorsOf({ contactIds: [contactId] }, await app.as('officerTwo'))).toEqual([['NOT_FOUND', 'input.contactIds.0']]);
    });
  });

  it('is a colleague, an alliance or a file that is somebody else’s', async () => {
    const theirs = await upload('别人的.jpg', await Uploader.of(app, 'officerTwo'));
    const foreign = await app.make.company({ name: '乙县某企业有限公司' }, 'stranger');
    await unchanged(async () => {
      for (const user of ['stranger', 'admin', 'leader'] as const) expect(await errorsOf({ colleagueIds: [app.world.users[user]] })).toEqual([['NOT_FOUND', 'input.colleagueIds.0']]);
      expect(await errorsOf({ fileIds: [theirs] })).toEqual([['NOT_FOUND', 'input.fileIds.0']]);
      expect(await errorsOf({ companyIds: [foreign.id], allianceId }, await app.as('stranger'))).toEqual([['NOT_FOUND', 'input.allianceId']]);
    });
    // A team takes part in what the bureau above it leads.
    expect((await log({ allianceId }, await app.as('officerTwo'))).allianceName).toBe('五金产业联盟');
  });
});

describe('a visit that is sent twice', () => {
  it('with files and issues, at the same time, is logged once', async () => {
    const input = visitInput({ fileIds: [await upload('一次.jpg')], issues: [{ category: 'land', content: '要地 30 亩' }], contactIds: [contactId], clientMutationId: newId() });
    const [one, two] = await Promise.all([officer.ok(LOG, { input }), officer.ok(LOG, { input })]);
    expect(one.logVisit.visit.id).toBe(two.logVisit.visit.id);
    expect(one.logVisit.visit).toMatchObject({ issues: [{ content: '要地 30 亩' }], files: [{ name: '一次.jpg' }] });
    await unchanged(async () => expect((await officer.ok(LOG, { input })).logVisit.visit.id).toBe(one.logVisit.visit.id));
    await unchanged(async () => expect(await officer.refusal(LOG, { input: { ...input, issues: [{ category: 'land', content: '要地 300 亩' }] } })).toEqual(['CLIENT_MUTATION_REUSED']));
  });
});
