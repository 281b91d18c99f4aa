import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Pipeline } from '../support/pipeline.js';
import { shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(240_000);

const YEAR = new Date().getFullYear();
const CHAIN = '紧固件';

let stage: Stage;
let app: TestApp;
let page: Page;

const card = (title: string): Locator => page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const row = (title: string, name: string): Locator => card(title).locator('tr').filter({ has: page.getByRole('rowheader').filter({ hasText: name }) });
const figures = (): Promise<string> => page.getByTestId('deal-sum').innerText();

/** Follows a number to its list and says what that list holds; then comes back. */
async function behind(link: Locator): Promise<[string, string]> {
  const number = await link.innerText();
  const here = page.url();
  await link.click();
  await page.getByTestId('deal-sum').getByText('个项目').waitFor();
  const shown = await figures();
  await page.goto(here);
  return [number, shown];
}

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  const pipeline = new Pipeline(app);
  // Two signed last year, one of them of no chain; a whole with a phase, and a lead, are not signed.
  await pipeline.contract(`${String(YEAR - 1)}-03-01`, { name: '甲项目', totalInvestment: '80000000', contractedInward: '60000000', chain: CHAIN });
  await pipeline.contract(`${String(YEAR - 1)}-05-05`, { name: '乙项目', totalInvestment: '120000000' });
  const whole = await pipeline.talks(`${String(YEAR - 1)}-06-01`, { name: '丙项目', totalInvestment: '500000000', chain: CHAIN });
  await app.make.deal({ name: '丙项目一期', parentId: whole.id, phaseName: '一期', totalInvestment: '200000000' });
  await app.make.deal({ name: '丁线索', totalInvestment: '10000000' });
  ({ page } = await stage.enter('leader'));
});
afterAll(() => stage.close());

describe('the indicators', () => {
  it('are one press from the dashboard, and of the period that is chosen, in the address', async () => {
    await page.goto('/dashboard');
    await page.getByRole('link', { name: '指标与漏斗' }).click();
    await page.getByRole('heading', { level: 1, name: '指标与漏斗' }).waitFor();
    await page.getByLabel('期间', { exact: true }).click();
    await page.locator('.ant-select-dropdown:visible').getByText('上年', { exact: true }).click();
    await row('期间进入各阶段', '正式签约').getByRole('link', { name: '正式签约：2 个项目，查看列表' }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=lastYear');
    await shoot(page, 'indicators-1');
  });

  it('open, each number, just the deals that it counts and the amounts that it adds up', async () => {
    const [count, sum] = [row('期间进入各阶段', '正式签约').getByRole('link').nth(0), row('期间进入各阶段', '正式签约').getByRole('link').nth(1)];
    expect(await behind(count)).toEqual(['2', '2 个项目 · 2 亿元']);
    expect(await behind(sum)).toEqual(['2 亿元', '2 个项目 · 2 亿元']);
    expect(await behind(row('按产业链', CHAIN).getByRole('link').first())).toEqual(['1', '1 个项目 · 8,000 万元']);
    expect(await behind(row('按产业链', '未填产业链').getByRole('link').first())).toEqual(['1', '1 个项目 · 1.2 亿元']);
    expect(await behind(row('期间签约项目的履约', '注册率').getByRole('link').nth(1))).toEqual(['2', '2 个项目 · 2 亿元']);
  });

  it('have a dash, not 0%, for a period in which nothing was signed', async () => {
    await row('期间签约项目的履约', '签约开工率').getByText('0.0%').waitFor();
    await page.getByLabel('期间', { exact: true }).click();
    await page.locator('.ant-select-dropdown:visible').getByText('自选日期', { exact: true }).click();
    await page.locator('#report-from').waitFor();
    await page.locator('#report-to').fill(`${String(YEAR - 1)}-01-31`);
    await page.locator('#report-to').press('Enter');
    await row('期间签约项目的履约', '签约开工率').getByText('—').waitFor();
    await eventually(() => new URL(page.url()).searchParams.get('to'), `${String(YEAR - 1)}-01-31`);
  });

  it('have the funnel beside them, whose steps open their lists, phases counted in their deal', async () => {
    await page.goto('/indicators');
    const step = row('项目漏斗', '在谈').getByRole('link');
    expect(await behind(step.nth(0))).toEqual(['3', '3 个项目 · 7 亿元']);
    expect((await row('项目漏斗', '线索').getByRole('link').nth(0).innerText())).toBe('4');
    await row('项目漏斗', '在谈').getByText('75.0%').waitFor();
  });

  it('show phases apart on the dashboard, with their list', async () => {
    await page.goto('/dashboard');
    await page.getByRole('link', { name: '另有 1 个分期' }).click();
    await page.getByRole('link', { name: /丙项目一期|一期/ }).first().waitFor();
    await eventually(figures, expect.stringContaining('1 个分期'));
  });

  it('fit on the phone', async () => {
    const { page: phone } = await stage.enter('leader', PHONE);
    await phone.goto('/indicators?period=lastYear');
    await phone.getByRole('heading', { name: '项目漏斗' }).waitFor();
    await phone.getByRole('link', { name: '正式签约：2 个项目，查看列表' }).first().waitFor();
    await shoot(phone, 'indicators-2-phone');
    expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(stage.visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
