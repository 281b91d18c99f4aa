import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays } from '../../src/kernel/dates.js';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Pipeline } from '../support/pipeline.js';
import { beyondScreen, choose, dialog, field, labelOf, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(300_000);

const DEAL = '紧固件项目';
const SLIP = { name: '进账单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

let stage: Stage;
let app: TestApp;
let visitors: Visitor[];
let officer: Page;
let head: Page;
let leader: Page;
let month: string;
let dealId: string;

const rows = (columns: string): Promise<unknown> => app.db.query(`SELECT ${columns} FROM fund_arrival ORDER BY created_at`);
const attach = async (page: Page): Promise<void> => {
  await dialog(page).locator('input[type=file]').last().setInputFiles(SLIP);
  await dialog(page).getByText('已上传').waitFor();
};

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  const today = app.clock.today();
  month = today.slice(0, 7);
  ({ id: dealId } = await new Pipeline(app).contract(addDays(today, -30), { name: DEAL, totalInvestment: '80000000', contractedInward: '50000000' }));
  visitors = [await stage.enter('officer', PHONE), await stage.enter('head'), await stage.enter('leader')];
  [officer, head, leader] = visitors.map(({ page }) => page) as [Page, Page, Page];
});
afterAll(() => stage.close());

describe('funds in place', () => {
  it('are reported on the phone with what shows them; no evidence and a month to come are told at their fields', async () => {
    await officer.goto(`/deals/${dealId}?tab=agreements&do=funds`);
    const form = dialog(officer);
    await field(form, '到位月份').fill('2099-01');
    await field(form, '到位金额').fill('1000');
    await choose(officer, form, '资金来源', '省外');
    await form.getByRole('button', { name: '上报', exact: true }).click();
    const missing = form.getByText('请至少上传一份佐证材料，如银行进账单。');
    await missing.waitFor();
    expect(await labelOf(missing)).toBe('佐证材料');
    await attach(officer);
    await form.getByRole('button', { name: '上报', exact: true }).click();
    const ahead = form.getByText(`到位月份不能晚于本月（${month}），请修改。`);
    await ahead.waitFor();
    expect(await labelOf(ahead)).toBe('到位月份');
    expect(await field(form, '到位金额').inputValue()).toBe('1000');
    await shoot(officer, 'funds-1-future');
    await field(form, '到位月份').fill(month);
    await send(officer, '上报');
    const chain = officer.getByRole('list', { name: '办理进度' });
    await chain.locator('[data-place=now]', { hasText: '园区审核' }).waitFor();
    await shoot(officer, 'funds-2-reported');
    expect(await rows(`to_char(period, 'YYYY-MM') AS period, amount::text, state`)).toEqual([{ period: month, amount: '10000000.00', state: 'reported' }]);
    // Nobody passes on his own report.
    expect(await officer.getByRole('button', { name: /^审核|^认定/ }).count()).toBe(0);
  });

  it('are checked by the park, which sees the papers', async () => {
    await head.goto('/funds');
    await head.getByRole('button', { name: `审核：${DEAL} ${month}` }).click();
    await dialog(head).getByText('进账单.pdf').waitFor();
    await shoot(head, 'funds-3-check');
    await send(head, '审核通过');
    await eventually(() => rows('state'), [{ state: 'checked' }]);
  });

  it('are recognised by the bureau, never above the report; the rate follows', async () => {
    await leader.goto('/funds?state=checked');
    await leader.getByRole('button', { name: `认定：${DEAL} ${month}` }).click();
    await field(dialog(leader), '认定金额').fill('1000.01');
    await dialog(leader).getByRole('button', { name: '认定', exact: true }).click();
    const above = dialog(leader).getByText('认定金额不能大于上报金额（10,000,000 元），请修改。');
    await above.waitFor();
    expect(await labelOf(above)).toBe('认定金额');
    expect(await field(dialog(leader), '认定金额').inputValue()).toBe('1000.01');
    await shoot(leader, 'funds-4-above');
    await field(dialog(leader), '认定金额').fill('800');
    await field(dialog(leader), '备注').fill('扣除流动资金 200 万元');
    await send(leader, '认定');
    await officer.goto(`/deals/${dealId}?tab=agreements`);
    await officer.getByText('16.0%', { exact: true }).first().waitFor();
    await officer.getByText('800 万元').first().waitFor();
    await shoot(officer, 'funds-5-rate');
  });

  it('come back with the reason, and are reported again', async () => {
    await officer.goto(`/deals/${dealId}?tab=agreements&do=funds`);
    await field(dialog(officer), '到位金额').fill('500');
    await choose(officer, dialog(officer), '资金来源', '省外');
    await attach(officer);
    await send(officer, '上报');
    await officer.getByText('500 万元').first().waitFor();
    await head.goto('/funds?state=reported');
    await head.getByRole('button', { name: `退回：${DEAL} ${month}` }).click();
    await field(dialog(head), '退回原因').fill('进账单金额不符');
    await send(head, '退回');
    await officer.reload();
    await officer.getByText('退回原因：进账单金额不符').waitFor();
    await officer.getByRole('button', { name: `重新上报：${DEAL} ${month}` }).tap();
    await field(dialog(officer), '到位金额').fill('450');
    await shoot(officer, 'funds-6-again');
    await send(officer, '上报');
    await eventually(() => rows('state, amount::text'), [{ state: 'recognised', amount: '10000000.00' }, { state: 'reported', amount: '4500000.00' }]);
    await eventually(() => beyondScreen(officer), 0);
  });

  it('went without one complaint of any browser', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
