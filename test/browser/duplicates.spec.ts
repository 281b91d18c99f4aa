import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { DESKTOP, PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { field, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY as KNOWN } from '../support/visit-form.js';

jest.setTimeout(120_000);

let stage: Stage;
let app: TestApp;
let desk: Visitor;
let phone: Visitor;
let known: Answered;

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  known = await app.make.company({ name: KNOWN, regionCode: '441900', contacts: [{ name: '总经理岗', phone: '13800005678' }] });
  desk = await stage.enter('officer', DESKTOP);
  phone = await stage.enter('officer', PHONE);
});
afterAll(() => stage.close());

const hint = (page: Page) => page.locator('.zq-similar').filter({ hasText: KNOWN });
const widerThanScreen = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > window.innerWidth + 1');
const liveNames = async (names: string[]): Promise<number> =>
  Number((await app.db.query<{ n: string }[]>('SELECT count(*) AS n FROM company WHERE name = ANY ($1) AND merged_into IS NULL', [names]))[0]?.n);

describe('a company that is there already', () => {
  it('is shown under the name while it is typed; keyboard and text stay where they are', async () => {
    const { page } = desk;
    await page.goto('/companies/new');
    const name = field(page, '企业名称');
    await name.click();
    await page.keyboard.insertText('东莞兴科兴五金制品');
    await hint(page).getByText('名称相似 100%').waitFor();
    await eventually(() => page.evaluate('document.activeElement?.id'), await name.getAttribute('id'));
    await page.keyboard.insertText('厂');
    await eventually(() => name.inputValue(), '东莞兴科兴五金制品厂');
    const isUnderField = async (): Promise<boolean> => {
      const [fieldBox, hintBox] = [await name.boundingBox(), await hint(page).boundingBox()];
      return (hintBox?.y ?? 0) > (fieldBox?.y ?? Infinity) + (fieldBox?.height ?? 0) - 1;
    };
    await eventually(isUnderField, true);
    await eventually(() => page.getByRole('dialog').count(), 0);
    await shoot(page, 'duplicates-1-register');
  });

  it('is used instead, and what was typed waits as a draft', async () => {
    const { page } = desk;
    const [tab] = await Promise.all([desk.context.waitForEvent('page'), page.getByRole('link', { name: `在新标签页查看“${KNOWN}”` }).click()]);
    await tab.getByRole('heading', { name: KNOWN }).waitFor();
    await tab.close();
    await page.getByRole('button', { name: `就用“${KNOWN}”` }).click();
    await page.getByRole('heading', { name: KNOWN }).waitFor();
    await page.waitForURL(`**/companies/${known.id}**`);
    await page.goto('/companies/new');
    await eventually(() => field(page, '企业名称').inputValue(), '东莞兴科兴五金制品厂');
  });

  it('is shown when a visit is logged on the phone, and takes the new name’s place', async () => {
    const { page } = phone;
    await page.goto('/visits/new');
    await field(page, '走请对象').tap();
    await page.keyboard.insertText('兴科兴五金制品厂');
    await hint(page).getByText('名称相似 100%').waitFor();
    await eventually(() => widerThanScreen(page), false);
    await shoot(page, 'duplicates-2-visit');
    await hint(page).getByRole('button', { name: `就用“${KNOWN}”` }).tap();
    await page.getByRole('list', { name: '已选企业' }).getByText(KNOWN).waitFor();
    await eventually(() => page.getByRole('list', { name: '已选企业' }).getByRole('button').count(), 1);
  });
});

describe.each([['a desk', (): Visitor => desk], ['the phone', (): Visitor => phone]])('merging two companies at %s', (where, visitor) => {
  const twice = `东莞兴科兴五金制品（${where === 'a desk' ? '一' : '二'}）`;
  const there = where === 'a desk' ? 'desk' : 'phone';

  it('leads from the hint to the comparison, shows the result, and merges', async () => {
    const { page } = visitor();
    const other = await app.make.company({ name: twice, creditCode: where === 'a desk' ? '91350100M000100Y43' : null, contacts: [{ name: '业务岗', phone: '13900001111' }] });
    await app.make.visit({ companyIds: [other.id], companyNames: [] });
    await page.goto(`/companies/${known.id}`);
    await page.getByRole('link', { name: other.name }).click();
    await page.getByRole('heading', { name: '合并企业' }).waitFor();
    await eventually(() => widerThanScreen(page), false);
    await page.getByRole('radiogroup', { name: '名称' }).getByText(other.name).click();
    await page.getByRole('heading', { level: 3, name: other.name }).waitFor();
    await page.getByText('归到它名下：联系人 1 位、走访 1 次。').waitFor();
    await shoot(page, `duplicates-3-merge-${there}`);
    await page.getByRole('button', { name: '确认合并' }).click();
    await page.getByRole('heading', { level: 1, name: other.name }).waitFor();
    await page.getByText(`已合并“${other.name}”`).waitFor();
    await eventually(() => liveNames([KNOWN, other.name]), 1);
    await shoot(page, `duplicates-4-merged-${there}`);
    // An old address answers with the survivor.
    await page.goto(`/companies/${other.id}`);
    await page.getByRole('heading', { level: 1, name: other.name }).waitFor();
    await page.waitForURL(`**/companies/${known.id}`);
  });

  it('undoes it from the same page', async () => {
    const { page } = visitor();
    await page.goto(`/companies/${known.id}`);
    await page.getByRole('button', { name: /撤\s?销/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /撤\s?销/ }).click();
    await page.getByRole('heading', { level: 1, name: KNOWN }).waitFor();
    await page.getByText('疑似重复，请核对：').waitFor();
    await eventually(() => page.getByText('已合并').count(), 0);
    await eventually(() => liveNames([KNOWN, twice.normalize('NFKC')]), 2);
    // Out of the way of the next screen.
    await app.db.query('DELETE FROM company_core WHERE company_id <> $1', [known.id]);
  });
});

describe('all of it', () => {
  it('without an error in the browser or a request to another host', () => {
    expect([...desk.complaints, ...phone.complaints]).toEqual([]);
  });
});
