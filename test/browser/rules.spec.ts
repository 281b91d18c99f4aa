import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { choose, dialog, field, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(240_000);

const PROPOSAL = '投资计划书或项目建议书已提交';

let stage: Stage;
let app: TestApp;
let admin: Page;
let phone: Visitor;

const row = (page: Page, name: string): Locator => page.locator('table.zq-rules tr').filter({ has: page.getByRole('rowheader').filter({ hasText: name }) });
const chosen = (name: string): Promise<unknown> => app.db.query('SELECT demand, stage, min_investment, version FROM gate_setting WHERE code = $1', [name]);

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  ({ page: admin } = await stage.enter('admin'));
  phone = await stage.enter('officer', PHONE);
});
afterAll(() => stage.close());

describe('the gates of a county', () => {
  it('are found in the navigation, and changed within what is allowed', async () => {
    await admin.getByRole('link', { name: '业务规则' }).click();
    await row(admin, PROPOSAL).getByText('必须').waitFor();
    await row(admin, '投资方已登记').getByText('不可调整').waitFor();
    await shoot(admin, 'rules-1-gates');
    await admin.getByRole('button', { name: `调整：${PROPOSAL}` }).click();
    await dialog(admin).getByText('提醒', { exact: true }).click();
    await choose(admin, dialog(admin), '从哪个阶段起要求', '正式签约');
    await field(dialog(admin), '只对大项目要求：总投资达到').fill('5000');
    await shoot(admin, 'rules-2-gate');
    await send(admin, '保存');
    await row(admin, PROPOSAL).getByText('总投资 5,000 万元及以上').waitFor();
    await row(admin, PROPOSAL).getByText('默认：评审，必须').waitFor();
    expect(await chosen('PROPOSAL_MISSING')).toEqual([{ demand: 'soft', stage: 'contract', min_investment: '50000000.00', version: 1 }]);
  });

  it('that two administrators change to different things are asked for', async () => {
    await admin.getByRole('button', { name: `调整：${PROPOSAL}` }).click();
    await dialog(admin).getByText('不要求', { exact: true }).click();
    await app.db.query("UPDATE gate_setting SET demand = 'hard', version = version + 1 WHERE code = 'PROPOSAL_MISSING'");
    await dialog(admin).getByRole('button', { name: '保存', exact: true }).click();
    const question = admin.getByRole('dialog', { name: '他人的修改与您的修改' });
    await question.getByRole('radio', { name: /对方 必须$/ }).waitFor();
    await shoot(admin, 'rules-2-conflict');
    await question.getByRole('button', { name: '按所选保存' }).click();
    await eventually(() => chosen('PROPOSAL_MISSING'), [{ demand: 'off', stage: 'contract', min_investment: null, version: 3 }]);
    await dialog(admin).waitFor({ state: 'hidden' });
  });

  it('are read on the phone by who is bound by them, without a way to change them', async () => {
    const { page } = phone;
    await page.goto('/settings/gates?changed=1');
    await row(page, PROPOSAL).getByText('不要求').waitFor();
    await eventually(() => page.locator('table.zq-rules tbody tr').count(), 2);
    expect(await page.getByRole('button', { name: /^调整/ }).count()).toBe(0);
    await page.getByLabel('只看已调整的（1）').tap();
    await row(page, '投资方已登记').waitFor();
    await shoot(page, 'rules-3-gates-phone');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

describe('the lights of a county', () => {
  it('are changed with their meaning before the eye, and a line the wrong way round is told at its field', async () => {
    await admin.getByRole('link', { name: '亮灯规则' }).click();
    await row(admin, '框架协议到期').getByText('提前 30 天').waitFor();
    await shoot(admin, 'rules-4-lights');
    await admin.getByRole('button', { name: '调整：框架协议到期' }).click();
    await field(dialog(admin), '黄灯：从计时日起').fill('5');
    await dialog(admin).getByRole('button', { name: '保存', exact: true }).click();
    await dialog(admin).getByText('黄灯须早于红灯').waitFor();
    await field(dialog(admin), '黄灯：从计时日起').fill('-60');
    await dialog(admin).getByText('提前 60 天').waitFor();
    await shoot(admin, 'rules-5-light');
    await send(admin, '保存');
    await row(admin, '框架协议到期').getByText('提前 60 天').waitFor();
    expect(await app.db.query("SELECT enabled, yellow::float8 AS yellow, red::float8 AS red FROM light_setting WHERE rule = 'FRAME_EXPIRE'")).toEqual([{ enabled: true, yellow: -60, red: 1 }]);
  });

  it('are switched off, and back to the default', async () => {
    await admin.getByRole('button', { name: '调整：框架协议到期' }).click();
    await dialog(admin).getByRole('switch').click();
    await send(admin, '保存');
    await row(admin, '框架协议到期').getByText('停用').waitFor();
    await admin.getByRole('button', { name: '调整：框架协议到期' }).click();
    await dialog(admin).getByRole('button', { name: '恢复默认' }).click();
    await send(admin, '保存');
    await row(admin, '框架协议到期').getByText('提前 30 天').waitFor();
  });

  it('are read on the phone', async () => {
    const { page } = phone;
    await page.goto('/settings/lights');
    await row(page, '应开未开').locator('.zq-rule-line').filter({ hasText: '当天' }).waitFor();
    await shoot(page, 'rules-6-lights-phone');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(stage.visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
