import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Client, TestApp } from '../support/app.js';
import { DESKTOP, PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { choose, dialog, field, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(180_000);

const HARDWARE = '长安五金制品有限公司';
const BATTERY = '岭南锂电隔膜有限公司';
const JUNE = 'period=custom&from=2024-06-01&to=2024-06-30';
/** What was logged, each visit by its sentence. */
const LOGGED = [
  { summary: '上门谈表面处理线扩产', direction: 'out', visitedOn: '2024-06-05', visitTime: '09:30', companyNames: [HARDWARE], investorCount: 3, leaders: ['分管副县长岗'] },
  { summary: '来园区看标准厂房', direction: 'in', visitedOn: '2024-06-05', companyNames: [BATTERY], investorCount: 4, intentionLevel: 'a' },
  { summary: '产业链推介会上对接', direction: 'out', kind: 'promotion', visitedOn: '2024-06-12', companyNames: [HARDWARE, BATTERY], investorCount: 5 },
  { summary: '回访招工情况', direction: 'aftercare', visitedOn: '2024-06-20', companyNames: [BATTERY], investorCount: 2 },
  { summary: '视频谈供应链配套', direction: 'online', visitedOn: '2024-05-30', companyNames: [HARDWARE], investorCount: 1 },
] as const;

let stage: Stage;
let app: TestApp;
let officer: Client;

const dayAfter = (days: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  for (const one of LOGGED) await app.make.visit(one);
  officer = await app.as('officer');
});
afterAll(() => stage.close());

/** The rows of the list, or the cards of a phone and of a day. */
const rows = (page: Page): Locator => page.locator('#main tbody tr.ant-table-row, #main .zq-visit-card');
/** The sentences that the list shows now, in its order; the whole row where it is none of ours. */
const listed = async (page: Page): Promise<string[]> =>
  (await rows(page).allInnerTexts()).map((text) => LOGGED.find(({ summary }) => text.includes(summary))?.summary ?? text);
/** The list comes to show these, and no others. */
const lists = (page: Page, sentences: readonly string[]): Promise<void> => eventually(() => listed(page), sentences);
const listsOf = (page: Page, count: number): Promise<void> => eventually(async () => (await listed(page)).length, count);
const figure = async (page: Page, name: string): Promise<number> => Number(await page.locator(`[data-figure="${name}"] b`).first().innerText());

describe.each([['desk', DESKTOP], ['phone', PHONE]] as const)('the log on the %s', (size, viewport) => {
  let visitor: Visitor;
  let page: Page;
  const isPhone = size === 'phone';
  beforeAll(async () => {
    visitor = await stage.enter('officer', viewport);
    ({ page } = visitor);
  });
  afterAll(async () => {
    await visitor.context.close();
  });

  it('lives in its address: a reload, the way back and a pasted link show the same list', async () => {
    await page.goto(`/visits?${JUNE}`);
    await listsOf(page, 4);
    if (isPhone) {
      await page.getByRole('button', { name: /筛选 1/ }).click();
      const sheet = page.getByRole('dialog', { name: '筛选' });
      await choose(page, sheet, '方式', '走出去');
      await shoot(page, 'visits-phone-sheet');
      await sheet.getByRole('button', { name: '查看结果' }).click();
      await page.getByRole('button', { name: /筛选 2/ }).waitFor();
    } else {
      await choose(page, page.locator('#main'), '方式', '走出去');
    }
    const found = ['产业链推介会上对接', '上门谈表面处理线扩产'];
    await lists(page, found);
    await page.waitForURL(/direction=out/);
    const address = page.url();
    await page.reload();
    await lists(page, found);
    await rows(page).last().click({ position: { x: 10, y: 30 } });
    await page.getByRole('heading', { level: 1, name: /2024-06-05/ }).waitFor();
    await page.goBack();
    await eventually(async () => [page.url(), await listed(page)], [address, found]);
    const other = await visitor.context.newPage();
    await other.goto(address);
    await lists(other, found);
    await other.close();
  });

  it('takes filters off one by one, and tells how many there are', async () => {
    const { companies } = await officer.ok<{ companies: { nodes: { id: string }[] } }>('query ($search: String) { companies(filter: { search: $search }) { nodes { id } } }', { search: HARDWARE });
    await page.goto(`/visits?kind=promotion&company=${companies.nodes[0]?.id ?? ''}`);
    await lists(page, ['产业链推介会上对接']);
    await page.getByRole('button', { name: isPhone ? /^filter 筛选 2$/ : /更多筛选 2/ }).waitFor();
    await page.getByText(`企业：${HARDWARE}`).waitFor();
    await shoot(page, `visits-${size}-tags`);
    await page.getByRole('button', { name: '取消筛选：推介会' }).click();
    await lists(page, ['产业链推介会上对接', '上门谈表面处理线扩产', '视频谈供应链配套']);
    await page.getByRole('button', { name: `取消筛选：${HARDWARE}` }).click();
    await page.getByText('视频谈供应链配套').waitFor();
    await eventually(async () => [new URL(page.url()).search, await page.getByRole('group', { name: '已用的筛选' }).count()], ['', 0]);
  });

  it('counts what the list shows, by the definitions of the field', async () => {
    await page.goto(`/visits?${JUNE}`);
    await listsOf(page, 4);
    const names = ['visits', 'out', 'in', 'investors', 'companyVisits', 'onSiteVisits', 'online', 'aftercare'];
    const counted = async (): Promise<object> => Object.fromEntries(await Promise.all(names.map(async (name) => [name, await figure(page, name)] as const)));
    // Out and in; all investors; companies of visits out and of aftercare; of those at their own place, which a promotion is not.
    await eventually(counted, { visits: 3, out: 2, in: 1, investors: 14, companyVisits: 4, onSiteVisits: 2, online: 0, aftercare: 1 });
    await page.getByRole('button', { name: /^接洽客商人次：/ }).click();
    await page.getByRole('tooltip').getByText(/同一位客商见两次计两人次/).waitFor();
  });

  it('copies the sentence that the server wrote for the filter', async () => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/visits?${JUNE}&direction=out`);
    await listsOf(page, 2);
    const { visits } = await officer.ok<{ visits: { summary: string } }>('{ visits(first: 1, filter: { from: "2024-06-01", to: "2024-06-30", direction: out }) { summary } }');
    await page.getByRole('button', { name: /复制为总结文字/ }).click();
    await page.getByText('已复制，可直接粘贴').waitFor();
    await shoot(page, `visits-${size}-summary`);
    await eventually(async () => [await page.getByTestId('summary-text').innerText(), await page.evaluate<string>('navigator.clipboard.readText()')], [visits.summary, visits.summary]);
  });

  it('shows a month, and the visits of the day that is chosen by hand or by key', async () => {
    await page.goto('/visits?view=calendar&month=2024-06');
    const day = (on: string): Locator => page.locator(`[data-day="${on}"]`);
    await page.getByRole('button', { name: '2024-06-05，走请 2 次，计划 0 次' }).click();
    await lists(page, ['上门谈表面处理线扩产', '来园区看标准厂房']);
    await shoot(page, `visits-${size}-calendar`);
    await eventually(() => figure(page, 'investors'), 14);
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-day="2024-06-12"]:focus').waitFor();
    await lists(page, ['产业链推介会上对接']);
    await page.reload();
    await lists(page, ['产业链推介会上对接']);
    await day('2024-06-12').focus();
    await page.keyboard.press('PageUp');
    await page.getByRole('heading', { name: '2024年5月' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('day') === '2024-05-12');
    await page.getByRole('button', { name: /下个月/ }).click();
    await page.getByRole('heading', { name: '2024年6月' }).waitFor();
  });

  it('says before one plans who has just been there, shows the plan in the calendar, and takes it back', async () => {
    const tomorrow = dayAfter(1);
    const company = `${size === 'desk' ? '江东' : '江西'}紧固件有限公司`;
    await app.make.visit({ companyNames: [company], visitedOn: dayAfter(-1), summary: '同事昨天刚去过' }, 'head');
    await page.goto(`/visits?view=calendar&month=${tomorrow.slice(0, 7)}&day=${tomorrow}`);
    await page.getByRole('button', { name: '计划走访' }).first().click();
    await choose(page, dialog(page), '企业', company, company.slice(0, 5));
    await dialog(page).getByText('一周内已有 1 次走访').waitFor();
    await dialog(page).getByTestId('visit-activity').getByText(dayAfter(-1)).waitFor();
    await field(dialog(page), '事由').fill('再谈用地');
    await shoot(page, `visits-${size}-plan`);
    await send(page, '保存计划');
    await page.getByRole('button', { name: new RegExp(`^${tomorrow}，.*计划 1 次`) }).waitFor();
    const plan = page.getByTestId('visit-plan').filter({ hasText: company });
    await plan.getByText('再谈用地').waitFor();
    await page.goto('/today');
    await page.getByTestId('visit-plan').filter({ hasText: company }).getByText('一周内已有 1 次走访').waitFor();
    await shoot(page, `visits-${size}-today`);
    await page.getByRole('button', { name: `取消计划：${company}` }).click();
    await page.getByRole('button', { name: '取消计划', exact: true }).click();
    await page.getByTestId('visit-plan').filter({ hasText: company }).waitFor({ state: 'detached' });
  });

  it('went without one complaint of the browser', () => {
    expect(visitor.complaints).toEqual([]);
  });
});

describe('one visit', () => {
  it('is not overwritten unseen: where a colleague changed the same field it is asked, the rest is merged', async () => {
    const { page, context, complaints } = await stage.enter('officer', DESKTOP);
    const { id, version } = await app.make.visit({ summary: '待补充的一次走请', place: '东莞' });
    await page.goto(`/visits/${String(id)}`);
    await page.getByRole('button', { name: /编辑/ }).click();
    await field(dialog(page), '地点').fill('东莞市长安镇');
    const head = await app.as('head');
    await head.ok('mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { userErrors { code } } }', { input: { id, expectedVersion: version, place: '深圳', results: '约定来访' } });
    await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
    const conflict = page.getByRole('dialog', { name: '他人的修改与您的修改' });
    await conflict.getByRole('row', { name: /地点 东莞 .*深圳 .*东莞市长安镇/ }).waitFor();
    await conflict.getByText('仅对方改过、将一并保留：成果。').waitFor();
    await shoot(page, 'visit-conflict');
    await conflict.getByRole('button', { name: '按所选保存' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    const { visit: saved } = await officer.ok<{ visit: object }>('query ($id: ID!) { visit(id: $id) { place results summary } }', { id });
    expect(saved).toEqual({ place: '东莞市长安镇', results: '约定来访', summary: '待补充的一次走请' });
    await page.getByText('约定来访').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is made one of two records of the same day, and the old address leads to what it became', async () => {
    const { page, context } = await stage.enter('officer', PHONE);
    const one = await app.make.visit({ summary: '第一份记录', visitedOn: '2024-04-03', companyNames: ['同访科技有限公司'] });
    const other = await app.make.visit({ summary: '第二份记录', visitedOn: '2024-04-03', companyNames: ['同访科技有限公司'] }, 'head');
    await page.goto(`/visits/${String(one.id)}`);
    await page.getByRole('button', { name: '合并为一次' }).click();
    await dialog(page).getByText('第二份记录').waitFor();
    await shoot(page, 'visit-join');
    await send(page, '并入本条');
    await page.getByText(/第二份记录/).first().waitFor();
    await page.getByRole('button', { name: '合并为一次' }).waitFor({ state: 'detached' });
    await page.goto(`/visits/${String(other.id)}`);
    await page.waitForURL(`**/visits/${String(one.id)}`);
    await context.close();
  });
});
