import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addDays } from '../../src/kernel/dates.js';
import { Building } from '../construction/building.js';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { plainJpeg } from '../support/photos.js';
import { beyondScreen, card, choose, dialog, field, fillDay, labelOf, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(300_000);

const ENTITY = '甲县某某紧固件有限公司';
const photo = (name: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'image/jpeg', buffer: plainJpeg() });

let stage: Stage;
let app: TestApp;
let officer: Visitor;
let page: Page;
let head: Visitor;
let phone: Visitor;
let today: string;
let dealId: string;

const open = (on: Page, more = ''): Promise<unknown> => on.goto(`/deals/${dealId}?tab=construction${more}`);
const finding = (on: Page, code: string): Locator => on.locator(`[data-finding=${code}]`);
const attach = async (on: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => {
  await dialog(on).locator('input[type=file]').last().setInputFiles(files);
  await eventually(() => dialog(on).getByText('已上传').count(), files.length);
};

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  today = app.clock.today();
  const building = new Building(app, await app.as('officer'));
  ({ id: dealId } = await building.commenced(addDays(today, -70), { name: '紧固件项目', totalInvestment: '80000000' }));
  officer = await stage.enter('officer');
  ({ page } = officer);
  head = await stage.enter('head');
  phone = await stage.enter('officer', PHONE);
});
afterAll(() => stage.close());

describe('a permit', () => {
  it('is written down with its days; a day before the step before it is told at its field', async () => {
    await open(page);
    const permits = card(page, '报建手续');
    await permits.getByRole('button', { name: '登记：环评' }).click();
    await dialog(page).getByText('园区独立办理').click();
    await fillDay(dialog(page), '申报日期', addDays(today, -20));
    await fillDay(dialog(page), '取得日期', addDays(today, -21));
    await field(dialog(page), '文号').fill('甲环审〔2026〕7 号');
    await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
    const said = dialog(page).getByText(`日期不能早于前一步（${addDays(today, -20)}）`, { exact: false });
    await said.waitFor();
    expect(await labelOf(said)).toBe('取得日期');
    expect(await field(dialog(page), '文号').inputValue()).toBe('甲环审〔2026〕7 号');
    await fillDay(dialog(page), '取得日期', addDays(today, -3));
    await send(page, '保存');
    const row = permits.getByRole('row').filter({ hasText: '环评' });
    await row.getByText('已取得').waitFor();
    await row.getByText('甲环审〔2026〕7 号').waitFor();
    await permits.getByText(/已取得 1 项/).waitFor();
    await shoot(page, 'construction-1-permits');
  });
});

describe('progress on site', () => {
  it('is owed until it is reported with a photograph; a percentage above 100 is told at its field', async () => {
    await open(phone.page);
    const progress = card(phone.page, '形象进度');
    await progress.getByText(/形象进度已逾期未报|形象进度还没有报送/).waitFor();
    await progress.getByRole('button', { name: '去报送' }).tap();
    const form = dialog(phone.page);
    await field(form, '形象进度').fill('135');
    await field(form, '当月完成投资').fill('500');
    await field(form, '当月完成').fill('1 号厂房主体封顶');
    await form.getByRole('button', { name: '报送', exact: true }).tap();
    const said = form.getByText('请填写 0 到 100 的数，最多两位小数。');
    await said.waitFor();
    expect(await labelOf(said)).toBe('形象进度');
    await field(form, '形象进度').fill('35');
    await attach(phone.page, photo('封顶.jpg'));
    await shoot(phone.page, 'construction-2-progress');
    await send(phone.page, '报送');
    await progress.getByText('1 号厂房主体封顶').waitFor();
    await progress.locator('.zq-report-percent', { hasText: '35%' }).waitFor();
    await progress.getByRole('img', { name: '封顶.jpg' }).first().waitFor();
    await eventually(() => beyondScreen(phone.page), 0);
  });
});

describe('the entry into statistics', () => {
  it('finds in words what does not agree, and marks it in the papers', async () => {
    await open(page);
    const statistics = card(page, '入统材料体检');
    await statistics.getByText('还有 5 项没有通过，不能入统').waitFor();
    await statistics.getByRole('button', { name: '填写材料' }).click();
    const form = dialog(page);
    await field(form, '备案单位').fill(ENTITY);
    await fillDay(form, '备案日期', addDays(today, -60));
    await field(form, '备案计划总投资').fill('8000');
    await field(form, '施工合同甲方').fill('甲县某某实业有限公司');
    await fillDay(form, '合同签订日期', addDays(today, -61));
    await field(form, '申请单位').fill(ENTITY);
    await field(form, '申请计划总投资').fill('8000');
    await choose(page, form, '施工阶段', '主体施工');
    await attach(page, photo('现场一.jpg'), photo('现场二.jpg'));
    await shoot(page, 'construction-3-papers');
    await send(page, '保存并体检');
    await statistics.getByText('还有 2 项没有通过，不能入统').waitFor();
    await eventually(() => statistics.locator('tr[data-differs]').evaluateAll((rows) => rows.map((row) => (row as unknown as { dataset: { row: string } }).dataset.row)), ['entity', 'day']);
    await eventually(() => finding(page, 'STATISTICS_PHOTOS').getAttribute('data-ok'), 'true');
    await shoot(page, 'construction-4-findings');
  });

  it('leads from the finding to its field; when all agree, the project enters, and the papers stay', async () => {
    await finding(page, 'STATISTICS_ENTITY').getByRole('button').click();
    await field(dialog(page), '施工合同甲方').fill(ENTITY);
    await fillDay(dialog(page), '合同签订日期', addDays(today, -60));
    await send(page, '保存并体检');
    const statistics = card(page, '入统材料体检');
    await statistics.getByText('材料齐全一致，可以入统').waitFor();
    await statistics.getByRole('button', { name: '登记入统' }).click();
    await fillDay(dialog(page), '入统日期', addDays(today, -71));
    await dialog(page).getByRole('button', { name: '登记入统' }).click();
    const early = dialog(page).locator('.ant-form-item-explain-error');
    await early.waitFor();
    expect(await labelOf(early)).toBe('入统日期');
    await fillDay(dialog(page), '入统日期', addDays(today, -1));
    await send(page, '登记入统');
    await statistics.getByText(`已于 ${addDays(today, -1)} 入统`).waitFor();
    expect(await statistics.getByRole('button', { name: /填写材料|登记入统/ }).count()).toBe(0);
    await card(page, '建设节点').getByText('入统', { exact: true }).waitFor();
    await shoot(page, 'construction-5-entered');
  });
});

describe('a milestone that was written down wrong', () => {
  it('is put right with its reason; a day before the contract is told at its field, and the story keeps both days', async () => {
    await open(page);
    const list = card(page, '建设节点');
    await list.getByRole('button', { name: '更正：开工' }).click();
    const form = dialog(page);
    await fillDay(form, '实际开工日期', addDays(today, -71));
    await field(form, '更正原因').fill('开工令日期抄错');
    await form.getByRole('button', { name: '更正', exact: true }).click();
    const said = form.locator('.ant-form-item-explain-error');
    await said.waitFor();
    expect(await labelOf(said)).toBe('实际开工日期');
    expect(await field(form, '更正原因').inputValue()).toBe('开工令日期抄错');
    await shoot(page, 'construction-5b-correct');
    await fillDay(form, '实际开工日期', addDays(today, -60));
    await send(page, '更正');
    await list.getByRole('listitem').filter({ hasText: '开工' }).getByText(addDays(today, -60)).waitFor();
    await shoot(page, 'construction-5c-corrected');
    await page.goto(`/deals/${dealId}?tab=story`);
    await page.getByText('更正节点“开工”：开工令日期抄错').first().waitFor();
  });

  it('is put right on the phone with a thumb', async () => {
    await open(phone.page);
    const button = card(phone.page, '建设节点').getByRole('button', { name: '更正：开工' });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await field(dialog(phone.page), '更正原因').waitFor();
    await eventually(() => beyondScreen(phone.page), 0);
    await shoot(phone.page, 'construction-5d-phone');
    await dialog(phone.page).getByRole('button', { name: /取\s?消/ }).tap();
    await eventually(() => phone.page.getByRole('dialog').count(), 0);
  });
});

describe('an extension', () => {
  it('has reason, paper and approval; the lane moves, and everybody sees why its clock stands still', async () => {
    await head.page.goto(`/deals/${dealId}?tab=construction&do=extend&rule=PACE`);
    const form = dialog(head.page);
    await fillDay(form, '原日期', '2031-03-01');
    await fillDay(form, '新日期', '2031-06-01');
    await field(form, '原因').fill('设备交付延迟');
    await field(form, '批准文号').fill('甲招〔2026〕8 号');
    await field(form, '批准岗位').fill('分管副县长');
    await attach(head.page, { name: '批复.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await form.getByRole('button', { name: '登记延期' }).click();
    await head.page.getByText('原因：设备交付延迟').first().waitFor();
    await head.page.getByText('批复.pdf').first().waitFor();
    await shoot(head.page, 'construction-6-extension');
    await open(page);
    const lane = page.getByRole('table', { name: '计划与实际' }).getByRole('row').filter({ has: page.getByRole('rowheader', { name: '竣工', exact: true }) });
    await lane.getByText('2031-06-01').waitFor();
    await lane.getByText('原定 2031-03-01').waitFor();
    await lane.getByText('延期：设备交付延迟（甲招〔2026〕8 号）').waitFor();
    await shoot(page, 'construction-7-lane');
  });

  it('went without one complaint of any browser', () => {
    expect([...officer.complaints, ...head.complaints, ...phone.complaints]).toEqual([]);
  });
});
