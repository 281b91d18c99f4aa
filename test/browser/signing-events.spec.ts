import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays } from '../../src/kernel/dates.js';
import { Agreeing } from '../agreements/agreeing.js';
import { Building } from '../construction/building.js';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { beyondScreen, card, choose, dialog, field, fillDay, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(300_000);

const EVENT = '五金产业集中签约';
const [FIRST, SECOND] = ['紧固件项目', '模具项目'];

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;
let phone: Visitor;
let today: string;
let heldOn: string;
let eventPath: string;
const ids = { first: '', second: '' };

const rate = (on: Page, name: string): Promise<string | null> => on.locator(`[data-rate=${name}] b`).textContent();
const rates = async (on: Page): Promise<(string | null)[]> => [await rate(on, '注册率'), await rate(on, '开工率'), await rate(on, '资金到位率')];

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  today = app.clock.today();
  heldOn = addDays(today, -5);
  const pipeline = new Pipeline(app);
  ids.first = (await pipeline.talks(addDays(today, -60), { name: FIRST, totalInvestment: '80000000' })).id;
  ids.second = (await pipeline.talks(addDays(today, -60), { name: SECOND, totalInvestment: '50000000' })).id;
  officer = await stage.enter('officer');
  ({ page } = officer);
  phone = await stage.enter('officer', PHONE);
});
afterAll(() => stage.close());

describe('a signing event', () => {
  it('is held at the desk, and begins with nothing to take a share of', async () => {
    await page.goto('/signing-events');
    await page.getByRole('button', { name: '登记签约活动' }).first().click();
    await field(dialog(page), '活动名称').fill(EVENT);
    await fillDay(dialog(page), '日期', heldOn);
    await field(dialog(page), '地点').fill('县会展中心');
    await send(page, '登记');
    await page.getByRole('heading', { level: 1, name: EVENT }).waitFor();
    eventPath = new URL(page.url()).pathname;
    await page.getByText('还没有项目计入：在本次活动上签订首份正式合同的项目会计入这里。').waitFor();
    expect((await rates(page)).map((text) => text?.slice(0, 1))).toEqual(['–', '–', '–']);
  });

  it('counts the project whose contract is signed at it', async () => {
    await page.goto(`/deals/${ids.first}?tab=agreements&do=sign&stage=contract`);
    const form = dialog(page);
    await field(form, '协议名称').fill('紧固件项目投资合同');
    await fillDay(form, '签订日期', heldOn);
    await choose(page, form, '签约活动', EVENT);
    await field(form, `“${FIRST}”的协议金额`).fill('8000');
    await field(form, `“${FIRST}”的合同引资额`).fill('6000');
    for (const [label, days] of [['约定开工日期', 100], ['约定竣工日期', 400], ['约定投产日期', 500]] as const) await fillDay(form, label, addDays(today, days));
    await field(form, '合法性审查意见').fill('司法局审查通过');
    await field(form, '公平竞争审查结论').fill('市场监管局审查通过');
    await shoot(page, 'events-1-sign');
    await send(page, '登记签约');
    await page.getByRole('link', { name: EVENT }).click();
    await page.getByRole('heading', { level: 1, name: EVENT }).waitFor();
    await eventually(() => page.getByTestId('event-deals').textContent(), '1 个项目');
    await card(page, '计入本次活动的项目').getByText(FIRST).waitFor();
    await card(page, '在本次活动上签订的协议').getByRole('link', { name: '紧固件项目投资合同' }).waitFor();
    expect(await rates(page)).toEqual(['0.0%', '0.0%', '0.0%']);
  });

  it('shows how many of its projects are registered and commenced and how much money has come, and leads to them', async () => {
    const [agreeing, building] = [new Agreeing(app), new Building(app, await app.as('officer'))];
    await agreeing.done('signAgreement', {
      ...wholeContract(heldOn), signingEventId: eventPath.split('/').at(-1), deals: [{ dealId: ids.second, amount: '50000000', inwardAmount: '40000000' }],
    });
    const shown = { dealId: ids.first, on: addDays(today, -2), evidence: '营业执照与现场照片' };
    for (const kind of ['registration', 'plantLease']) await building.done('recordMilestone', { ...shown, kind });
    await building.done('recordCommencement', shown);
    const funds = await agreeing.done('reportFunds', {
      dealId: ids.first, period: today.slice(0, 7), amount: '25000000', kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [await agreeing.file('进账单.jpg')],
    });
    await agreeing.done('checkFunds', { id: funds.id, expectedVersion: 1 }, 'head');
    await agreeing.done('recogniseFunds', { id: funds.id, expectedVersion: 2, amount: '25000000' }, 'leader');
    await page.goto(eventPath);
    await eventually(() => rates(page), ['50.0%', '50.0%', '25.0%']);
    await eventually(() => page.getByTestId('event-deals').textContent(), '2 个项目');
    await shoot(page, 'events-2-rates');
    await page.locator('[data-rate=开工率]').getByRole('link', { name: '1 / 2 个项目' }).click();
    await page.waitForURL(/\/deals\?/);
    await page.getByText(FIRST).first().waitFor();
    await eventually(() => page.getByText(SECOND).count(), 0);
    await shoot(page, 'events-3-behind');
  });

  it('says the same on the phone, on a page no wider than the screen', async () => {
    await phone.page.goto('/signing-events');
    await phone.page.getByRole('link', { name: EVENT }).first().tap();
    await phone.page.getByRole('heading', { level: 1, name: EVENT }).waitFor();
    await eventually(() => rates(phone.page), ['50.0%', '50.0%', '25.0%']);
    await eventually(() => beyondScreen(phone.page), 0);
    await shoot(phone.page, 'events-4-phone');
  });

  it('went without one complaint of any browser', () => {
    expect([...officer.complaints, ...phone.complaints]).toEqual([]);
  });
});
