import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addDays } from '../../src/kernel/dates.js';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Pipeline } from '../support/pipeline.js';
import { beyondScreen, choose, dialog, field, fillDay, labelOf, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(300_000);

const DEAL = '紧固件产业园';
const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field } } }`;

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;
let phone: Visitor;
let today: string;
let dealId: string;

const owed = (on: Page, what: string): Locator => on.locator('li[data-owed]').filter({ hasText: what });

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  today = app.clock.today();
  ({ id: dealId } = await new Pipeline(app).talks(addDays(today, -60), { name: DEAL, totalInvestment: '80000000' }));
  await (await app.as('officer')).ok(SIGN, { input: { kind: 'framework', title: '合作框架协议', signedOn: addDays(today, -10), deals: [{ dealId, amount: '80000000' }] } });
  officer = await stage.enter('officer');
  ({ page } = officer);
  phone = await stage.enter('officer', PHONE);
});
afterAll(() => stage.close());

describe('a contract', () => {
  it('is written down with its parties, amounts, what the investor commits to and what the government promises; the flags of a promise show while it is typed', async () => {
    await page.goto(`/deals/${dealId}?tab=agreements&do=sign&stage=contract`);
    const form = dialog(page);
    await field(form, '协议名称').fill('紧固件产业园投资合同');
    await fillDay(form, '签订日期', addDays(today, -20));
    await field(form, `“${DEAL}”的协议金额`).fill('7500');
    await field(form, `“${DEAL}”的合同引资额`).fill('6000');
    await form.getByRole('button', { name: '添加签约方' }).click();
    // The investor stands there already; who is added first is the government.
    await field(form, '第 2 方名称').fill('甲县人民政府');
    await form.getByRole('button', { name: '添加投资方承诺' }).click();
    await choose(page, form, '指标', '就业');
    await field(form, '承诺数值').fill('300');
    await fillDay(form, '完成期限', addDays(today, 300));
    await form.getByRole('button', { name: '添加政府承诺' }).click();
    await field(form, '承诺事项').fill('前三年所得税地方留成部分全额返还');
    await choose(page, form, '优惠类型', '税收优惠');
    await choose(page, form, '责任单位', '甲县招商局', '招商局');
    await fillDay(form, '兑现期限', addDays(today, 400));
    const hints = form.getByRole('list', { name: '政府承诺 1 的公平竞争提示' });
    await eventually(() => hints.locator('li').evaluateAll((rows) => rows.map((row) => (row as unknown as { dataset: { flag: string } }).dataset.flag)), ['TAX_FAVOUR', 'NOT_REVIEWED']);
    await hints.scrollIntoViewIfNeeded();
    await shoot(page, 'agreements-1-promise');
  });

  it('dated before its framework is refused at its day, and nothing that was typed is lost', async () => {
    const form = dialog(page);
    await form.getByRole('button', { name: '登记签约', exact: true }).click();
    const said = form.getByText(/框架（意向）协议于 .* 签订，正式合同（.*）不能更早/);
    await said.waitFor();
    expect(await labelOf(said)).toBe('签订日期');
    expect(await field(form, '承诺事项').inputValue()).toBe('前三年所得税地方留成部分全额返还');
    expect(await field(form, '第 2 方名称').inputValue()).toBe('甲县人民政府');
    await shoot(page, 'agreements-2-before-framework');
    await fillDay(form, '签订日期', addDays(today, -5));
    await send(page, '登记签约');
    await page.waitForURL(/\/agreements\//);
    await page.getByRole('heading', { level: 1, name: '紧固件产业园投资合同' }).waitFor();
    await page.locator('dl > div').filter({ hasText: '政府方' }).getByText('甲县人民政府').waitFor();
    await page.getByText('有 1 项政府承诺需要复核公平竞争审查').waitFor();
    await owed(page, '前三年所得税').locator('[data-flag=TAX_FAVOUR]').waitFor();
    await owed(page, '就业').getByText('300 人').waitFor();
    await shoot(page, 'agreements-3-page');
  });

  it('says what became of what both sides owe', async () => {
    await page.getByRole('button', { name: '登记兑现：前三年所得税地方留成部分全额返还' }).click();
    await dialog(page).getByText('未兑现', { exact: true }).click();
    await field(dialog(page), '说明').fill('公平竞争审查未通过，已与企业协商调整');
    await send(page, '保存');
    await owed(page, '前三年所得税').getByText(`未兑现 ${today}`).waitFor();
    await page.getByRole('button', { name: '登记完成：就业' }).click();
    await send(page, '保存');
    await owed(page, '就业').getByText(`已完成 ${today}`).waitFor();
  });

  it('is added to by a supplement, and ended by a termination', async () => {
    await page.getByRole('button', { name: '后续协议' }).click();
    await page.getByRole('menuitem', { name: '登记补充协议' }).click();
    await field(dialog(page), `“${DEAL}”的协议金额`).fill('9000');
    await send(page, '登记签约');
    await page.getByRole('heading', { level: 1, name: /紧固件产业园投资合同补充协议/ }).waitFor();
    await page.getByRole('link', { name: '紧固件产业园投资合同', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '紧固件产业园投资合同', exact: true }).waitFor();
    await page.getByRole('button', { name: '后续协议' }).click();
    await page.getByRole('menuitem', { name: '登记终止协议' }).click();
    await dialog(page).getByText(/终止协议结束整份协议/).waitFor();
    await send(page, '登记签约');
    await page.getByRole('heading', { level: 1, name: /紧固件产业园投资合同终止协议/ }).waitFor();
    await page.getByRole('link', { name: '紧固件产业园投资合同', exact: true }).click();
    await page.getByText('本协议已经终止，不再具有约束力。').waitFor();
    await shoot(page, 'agreements-4-ended');
  });
});

describe('on the phone', () => {
  it('what both sides owe stands on the deal, and nothing is wider than the screen', async () => {
    await phone.page.goto(`/deals/${dealId}?tab=agreements`);
    await phone.page.getByText('合作框架协议').first().waitFor();
    await eventually(() => beyondScreen(phone.page), 0);
    await phone.page.goto(`/deals/${dealId}?tab=agreements&do=sign&stage=framework`);
    await field(dialog(phone.page), '协议名称').waitFor();
    await eventually(() => beyondScreen(phone.page), 0);
    await shoot(phone.page, 'agreements-5-phone');
  });

  it('went without one complaint of any browser', () => {
    expect([...officer.complaints, ...phone.complaints]).toEqual([]);
  });
});
