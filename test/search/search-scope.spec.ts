import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import type { UserName } from '../support/world.js';
import { SEARCH } from './search-documents.js';

let app: TestApp;
let company: Answered;

beforeAll(async () => {
  app = await startApp();
  company = await app.make.company({ name: '虔州稀土永磁', creditCode: '91350100M000100Y43', contacts: [{ name: '稀土联系人岗', title: '副总', phone: '13812349876', basis: 'cardExchange' }] });
  await app.make.deal({ name: '稀土磁材项目', companyName: undefined, companyId: company.id });
  await app.make.visit({ companyNames: [], companyIds: [company.id], summary: '稀土价格' });
  await app.make.parcel({ number: '稀土-01', parkId: app.world.organisations.park });
  await app.make.company({ name: '没人跟进的稀土贸易', creditCode: '91350211M000100Y46' }, 'head');
}, 60_000);
afterAll(() => app.close());

const hits = async (text: string, user: UserName): Promise<Answered[]> => (await (await app.as(user)).ok(SEARCH, { text, first: 20 })).search.hits;
const found = async (text: string, user: UserName): Promise<string[]> => (await hits(text, user)).map((hit) => `${hit.type as string} ${hit.title as string}`).sort();
const ALL = ['company 没人跟进的稀土贸易', 'company 虔州稀土永磁', 'contact 稀土联系人岗', 'deal 稀土磁材项目', 'parcel 稀土-01', 'visit 虔州稀土永磁 2024-06-20'];

describe('who finds what', () => {
  it('nobody without a login', async () => {
    expect((await app.anonymous.gql(SEARCH, { text: '稀土', first: 20 })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('not who lacks the right', async () => {
    for (const user of ['alliance', 'admin'] as const) {
      expect((await (await app.as(user)).gql(SEARCH, { text: '稀土', first: 20 })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('another county finds nothing, by no way of looking', async () => {
    for (const user of ['stranger', 'strangerHead'] as const) {
      for (const text of ['稀土', 'xitu', 'qzxt', 'qzxi', 'qzxtym', '91350100M000100Y43', '9876', '稀土-01']) expect(await hits(text, user)).toEqual([]);
    }
  });

  it('who works on it, and the leaders of the county, find all of it', async () => {
    for (const user of ['officer', 'head', 'leader', 'auditor'] as const) expect(await found('稀土', user)).toEqual(ALL);
  });

  it('another team of the county finds the company, by whom it is followed, and nothing of its details', async () => {
    const [bureau] = await app.db.query('SELECT id FROM organisation WHERE id = $1', [app.world.organisations.bureau]);
    expect(await found('稀土', 'officerTwo')).toEqual(['company 没人跟进的稀土贸易', 'company 虔州稀土永磁', 'parcel 稀土-01']);
    expect(await hits('虔州稀土', 'officerTwo')).toEqual([{
      type: 'company', id: company.id, title: '虔州稀土永磁', detail: null, near: false, companyId: null, followedBy: [{ id: bureau.id, shortName: '甲县招商局' }] }]);
    expect(await hits('qzxi', 'officerTwo')).toMatchObject([{ title: '虔州稀土永磁', detail: null, near: true, followedBy: [{ shortName: '甲县招商局' }] }]);
    expect(await hits('没人跟进', 'officerTwo')).toMatchObject([{ detail: '91350211M000100Y46', followedBy: [] }]);
    expect(await hits('虔州稀土永磁', 'officer')).toMatchObject([{ detail: '91350100M000100Y43', followedBy: [] }, { type: 'visit', detail: '走出去 · 稀土价格' }]);
  });

  it('a team that calls on the company finds its contacts from then on', async () => {
    const mine = await app.make.company({ name: '钨业样板', contacts: [{ name: '钨业联系人岗', phone: '13900001111', basis: 'duty' }] });
    expect(await found('钨业', 'officerTwo')).toEqual(['company 钨业样板']);
    await app.make.visit({ companyNames: [], companyIds: [mine.id] }, 'officerTwo');
    expect(await found('钨业', 'officerTwo')).toEqual(['company 钨业样板', 'contact 钨业联系人岗', 'visit 钨业样板 2024-06-20']);
  });

  it('a visit of long ago makes no follower', async () => {
    const old = await app.make.company({ name: '陈年旧访' });
    await app.make.visit({ companyNames: [], companyIds: [old.id], visitedOn: '2023-12-01' });
    expect(await hits('陈年旧访', 'officerTwo')).toMatchObject([{ followedBy: [] }]);
  });
});

describe('the last four digits of a phone', () => {
  it('find the contact, its number masked, for who may see whole numbers there', async () => {
    expect(await hits('9876', 'head')).toMatchObject([{ type: 'contact', title: '稀土联系人岗', detail: '虔州稀土永磁 · 副总 · 138****9876', companyId: company.id }]);
  });

  it('find nothing for anybody else', async () => {
    for (const user of ['officer', 'officerTwo', 'leader', 'auditor', 'land'] as const) expect(await hits('9876', user)).toEqual([]);
  });

  it('are four: no other part of the number finds anybody', async () => {
    for (const text of ['13812349876', '1234', '987', '49876']) expect(await hits(text, 'head')).toEqual([]);
  });
});
