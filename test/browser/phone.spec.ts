import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { dialog, field, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY, visitForm } from '../support/visit-form.js';

jest.setTimeout(120_000);

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;

const { bar, save, chip, recent, chosen, logged } = visitForm(() => page);
const visits = async (summary: string): Promise<number> =>
  Number((await app.db.query<{ count: string }[]>('SELECT count(*) FROM visit WHERE summary = $1', [summary]))[0]?.count);

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  await app.make.visit({ companyNames: [COMPANY] });
  officer = await stage.enter('officer', PHONE);
  page = officer.page;
});
afterAll(() => stage.close());
beforeEach(async () => {
  await page.goto('/today');
  await page.locator('main#main h1').waitFor();
});

describe('logging a visit on the phone', () => {
  it('with a next step says what comes next', async () => {
    await bar('记走请').tap();
    await recent().tap();
    await field(page, '情况').fill('下周来县里考察');
    await chip('下一步').tap();
    await page.keyboard.insertText('发出考察邀请'); // the field has the keyboard already, the day is filled in
    await save().tap();
    await logged();
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
    await chip('下一步').tap();
    await field(page, '下一步').fill('写到一半的下一步');
    const isKept = async (): Promise<void> => {
      await page.getByText('已恢复上次没有提交的内容。').waitFor();
      await eventually(async () => [await field(page, '情况').inputValue(), await field(page, '下一步').inputValue(), await chosen().count()], ['写到一半的情况', '写到一半的下一步', 1]);
    };
    await bar('今日').tap();
    await page.getByRole('heading', { name: /好，/ }).waitFor();
    await bar('记走请').tap();
    await isKept();
    await page.reload();
    await isKept();
    await page.getByRole('button', { name: '清空重填' }).tap();
    await eventually(async () => [await field(page, '情况').inputValue(), await chosen().count()], ['', 0]);
    expect(await visits('写到一半的情况')).toBe(0);
  });

  it('has a form that stands on one screen: all that must be told, the chips, and the button', async () => {
    await bar('记走请').tap();
    await recent().waitFor();
    /** Do the chips reach below the top of the button, and the page over the edge of the screen? */
    const overlaps = async (): Promise<boolean[]> => {
      const [chips, button] = [await page.getByRole('group', { name: '补充内容' }).boundingBox(), await save().boundingBox()];
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      return [(chips?.y ?? Infinity) + (chips?.height ?? 0) > (button?.y ?? 0), width > PHONE.width];
    };
    await eventually(overlaps, [false, false]);
  });

  it('went without one complaint of the browser', () => {
    expect(officer.complaints).toEqual([]);
  });
});
