import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import type { Answered } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { dialog, field, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(120_000);

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;

/** A lead that has what talks ask for. */
async function readyLead(name: string, totalInvestment: string): Promise<void> {
  const lead: Answered = await app.make.deal({ name, totalInvestment });
  await (await app.as('officer')).ok('mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code field } } }', {
    input: { id: lead.id, expectedVersion: lead.version, assessment: '值得跟进', assessedOn: new Date().toISOString().slice(0, 10) } });
}

const column = (at: string): Locator => page.locator(`section[data-stage=${at}]`);
const card = (at: string, name: string): Locator => column(at).getByRole('group', { name, exact: true });
const head = (at: string): Promise<string> => column(at).locator('header').innerText().then((text) => text.replace(/\s+/g, ' ').trim());
const openMenu = (name: string): Promise<void> => page.getByRole('button', { name: `移动“${name}”到…` }).click();
const stageOf = async (name: string): Promise<string | undefined> => (await app.db.query<{ stage: string }[]>('SELECT stage FROM deal WHERE name = $1', [name]))[0]?.stage;

/** The middle of a thing on the screen. */
async function middle(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('nothing to be seen there');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 120) };
}

/** Takes the card and goes after the column, as a hand does: near its edge the board scrolls under the pointer. */
async function carry(thing: Locator, onto: Locator): Promise<boolean> {
  const from = await middle(thing);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 5, { steps: 3 });
  for (let tries = 0; tries < 40 && (await onto.locator('[data-over]').count()) === 0; tries++) {
    const to = await middle(onto);
    await page.mouse.move(to.x, to.y, { steps: 6 });
  }
  return (await onto.locator('[data-over]').count()) > 0;
}

async function drag(thing: Locator, onto: Locator): Promise<void> {
  // A board that is drawn anew in the moment of taking lets the card go; a person takes it again.
  for (let again = 0; !(await carry(thing, onto)); again++) {
    if (again === 4) throw new Error('the card cannot be carried there');
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  await page.mouse.up();
}

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  await readyLead('拖动的项目', '80000000');
  await readyLead('菜单的项目', '50000000');
  await readyLead('键盘的项目', '30000000');
  await app.make.deal({ name: '未研判的项目', totalInvestment: '150000000', companyName: '独有名称有限公司' });
  officer = await stage.enter('officer');
  page = officer.page;
});
afterAll(() => stage.close());
beforeEach(async () => {
  await page.goto('/board');
  await card('lead', '未研判的项目').waitFor();
  await page.waitForLoadState('networkidle');
});

describe('the board', () => {
  it('says how many and how much in the head of each column', async () => {
    await page.getByTestId('count-lead').getByText('4 个项目', { exact: true }).waitFor();
    await eventually(async () => [await head('lead'), await head('talks')], ['线索 4 个项目 · 3.1 亿元', '在谈 0 个项目']);
    await shoot(page, 'board-1');
  });

  it('explains a refused drag, and the card is back in its column', async () => {
    await drag(card('lead', '未研判的项目'), column('contract'));
    const refusal = dialog(page);
    await refusal.getByText('还不能进入“正式签约”').waitFor();
    await shoot(page, 'board-2-refused');
    const said = (): Promise<string[]> => refusal.getByRole('list', { name: '所缺条件' }).locator('li > span').allInnerTexts();
    await eventually(said, expect.arrayContaining(['研判意见未填写：请在项目中写明是否值得跟进及理由。', '没有已签订的正式合同：请先登记签约。']));
    await eventually(async () => (await said())[0], '不能跳过必经阶段：在谈。请先推进到该阶段。');
    await refusal.getByRole('button', { name: '知道了' }).click();
    await card('lead', '未研判的项目').waitFor();
    await eventually(async () => [await card('contract', '未研判的项目').count(), await head('lead'), await stageOf('未研判的项目')], [0, '线索 4 个项目 · 3.1 亿元', 'lead']);
  });

  it('moves a card by drag', async () => {
    await drag(card('lead', '拖动的项目'), column('talks'));
    await page.getByTestId('count-talks').getByText('1 个项目', { exact: true }).waitFor();
    await card('talks', '拖动的项目').waitFor();
    await eventually(async () => [await head('lead'), await head('talks'), await stageOf('拖动的项目')], ['线索 3 个项目 · 2.3 亿元', '在谈 1 个项目 · 8,000 万元', 'talks']);
  });

  it('moves a card by its menu, which says beforehand what is missing', async () => {
    await openMenu('未研判的项目');
    await page.getByRole('menuitem', { name: /^在谈/ }).getByText('缺 2 项：研判意见、研判日期').waitFor();
    await shoot(page, 'board-3-menu');
    await page.keyboard.press('Escape');
    await openMenu('菜单的项目');
    await page.getByRole('menuitem', { name: /^在谈/ }).getByText('条件已齐').click();
    await page.getByTestId('count-talks').getByText('2 个项目', { exact: true }).waitFor();
    await eventually(async () => [await head('talks'), await stageOf('菜单的项目')], ['在谈 2 个项目 · 1.3 亿元', 'talks']);
  });

  it('moves a card by keyboard alone', async () => {
    await card('lead', '键盘的项目').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-dragging]').waitFor();
    await page.keyboard.press('ArrowRight');
    await column('talks').locator('[data-over]').waitFor();
    await page.keyboard.press('Space');
    await page.getByTestId('count-talks').getByText('3 个项目', { exact: true }).waitFor();
    await eventually(async () => [await head('talks'), await stageOf('键盘的项目')], ['在谈 3 个项目 · 1.6 亿元', 'talks']);
  });

  it('asks why before a card goes back', async () => {
    await openMenu('键盘的项目');
    await page.getByRole('menuitem', { name: /^线索/ }).click();
    await field(dialog(page), '原因').fill('投资方暂缓，重新研判');
    await dialog(page).getByRole('button', { name: '退回', exact: true }).click();
    await page.getByTestId('count-talks').getByText('2 个项目', { exact: true }).waitFor();
    await eventually(() => stageOf('键盘的项目'), 'lead');
  });

  it('keeps its filters in the address, through a reload, and counts what is shown', async () => {
    await page.getByRole('searchbox').fill('独有名称');
    await page.getByRole('searchbox').press('Enter');
    await page.getByTestId('count-lead').getByText('1 个项目', { exact: true }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('search') === '独有名称');
    await page.reload();
    await card('lead', '未研判的项目').waitFor();
    await eventually(async () => [await page.getByRole('searchbox').inputValue(), await head('lead'), await head('talks')], ['独有名称', '线索 1 个项目 · 1.5 亿元', '在谈 0 个项目']);
  });

  it('takes a move back within ten seconds, by button and by Ctrl+Z', async () => {
    const move = async (): Promise<void> => {
      await card('lead', '键盘的项目').focus();
      await page.keyboard.press(']');
      await card('talks', '键盘的项目').waitFor();
      await page.getByText('“键盘的项目”已移到“在谈”').waitFor();
    };
    const back = async (): Promise<void> => {
      await page.getByText('已撤销，“键盘的项目”回到“线索”').last().waitFor();
      await card('lead', '键盘的项目').waitFor();
      await eventually(() => stageOf('键盘的项目'), 'lead');
    };
    await move();
    await shoot(page, 'board-4-undo');
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await back();
    await move();
    await page.keyboard.press('Control+z');
    await back();
    await page.getByTestId('count-lead').getByText('2 个项目', { exact: true }).waitFor();
  });

  it('moves one stage back by [ only with a reason, and not while a field has the focus', async () => {
    await card('talks', '菜单的项目').focus();
    await page.keyboard.press('[');
    await dialog(page).getByText('退回到“线索”').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await page.getByRole('searchbox').fill(']');
    await page.getByRole('searchbox').fill('');
    expect(await stageOf('菜单的项目')).toBe('talks');
  });

  it('keeps the filters of every column in the list that its figure opens', async () => {
    await page.goto('/board?search=独有名称');
    await page.getByTestId('count-lead').getByRole('link', { name: '1 个项目' }).click();
    await page.getByRole('link', { name: '未研判的项目' }).waitFor();
    await eventually(() => page.getByTestId('deal-sum').innerText(), '1 个项目 · 1.5 亿元');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ search: '独有名称', stage: 'lead', status: 'active' });
  });

  it('went without one complaint of the browser', () => {
    expect(officer.complaints).toEqual([]);
  });
});

describe('the board on a phone', () => {
  let phone: Visitor;
  const stageShown = (): string | null => new URL(phone.page.url()).searchParams.get('stage');
  const picked = (): Promise<string> => phone.page.getByRole('group', { name: '选择阶段' }).locator('[aria-pressed=true]').innerText();

  beforeAll(async () => {
    phone = await stage.enter('officer', PHONE);
  });

  it('shows one column at a time; a finger and the row of stages move it', async () => {
    await phone.page.goto('/board');
    const board = phone.page.getByRole('region', { name: '项目看板' });
    await board.getByRole('group', { name: '未研判的项目', exact: true }).waitFor();
    await phone.page.getByRole('button', { name: /^在谈/ }).click();
    await board.getByRole('group', { name: '菜单的项目', exact: true }).waitFor();
    await eventually(() => board.evaluate((row) => Math.round(row.scrollLeft / row.clientWidth)), 1);
    expect(stageShown()).toBe('talks');
    await board.evaluate((row) => { row.scrollLeft = row.clientWidth * 2; });
    await eventually(stageShown, 'review');
    await eventually(async () => (await picked()).startsWith('评审'), true);
    expect(await phone.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await shoot(phone.page, 'board-5-phone');
  });

  it('moves a card by its menu, takes it back, and explains a refusal', async () => {
    await phone.page.goto('/board?stage=lead');
    const { page: screen } = phone;
    await screen.getByRole('button', { name: '移动“键盘的项目”到…' }).click();
    await screen.getByRole('button', { name: /^在谈/ }).last().click();
    await screen.getByText('“键盘的项目”已移到“在谈”').waitFor();
    const undo = screen.getByRole('status').getByRole('button', { name: '撤销' });
    expect((await undo.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await shoot(screen, 'board-6-phone-undo');
    await undo.click();
    await eventually(() => stageOf('键盘的项目'), 'lead');
    await screen.getByRole('button', { name: '移动“未研判的项目”到…' }).click();
    await screen.getByRole('button', { name: /^正式签约/ }).last().click();
    await dialog(screen).getByText('还不能进入“正式签约”').waitFor();
    await shoot(screen, 'board-7-phone-refused');
    await dialog(screen).getByRole('link', { name: '去填写：研判意见' }).waitFor();
  });

  it('went without one complaint of the browser', () => {
    expect(phone.complaints).toEqual([]);
  });
});
