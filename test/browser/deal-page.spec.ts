import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addDays } from '../../src/kernel/dates.js';
import type { TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { wholeContract } from '../support/pipeline.js';
import { beyondScreen, card, choose, dialog, field, fillDay, labelOf, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(240_000);

const WHOLE = '锂电池产业园';
const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field } } }`;
const ADVANCE = `mutation ($input: AdvanceDealInput!) { advanceDeal(input: $input) { userErrors { code field } } }`;

let stage: Stage;
let app: TestApp;
let head: Visitor;
let page: Page;
let phone: Visitor;
let today: string;
let whole: Answered;

const open = (on: Page, path = ''): Promise<unknown> => on.goto(`/deals/${whole.id}${path}`);
/** Is it on the screen without scrolling? */
const isAbove = async (place: Locator, fold: number): Promise<boolean> => {
  const box = await place.boundingBox();
  return box !== null && box.y >= 0 && box.y < fold;
};

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  today = app.clock.today();
  const officer = await app.as('officer');
  whole = await app.make.deal({ name: WHOLE, totalInvestment: '5000000000', contractedInward: '4000000000', registeredOn: addDays(today, -200) });
  await officer.ok(`mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { code field } } }`, {
    input: { id: whole.id, expectedVersion: whole.version, assessment: '值得跟进', assessedOn: addDays(today, -190), leaderPosition: '分管副县长' },
  });
  await officer.ok(ADVANCE, { input: { id: whole.id, to: 'talks', on: addDays(today, -190) } });
  // Ground ought to have been broken 22 days ago.
  await officer.ok(SIGN, {
    input: {
      ...wholeContract(addDays(today, -60)), agreedStartOn: addDays(today, -22), agreedCompletionOn: addDays(today, 300), agreedProductionOn: addDays(today, 400),
      deals: [{ dealId: whole.id, amount: '5000000000' }],
    },
  });
  head = await stage.enter('head');
  ({ page } = head);
  phone = await stage.enter('officer', PHONE);
});
afterAll(() => stage.close());

describe('the page of a deal', () => {
  it('answers above the fold where it is, what holds it and who moves it', async () => {
    await open(page);
    await page.getByRole('heading', { level: 1, name: WHOLE }).waitFor();
    const here = page.locator('.zq-path [aria-current=step]');
    await here.getByText('正式签约').waitFor();
    await here.getByText('60 天').waitFor();
    await page.getByTestId('next-land').getByText('距“供地”还缺 1 项').waitFor();
    await card(page, '卡在哪里').getByText('已逾期 22 天').waitFor();
    await card(page, '谁在推动').getByText('分管副县长').waitFor();
    for (const title of ['还缺什么', '卡在哪里', '谁在推动']) expect([title, await isAbove(card(page, title), 500)]).toEqual([title, true]);
    await shoot(page, 'deal-1-page');
  });

  it('leads from what is missing to the dialog that mends it', async () => {
    await page.getByTestId('next-land').getByRole('link', { name: '去供地：供地' }).click();
    await dialog(page).getByText('供地方式').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await eventually(() => new URL(page.url()).search, '');
  });

  it('has its parts in the address', async () => {
    await page.getByRole('tab', { name: '用地与建设' }).click();
    await page.waitForURL(/tab=construction/);
    const row = page.getByRole('table', { name: '计划与实际' }).getByRole('row').filter({ has: page.getByRole('rowheader', { name: '开工', exact: true }) });
    await row.getByText(addDays(today, -22)).waitFor();
    await row.getByText('逾期 22 天').waitFor();
    await shoot(page, 'deal-2-lanes');
    await page.reload();
    await row.getByText('逾期 22 天').waitFor();
    await page.getByRole('tab', { name: '概况' }).click();
    await card(page, '资金').getByText('正式合同金额').waitFor();
  });

  it('takes every field of its record: people, benefit, secrecy; a wrong one is told at its field and nothing is lost', async () => {
    await card(page, '要点').getByRole('button', { name: '编辑' }).click();
    const form = dialog(page);
    await form.getByText('本系统不得录入国家秘密。').waitFor();
    await field(form, '项目代码').fill('12345');
    await choose(page, form, '密级', '敏感');
    await form.getByText(/非本项目人员只看到代号/).waitFor();
    await choose(page, form, '链条作用', '补链');
    await form.getByRole('button', { name: '添加一年' }).click();
    await choose(page, form, '指标', '就业');
    await field(form, '承诺').fill('200');
    await form.getByRole('button', { name: '添加成员' }).click();
    await choose(page, form, '成员', '专员', '专员');
    await field(form, '分工').fill('手续代办');
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await form.getByText(/项目代码应为 24 位/).waitFor();
    expect(await field(form, '分工').inputValue()).toBe('手续代办');
    await shoot(page, 'deal-3-edit');
    await field(form, '项目代码').fill('2411-371702-04-01-123456');
    await send(page, '保存');
    await page.locator('.zq-deal-tags').getByText('2411-371702-04-01-123456').waitFor();
    await page.locator('.zq-deal-tags').getByText('敏感').waitFor();
    await card(page, '谁在推动').getByText('手续代办').waitFor();
    await card(page, '要点').getByRole('row').filter({ hasText: '就业' }).getByText('200 人').waitFor();
  });
});

describe('a light', () => {
  it('shows rule, facts and due day on a click, at an address of its own', async () => {
    await open(page);
    await page.getByRole('button', { name: /查看亮灯依据/ }).click();
    const light = page.locator('[data-rule=START_PLAN]');
    await light.getByText(`约定 ${addDays(today, -22)} 开工，已逾期 22 天，规则 START_PLAN`).waitFor();
    await eventually(() => light.locator('dt', { hasText: '到期日' }).locator('xpath=following-sibling::dd').innerText(), addDays(today, -22));
    await page.waitForURL(/do=lights/);
    await shoot(page, 'deal-4-lights');
  });

  it('is paused by an approved extension: why stands on the deal, and withdrawn it is lit again', async () => {
    await page.locator('[data-rule=START_PLAN]').getByRole('button', { name: '延期/暂停计时' }).click();
    const form = dialog(page);
    await form.getByTitle('应开未开').waitFor();
    await eventually(() => field(form, '原日期').inputValue(), addDays(today, -22));
    await fillDay(form, '新日期', addDays(today, 40));
    await field(form, '原因').fill('用地指标等待省厅批复');
    await field(form, '批准文号').fill('示例县招〔2026〕8 号');
    await field(form, '批准岗位').fill('分管副县长');
    await shoot(page, 'deal-5-extend');
    await form.getByRole('button', { name: '登记延期' }).click();
    const light = page.locator('[data-rule=START_PLAN]');
    await light.locator('.zq-light[data-light=grey]').getByText('暂停计时').waitFor();
    await light.getByText('原因：用地指标等待省厅批复', { exact: true }).waitFor();
    await shoot(page, 'deal-6-paused');
    await light.getByRole('button', { name: '撤回' }).click();
    await page.locator('.ant-modal-confirm-title', { hasText: '撤回这次延期？' }).waitFor();
    await page.locator('.ant-modal-confirm').getByRole('button', { name: '撤回' }).click();
    await light.locator('.zq-light[data-light=yellow]').getByText('预警').waitFor();
  });

  it('cannot be paused by who may not override', async () => {
    await open(phone.page, '?do=lights');
    await phone.page.locator('[data-rule=START_PLAN]').waitFor();
    expect(await phone.page.getByRole('button', { name: /延期/ }).count()).toBe(0);
  });
});

describe('a whole and its phases', () => {
  it('take a phase with its own amount; more than the whole has is refused at the field', async () => {
    await open(page);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '新增一期' }).click();
    const form = dialog(page);
    await form.getByText('整体总投资 50 亿元，尚未分期 50 亿元').waitFor();
    await field(form, '项目名称').fill('锂电池一期');
    await field(form, '期次').fill('一期');
    await field(form, '总投资').fill('60亿');
    await form.getByRole('button', { name: '登记线索' }).click();
    const above = form.getByText(/各期金额合计/);
    await above.waitFor();
    expect(await labelOf(above)).toBe('总投资');
    await field(form, '总投资').fill('20亿');
    await send(page, '登记线索');
    const family = card(page, '分期与关联项目');
    await family.getByRole('link', { name: '锂电池一期' }).waitFor();
    await eventually(() => family.getByTestId('rest').innerText(), '30 亿元');
    await shoot(page, 'deal-7-family');
  });

  it('count once in the list, and the phase leads back to its whole', async () => {
    await page.goto(`/deals?search=${encodeURIComponent('锂电池')}`);
    await page.getByText('锂电池一期').first().waitFor();
    await page.getByText(/50 亿元/).first().waitFor();
    await page.getByRole('link', { name: '锂电池一期' }).click();
    await page.getByRole('heading', { level: 1, name: '锂电池一期' }).waitFor();
    await page.locator('.zq-crumb').getByText('一期').waitFor();
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '编辑要点' }).waitFor();
    expect(await page.getByRole('menuitem', { name: '新增一期' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.zq-crumb').getByRole('link', { name: WHOLE }).click();
    await page.getByRole('heading', { level: 1, name: WHOLE }).waitFor();
  });

  it('grow: an expansion is a deal of its own, for its increment', async () => {
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '增资扩产' }).click();
    await dialog(page).getByText('只填增量部分的投资，指标不重复计算。').waitFor();
    await field(dialog(page), '项目名称').fill('锂电池回收');
    await field(dialog(page), '总投资').fill('3亿');
    await send(page, '登记线索');
    const family = card(page, '分期与关联项目');
    await family.getByRole('link', { name: '锂电池回收' }).waitFor();
    await eventually(() => family.getByTestId('rest').innerText(), '30 亿元');
    expect(await app.db.query('SELECT relation, source FROM deal WHERE name = $1', ['锂电池回收'])).toEqual([{ relation: 'expansion', source: 'expansion' }]);
  });
});

describe('a deal that waits', () => {
  it('is set aside with a reason, which stands on its page until it is taken up again', async () => {
    await open(page);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '搁置' }).click();
    const form = dialog(page);
    await form.getByRole('button', { name: '搁置', exact: true }).click();
    const needed = form.getByText('必填，请填写。');
    await needed.waitFor();
    expect(await labelOf(needed)).toBe('原因类别');
    await choose(page, form, '原因类别', '用地问题');
    await field(form, '说明').fill('等待省厅用地批复');
    await send(page, '搁置');
    const waits = card(page, '还缺什么');
    await waits.getByText(/用地问题.*等待省厅用地批复/).waitFor();
    await shoot(page, 'deal-8-suspended');
    await waits.getByRole('button', { name: '恢复推进' }).click();
    await field(dialog(page), '说明').fill('用地批复已到');
    await send(page, '恢复推进');
    await page.getByTestId('next-land').getByText('距“供地”还缺 1 项').waitFor();
    expect(await page.getByText(/等待省厅用地批复/).count()).toBe(0);
    const log = await app.db.query('SELECT from_status, to_status, reason_code, reason FROM stage_log WHERE deal_id = $1 AND from_status <> to_status ORDER BY at, id', [whole.id]);
    expect(log).toEqual([
      { from_status: 'active', to_status: 'suspended', reason_code: 'land', reason: '等待省厅用地批复' },
      { from_status: 'suspended', to_status: 'active', reason_code: null, reason: '用地批复已到' },
    ]);
  });
});

describe('on the phone', () => {
  it('the same stands one below the other, nothing wider than the screen, each thing large enough for a finger', async () => {
    await open(phone.page);
    await card(phone.page, '卡在哪里').getByText('已逾期 22 天').waitFor();
    for (const tab of ['', '?tab=construction', '?tab=story']) {
      await open(phone.page, tab);
      await phone.page.getByRole('heading', { level: 1, name: WHOLE }).waitFor();
      await phone.page.getByRole('tab', { selected: true }).waitFor();
      await eventually(() => beyondScreen(phone.page), 0);
    }
    await open(phone.page);
    const mend = phone.page.getByTestId('next-land').getByRole('link', { name: '去供地：供地' });
    await mend.waitFor();
    expect((await mend.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await shoot(phone.page, 'deal-9-phone');
  });

  it('went without one complaint of any browser', () => {
    expect([...head.complaints, ...phone.complaints]).toEqual([]);
  });
});
