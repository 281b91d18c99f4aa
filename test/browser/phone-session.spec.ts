import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { TEST_PASSWORD, type TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Gate } from '../support/gate.js';
import { dialog, field, shoot, signIn } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY, visitForm } from '../support/visit-form.js';

jest.setTimeout(180_000);

let stage: Stage;
let app: TestApp;
let gate: Gate;
let officer: Visitor;
let page: Page;

const { save, recent } = visitForm(() => page);
const waiting = (): Locator => page.getByRole('banner').getByRole('link', { name: /^待上传/ });
const count = async (summary: string): Promise<number> => Number((await app.db.query<{ n: string }[]>('SELECT count(*) AS n FROM visit WHERE summary = $1', [summary]))[0]?.n);
/** No other version of the worker lies beside the one in use. */
const NONE_WAITS = 'navigator.serviceWorker.getRegistration().then((registration) => registration !== undefined && registration.waiting === null)';
const endSessions = (): Promise<unknown> => app.db.query('DELETE FROM user_session');
const log = async (summary: string): Promise<void> => {
  await page.goto('/visits/new');
  await recent().tap();
  await field(page, '情况').fill(summary);
};

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
  await app.make.visit({ companyNames: [COMPANY] });
  gate = await new Gate(app.url).open();
  officer = await stage.enter('officer', PHONE, { url: gate.url, worker: true });
  page = officer.page;
});
afterAll(() => stage.close(() => gate.close()));

describe('a session that ended', () => {
  it('asks for the password, and what was logged meanwhile goes out afterwards, once', async () => {
    await log('登录过期时记下');
    await endSessions();
    await save().tap();
    await dialog(page).getByLabel('密码', { exact: true }).waitFor();
    await waiting().waitFor();
    await shoot(page, 'session-1-expired');
    expect(await count('登录过期时记下')).toBe(0);
    await dialog(page).getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await dialog(page).getByRole('button', { name: '登录' }).tap();
    await waiting().waitFor({ state: 'detached' });
    await eventually(() => count('登录过期时记下'), 1);
  });
});

describe('another person on the same phone', () => {
  it('neither sees nor sends what the first one logged, and cannot throw it away by signing out', async () => {
    await log('第一个人记的');
    await endSessions();
    await save().tap();
    const asked = dialog(page);
    await asked.getByLabel('用户名').fill('officerTwo');
    await asked.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await asked.getByRole('button', { name: '登录' }).tap();
    await asked.waitFor({ state: 'detached' });
    await page.goto('/outbox');
    await page.getByText('没有待上传的走请').waitFor();
    await waiting().waitFor({ state: 'detached' });
    await page.goto('/me');
    await page.getByText('驻东莞招商专员岗').first().waitFor();
    await page.getByRole('button', { name: '退出登录' }).tap();
    await page.getByLabel('用户名').waitFor();
    expect(await count('第一个人记的')).toBe(0);

    await signIn(page, 'officer', TEST_PASSWORD);
    await waiting().waitFor({ state: 'detached' });
    const sentBy = (): Promise<unknown> => app.db.query('SELECT u.username FROM visit v JOIN user_account u ON u.id = v.created_by WHERE v.summary = $1', ['第一个人记的']);
    await eventually(sentBy, [{ username: 'officer' }], 20_000);
  });
});

describe('a new version of the application', () => {
  it('waits while a form is open, says so, and takes over without losing it', async () => {
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.goto('/visits/new');
    await recent().tap();
    await field(page, '情况').fill('更新时正在填写');
    gate.change('/sw.js', (body) => `${body}\n// newer`);
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration?.update()).then(() => undefined)');
    await page.getByText('有新版本，填写中的内容会保留。').waitFor();
    await shoot(page, 'session-2-update');
    await eventually(() => field(page, '情况').inputValue(), '更新时正在填写');
    const before = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('button', { name: '更新', exact: true }).tap();
    await page.waitForFunction((origin) => performance.timeOrigin !== origin, before);
    await page.getByText('已恢复上次没有提交的内容。').waitFor();
    await eventually(() => field(page, '情况').inputValue(), '更新时正在填写');
    await page.waitForFunction(NONE_WAITS);
  });

  it('that lay ready is in use after the next start', async () => {
    gate.change('/sw.js', (body) => `${body}\n// newer still`);
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration?.update()).then(() => undefined)');
    await page.getByText('有新版本，填写中的内容会保留。').waitFor();
    await page.close();
    // Chromium swaps the workers one second after the last page is gone, and lets whoever opens one meanwhile wait for it.
    await pause(1_500);
    page = await officer.context.newPage();
    await page.goto('/visits/new');
    await field(page, '情况').waitFor();
    await page.waitForFunction(NONE_WAITS);
    await page.getByText('有新版本').waitFor({ state: 'detached' });
    await eventually(() => field(page, '情况').inputValue(), '更新时正在填写');
  });
});
