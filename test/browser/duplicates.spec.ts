import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApp, TEST_PASSWORD, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { DESKTOP, openBrowser, PHONE, visit, type Visitor } from '../support/browser.js';
import { field, shoot, signIn } from '../support/screens.js';

jest.setTimeout(120_000);

const KNOWN = '东莞市兴科兴五金制品有限公司';

let app: TestApp;
let browser: Browser;
let desk: Visitor;
let phone: Visitor;
let known: Answered;

beforeAll(async () => {
  app = await startApp({ client: true, today: 'now' });
  known = await app.make.company({ name: KNOWN, regionCode: '441900', contacts: [{ name: '总经理岗', phone: '13800005678' }] });
  browser = await openBrowser();
  [desk, phone] = [await visit(browser, app.url, DESKTOP), await visit(browser, app.url, PHONE)];
  for (const { page } of [desk, phone]) await signIn(page, 'officer', TEST_PASSWORD);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

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
    expect(await page.evaluate('document.activeElement?.id')).toBe(await name.getAttribute('id'));
    await page.keyboard.insertText('厂');
    expect(await name.inputValue()).toBe('东莞兴科兴五金制品厂');
    await hint(page).waitFor();
    const [fieldBox, hintBox] = [await name.boundingBox(), await hint(page).boundingBox()];
    expect(hintBox?.y).toBeGreaterThan((fieldBox?.y ?? 0) + (fieldBox?.height ?? 0) - 1);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await shoot(page, 'duplicates-1-register');
  });

  it('is used instead, and what was typed waits as a draft', async () => {
    const { page } = desk;
    const [tab] = await Promise.all([desk.context.waitForEvent('page'), page.getByRole('link', { name: `在新标签页查看“${KNOWN}”` }).click()]);
    await tab.getByRole('heading', { name: KNOWN }).waitFor();
    await tab.close();
    await page.getByRole('button', { name: `就用“${KNOWN}”` }).click();
    await page.getByRole('heading', { name: KNOWN }).waitFor();
    expect(page.url()).toContain(`/companies/${known.id}`);
    await page.goto('/companies/new');
    expect(await field(page, '企业名称').inputValue()).toBe('东莞兴科兴五金制品厂');
  });

  it('is shown when a visit is logged on the phone, and takes the new name’s place', async () => {
    const { page } = phone;
    await page.goto('/visits/new');
    await field(page, '走请对象').tap();
    await page.keyboard.insertText('兴科兴五金制品厂');
    await hint(page).getByText('名称相似 100%').waitFor();
    expect(await widerThanScreen(page)).toBe(false);
    await shoot(page, 'duplicates-2-visit');
    await hint(page).getByRole('button', { name: `就用“${KNOWN}”` }).tap();
    await page.getByRole('list', { name: '已选企业' }).getByText(KNOWN).waitFor();
    expect(await page.getByRole('list', { name: '已选企业' }).getByRole('button').count()).toBe(1);
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
    expect(await widerThanScreen(page)).toBe(false);
    await page.getByRole('radiogroup', { name: '名称' }).getByText(other.name).click();
    await page.getByRole('heading', { level: 3, name: other.name }).waitFor();
    await page.getByText('归到它名下：联系人 1 位、走访 1 次。').waitFor();
    await shoot(page, `duplicates-3-merge-${there}`);
    await page.getByRole('button', { name: '确认合并' }).click();
    await page.getByRole('heading', { level: 1, name: other.name }).waitFor();
    await page.getByText(`已合并“${other.name}”`).waitFor();
    expect(await liveNames([KNOWN, other.name])).toBe(1);
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
    expect(await page.getByText('已合并').count()).toBe(0);
    expect(await liveNames([KNOWN, twice.normalize('NFKC')])).toBe(2);
    // Out of the way of the next screen.
    await app.db.query('DELETE FROM company_core WHERE company_id <> $1', [known.id]);
  });
});

describe('all of it', () => {
  it('without an error in the browser or a request to another host', () => {
    expect([...desk.complaints, ...phone.complaints]).toEqual([]);
  });
});
