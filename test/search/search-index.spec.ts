import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { reindex } from '../support/reindex.js';
import { SEARCH } from './search-documents.js';

let app: TestApp;
beforeAll(async () => { app = await startApp(); }, 60_000);
afterAll(() => app.close());

const titles = async (text: string, type?: string): Promise<string[]> => (await (await app.as('officer')).ok(SEARCH, { text, first: 20 })).search.hits
  .filter((hit: Answered) => type === undefined || hit.type === type).map((hit: Answered) => hit.title as string);

describe('the search index', () => {
  it('follows a company that is renamed, and the visits that are called after it', async () => {
    const company = await app.make.company({ name: '旧名称制造' });
    await app.make.visit({ companyNames: [], companyIds: [company.id], summary: '洽谈' });
    await (await app.as('officer')).ok(`mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { userErrors { code field } } }`,
      { input: { id: company.id, expectedVersion: company.version, name: '新名称制造' } });
    expect(await titles('旧名称')).toEqual([]);
    expect(await titles('xmczz')).toEqual(['新名称制造', '新名称制造 2024-06-20']);
  });

  it('follows a deal that is renamed', async () => {
    const deal = await app.make.deal({ name: '旧项目' });
    await (await app.as('officer')).ok(`mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code field } } }`,
      { input: { id: deal.id, expectedVersion: deal.version, name: '改名后的项目', content: '换成氢能装备' } });
    expect(await titles('旧项目')).toEqual([]);
    expect(await titles('gmhdxm')).toEqual(['改名后的项目']);
    expect(await titles('氢能装备')).toEqual(['改名后的项目']);
  });

  it('forgets a company that was merged away; its survivor is found, and its visits by the survivor’s name', async () => {
    const kept = await app.make.company({ name: '存续精密' });
    const gone = await app.make.company({ name: '并入器材' });
    await app.make.visit({ companyNames: [], companyIds: [gone.id], summary: '并入前的走访' });
    const { mergeCompanies } = await (await app.as('head')).ok(`mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { company { id merges { id } } userErrors { code field } } }`,
      { input: { keptId: kept.id, keptVersion: kept.version, mergedId: gone.id, mergedVersion: gone.version, take: [] } });
    const [{ id: mergeId }] = mergeCompanies.company.merges;
    expect((await titles('并入器材', 'company')).filter((title) => title !== '存续精密')).toEqual([]);
    expect(await titles('存续精密', 'visit')).toEqual(['存续精密 2024-06-20']);
    await (await app.as('head')).ok('mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { userErrors { code field } } }', { input: { id: mergeId } });
    expect(await titles('并入器材')).toEqual(['并入器材', '并入器材 2024-06-20']);
  });

  it('is filled by a job where an older version left nothing, and left alone where there is something', async () => {
    await app.make.company({ name: '旧库企业', aliases: ['老字号'], contacts: [{ name: '旧库联系人岗', title: '厂长', phone: '13800000001', basis: 'duty' }] });
    await app.make.deal({ name: '旧库项目' });
    await app.make.visit({ companyNames: ['旧库企业'], summary: '旧库走访内容' });
    await app.make.parcel({ number: '旧库-01', parkId: app.world.organisations.park });
    const before = await app.db.query('SELECT subject_type, subject_id, title, names, initials, searched, organisation_id, jurisdiction_id FROM search_entry ORDER BY 1, 2');
    await app.db.query('DELETE FROM search_entry');
    expect(await titles('旧库')).toEqual([]);
    await reindex(app);
    expect(await app.db.query('SELECT subject_type, subject_id, title, names, initials, searched, organisation_id, jurisdiction_id FROM search_entry ORDER BY 1, 2')).toEqual(before);
    expect((await titles('旧库')).length).toBe(5);
    await app.db.query(`UPDATE search_entry SET title = '照旧' WHERE subject_type = 'parcel'`);
    await reindex(app);
    expect(await titles('旧库', 'parcel')).toEqual(['照旧']);
  });

  it('is asked for at every start, once', async () => {
    const waiting = await app.db.query(`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'search.reindex'`);
    expect(waiting).toEqual([{ key: 'search.reindex' }]);
  });
});
