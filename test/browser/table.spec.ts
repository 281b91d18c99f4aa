import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { beyondScreen, dialog, field, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(180_000);

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;

const cell = (what: string, name: string): Locator => page.getByRole('button', { name: `修改“${name}”的${what}` });
/** The calendar comes in a file of its own. */
const focused = (what: string): Promise<void> => page.locator(`input[aria-label*="${what}"]:focus`).waitFor();
const names = (): Promise<string[]> => page.locator('tbody .zq-deal-name > a').allInnerTexts();
const sum = (): Promise<string> => page.getByTestId('deal-sum').innerText();
const stored = async (name: string): Promise<Record<string, unknown> | undefined> =>
  (await app.db.query<Record<string, unknown>[]>(
    "SELECT d.tags, to_char(d.next_follow_up_on, 'YYYY-MM-DD') AS day, u.name AS officer FROM deal d LEFT JOIN user_account u ON u.id = d.officer_id WHERE d.name = $1", [name]))[0];
const tagsOf = async (name: string): Promise<unknown> => (await stored(name))?.['tags'];
const address = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
const views = (): Locator => page.getByRole('navigation', { name: '视图' });
const open = async (path: string): Promise<void> => {
  await page.goto(path);
  await page.getByTestId('deal-sum').getByText('个项目').waitFor();
};

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  for (const [name, totalInvestment] of [['甲项目', '80000000'], ['乙项目', '50000000'], ['丙项目', '150000000']] as const) await app.make.deal({ name, totalInvestment });
  officer = await stage.enter('officer');
  page = officer.page;
});
afterAll(() => stage.close());

describe('the table', () => {
  it('sorts by its heads, chooses its columns, and has both in the address', async () => {
    await open('/deals');
    expect(await sum()).toBe('3 个项目 · 2.8 亿元');
    await page.getByRole('columnheader', { name: '总投资' }).click();
    await eventually(names, ['乙项目', '甲项目', '丙项目']);
    await page.getByRole('columnheader', { name: '总投资' }).click();
    await eventually(names, ['丙项目', '甲项目', '乙项目']);
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('checkbox', { name: '产业链' }).click();
    await page.getByRole('columnheader', { name: '产业链' }).waitFor();
    expect(address()).toEqual({ sort: 'totalInvestment.desc', cols: 'company,stage,light,investment,officer,followUp,tags,chain' });
    await page.reload();
    await page.getByRole('columnheader', { name: '产业链' }).waitFor();
    await eventually(names, ['丙项目', '甲项目', '乙项目']);
  });

  it('changes the next follow-up in place: Enter saves, Esc leaves it', async () => {
    await open('/deals');
    await cell('下次跟进', '甲项目').click();
    await focused('下次跟进');
    await page.keyboard.type('2031-05-06');
    await page.keyboard.press('Escape');
    await cell('下次跟进', '甲项目').getByText('未定').waitFor();
    expect(await stored('甲项目')).toMatchObject({ day: null });
    await cell('下次跟进', '甲项目').click();
    await focused('下次跟进');
    await page.keyboard.type('2031-05-06');
    await page.keyboard.press('Enter');
    await cell('下次跟进', '甲项目').getByText('2031-05-06').waitFor();
    expect(await stored('甲项目')).toMatchObject({ day: '2031-05-06' });
  });

  it('changes tags in place: Enter makes a tag and then saves, a click beside it saves too', async () => {
    await cell('标签', '甲项目').click();
    await page.keyboard.type('重点');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await cell('标签', '甲项目').getByText('重点').waitFor();
    await cell('标签', '乙项目').click();
    await page.keyboard.type('链主');
    await page.getByRole('heading', { level: 1 }).click();
    await cell('标签', '乙项目').getByText('链主').waitFor();
    expect([await tagsOf('甲项目'), await tagsOf('乙项目')]).toEqual([['重点'], ['链主']]);
  });

  it('changes the officer in place', async () => {
    await cell('责任人', '乙项目').click();
    await page.keyboard.type('招商局长');
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '招商局长岗' }).click();
    await cell('责任人', '乙项目').getByText('招商局长岗').waitFor();
    expect(await stored('乙项目')).toMatchObject({ officer: '招商局长岗' });
    await shoot(page, 'table-1-edited');
  });

  it('keeps what others changed elsewhere, and asks about the same field', async () => {
    const head = await app.as('head');
    const update = async (input: object): Promise<void> => {
      const { deals } = await head.ok('{ deals(filter: { search: "丙项目" }) { nodes { id version } } }');
      const [{ id, version: expectedVersion }] = deals.nodes;
      await head.ok('mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code } } }', { input: { id, expectedVersion, ...input } });
    };
    await open('/deals');
    await cell('标签', '丙项目').click();
    await update({ content: '他人改的建设内容' });
    await page.keyboard.type('我的');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await cell('标签', '丙项目').getByText('我的').waitFor();
    await eventually(() => tagsOf('丙项目'), ['我的']);

    await cell('标签', '丙项目').click();
    await update({ tags: ['对方的'] });
    await page.keyboard.type('又加的');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('他人的修改与您的修改').waitFor();
    await shoot(page, 'table-2-conflict');
    await dialog(page).getByRole('radio', { name: /对方的/ }).check();
    await dialog(page).getByRole('button', { name: '按所选保存' }).click();
    await cell('标签', '丙项目').getByText('对方的').waitFor();
    expect(await tagsOf('丙项目')).toEqual(['对方的']);
  });
});

describe('views', () => {
  it('are ready-made: the address has the whole of them, and a pasted one gives the same list', async () => {
    await open('/deals');
    await views().getByRole('link', { name: '我负责的' }).click();
    await eventually(async () => (await names()).sort(), ['丙项目', '甲项目'].sort());
    expect(address()).toEqual({ view: 'mine', mine: 'true', status: 'active' });
    const other = await stage.enter('officer');
    await other.page.goto(page.url());
    await eventually(async () => (await other.page.locator('tbody .zq-deal-name > a').allInnerTexts()).sort(), ['丙项目', '甲项目'].sort());
    await other.context.close();
  });

  it('show an unsaved change by a dot, keep it for oneself, and give back what was saved', async () => {
    await open('/deals?tag=重点');
    await page.getByRole('button', { name: '存为视图' }).click();
    await field(dialog(page), '名称').fill('重点项目');
    await dialog(page).getByText('本单位及下属单位').click();
    await send(page, '保存');
    await views().getByRole('link', { name: '重点项目', exact: true }).waitFor();
    await page.getByRole('checkbox', { name: '只看我的' }).click();
    await views().getByRole('img', { name: '有未保存的改动' }).waitFor();
    await shoot(page, 'table-3-view');
    const kept = async (): Promise<unknown> => (await app.db.query<{ query: string }[]>("SELECT query FROM saved_view WHERE name = '重点项目'"))[0]?.query;
    expect(new URLSearchParams(String(await kept())).has('mine')).toBe(false);
    await page.getByRole('link', { name: '还原' }).click();
    await views().getByRole('img', { name: '有未保存的改动' }).waitFor({ state: 'hidden' });
    expect(address()).toMatchObject({ tag: '重点' });
    expect(address()).not.toHaveProperty('mine');
    await page.getByRole('checkbox', { name: '只看我的' }).click();
    await page.getByRole('button', { name: '保存到视图' }).click();
    await page.getByText('已保存到视图“重点项目”').waitFor();
    await eventually(async () => new URLSearchParams(String(await kept())).get('mine'), 'true');
    await views().getByRole('img', { name: '有未保存的改动' }).waitFor({ state: 'hidden' });
  });

  it('are deleted by who made them; the list stays as it is', async () => {
    await page.getByRole('button', { name: /已存视图/ }).click();
    await page.getByRole('menuitem', { name: /^删除“重点项目”/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
    await views().getByRole('link', { name: '重点项目' }).waitFor({ state: 'hidden' });
    expect(address()).toEqual({ tag: '重点', mine: 'true' });
  });
});

describe('many at once', () => {
  beforeEach(() => open('/deals'));

  it('previews, changes and takes back', async () => {
    for (const name of ['甲项目', '乙项目']) await page.getByRole('checkbox', { name: `选择“${name}”` }).check();
    await page.getByRole('button', { name: '批量修改', exact: true }).click();
    await dialog(page).getByText('加标签').click();
    await field(dialog(page), '标签').fill('重点');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: '预览' }).click();
    await eventually(() => dialog(page).getByTestId('bulk-preview').locator('dd').allInnerTexts(), ['1', '1', '0', '0']);
    await shoot(page, 'table-4-bulk');
    await dialog(page).getByRole('button', { name: '修改 1 个项目' }).click();
    await page.getByText('已修改 1 个项目').waitFor();
    await cell('标签', '乙项目').getByText('重点').waitFor();
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await page.getByText('已撤销批量修改').waitFor();
    await eventually(() => tagsOf('乙项目'), ['链主']);
  });

  it('takes all of a filter, says what it may not change and why, and can be undone a day long', async () => {
    await page.getByRole('checkbox', { name: '选择“甲项目”' }).check();
    await page.getByRole('button', { name: '选择全部 3 条筛选结果' }).click();
    await page.getByText('已选全部 3 条筛选结果').waitFor();
    await page.getByRole('button', { name: '批量修改', exact: true }).click();
    await dialog(page).getByText('归档', { exact: true }).click();
    await dialog(page).getByRole('button', { name: '预览' }).click();
    await eventually(() => dialog(page).getByTestId('bulk-preview').locator('dd').allInnerTexts(), ['0', '0', '0', '3']);
    await dialog(page).getByText('没有项目会因此改变').waitFor();
    await dialog(page).getByText('下次跟进', { exact: true }).click();
    await dialog(page).getByRole('textbox', { name: '下次跟进' }).fill('2031-07-08');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: '预览' }).click();
    await dialog(page).getByRole('button', { name: '修改 3 个项目' }).click();
    await page.getByText('已修改 3 个项目').waitFor();
    await eventually(async () => (await stored('丙项目'))?.['day'], '2031-07-08');
    await page.getByRole('button', { name: '最近的批量修改' }).click();
    await shoot(page, 'table-5-recent');
    await page.getByRole('listitem').filter({ hasText: '下次跟进改为 2031-07-08' }).getByRole('button', { name: '撤销' }).click();
    await page.getByText('已撤销批量修改').waitFor();
    await eventually(async () => [(await stored('丙项目'))?.['day'], (await stored('甲项目'))?.['day']], [null, '2031-05-06']);
  });

  it('went without one complaint of the browser', () => {
    expect(officer.complaints).toEqual([]);
  });
});

describe('on a phone', () => {
  it('has cards, the three fields one tap away, and saves what is typed when something else is tapped', async () => {
    const phone = await stage.enter('officer', PHONE);
    const screen = phone.page;
    await screen.goto('/deals');
    await screen.getByRole('button', { name: '快速修改“甲项目”' }).click();
    await screen.getByRole('button', { name: '修改“甲项目”的标签' }).click();
    await screen.keyboard.type('手机上加的');
    await screen.getByText('责任人', { exact: true }).tap();
    await eventually(() => tagsOf('甲项目'), ['重点', '手机上加的']);
    await shoot(screen, 'table-6-phone');
    expect(await screen.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(phone.complaints).toEqual([]);
  });

  it('changes many at once: ticks, preview, change, undo', async () => {
    const phone = await stage.enter('officer', PHONE);
    const screen = phone.page;
    await screen.goto('/deals');
    await screen.getByRole('button', { name: '选择', exact: true }).tap();
    for (const name of ['甲项目', '丙项目']) await screen.getByRole('checkbox', { name: `选择“${name}”` }).tap();
    await screen.getByText('已选 2 个').waitFor();
    const bulk = screen.getByRole('button', { name: '批量修改', exact: true });
    expect((await bulk.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await bulk.tap();
    await dialog(screen).getByText('加标签').tap();
    await field(dialog(screen), '标签').fill('集中开工');
    await screen.keyboard.press('Enter');
    await dialog(screen).getByRole('button', { name: '预览' }).tap();
    await eventually(() => dialog(screen).getByTestId('bulk-preview').locator('dd').allInnerTexts(), ['2', '0', '0', '0']);
    expect(await beyondScreen(screen)).toBe(0);
    await shoot(screen, 'table-7-phone-bulk');
    await dialog(screen).getByRole('button', { name: '修改 2 个项目' }).tap();
    await screen.getByText('已修改 2 个项目').waitFor();
    await eventually(async () => [await tagsOf('甲项目'), await tagsOf('乙项目'), await tagsOf('丙项目')].map((tags) => (tags as string[]).includes('集中开工')), [true, false, true]);
    await screen.getByRole('status').getByRole('button', { name: '撤销' }).tap();
    await screen.getByText('已撤销批量修改').waitFor();
    await eventually(async () => [await tagsOf('甲项目'), await tagsOf('丙项目')].map((tags) => (tags as string[]).includes('集中开工')), [false, false]);
    expect(await screen.getByRole('checkbox').count()).toBe(0);
    expect(phone.complaints).toEqual([]);
  });
});
