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
  it('takes at most six taps and one sentence, next step included', async () => {
    let taps = 0;
    const tap = (target: Locator): Promise<void> => {
      taps += 1;
      return target.tap();
    };
    await tap(bar('记走请'));
    await tap(recent());
    await tap(field(page, '情况'));
    await page.keyboard.insertText('厂房已看过，认可交通条件，下周来县里考察');
    await tap(page.getByRole('button', { name: '下一步' }));
    await page.keyboard.insertText('发出考察邀请'); // the field has the keyboard already, the day is filled in
    await shoot(page, 'phone-1-log');
    await tap(save());
    await page.getByRole('heading', { name: '已记下这次走请' }).waitFor();
    await shoot(page, 'phone-2-logged');
    expect(taps).toBeLessThanOrEqual(6);
    expect(await visits('厂房已看过，认可交通条件，下周来县里考察')).toBe(1);
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

  it('loses nothing without a network, and logs the visit once when it is back', async () => {
    await bar('记走请').tap();
    await recent().tap();
    await field(page, '情况').fill('断网时写下的情况');
    await officer.context.setOffline(true);
    await save().tap();
    await page.getByText('填写的内容已存在本机，不会丢失。').waitFor();
    await shoot(page, 'phone-4-offline');
    await officer.context.setOffline(false);
    expect(await visits('断网时写下的情况')).toBe(0);

    // The worst of networks: the server takes the visit, and its answer is lost.
    const lost = new Promise<void>((resolve) => {
      void page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('断网时写下的情况')) {
          await route.fallback();
          return;
        }
        await route.fetch();
        await route.abort('connectionreset');
        resolve();
      });
    });
    await save().tap();
    await lost;
    await page.unroute('**/graphql');
    expect(await visits('断网时写下的情况')).toBe(1);
    await save().tap();
    await page.getByRole('heading', { name: '已记下这次走请' }).waitFor();
    expect(await visits('断网时写下的情况')).toBe(1);
    await page.reload();
    await field(page, '情况').waitFor();
    expect(await field(page, '情况').inputValue()).toBe('');
  });

  it('does not take the Enter that chooses a Chinese word for an answer', async () => {
    const keys = await officer.context.newCDPSession(page);
    /** Types through an input method: the letters stand in the field, Enter chooses, and then the word is there. */
    const compose = async (letters: string, word: string): Promise<void> => {
      await keys.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
      await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, nativeVirtualKeyCode: 13, text: '\r' });
      await keys.send('Input.insertText', { text: word });
      await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    };
    await bar('记走请').tap();
    const whom = field(page, '走请对象');
    await whom.tap();
    await compose('xingkexing', '兴科兴');
    expect([await whom.inputValue(), await chosen().count()]).toEqual(['兴科兴', 0]);
    await page.keyboard.press('Enter'); // this one is meant
    await chosen().waitFor();
    await field(page, '情况').fill('组字时不应提交');
    await page.getByRole('button', { name: '地点' }).tap();
    await compose('dongguan', '东莞');
    expect(await field(page, '地点').inputValue()).toBe('东莞');
    await save().waitFor();
    expect(await visits('组字时不应提交')).toBe(0);
  });

  it('went without one complaint of the browser, but for the network that was taken away', () => {
    expect(officer.complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/.test(complaint))).toEqual([]);
  });
});
