import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { loadGround } from '../../src/demo/load-ground.js';
import { DEMO_PASSWORD } from '../../src/modules/identity/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { openBrowser, visit, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { choose, dialog, field, fillDay, send, shoot, signIn, tapWire } from '../support/screens.js';

jest.setTimeout(180_000);

const SIGNED_ON = '2020-05-16';
/** The seven fastener leads of the visit to Dongguan, in 万元: 3.1 亿元 together. */
const LEADS = [
  ['东莞市兴科兴五金制品有限公司', '8000'], ['东莞市伯亿特五金制品有限公司', '5000'], ['东莞市金錤五金制品有限公司', '5000'], ['东莞市首宏五金制品有限公司', '4000'],
  ['东莞市华钺五金制品有限公司', '3000'], ['东莞市锦铭五金制品有限公司', '3000'], ['东莞市晟合五金制品有限公司', '3000'],
] as const;
const nameOf = (company: string): string => `${company.slice(3, -8)}特种钢紧固件项目`;
const DEALS = LEADS.map(([company]) => nameOf(company));
const FIRST = DEALS[0] ?? '';
const ALLIANCE = '紧固件产业招商联盟';

let app: TestApp;
let browser: Browser;
let officer: Visitor;
let page: Page;
const visitors: Visitor[] = [];

async function enter(username: string): Promise<Visitor> {
  const visitor = await visit(browser, app.url);
  visitors.push(visitor);
  await signIn(visitor.page, username, DEMO_PASSWORD);
  return visitor;
}

const count = async (table: string): Promise<number> => Number((await app.db.query<{ count: string }[]>(`SELECT count(*) FROM ${table}`))[0]?.count);

interface Figures {
  signed: string;
  note: string;
  stages: Record<string, string>;
}

/** The figures of the dashboard that is open, read from the screen. */
async function figures(reader: Page): Promise<Figures> {
  const tile = reader.locator('section.zq-tile').filter({ has: reader.getByRole('heading', { name: '2020 年签约' }) });
  const rows = await reader.locator('table.zq-bars tbody tr').all();
  const read = rows.map(async (row) => [await row.getByRole('rowheader').innerText(), (await row.locator('td.zq-number').allInnerTexts()).join(' ')] as const);
  return { signed: await tile.locator('b').innerText(), note: await tile.innerText(), stages: Object.fromEntries(await Promise.all(read)) };
}

/** The dashboard for 2020 comes to say this. */
async function dashboardSays(reader: Page, signed: string, note: string, stages: Record<string, string>): Promise<void> {
  await reader.goto('/dashboard?year=2020');
  await eventually(() => figures(reader), { signed, note: expect.stringContaining(note), stages: expect.objectContaining(stages) });
}

async function openDeal(reader: Page, name: string): Promise<void> {
  await reader.goto('/deals');
  await reader.getByRole('link', { name, exact: true }).click();
  await reader.getByRole('heading', { level: 1, name }).waitFor();
}

const stageNow = (reader: Page): Promise<string> => reader.locator('[aria-current=step] .zq-path-name').innerText();

beforeAll(async () => {
  app = await startApp({ client: true, empty: true, today: 'now' });
  await loadGround(app.nest);
  browser = await openBrowser();
  officer = await enter('officer');
  page = officer.page;
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

describe('from a visit to breaking ground, through the screens', () => {
  it('logs the visit to Dongguan', async () => {
    await page.getByRole('button', { name: '记走请' }).click();
    await page.getByRole('radio', { name: '走出去' }).click();
    for (const [company] of LEADS) {
      await field(page, '走请对象').fill(company);
      await field(page, '走请对象').press('Enter');
    }
    await field(page, '情况').fill('七家五金企业有意抱团投资特种钢紧固件，回访后签订投资框架性协议');
    await fillDay(page, '日期', SIGNED_ON);
    await page.getByRole('group', { name: '补充内容' }).getByRole('button', { name: '更多' }).click();
    await field(page, '地点').fill('广东省东莞市');
    await page.getByRole('button', { name: '客商人数' }).click();
    await field(page, '客商人数').fill('7');
    await shoot(page, '01-log-visit');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: '已记下这次走请' }).waitFor();
    await shoot(page, '02-logged');
    await eventually(async () => [await count('visit'), await count('company')], [1, 7]);
  });

  it('registers the seven leads of the visit one after the other', async () => {
    await page.getByRole('link', { name: '登记线索' }).click();
    for (const [at, [company, amount]] of LEADS.entries()) {
      const form = dialog(page);
      await field(form, '项目名称').fill(nameOf(company));
      await choose(page, form, '投资企业', company, company.slice(3, 6));
      await field(form, '总投资').fill(amount);
      await field(form, '建设内容').fill('特种钢紧固件生产线，入驻标准厂房');
      if (at === 0) await shoot(page, '03-lead');
      if (at === LEADS.length - 1) await send(page, '登记线索');
      else {
        await form.getByRole('button', { name: '登记并继续' }).click();
        await form.getByText(`已登记 ${String(at + 1)} 条`).waitFor();
      }
    }
    for (const name of DEALS) await page.locator('main').getByRole('link', { name }).first().waitFor();
    await shoot(page, '04-visit-with-leads');
    await eventually(async () => [await count('deal'), await count('company')], [7, 7]);
  });

  it('says what talks still need, takes the assessment, and moves each lead to talks', async () => {
    for (const name of DEALS) {
      await openDeal(page, name);
      await page.getByTestId('next-talks').getByRole('link', { name: '去填写：研判意见' }).click();
      const form = dialog(page);
      await field(form, '研判意见').fill('产品对路、投资人有实力，值得跟进');
      await fillDay(form, '研判日期', SIGNED_ON);
      if (name === FIRST) await shoot(page, '05-assess');
      await send(page, '保存');
      await page.getByTestId('next-talks').getByRole('button', { name: '推进到“在谈”' }).click();
      await page.locator('[aria-current=step]').getByText('在谈').waitFor();
      if (name === FIRST) await shoot(page, '06-talks');
    }
  });

  it('refuses the jump from talks to land, and names every missing thing', async () => {
    await openDeal(page, FIRST);
    await page.locator('.zq-page-header').getByRole('button', { name: '推进' }).click();
    await page.getByRole('menuitem', { name: /^供地/ }).click();
    const refusal = dialog(page);
    await refusal.getByText('还不能进入“供地”').waitFor();
    await shoot(page, '07-refused');
    const [hard, soft] = [refusal.getByRole('list', { name: '所缺条件' }).first(), refusal.getByRole('list', { name: '所缺条件' }).last()];
    await eventually(() => hard.locator('li > span').allInnerTexts(), [
      '不能跳过必经阶段：正式签约。请先推进到该阶段。',
      '没有已签订的正式合同：请先登记签约。',
      '合同中没有本项目的投资金额：请在登记签约时填写金额。',
      '合同约定的开工日期未填写：请在登记签约时填写。',
      '合同约定的竣工日期未填写：请在登记签约时填写。',
      '合同约定的投产日期未填写：请在登记签约时填写。',
      '合法性审查意见未登记：请在登记签约时填写审查意见。',
      '公平竞争审查结论未登记：请在登记签约时填写审查结论。',
      '没有生效的供地：请先登记供地。',
    ]);
    // What ought to be there, and keeps nobody from moving, stands apart.
    await eventually(() => soft.locator('li > span').allInnerTexts(), ['项目评审尚无结论：请申请评审并登记结论。', '项目公司尚未登记注册：请登记“注册”节点。']);
    await refusal.getByRole('button', { name: '知道了' }).click();
    await refusal.waitFor({ state: 'hidden' });
    await eventually(() => stageNow(page), '在谈');
  });

  it('signs one framework over all seven: 7 个项目, 3.1 亿元, and 签约 does not move', async () => {
    await dashboardSays(page, '0', '', {});
    await page.goto('/deals');
    for (const name of DEALS) await page.getByRole('checkbox', { name: `选择“${name}”` }).check();
    await page.getByRole('button', { name: '签约（7 个项目）' }).click();
    const form = dialog(page);
    await form.getByText('共 7 个项目，合计 3.1 亿元').waitFor();
    await field(form, '协议名称').fill('特种钢紧固件产业投资框架性协议');
    await fillDay(form, '签订日期', SIGNED_ON);
    await shoot(page, '08-sign-framework');
    await send(page, '登记签约');
    await page.getByRole('heading', { level: 1, name: '特种钢紧固件产业投资框架性协议' }).waitFor();
    await eventually(async () => [await page.getByTestId('agreement-deals').innerText(), await page.getByTestId('agreement-sum').innerText()], ['7 个项目', '3.1 亿元']);
    await eventually(() => page.locator('tbody tr').filter({ hasText: '框架协议' }).count(), 7);
    await shoot(page, '09-framework');

    await dashboardSays(page, '0', '框架协议 7 个，不计入签约', { 框架协议: '7 3.1 亿元', 正式签约: '0 0 元' });
    await shoot(page, '10-dashboard-framework');
  });

  it('signs the contract of one deal: 签约 moves by one', async () => {
    await openDeal(page, FIRST);
    await page.getByTestId('next-contract').getByRole('link', { name: '去签约：正式合同' }).click();
    const form = dialog(page);
    await field(form, '协议名称').fill('特种钢紧固件项目投资合同');
    await fillDay(form, '签订日期', '2020-06-08');
    await fillDay(form, '约定开工日期', '2020-09-30');
    await fillDay(form, '约定竣工日期', '2021-12-31');
    await fillDay(form, '约定投产日期', '2022-06-30');
    await field(form, '合法性审查意见').fill('司法局审查通过');
    await field(form, '公平竞争审查结论').fill('市场监管局审查通过，无排除限制竞争内容');
    await shoot(page, '11-sign-contract');
    await send(page, '登记签约');
    await page.getByRole('heading', { level: 1, name: '特种钢紧固件项目投资合同' }).waitFor();

    await dashboardSays(page, '1', '8,000 万元', { 框架协议: '6 2.3 亿元', 正式签约: '1 8,000 万元' });
  });

  it('gives it a parcel', async () => {
    await openDeal(page, FIRST);
    await page.getByTestId('next-land').getByRole('link', { name: '去供地：供地' }).click();
    const form = dialog(page);
    await choose(page, form, '地块', '示例-标准地-01', '标准地-01');
    await form.getByText('该地块还剩 60 亩').waitFor();
    await choose(page, form, '供地方式', '网上交易');
    await field(form, '合同编号').fill('示例-2020-07');
    await fillDay(form, '合同签订日期', '2020-07-20');
    await fillDay(form, '约定交地日期', '2020-08-15');
    await fillDay(form, '约定动工日期', '2020-09-30');
    await shoot(page, '12-supply');
    await send(page, '登记供地');
    await page.locator('[aria-current=step]').getByText('供地').waitFor();
    await page.goto('/land?search=标准地-01');
    const parcel = page.getByRole('row').filter({ hasText: '示例-标准地-01' });
    await parcel.getByText('已供完').waitFor();
    await shoot(page, '13-land');
  });

  it('breaks ground', async () => {
    await openDeal(page, FIRST);
    await page.getByTestId('next-construction').getByRole('link', { name: '去记开工：实际开工' }).click();
    const form = dialog(page);
    await fillDay(form, '实际开工日期', '2020-09-28');
    await field(form, '佐证').fill('施工许可证 示例-2020-031，2020-09-28 现场照片');
    await send(page, '登记');
    await page.locator('[aria-current=step]').getByText('开工').waitFor();
    await shoot(page, '14-commenced');
    await page.goto('/board');
    await page.getByTestId('count-construction').getByText('1').waitFor();
    const columns = (): Promise<string[]> => Promise.all(['framework', 'contract', 'land', 'construction'].map((stage) => page.getByTestId(`count-${stage}`).innerText()));
    await eventually(columns, ['6 个项目', '0 个项目', '0 个项目', '1 个项目']);
    await shoot(page, '15-board');
  });

  it('shows the leader the pipeline', async () => {
    const leader = await enter('leader');
    await leader.page.waitForURL((url) => url.pathname === '/dashboard');
    await dashboardSays(leader.page, '1', '', { 框架协议: '6 2.3 亿元', 正式签约: '0 0 元', 供地: '0 0 元', 开工: '1 8,000 万元' });
    await shoot(leader.page, '16-leader');
  });

  it('shows a partner of the alliance the shared fields, and nothing else', async () => {
    const head = await enter('head');
    await head.page.goto('/alliance');
    await head.page.getByRole('button', { name: '新建联盟' }).click();
    const form = dialog(head.page);
    await field(form, '联盟名称').fill(ALLIANCE);
    await choose(head.page, form, '牵头单位', '示例县招商局', '示例县招商局');
    await choose(head.page, form, '成员单位', '示例市工商业联合商会', '联合商会');
    await form.getByText('新建联盟').click();
    await shoot(head.page, '17-alliance');
    await send(head.page, '建立');

    await openDeal(page, FIRST);
    await page.locator('.zq-deal-tags > span').first().waitFor();
    const codeName = await page.locator('dt', { hasText: '对外代号' }).locator('xpath=following-sibling::dd').innerText();
    const number = await page.locator('.zq-deal-tags > span').first().innerText();
    const dealId = new URL(page.url()).pathname.split('/').pop() ?? '';
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '共享给联盟' }).click();
    await choose(page, dialog(page), '联盟', ALLIANCE);
    await shoot(page, '18-share');
    await send(page, '共享');

    const partner = await visit(browser, app.url);
    visitors.push(partner);
    const wire = tapWire(partner.page);
    await signIn(partner.page, 'alliance', DEMO_PASSWORD);
    const card = partner.page.locator('.zq-share');
    await card.getByText(codeName).waitFor();
    await shoot(partner.page, '19-partner');
    // Every address of the application, also those that a partner has no business with.
    for (const path of ['/today', '/deals', `/deals/${dealId}`, '/board', '/dashboard', '/companies', '/land', '/tasks', '/visits', '/audit', '/me', '/alliance']) {
      await partner.page.goto(path);
      await partner.page.locator('main#main h1').waitFor();
    }
    await card.getByText(codeName).waitFor();
    await wire.settled();

    const shared = wire.bodies.map((body) => JSON.parse(body) as { data?: { sharedDeals?: { nodes: object[] } } }).flatMap(({ data }) => data?.sharedDeals?.nodes ?? []);
    expect(shared.length).toBeGreaterThan(0);
    const allowed = ['__typename', 'codeName', 'id', 'industry', 'light', 'sizeBand', 'stage', 'updatedOn'];
    for (const node of shared) expect(Object.keys(node).filter((key) => !allowed.includes(key))).toEqual([]);
    const roots = new Set(wire.bodies.flatMap((body) => Object.keys((JSON.parse(body) as { data?: object | null }).data ?? {})));
    expect([...roots].sort()).toEqual(['login', 'sharedDeals', 'viewer']);
    const seen = [await partner.page.content(), ...wire.bodies].join('\n');
    for (const secret of [FIRST, '兴科兴', '特种钢', dealId, number, '80000000', '8,000', '8000', '招商专员岗']) expect([secret, seen.includes(secret)]).toEqual([secret, false]);
  });

  it('went without one complaint of any browser', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
