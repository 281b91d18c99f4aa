import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startApp, type Client, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const SIMILAR = `query ($name: String, $creditCode: String, $phone: String, $exceptId: ID) {
  similarCompanies(name: $name, creditCode: $creditCode, phone: $phone, exceptId: $exceptId) { reasons similarity company { id name } } }`;
const UPDATE = 'mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { company { id version } userErrors { code field message } } }';
const CREDIT_CODE = '91350100M000100Y43';

let app: TestApp;
let officer: Client;
beforeAll(async () => {
  app = await startApp();
  officer = await app.as('officer');
});
afterAll(() => app.close());

const similar = async (variables: object, client = officer): Promise<Answered[]> => (await client.ok(SIMILAR, variables)).similarCompanies as Answered[];
/** `name: reasons similarity` of each hit. */
const told = async (variables: object, client = officer): Promise<string[]> =>
  (await similar(variables, client)).map(({ company, reasons, similarity }) => `${company.name}: ${reasons.join(' ')} ${similarity}`);

describe('similarCompanies', () => {
  it.each([
    ['东莞市兴科兴五金制品有限公司', '东莞兴科兴五金制品', ['name 100']],
    ['广西柳州鱼峰制漆股份有限公司', '鱼峰制漆', ['name 100']],
    ['中环国投控股集团有限公司', '北京中环国投公司', ['name 75']],
    ['江西赣锋新型锂电池科技产业园', '江西赣锋锂电科技有限公司', ['name 44']],
    ['量一光电公司', '量一显示科技有限公司', ['group 33']],
    ['东莞市金錤五金制品有限公司', '东莞市伯亿特五金制品有限公司', []],
    ['东莞市锦铭五金制品有限公司', '东莞市晟合五金制品有限公司', []],
    ['東莞市鑫瀾電子廠', '东莞鑫澜电子有限公司', ['name 100']],
    ['𠮷祥紧固件有限公司', '赣州𠮷祥紧固件厂', ['name 100']],
  ])('%s is there; asked for %s: %j', async (there, asked, wanted) => {
    await app.make.company({ name: there });
    expect((await told({ name: asked })).filter((line) => line.startsWith(`${there}: `))).toEqual(wanted.map((reason) => `${there}: ${reason}`));
  });

  it('knows other names, and the new name after a change', async () => {
    const company = await app.make.company({ name: '赣州永磁一号有限公司', aliases: ['金力旧厂'] });
    expect(await told({ name: '江西金力旧厂有限公司' })).toEqual(['赣州永磁一号有限公司: name 100']);
    await officer.ok(UPDATE, { input: { id: company.id, expectedVersion: company.version, name: '赣州瀚海稀土有限公司', aliases: [] } });
    expect(await told({ name: '金力旧厂' })).toEqual([]);
    expect(await told({ name: '瀚海稀土' })).toEqual(['赣州瀚海稀土有限公司: name 100']);
  });

  it('finds by credit code and by phone as they are typed, the surest reason first, all reasons of one company together', async () => {
    const byCode = await app.make.company({ name: '码同名不同有限公司', creditCode: CREDIT_CODE });
    const byPhone = await app.make.company({ name: '电话为证有限公司', contacts: [{ name: '总经理岗', phone: '13800005678' }] });
    await app.make.company({ name: '赣州骐骥新材料有限公司' });
    const hits = await similar({ name: '骐骥科技', creditCode: ` ${CREDIT_CODE.toLowerCase()} `, phone: '+86 138-0000-5678' });
    expect(hits.map(({ company, reasons }) => [company.name, reasons])).toEqual([
      [byCode.name, ['sameCreditCode']], [byPhone.name, ['samePhone']], ['赣州骐骥新材料有限公司', ['name']]]);
    expect(await told({ name: '电话为证', phone: '13800005678' })).toEqual(['电话为证有限公司: samePhone name 100']);
    expect(await told({ phone: '1380000' })).toEqual([]);
  });

  it('asks about a group where the parent is the same, and never names the company itself', async () => {
    const parent = await app.make.company({ name: '琥珀集团' });
    const [one, other] = [await app.make.company({ name: '琉璃甲有限公司', parentId: parent.id }), await app.make.company({ name: '玛瑙乙有限公司', parentId: parent.id })];
    expect(await told({ name: one.name, exceptId: one.id })).toEqual([`${other.name}: group 0`]);
  });

  it('gives at most eight, the same name first', async () => {
    for (const place of ['赣州', '吉安', '九江', '上饶', '抚州', '宜春', '萍乡', '新余', '鹰潭']) await app.make.company({ name: `${place}天工开物有限公司` });
    await app.make.company({ name: '天工开物光电有限公司' });
    const hits = await similar({ name: '天工开物' });
    expect(hits).toHaveLength(8);
    expect(hits.every(({ similarity }) => similarity === 100)).toBe(true);
  });

  it('tells nothing of another county, and is nobody’s without the right', async () => {
    await app.make.company({ name: '甲县独门秘方有限公司', contacts: [{ name: '岗', phone: '13900009999' }] });
    const variables = { name: '独门秘方', phone: '13900009999', creditCode: CREDIT_CODE };
    expect(await similar(variables, await app.as('stranger'))).toEqual([]);
    expect((await similar(variables)).length).toBeGreaterThan(0);
    expect((await app.anonymous.gql(SIMILAR, variables)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await (await app.as('alliance')).gql(SIMILAR, variables)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each(['有限公司', '🏭', '---', '厂', '%', '\\', "'); --", '𠮷'])('takes %s as it is', async (name) => {
    await app.make.company({ name }).catch(() => null);
    expect(Array.isArray(await similar({ name }))).toBe(true);
  });

  it('refuses a name of 10,000 characters and a blank one, finds nothing for nothing', async () => {
    for (const name of ['长'.repeat(10_000), ' \u3000']) expect((await officer.gql(SIMILAR, { name })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await similar({ name: '长'.repeat(200) })).toEqual([]);
    expect(await similar({ name: null, creditCode: null })).toEqual([]);
    expect(await similar({})).toEqual([]);
  });

  it('asks the database four times, whatever is found', async () => {
    const company = await app.make.company({ name: '数次数有限公司' });
    const few = await countStatements(() => officer.ok(SIMILAR, { name: '数次数', creditCode: CREDIT_CODE, phone: '13800005678', exceptId: company.id }));
    const many = await countStatements(() => officer.ok(SIMILAR, { name: '天工开物', creditCode: CREDIT_CODE, phone: '13800005678', exceptId: company.id }));
    expect(many.statements.length).toBe(few.statements.length);
  });
});

describe('companies of an older version', () => {
  it('get their cores at the next start', async () => {
    const { id } = await app.make.company({ name: '旧版本紫薇五金有限公司' });
    await app.db.query('DELETE FROM company_core WHERE company_id = $1', [id]);
    expect(await told({ name: '旧版本紫薇' })).toEqual([]);
    const { CoreFiller } = await import('../../src/modules/companies/core-filler.js');
    await app.nest.get(CoreFiller).onApplicationBootstrap();
    expect(await told({ name: '旧版本紫薇' })).toEqual(['旧版本紫薇五金有限公司: name 100']);
  });
});
