import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Signs in through the form, as a person does, and waits for the first page. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('main#main h1').waitFor();
}

/** The field with exactly this label, in the open dialog or on the page. */
export const field = (within: Page | Locator, label: string): Locator => within.getByLabel(label, { exact: true });

/** Types a day into a calendar field, as people do who know the date. */
export async function fillDay(within: Page | Locator, label: string, day: string): Promise<void> {
  const input = field(within, label);
  await input.fill(day);
  await input.press('Enter');
}

/** Picks the option with this text from the select with this label; `typed` is what is searched for first. */
export async function choose(page: Page, within: Page | Locator, label: string, option: string, typed?: string): Promise<void> {
  const select = field(within, label);
  await select.click();
  if (typed !== undefined) await select.fill(typed);
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click();
}

/** Where a refusal stands: the label of its field. */
export const labelOf = (said: Locator): Promise<string | null> => said.locator('xpath=ancestor::*[contains(@class, "ant-form-item ")][1]').locator('label').first().textContent();

/** The card of a page with exactly this title. */
export const card = (on: Page, title: string): Locator => on.locator('section.zq-card').filter({ has: on.getByRole('heading', { level: 2, name: title, exact: true }) });

/** Pixels by which the page is wider than the screen: 0 where nobody has to scroll sideways. */
export const beyondScreen = (on: Page): Promise<number> => on.evaluate('document.documentElement.scrollWidth - window.innerWidth');

/** The dialog that is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/** Sends the form of the dialog with the button of this name, and waits until the dialog is gone: the server took it. */
export async function send(page: Page, button: string): Promise<void> {
  const open = dialog(page);
  await open.getByRole('button', { name: button, exact: true }).click();
  await open.waitFor({ state: 'hidden' });
}

/** A picture of the page for the eye, when ZOUQING_TEST_SHOTS names a folder. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['ZOUQING_TEST_SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Every answer of the API that the page gets, as it came over the wire. */
export function tapWire(page: Page): { bodies: string[]; settled: () => Promise<void> } {
  const bodies: string[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/graphql')) return;
    reading.push(response.text().then((text) => void bodies.push(text), () => undefined));
  });
  return { bodies, settled: async () => { await Promise.all(reading); } };
}
