import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addWorkingDays } from '../../src/kernel/working-days.js';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { dialog, field, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY } from '../support/visit-form.js';

jest.setTimeout(180_000);

const LEAD = '东莞市兴科兴五金制品项目';

let stage: Stage;
let app: TestApp;
let admin: Visitor;
let page: Page;
let today: string;
let visitId: string;

const step = (name: string): Locator => page.locator('ol.zq-clocks > li').filter({ has: page.locator('b', { hasText: name }) });
const dealId = async (): Promise<string> => (await app.db.query<{ id: string }[]>('SELECT id FROM deal WHERE name = $1', [LEAD]))[0]?.id ?? '';

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  today = app.clock.today();
  visitId = (await app.make.visit({ companyNames: [COMPANY], visitedOn: today, summary: '有意投资紧固件生产线' })).id;
  ({ page } = await stage.enter('officer', PHONE));
  admin = await stage.enter('admin');
});
afterAll(() => stage.close());

describe('a lead from a visit, on the phone', () => {
  it('is filled in from the visit; what is typed survives a reload', async () => {
    await page.goto(`/visits/${visitId}`);
    await page.getByRole('button', { name: '登记线索' }).first().tap();
    await eventually(() => field(dialog(page), '项目名称').inputValue(), LEAD);
    await dialog(page).getByText('走出去拜访').waitFor();
    await dialog(page).getByText(COMPANY).waitFor();
    await field(dialog(page), '建设内容').fill('年产紧固件 1 万吨');
    await page.reload();
    await dialog(page).waitFor();
    await eventually(() => field(dialog(page), '建设内容').inputValue(), '年产紧固件 1 万吨');
  });

  it('has its needs with their units, each field large enough for a finger, and tells a wrong one at its field', async () => {
    const form = dialog(page);
    await field(form, '总投资').fill('8000');
    await field(form, '用地需求').fill('60');
    await field(form, '用电需求').fill('12500.555');
    await field(form, '用能需求（年）').fill('９８０');
    for (const label of ['项目名称', '总投资', '用地需求', '用电需求', '用能需求（年）']) {
      const box = form.locator('.ant-form-item').filter({ has: page.getByText(label, { exact: true }) }).locator('.ant-input-affix-wrapper, input').first();
      await eventually(async () => [label, ((await box.boundingBox())?.height ?? 0) >= 44], [label, true]);
    }
    await form.getByRole('button', { name: '登记线索' }).tap();
    await form.getByText('请填写数字，最多两位小数。').waitFor();
    await shoot(page, 'lead-1-form');
    await field(form, '用电需求').fill('12500.5');
  });

  it('says on saving by which working day it must be answered', async () => {
    await dialog(page).getByRole('button', { name: '登记线索' }).tap();
    await page.getByText(`响应须在 ${addWorkingDays(today, 1)} 前完成`).waitFor();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await app.db.query('SELECT total_investment, power_need, energy_need, source, visit_id FROM deal WHERE name = $1', [LEAD]))
      .toEqual([{ total_investment: '80000000.00', power_need: '12500.50', energy_need: '980.00', source: 'visitOut', visit_id: visitId }]);
  });

  it('is on the page of today, and answered from there', async () => {
    await page.goto('/today');
    await page.getByRole('button', { name: `记录响应：${LEAD}` }).tap();
    await shoot(page, 'lead-2-answer');
    await field(dialog(page), '怎样响应的').fill('已电话联系，约定下周来访');
    await send(page, '记录响应');
    await page.getByText(`已记录响应。接下来：研判，${addWorkingDays(today, 3)} 到期。`).waitFor();
    await page.getByRole('button', { name: `记录响应：${LEAD}` }).waitFor({ state: 'hidden' });
  });

  it('shows on its page who did what, and what is next', async () => {
    await page.goto(`/deals/${await dealId()}`);
    await step('响应').getByText('按时完成').waitFor();
    await step('响应').getByText('已电话联系，约定下周来访').waitFor();
    await step('研判').getByText(`${addWorkingDays(today, 3)} 到期`).waitFor();
    await step('跟进报告').getByText('反馈之后开始计时').waitFor();
    await shoot(page, 'lead-3-track');
    await page.getByRole('button', { name: '记录研判' }).first().tap();
    await field(dialog(page), '研判意见').fill('产品对路，值得跟进');
    await send(page, '记录研判');
    await step('研判').getByText('按时完成').waitFor();
    // What talks ask of a lead is there now.
    await page.getByTestId('next-talks').getByText('条件已齐').waitFor();
  });
});

describe('the days of a county', () => {
  it('are changed by the administrator, who finds them in the navigation', async () => {
    await admin.page.getByRole('link', { name: '业务规则' }).click();
    await admin.page.getByRole('link', { name: '线索时限' }).click();
    await field(admin.page, '响应：登记后').fill('2');
    await shoot(admin.page, 'lead-4-settings');
    await admin.page.getByRole('button', { name: '保存' }).click();
    await admin.page.getByText('已保存甲县的线索时限').waitFor();
    expect(await app.db.query('SELECT answer_days, version FROM lead_clock_setting')).toEqual([{ answer_days: 2, version: 1 }]);
  });

  it('hold for the next lead, and are explained to the officer', async () => {
    const { id } = await app.make.deal({ name: '下一条线索', registeredOn: today });
    await page.goto(`/deals/${id}`);
    await step('响应').getByText(`${addWorkingDays(today, 2)} 到期`).waitFor();
    await page.getByRole('link', { name: '时限说明' }).tap();
    await page.getByText('2 个工作日').waitFor();
    await page.getByRole('button', { name: '保存' }).waitFor({ state: 'detached' });
    await shoot(page, 'lead-5-explained');
  });

  const stored = () => app.db.query('SELECT answer_days, feedback_days FROM lead_clock_setting');

  it('that two administrators change at once are merged', async () => {
    await app.db.query('UPDATE lead_clock_setting SET answer_days = 5, version = version + 1');
    await field(admin.page, '反馈：登记后').fill('9');
    await admin.page.getByRole('button', { name: '保存' }).click();
    await admin.page.getByText(/^他人同时改了 响应：登记后/).waitFor();
    await eventually(stored, [{ answer_days: 5, feedback_days: 9 }]);
    await eventually(() => field(admin.page, '响应：登记后').inputValue(), '5');
  });

  it('that two administrators change to different numbers are asked for', async () => {
    await app.db.query('UPDATE lead_clock_setting SET feedback_days = 11, version = version + 1');
    await field(admin.page, '反馈：登记后').fill('12');
    await admin.page.getByRole('button', { name: '保存' }).click();
    const question = admin.page.getByRole('dialog', { name: '他人的修改与您的修改' });
    await question.getByRole('radio', { name: '反馈：登记后 对方 11' }).waitFor();
    await question.getByRole('button', { name: '按所选保存' }).click();
    await eventually(stored, [{ answer_days: 5, feedback_days: 12 }]);
  });
});

describe('late leads', () => {
  it('are found in the list, by an address that can be sent on', async () => {
    await app.make.deal({ name: '早该响应的线索', registeredOn: '2024-06-03' });
    await page.goto('/deals');
    await page.getByRole('button', { name: /^筛选/ }).tap();
    await page.getByRole('checkbox', { name: '线索超时' }).tap();
    await page.waitForURL(/leadOverdue=true/);
    await page.getByRole('button', { name: '查看结果' }).tap();
    await page.getByText('早该响应的线索').waitFor();
    await page.getByText('下一条线索').waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByText('早该响应的线索').waitFor();
    await shoot(page, 'lead-6-late');
  });

  it('left no complaint behind in the browser', () => {
    expect(stage.visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
