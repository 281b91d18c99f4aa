import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { startApp, TEST_PASSWORD, type TestApp } from '../support/app.js';
import { openBrowser, PHONE, visit, type Visitor } from '../support/browser.js';
import { dialog, field, shoot, signIn } from '../support/screens.js';

jest.setTimeout(120_000);

const COMPANY = '东莞市兴科兴五金制品有限公司';

let app: TestApp;
let browser: Browser;
let officer: Visitor;
let page: Page;

const bar = (name: string): Locator => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name });
const save = (): Locator => page.getByRole('button', { name: '保存', exact: true });
const recent = (): Locator => page.getByRole('group', { name: '最近' }).getByRole('button', { name: COMPANY });
const chosen = (): Locator => page.getByRole('list', { name: '已选企业' }).getByRole('button');
const visits = async (summary: string): Promise<number> =>
  Number((await app.db.query<{ count: string }[]>('SELECT count(*) FROM visit WHERE summary = $1', [summary]))[0]?.count);

beforeAll(async () => {
  app = await startApp({ client: true, today: 'now' });
  await app.make.visit({ companyNames: [COMPANY] });
  browser = await openBrowser();
  officer = await visit(browser, app.url, PHONE);
  page = officer.page;
  await signIn(page, 'officer', TEST_PASSWORD);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  await page.goto('/today');
  await page.locator('main#main h1').waitFor();
});

describe('logging a visit on the phone', () => {
  it('with a next step says what comes next', async () => {
    await bar('记走请').tap();
    await recent().tap();
    await field(page, '情况').fill('下周来县里考察');
    await page.getByRole('button', { name: '下一步' }).tap();
    await page.keyboard.insertText('发出考察邀请'); // the field has the keyboard already, the day is filled in
    await save().tap();
    await page.getByRole('heading', { name: '已记下这次走请' }).waitFor();
    await page.getByText('下一步：发出考察邀请').waitFor();
    await shoot(page, 'phone-2-logged');
  });

  it('puts the next step among today\'s tasks, where it is completed', async () => {
    await page.getByText('发出考察邀请').first().waitFor();
    await shoot(page, 'phone-3-today');
    await page.getByRole('button', { name: '完成：发出考察邀请' }).tap();
    await dialog(page).getByRole('button', { name: '完成', exact: true }).tap();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '完成：发出考察邀请' }).waitFor({ state: 'hidden' });
    expect(await app.db.query('SELECT state FROM task WHERE title = $1', ['发出考察邀请'])).toEqual([{ state: 'done' }]);
  });

  it('keeps the draft through another page and through a reload', async () => {
    await bar('记走请').tap();
    await recent().tap();
    await field(page, '情况').fill('写到一半的情况');
    await page.getByRole('button', { name: '下一步' }).tap();
    await field(page, '下一步').fill('写到一半的下一步');
    const isKept = async (): Promise<void> => {
      await page.getByText('已恢复上次没有提交的内容。').waitFor();
      expect([await field(page, '情况').inputValue(), await field(page, '下一步').inputValue(), await chosen().count()]).toEqual(['写到一半的情况', '写到一半的下一步', 1]);
    };
    await bar('今日').tap();
    await page.getByRole('heading', { name: /好，/ }).waitFor();
    await bar('记走请').tap();
    await isKept();
    await page.reload();
    await isKept();
    await page.getByRole('button', { name: '清空重填' }).tap();
    expect([await field(page, '情况').inputValue(), await chosen().count()]).toEqual(['', 0]);
    expect(await visits('写到一半的情况')).toBe(0);
  });

  it('has a form that stands on one screen: all that must be told, the chips, and the button', async () => {
    await bar('记走请').tap();
    await recent().waitFor();
    const chips = await page.getByRole('group', { name: '补充内容' }).boundingBox();
    const button = await save().boundingBox();
    expect((chips?.y ?? 0) + (chips?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  });

  it('went without one complaint of the browser', () => {
    expect(officer.complaints).toEqual([]);
  });
});
