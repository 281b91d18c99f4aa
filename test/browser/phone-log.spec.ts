import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { field, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY, visitForm } from '../support/visit-form.js';

jest.setTimeout(120_000);

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;

const { bar, save, chip, recent, chosen, logged } = visitForm(() => page);
const typed = (...labels: string[]): Promise<string[]> => Promise.all(labels.map((label) => field(page, label).inputValue()));
const visitRow = async (summary: string): Promise<Record<string, unknown>[]> => app.db.query<Record<string, unknown>[]>('SELECT * FROM visit WHERE summary = $1', [summary]);

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
  // Each starts without what the one before left half written.
  await page.evaluate("for (const key of Object.keys(localStorage)) if (key.includes('.draft.')) localStorage.removeItem(key)");
  await page.locator('main#main h1').waitFor();
});

describe('the 30-second log', () => {
  /** What a person does on the phone: each tap counted, the sentence typed at the pace of a slow thumb. */
  const SENTENCE = '厂房已看过，认可交通条件，下周来县里考察';
  const MS_PER_CHARACTER = 300;

  it('takes at most six taps and one sentence, next step included', async () => {
    const since = performance.now();
    let taps = 0;
    const tap = (target: Locator): Promise<void> => {
      taps += 1;
      return target.tap();
    };
    await tap(bar('记走请'));
    await tap(recent());
    await tap(field(page, '情况'));
    await page.keyboard.insertText(SENTENCE);
    await tap(chip('下一步'));
    await page.keyboard.insertText('发出考察邀请'); // the field has the keyboard already, the day is filled in
    await shoot(page, 'log-1');
    await tap(save());
    await logged();
    const machine = performance.now() - since;
    const typing = (SENTENCE.length + '发出考察邀请'.length) * MS_PER_CHARACTER;
    process.stderr.write(`   logged in ${String(taps)} taps; the application took ${(machine / 1000).toFixed(1)} s, with typing at ${String(MS_PER_CHARACTER)} ms a character ${((machine + typing) / 1000).toFixed(1)} s\n`);
    expect(taps).toBeLessThanOrEqual(6);
    expect(machine + typing).toBeLessThan(30_000);
    const [row] = await visitRow(SENTENCE);
    expect(row).toMatchObject({ direction: 'out', next_action: '发出考察邀请' });
    expect(row?.['visit_time']).not.toBeNull();
  });

  it('takes four taps without a next step', async () => {
    let taps = 0;
    const tap = (target: Locator): Promise<void> => {
      taps += 1;
      return target.tap();
    };
    await tap(bar('记走请'));
    await tap(recent());
    await tap(field(page, '情况'));
    await page.keyboard.insertText('四次点按就够');
    await tap(save());
    await logged();
    expect(taps).toBe(4);
  });

  it('finds a company by initials, and says under it who was there within the week', async () => {
    await bar('记走请').tap();
    await field(page, '走请对象').fill('xkxwj');
    await page.getByRole('button', { name: COMPANY }).tap();
    await chosen().filter({ hasText: COMPANY }).waitFor();
    await page.getByText(/一周内已有 \d+ 次走访/).waitFor();
    await shoot(page, 'log-2-activity');
  });

  it('keeps everything else behind chips, and goes straight on to the lead', async () => {
    await bar('记走请').tap();
    await recent().tap();
    await field(page, '情况').fill('样样都填');
    await chip('领导').tap();
    await page.keyboard.insertText('分管副县长、招商局长');
    await chip('同事').tap();
    await page.getByRole('button', { name: '招商局长岗' }).tap();
    await chip('客商人数').tap();
    for (let people = 0; people < 3; people++) await page.getByRole('button', { name: '加一人' }).tap();
    await chip('更多').tap();
    await page.getByRole('radio', { name: '座谈' }).tap();
    await page.getByRole('radio', { name: '意向强' }).tap();
    await field(page, '意向金额').fill('5000');
    await field(page, '成果').fill('约定回访');
    await shoot(page, 'log-3-more');
    await chip('转为线索').tap();
    await save().tap();
    await page.waitForURL(/\/visits\/[^/]+\?register/);
    const [row] = await visitRow('样样都填');
    expect(row).toMatchObject({ leaders: ['分管副县长', '招商局长'], investor_count: 3, kind: 'discussion', intention_level: 'a', intended_amount: '50000000.00', results: '约定回访' });
  });
});

describe('nothing typed is lost', () => {
  it('when the tab is killed on the spot', async () => {
    const second = await officer.context.newPage();
    await second.goto('/visits/new');
    const own = (name: string): Locator => second.getByLabel(name, { exact: true });
    await own('情况').fill('写到一半，应用被杀掉');
    await own('走请对象').pressSequentially('惠州新');
    const devtools = await officer.context.newCDPSession(second);
    // No unload handler runs, and no last write.
    const crashed = new Promise((resolve) => second.once('crash', resolve));
    void devtools.send('Page.crash').catch(() => undefined); // nobody is left to answer
    await crashed;
    await page.goto('/visits/new');
    await page.getByText('已恢复上次没有提交的内容。').waitFor();
    await eventually(() => typed('情况', '走请对象'), ['写到一半，应用被杀掉', '惠州新']);
    await page.getByRole('button', { name: '清空重填' }).tap();
    await eventually(() => typed('情况', '走请对象'), ['', '']);
  });
});

describe('an input method', () => {
  it('confirms its word by Enter without adding a company or sending the visit', async () => {
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
    await eventually(async () => [await whom.inputValue(), await chosen().count()], ['兴科兴', 0]);
    await page.keyboard.press('Enter'); // this one is meant
    await chosen().waitFor();
    await field(page, '情况').tap();
    await compose('tan', '谈');
    await eventually(() => typed('情况'), ['谈']);
    await field(page, '情况').fill('组字时不应提交');
    const leaders = field(page, '参与领导');
    await chip('领导').tap();
    // On a busy phone a tap can be lost while the form moves: tapped again, as a person would.
    await leaders.waitFor({ timeout: 5_000 }).catch(() => chip('领导').tap());
    await leaders.tap();
    await compose('xianzhang', '县长');
    await eventually(() => typed('参与领导'), ['县长']);
    await save().waitFor();
    expect(await visitRow('组字时不应提交')).toEqual([]);
    await page.getByRole('button', { name: /^移除/ }).first().tap();
    await field(page, '情况').fill('');
    await field(page, '参与领导').fill('');
  });
});

describe('two who log the same visit', () => {
  it('are asked calmly whether it is one, and it becomes one', async () => {
    const colleague = await app.as('officerTwo');
    await colleague.ok('mutation ($input: LogVisitInput!) { logVisit(input: $input) { visit { id } userErrors { code } } }', {
      input: { direction: 'in', visitedOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date()), summary: '同事先记的', companyNames: [COMPANY] },
    });
    await bar('记走请').tap();
    await page.getByRole('radio', { name: '请进来' }).tap();
    await recent().tap();
    await field(page, '情况').fill('我也记了');
    await save().tap();
    await logged();
    await page.getByText(/当天也记了这家企业/).waitFor();
    await shoot(page, 'log-4-alike');
    await page.getByRole('button', { name: '合并为一次' }).tap();
    await page.waitForURL(/\/visits\/[0-9a-f-]{36}/);
    expect(await app.db.query('SELECT summary FROM visit WHERE joined_into IS NOT NULL')).toEqual([{ summary: '我也记了' }]);
  });
});

it('asked no other host, and went without one complaint of the browser', () => {
  expect(officer.complaints.filter((complaint) => !/crash/i.test(complaint))).toEqual([]);
});
