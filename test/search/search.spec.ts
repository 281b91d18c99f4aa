import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import type { UserName } from '../support/world.js';
import { SEARCH } from './search-documents.js';

let app: TestApp;
let officer: Client;
let zhonglv: Answered;
let deal: Answered;

beforeAll(async () => {
  app = await startApp();
  officer = await app.as('officer');
  zhonglv = await app.make.company({
    name: '中铝新材料', creditCode: '91350100M000100Y43', aliases: ['中国铝业新材'], contacts: [{ name: '单总经理岗', title: '总经理', phone: '13812345678', basis: 'cardExchange' }],
  });
  await app.make.company({ name: '江西中铝新材料有限公司' });
  await app.make.company({ name: '重庆长安汽车零部件厂' });
  await app.make.company({ name: '臺灣綠能電池有限公司' });
  await app.make.company({ name: '𠮷野家餐饮' });
  await app.make.company({ name: '百分之100%控股_乙\\丙' });
  await app.make.company({ name: 'ABB 电气（江西）有限公司' });
  deal = await app.make.deal({ name: '高强紧固件生产线', companyName: undefined, companyId: zhonglv.id, content: '年产一万吨螺栓' });
  await app.make.visit({ companyNames: [], companyIds: [zhonglv.id], summary: '看了阳极氧化车间🚀', place: '东莞虎门' });
  await app.make.parcel({ number: 'DK-2024-07', location: '虔东大道北侧', plannedUse: '工业', parkId: app.world.organisations.park });
}, 60_000);
afterAll(() => app.close());

const search = async (text: string, user: UserName = 'officer', first = 20): Promise<Answered> => (await (await app.as(user)).ok(SEARCH, { text, first })).search;
const titles = async (text: string, user: UserName = 'officer', type?: string): Promise<string[]> =>
  (await search(text, user)).hits.filter((hit: Answered) => type === undefined || hit.type === type).map((hit: Answered) => hit.title);

describe('search', () => {
  it.each([
    ['one character', '鋁', 'company', ['中铝新材料', '江西中铝新材料有限公司']],
    ['two characters', '中铝', 'company', ['中铝新材料', '江西中铝新材料有限公司']],
    ['another name', '铝业', 'company', ['中铝新材料']],
    ['full pinyin', 'zhonglvxin', 'company', ['中铝新材料', '江西中铝新材料有限公司']],
    ['pinyin with ü and capitals', 'ZhongLü Xin', 'company', ['中铝新材料', '江西中铝新材料有限公司']],
    ['initials', 'zlxcl', 'company', ['中铝新材料', '江西中铝新材料有限公司']],
    ['two initials', 'zl', 'company', ['中铝新材料', '江西中铝新材料有限公司']],
    ['a character of several readings', 'chongqing', 'company', ['重庆长安汽车零部件厂']],
    ['its initials', 'cqca', 'company', ['重庆长安汽车零部件厂']],
    ['simplified for traditional', '台湾绿能', 'company', ['臺灣綠能電池有限公司']],
    ['traditional for simplified', '長安', 'company', ['重庆长安汽车零部件厂']],
    ['CJK Extension B', '𠮷', 'company', ['𠮷野家餐饮']],
    ['two characters of which one is Extension B', '𠮷野', 'company', ['𠮷野家餐饮']],
    ['an emoji', '🚀', 'visit', ['中铝新材料 2024-06-20']],
    ['a percent sign, literally', '0%', 'company', ['百分之100%控股_乙\\丙']],
    ['an underscore, literally', '股_乙', 'company', ['百分之100%控股_乙\\丙']],
    ['a backslash, literally', '\\', 'company', ['百分之100%控股_乙\\丙']],
    ['a wildcard for nothing', '中%料', 'company', []],
    ['Latin letters, brackets and blanks', 'abb电气 江西', 'company', ['ABB 电气(江西)有限公司']],
    ['the credit code', '91350100m000100y43', 'company', ['中铝新材料']],
    ['a part of it', '00100Y43', 'company', ['中铝新材料']],
    ['the name of a deal', '紧固件', 'deal', ['高强紧固件生产线']],
    ['its content', '螺栓', 'deal', ['高强紧固件生产线']],
    ['what was said on a visit', '阳极氧化', 'visit', ['中铝新材料 2024-06-20']],
    ['whom the visit met, in initials', 'zlxcl', 'visit', ['中铝新材料 2024-06-20']],
    ['a contact', 'shanzong', 'contact', ['单总经理岗']],
    ['a parcel number without its dashes', 'dk202407', 'parcel', ['DK-2024-07']],
    ['where a parcel lies', '虔东大道', 'parcel', ['DK-2024-07']],
    ['where a parcel lies, in initials', 'qddd', 'parcel', ['DK-2024-07']],
  ])('by %s', async (_, text, type, expected) => { expect(await titles(text, 'officer', type)).toEqual(expected); });

  it('by the number of a deal', async () => {
    expect((await search(deal.number)).hits).toMatchObject([{ type: 'deal', id: deal.id, title: '高强紧固件生产线', detail: `${deal.number as string} · 线索 · 中铝新材料`, near: false }]);
  });

  it('puts what equals the term before what begins with it, and that before what contains it; names before bodies', async () => {
    await app.make.company({ name: '赣州鑫磊石材' });
    await app.make.company({ name: '鑫磊' });
    await app.make.company({ name: '鑫磊石材贸易' });
    await app.make.company({ name: '大余鑫磊' });
    await app.make.visit({ companyNames: ['另一家'], summary: '鑫磊' });
    expect(await titles('鑫磊')).toEqual(['鑫磊', '鑫磊石材贸易', '大余鑫磊', '赣州鑫磊石材', '另一家 2024-06-20']);
    expect(await titles('xinlei', 'officer', 'company')).toEqual(['鑫磊', '鑫磊石材贸易', '大余鑫磊', '赣州鑫磊石材']);
    expect(await search('鑫磊', 'officer', 2)).toMatchObject({ more: true, hits: [{ title: '鑫磊' }, { title: '鑫磊石材贸易' }] });
    expect((await search('鑫磊', 'officer', 5)).more).toBe(false);
  });

  it('leaves room for the one deal among many companies', async () => {
    for (let place = 0; place < 8; place++) await app.make.company({ name: `钨${place}` });
    await app.make.deal({ name: '一个长名字的硬质合金钨制品深加工及刀具项目' });
    const { hits, more } = await search('钨', 'officer', 7);
    expect(hits.map((hit: Answered) => hit.type as string)).toEqual(['company', 'company', 'company', 'company', 'company', 'company', 'deal']);
    expect(more).toBe(true);
  });

  it('guesses what a slip of the thumb meant, and says so', async () => {
    const { hits } = await search('zlcxc');
    expect(hits.map((hit: Answered) => [hit.title, hit.near])).toContainEqual(['中铝新材料', true]);
    expect(hits.every((hit: Answered) => hit.near)).toBe(true);
    expect((await search('zlxcl')).hits.every((hit: Answered) => !hit.near)).toBe(true);
    expect(await titles('zqqq')).toEqual([]);
  });

  it('tells what is found in the language of the reader', async () => {
    const { search: found } = await officer.speaking('en').ok(SEARCH, { text: '紧固件', first: 1 });
    expect(found.hits[0].detail).toContain(' · Lead · ');
  });

  it.each([
    ['nothing to look for', '（）·', []],
    ['nothing like it', '没有这样的东西', []],
  ])('finds nothing for %s', async (_, text, expected) => { expect(await titles(text)).toEqual(expected); });

  it.each([
    ['no text', { text: ' ' }, 'REQUIRED'],
    ['a text of 10,000 characters', { text: '长'.repeat(10_000) }, 'TOO_LONG'],
    ['control characters', { text: '中\u0000铝' }, 'CONTROL_CHARACTERS'],
    ['too many hits', { text: '中铝', first: 51 }, 'OUT_OF_RANGE'],
  ])('refuses %s', async (_, variables, code) => {
    const { errors } = await officer.gql(SEARCH, { first: 20, ...variables });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code }] } }]);
  });

  it('finds a body of ten thousand characters by its beginning, and a name of a hundred', async () => {
    const name = '长'.repeat(90);
    await app.make.company({ name });
    expect(await titles('长'.repeat(80))).toEqual([name]);
    expect(await titles('长'.repeat(100))).toEqual([]);
  });

  it('takes a handful of statements, however much is found', async () => {
    const { statements } = await countStatements(() => officer.ok(SEARCH, { text: '中铝', first: 20 }));
    const again = await countStatements(() => officer.ok(SEARCH, { text: '铝', first: 50 }));
    expect(again.statements.length).toBeLessThanOrEqual(statements.length);
    expect(statements.length).toBeLessThanOrEqual(8);
  });
});
