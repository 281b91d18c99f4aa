import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Gate } from '../support/gate.js';
import { dialog, field, shoot } from '../support/screens.js';
import { ServerProcess } from '../support/server-process.js';
import { openStage, type Stage } from '../support/stage.js';
import { COMPANY, visitForm } from '../support/visit-form.js';

jest.setTimeout(180_000);

/** A JPEG of one dot. */
const PHOTO = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==', 'base64');

/** What the browser still holds of anybody: rows of the device's database, drafts and viewers, caches of data. */
const LEFT_ON_DEVICE = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const db = await asked(indexedDB.open('zouqing'));
  const counts = await Promise.all([...db.objectStoreNames].map((name) => asked(db.transaction(name).objectStore(name).count())));
  db.close();
  return { counts, keys: Object.keys(localStorage).filter((key) => /draft|viewer|used/.test(key)), caches: (await caches.keys()).filter((name) => !/precache|^zouqing-page$/.test(name)) };
})()`;

let stage: Stage;
let app: TestApp;
let server: ServerProcess;
let gate: Gate;
let officer: Visitor;
let page: Page;

const { save, chip, recent, logged } = visitForm(() => page);
const waiting = (count: number): Locator => page.getByRole('banner').getByRole('link', { name: `待上传 ${String(count)}` });
const rows = async (summary: string): Promise<{ id: string; files: number }[]> =>
  (await app.db.query<{ id: string; files: string }[]>(
    'SELECT v.id, (SELECT count(*) FROM visit_file f WHERE f.visit_id = v.id) AS files FROM visit v WHERE v.summary = $1', [summary],
  )).map(({ id, files }) => ({ id, files: Number(files) }));
/** How often the one entry that waits was tried, as its line says. */
const tries = async (): Promise<number> => Number(/已试 (\d+) 次/.exec(await page.getByRole('main').innerText())?.[1] ?? 0);
/** Waits for what the phone does by itself: it tries again after a pause that grows. */
const inTime = (happened: () => unknown): Promise<void> => eventually(happened, true, 30_000);
const cutNetwork = async (): Promise<void> => {
  gate.cut();
  await officer.context.setOffline(true);
};
const restoreNetwork = async (): Promise<void> => {
  gate.restore();
  await officer.context.setOffline(false);
};
/** Opens an address in a new tab, as after the phone threw the application out of memory. */
const reopen = async (path: string): Promise<void> => {
  await page.close();
  page = await officer.context.newPage();
  page.on('pageerror', (error) => officer.complaints.push(error.message));
  await page.goto(path);
};

beforeAll(async () => {
  stage = await openStage({ client: false });
  app = stage.app;
  await app.make.visit({ companyNames: [COMPANY] });
  server = await new ServerProcess().start();
  gate = await new Gate(server.url).open();
  officer = await stage.enter('officer', PHONE, { url: gate.url, worker: true });
  page = officer.page;
});
afterAll(() => stage.close(() => gate.close(), () => server.kill()));

describe('without a network', () => {
  it('the application opens, marked 离线, with the officer\'s own companies', async () => {
    await page.goto('/visits/new');
    await recent().waitFor(); // now they are on the phone
    await cutNetwork();
    await reopen('/');
    await page.getByRole('heading', { name: /好，/ }).waitFor();
    await page.getByRole('banner').getByText('离线').waitFor();
    await reopen('/outbox');
    await page.getByRole('heading', { name: '待上传' }).waitFor();
    await reopen('/visits/new');
    await recent().waitFor();
    await field(page, '走请对象').fill('xkx'); // initials, without the server
    await page.getByRole('button', { name: COMPANY }).tap();
    await shoot(page, 'offline-1-log');
  });

  it('a visit is logged, with a photo, and waits in sight', async () => {
    await field(page, '情况').fill('厂区没有信号时记下');
    await chip('照片').tap();
    await page.locator('input[type=file]:not([capture])').setInputFiles({ name: '厂房.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await page.getByRole('list', { name: /./ }).getByText('厂房.jpg').waitFor();
    await save().tap();
    await page.getByRole('heading', { name: '已存入待上传' }).waitFor();
    await waiting(1).waitFor();
    await shoot(page, 'offline-2-kept');
    for (const path of ['/today', '/me']) {
      await page.goto(path);
      await page.getByRole('main').getByRole('link', { name: /待上传 1/ }).waitFor();
      await page.waitForTimeout(500); // whatever the page fetches behind
      await page.getByRole('main').getByRole('link', { name: /待上传 1/ }).waitFor();
      await shoot(page, `offline-2-${path.slice(1)}`);
    }
    await page.goto('/land'); // never opened here
    await page.getByRole('heading', { name: '这个页面需要网络' }).waitFor();
    await page.getByRole('link', { name: '记走请' }).first().tap();
    await page.getByRole('heading', { name: '记走请' }).waitFor();
    await waiting(1).tap();
    await page.getByRole('listitem').filter({ hasText: '厂区没有信号时记下' }).waitFor();
    await shoot(page, 'offline-3-outbox');
    expect(await rows('厂区没有信号时记下')).toEqual([]);
  });

  it('is uploaded once when the network is back: the server restarted in between, and its first answer was lost', async () => {
    await server.kill();
    await server.start();
    gate.loseAnswersTo('mutation LogVisit');
    const before = await tries();
    await restoreNetwork();
    await inTime(() => gate.lost.length > 0);
    await inTime(async () => (await tries()) > before); // the phone has noticed
    expect(await rows('厂区没有信号时记下')).toHaveLength(1); // the server has it, the phone does not know yet
    gate.loseAnswersTo(null);
    await page.getByRole('button', { name: '立即上传' }).tap();
    await waiting(1).waitFor({ state: 'detached' });
    const [logged, ...more] = await rows('厂区没有信号时记下');
    expect(more).toEqual([]);
    expect(logged?.files).toBe(1);
    await shoot(page, 'offline-4-sent');
  });

  it('a server that is not there while the phone has a network counts as none', async () => {
    await server.kill();
    await page.goto('/visits/new'); // the kept page: a proxy's 502 is no page
    await recent().tap();
    await field(page, '情况').fill('服务器重启时记下');
    await save().tap();
    await page.getByRole('heading', { name: '已存入待上传' }).waitFor();
    await page.getByText('网络没有响应').waitFor();
    await server.start();
    await page.goto('/outbox');
    await inTime(async () => (await rows('服务器重启时记下')).length === 1);
    await waiting(1).waitFor({ state: 'detached' });
    expect(await rows('服务器重启时记下')).toHaveLength(1);
  });
});

describe('what the server refuses', () => {
  it('stays with its reason, is mended in the form, and goes out', async () => {
    await cutNetwork();
    await page.goto('/visits/new');
    await recent().tap();
    await field(page, '情况').fill('要改日期的一条');
    await chip('下一步').tap();
    await field(page, '下一步').fill('寄送资料');
    await field(page, '完成日期').fill('2020-01-01'); // before the visit: only the server knows that this cannot be
    await save().tap();
    await page.getByRole('heading', { name: '已存入待上传' }).waitFor();
    await restoreNetwork();
    await page.goto('/outbox');
    const entry = page.getByRole('listitem').filter({ hasText: '要改日期的一条' });
    await entry.getByText('没有保存，请修改后重新上传').waitFor();
    await shoot(page, 'offline-5-refused');
    await entry.getByRole('link', { name: /^编辑/ }).or(entry.getByRole('button', { name: /^编辑/ })).first().tap();
    await field(page, '情况').waitFor();
    await field(page, '完成日期').fill('2099-01-01');
    await save().tap();
    await logged();
    expect(await rows('要改日期的一条')).toHaveLength(1);
    await waiting(1).waitFor({ state: 'detached' });
  });
});

describe('signing out', () => {
  it('asks while something waits, and then leaves nothing on the device', async () => {
    await cutNetwork();
    await page.goto('/visits/new');
    await recent().tap();
    await field(page, '情况').fill('退出前没有上传');
    await save().tap();
    await waiting(1).waitFor();
    await page.getByRole('button', { name: '再记一次' }).tap();
    await field(page, '情况').fill('还没写完的草稿');
    await page.goto('/me');
    await page.getByRole('button', { name: '退出登录' }).tap();
    await dialog(page).locator('.ant-modal-confirm-title').filter({ hasText: '还有 1 条未上传，退出将清除' }).waitFor();
    await shoot(page, 'offline-6-leave');
    await dialog(page).getByRole('button', { name: '取消' }).tap();
    await waiting(1).waitFor();
    await page.getByRole('button', { name: '退出登录' }).tap();
    await dialog(page).getByRole('button', { name: '退出并清除' }).tap();
    await page.getByRole('heading', { name: '本机内容已清除' }).waitFor();
    await shoot(page, 'offline-7-left');
    // At once: the sentence must be true when it is read.
    const left = await page.evaluate(LEFT_ON_DEVICE);
    expect(left).toEqual({ counts: [0, 0, 0], keys: [], caches: [] });
  });

  it('without a network is finished at the server as soon as there is one: nobody comes back in', async () => {
    await restoreNetwork();
    await page.getByLabel('用户名').waitFor();
    await page.goto('/today');
    await page.getByLabel('用户名').waitFor();
    expect(await rows('退出前没有上传')).toEqual([]);
  });
});

it('asked no other host, and raised no error of its own', () => {
  expect(officer.complaints.filter((complaint) => !/ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET|EMPTY_RESPONSE|CONNECTION_REFUSED|NETWORK_CHANGED|FAILED)|status of 502/.test(complaint))).toEqual([]);
});
