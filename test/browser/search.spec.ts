import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { PHONE } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(120_000);

let stage: Stage;
let page: Page;
let companyId: string;

const palette = (on = page): Locator => on.getByRole('combobox', { name: '搜索全部内容' });
const group = (name: string, on = page): Locator => on.getByRole('listbox', { name: '搜索结果' }).getByRole('group', { name });
/** Presses the arrow until this one is chosen: each time the next one, which the screen shows before the next press. */
async function goDownTo(option: Locator): Promise<void> {
  const isChosen = async (): Promise<boolean> => (await option.getAttribute('aria-selected')) === 'true';
  for (let presses = 0; presses < 20 && !(await isChosen()); presses++) {
    const before = await palette().getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await eventually(async () => (await palette().getAttribute('aria-activedescendant')) === before, false);
  }
  expect(await isChosen()).toBe(true);
}
const pathOf = (on = page): string => new URL(on.url()).pathname;

beforeAll(async () => {
  stage = await openStage();
  const { app } = stage;
  companyId = (await app.make.company({ name: '中铝新材料', creditCode: '91350100M000100Y43', contacts: [{ name: '单总经理岗', phone: '13812345678', basis: 'cardExchange' }] })).id as string;
  await app.make.deal({ name: '中铝铝板带项目', companyName: undefined, companyId });
  await app.make.visit({ companyNames: [], companyIds: [companyId], visitedOn: app.clock.today() });
  await app.make.parcel({ number: 'DK-中铝-01', location: '工业大道', parkId: app.world.organisations.park });
  ({ page } = await stage.enter('officer'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  await page.goto('/tasks');
  await page.locator('main#main h1').waitFor();
});

describe('search', () => {
  it('takes / , initials and Enter to the company', async () => {
    await page.keyboard.press('/');
    await palette().waitFor();
    await eventually(() => palette().inputValue(), '');
    await page.keyboard.type('zlxcl');
    await group('企业').waitFor();
    await shoot(page, 'search-1-initials');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '中铝新材料' }).waitFor();
    await page.waitForURL(`**/companies/${companyId}`);
    await palette().waitFor({ state: 'hidden' });
  });

  it('finds by two characters, all kinds at once, and opens what the arrows choose', async () => {
    await page.keyboard.press('Control+k');
    await palette().fill('中铝');
    await group('项目').waitFor();
    for (const kind of ['企业', '项目', '走请', '地块']) await eventually(() => group(kind).getByRole('option').count(), 1);
    await shoot(page, 'search-2-characters');
    await goDownTo(group('项目').getByRole('option'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '中铝铝板带项目' }).waitFor();
  });

  it('guesses what a slip of the thumb meant', async () => {
    await page.getByRole('button', { name: '搜索', exact: true }).click();
    await palette().fill('zlcxc');
    await page.getByText('相近结果').waitFor();
    await eventually(() => group('企业').getByRole('option').textContent(), expect.stringContaining('中铝新材料'));
    await shoot(page, 'search-3-near');
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'hidden' });
    expect(pathOf()).toBe('/tasks');
  });

  it('opens nothing on the Enter that confirms a candidate of an input method', async () => {
    await page.keyboard.press('/');
    await palette().waitFor();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'zhonglv', selectionStart: 7, selectionEnd: 7 });
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await input.send('Input.insertText', { text: '中铝' });
    await group('企业').waitFor();
    await eventually(async () => [pathOf(), await palette().inputValue()], ['/tasks', '中铝']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '中铝新材料' }).waitFor();
  });

  it('leaves a / to who is typing', async () => {
    await page.goto('/companies');
    const field = page.getByRole('searchbox').first();
    await field.click();
    await page.keyboard.type('中/铝');
    await eventually(async () => [await field.inputValue(), await palette().count()], ['中/铝', 0]);
  });

  it('does what a command says', async () => {
    await page.keyboard.press('/');
    await palette().fill('登记企业');
    await page.getByRole('option', { name: '登记企业' }).waitFor();
    await page.getByRole('option', { name: '登记企业' }).click();
    await page.waitForURL('**/companies/new');
  });

  it('tells another team by whom a company is followed, and leads nowhere', async () => {
    const other = await stage.enter('officertwo');
    await other.page.keyboard.press('/');
    await palette(other.page).fill('中铝新材料');
    await other.page.getByText('由 甲县招商局 跟进').waitFor();
    await shoot(other.page, 'search-4-followed');
    await eventually(() => group('企业', other.page).getByRole('option').getAttribute('aria-disabled'), 'true');
    const before = pathOf(other.page);
    await other.page.keyboard.press('Enter');
    expect(pathOf(other.page)).toBe(before);
    await other.context.close();
  });

  it('fills the screen of a phone', async () => {
    const phone = await stage.enter('officer', PHONE);
    await phone.page.getByRole('button', { name: '搜索', exact: true }).tap();
    await palette(phone.page).fill('中铝');
    await group('企业', phone.page).waitFor();
    await shoot(phone.page, 'search-5-phone');
    const beyond = '[document.documentElement.scrollWidth - innerWidth, document.querySelector(".zq-palette .ant-modal-container").getBoundingClientRect().width - innerWidth]';
    await eventually(() => phone.page.evaluate<number[]>(beyond), [0, 0]);
    await eventually(async () => ((await group('企业', phone.page).getByRole('option').boundingBox())?.height ?? 0) >= 44, true);
    await group('企业', phone.page).getByRole('option').tap();
    await phone.page.waitForURL(`**/companies/${companyId}`);
    await phone.context.close();
  });
});
