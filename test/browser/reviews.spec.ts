import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { choose, dialog, field, fillDay, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(240_000);

let stage: Stage;
let app: TestApp;
let officer: Page;
let head: Page;
let land: Page;
let dealId: string;

const line = (page: Page, department: string): Locator => page.locator('ul.zq-opinions > li').filter({ has: page.locator('b', { hasText: department }) });
const opine = async (page: Page, department: string, verdict: string, opinion?: string): Promise<void> => {
  await page.getByRole('button', { name: `登记意见：${department}` }).click();
  await dialog(page).getByText(verdict, { exact: true }).click();
  if (opinion !== undefined) await field(dialog(page), '意见').fill(opinion);
  await send(page, '保存意见');
};
const reviews = (columns: string): Promise<unknown> => app.db.query(`SELECT ${columns} FROM review ORDER BY created_at`);

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  dealId = (await app.make.deal({ name: '紧固件项目', registeredOn: '2024-06-01' })).id;
  ({ page: officer } = await stage.enter('officer'));
  ({ page: head } = await stage.enter('head'));
  ({ page: land } = await stage.enter('land', PHONE));
});
afterAll(() => stage.close());

describe('a review', () => {
  it('is applied for with its papers, on the page of the deal', async () => {
    await officer.goto(`/deals/${dealId}?tab=reviews`);
    await officer.getByRole('button', { name: '申请评审' }).click();
    await field(dialog(officer), '申请说明').fill('请研究环境容量');
    await dialog(officer).locator('input[type=file]').first().setInputFiles({ name: '可研报告.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await dialog(officer).getByText('已上传').waitFor();
    await shoot(officer, 'reviews-1-apply');
    await send(officer, '提交申请');
    await officer.getByText('部门意见').first().waitFor();
    await officer.getByText('请研究环境容量').waitFor();
    await officer.getByText('可研报告.pdf').waitFor();
    // One at a time; opinions are not the officer's to give.
    expect(await officer.getByRole('button', { name: /^申请评审|^登记意见|^作出结论/ }).count()).toBe(0);
  });

  it('hears the departments, at the desk and on the phone; who does not simply agree says why', async () => {
    await head.goto(`/deals/${dealId}?tab=reviews`);
    await opine(head, '发改', '同意');
    await line(head, '发改').getByText('● 同意').waitFor();
    await land.goto(`/deals/${dealId}?tab=reviews`);
    await land.getByRole('button', { name: '登记意见：自然资源' }).tap();
    await dialog(land).getByText('不同意', { exact: true }).tap();
    await dialog(land).getByRole('button', { name: '保存意见' }).tap();
    await dialog(land).getByText('请写明理由或要满足的条件。').waitFor();
    await field(dialog(land), '意见').fill('不符合规划');
    await shoot(land, 'reviews-2-opinion-phone');
    await send(land, '保存意见');
    await line(land, '自然资源').getByText('不符合规划').waitFor();
    await shoot(land, 'reviews-3-phone');
    expect(await land.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('is scored with a live total; an opinion that comes in meanwhile loses nothing of what was typed', async () => {
    await officer.reload();
    await officer.getByRole('button', { name: '评分', exact: true }).click();
    await field(dialog(officer), '投资规模').fill('15');
    await field(dialog(officer), '就业安置').fill('４.5');
    await eventually(() => dialog(officer).getByRole('status').innerText(), expect.stringContaining('总分 19.5 / 100'));
    await shoot(officer, 'reviews-4-score');
    await head.reload();
    await opine(head, '税务', '同意');
    await dialog(officer).getByRole('button', { name: '保存评分' }).click();
    await dialog(officer).getByText('评审刚有新的部门意见。您填写的评分还在，请再保存一次。').waitFor();
    expect(await field(dialog(officer), '就业安置').inputValue()).toBe('４.5');
    await send(officer, '保存评分');
    await officer.getByRole('rowheader', { name: '总分' }).locator('..').getByText('19.5').waitFor();
    expect(await reviews('scores')).toEqual([{ scores: { investmentScale: '15.0', jobs: '4.5' } }]);
  });

  it('is concluded on conditions, of which each becomes a task', async () => {
    await head.reload();
    await head.getByRole('button', { name: '作出结论' }).click();
    await dialog(head).getByText('自然资源').first().waitFor();
    await dialog(head).getByText('有条件通过', { exact: true }).click();
    await field(dialog(head), '要做到什么').fill('调整用地布局');
    await fillDay(dialog(head), '期限', '2099-12-31');
    await choose(head, dialog(head), '责任人', '招商专员岗');
    await dialog(head).getByRole('button', { name: '作出结论', exact: true }).click();
    await dialog(head).getByText('有部门不同意：如仍要通过，请写明理由。').first().waitFor();
    await field(dialog(head), '说明').fill('布局调整后符合规划');
    await shoot(head, 'reviews-5-conclude');
    await send(head, '作出结论');
    await head.getByText('▲ 有条件通过').waitFor();
    await head.getByText('布局调整后符合规划').waitFor();
    await shoot(head, 'reviews-6-concluded');
    expect(await reviews('conclusion, concluded_by')).toEqual([{ conclusion: 'conditional', concluded_by: '招商局长岗' }]);
    expect(await app.db.query("SELECT title, to_char(due_on, 'YYYY-MM-DD') AS due FROM task WHERE subject_id = $1", [dealId])).toEqual([{ title: '调整用地布局', due: '2099-12-31' }]);
  });

  it('can be applied for again, and never touches another page', async () => {
    await officer.reload();
    await officer.getByRole('button', { name: '申请评审' }).waitFor();
    expect(stage.visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
