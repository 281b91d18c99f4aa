import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { loadDemo } from '../../src/demo/load-demo.js';
import { DEMO_LOGINS, DEMO_PASSWORD, permissionsOf, type Role } from '../../src/modules/identity/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { DESKTOP, openBrowser, PHONE, unopened, visit, type Visitor } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { atRest, chineseLeft, type Language, LISTEN, lookAt, rawTexts, takeData, WORDS } from '../support/page-text.js';
import { routesOf, type Route } from '../support/routes.js';
import { field, shoot, signIn } from '../support/screens.js';

jest.setTimeout(240_000);

const ROUTES = routesOf();

let app: TestApp;
let browser: Browser;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startApp({ client: true, empty: true, today: 'now' });
  await loadDemo(app.nest);
  const [row] = await app.db.query<Record<string, string>[]>(`
    SELECT (SELECT deal_id FROM land_supply LIMIT 1) AS deals, (SELECT company_id FROM visit_company LIMIT 1) AS companies,
      (SELECT agreement_id FROM agreement_deal LIMIT 1) AS agreements, (SELECT id FROM visit LIMIT 1) AS visits,
      (SELECT id FROM signing_event LIMIT 1) AS "signing-events"`);
  ids = row ?? {};
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Pages that ask for more in their address than a path, with what they ask for. */
const ASKED: Record<string, (examples: Record<string, string>) => string> = { '/companies/merge': ({ companies = '' }) => `?keep=${companies}` };

/** The address of a page, with a record that there is. A new kind of page needs a record here. */
function addressOf({ path }: Route): string {
  const [, kind = ''] = path.split('/');
  if (path.includes(':') && !ids[kind]) throw new Error(`no example of ${path}`);
  return `${path.replace(/:\w+/, ids[kind] ?? '')}${ASKED[path]?.(ids) ?? ''}`;
}

/** Signs in at a screen of the size, without the form: that has specs of its own. */
async function enter(username: string, viewport: typeof PHONE): Promise<Visitor> {
  const visitor = await unopened(browser, app.url, viewport);
  await visitor.context.addInitScript(LISTEN);
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { viewer { id } userErrors { code } } }';
  const answer = await visitor.context.request.post('/graphql', { data: { query, variables: { input: { username, password: DEMO_PASSWORD } } } });
  expect(await answer.json()).toMatchObject({ data: { login: { userErrors: [] } } });
  return visitor;
}

/** Waits until the page, of this name if one is given, has got all that it asked for and shows it. */
async function rest(page: Page, title: string | null = null): Promise<void> {
  const latest = Date.now() + 20_000;
  while (!(await page.evaluate<boolean>(atRest(title)))) if (Date.now() > latest) throw new Error(`${page.url()} does not come to rest`);
}

/** Goes to another page as a link does, without loading the application again; the tab's name tells that it is there. */
async function follow(page: Page, route: Route, language: Language): Promise<void> {
  const title = `${WORDS[language][route.title] ?? ''} · ${WORDS[language]['app.name'] ?? ''}`;
  if (await page.title() === title) await page.goto(addressOf(route));
  else await page.evaluate(`history.pushState(null, '', '${addressOf(route)}'); dispatchEvent(new PopStateEvent('popstate')); 0`);
  await rest(page, title);
}

/** What is wrong with the page that is open. */
async function faultsOf(page: Page, route: Route, role: Role, language: Language, data: Set<string>): Promise<string[]> {
  const { texts, answers, isRefused, tooWide, length, firstActions } = await lookAt(page);
  takeData(answers, data);
  const mayOpen = route.need.length === 0 || route.need.some((right) => permissionsOf(role).has(right as never));
  return [
    ...(isRefused === mayOpen ? [mayOpen ? 'refused' : 'not refused'] : []),
    ...(tooWide > 0 ? [`${String(tooWide)} px too wide`] : []),
    ...(firstActions.length > 1 ? [`more than one first action: ${firstActions.join(', ')}`] : []),
    ...rawTexts(texts).map((text) => `raw: ${text}`),
    ...(language === 'en' ? chineseLeft(texts, data).map((text) => `Chinese: ${text}`) : []),
    ...(length < 12 ? ['nothing on it'] : []),
  ];
}

/** Looks at the pages one after the other: everything that is wrong with any of them. */
async function walk(visitor: Visitor, role: Role, language: Language, routes: readonly Route[]): Promise<string[]> {
  const { page, complaints } = visitor;
  await visitor.context.addInitScript(`localStorage.setItem('zouqing.language', '${language}')`);
  await page.goto('/');
  await page.locator('#main h1').first().waitFor();
  const faults: string[] = [];
  const data = new Set<string>();
  for (const route of routes) {
    await follow(page, route, language);
    const found = [...await faultsOf(page, route, role, language, data), ...complaints.splice(0)];
    faults.push(...found.map((fault) => `${language} ${route.path}: ${fault}`));
    await shoot(page, `states-${role}-${language}-${String(page.viewportSize()?.width)}${route.path.replaceAll(/[/:]/g, '-')}`);
  }
  return faults;
}

const opened = (role: Role): Route[] => ROUTES.filter(({ need }) => need.length === 0 || need.some((right) => permissionsOf(role).has(right as never)));

interface Rounds {
  username: string;
  role: Role;
  viewport: typeof PHONE;
  rounds: readonly [Language, readonly Route[]][];
}
/** The desk of these three: between them they may open every page. Those with the most pages go first, so that all end at about the same time. */
const AT_DESK: readonly Role[] = ['head', 'auditor', 'administrator'];
const longestFirst = DEMO_LOGINS.toSorted((a, b) => opened(b.role).length - opened(a.role).length);
const onPhone = ({ username, role }: { username: string; role: Role }): Rounds => ({ username, role, viewport: PHONE, rounds: [['zh-CN', ROUTES], ['en', opened(role)]] });
const onDesk = ({ username, role }: { username: string; role: Role }): Rounds => ({ username, role, viewport: DESKTOP, rounds: [['en', opened(role)]] });

/** More at once only wait for each other. */
const AT_ONCE = 3;
let free = AT_ONCE;
const waiting: (() => void)[] = [];
/** Does it as soon as fewer than `AT_ONCE` others are at work. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (free > 0) free -= 1;
  else await new Promise<void>((go) => { waiting.push(go); });
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

const walks = new Map<string, Promise<string[]>>();
const nameOf = ({ username, viewport }: Rounds): string => `${username} ${String(viewport.width)}`;
const PHONES = longestFirst.map(onPhone);
const DESKS = longestFirst.filter(({ role }) => AT_DESK.includes(role)).map(onDesk);

async function walkAll({ username, role, viewport, rounds }: Rounds): Promise<string[]> {
  const visitor = await enter(username, viewport);
  const faults: string[] = [];
  for (const [language, routes] of rounds) faults.push(...await walk(visitor, role, language, routes));
  await visitor.context.close();
  return faults;
}

describe('every page, for every role', () => {
  beforeAll(() => {
    for (const one of [...PHONES, ...DESKS]) {
      const found = inTurn(() => walkAll(one));
      found.catch(() => undefined); // told where it is waited for
      walks.set(nameOf(one), found);
    }
  });

  it('knows the pages', () => {
    expect(ROUTES.length).toBeGreaterThan(15);
    expect(ROUTES.map(({ path }) => path)).toEqual(expect.arrayContaining(['/today', '/deals/:id', '/visits', '/visits/:id', '/me', '/audit']));
  });

  it.each(PHONES.map((one) => [one.username, one] as const))('on the phone, in Chinese, and in English with no Chinese but the data (%s)', async (_username, one) => {
    expect(await walks.get(nameOf(one))).toEqual([]);
  });

  it.each(DESKS.map((one) => [one.username, one] as const))('on the desk, in English (%s)', async (_username, one) => {
    expect(await walks.get(nameOf(one))).toEqual([]);
  });
});

describe('the language', () => {
  it('is switched in place, kept with the person, and switched back', async () => {
    const { page, context } = await visit(browser, app.url);
    await signIn(page, 'leader', DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();
    const elsewhere = await visit(browser, app.url);
    await signIn(elsewhere.page, 'leader', DEMO_PASSWORD);
    await elsewhere.page.getByRole('button', { name: '切换到中文' }).click();
    await elsewhere.page.getByRole('heading', { level: 1, name: '领导看板' }).waitFor();
    await context.close();
    await elsewhere.context.close();
  });
});

describe('when something is not as it should be', () => {
  it('the sign-in says what is wrong, and keeps the name', async () => {
    const { page, context, complaints } = await visit(browser, app.url);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('请输入用户名。').waitFor();
    await page.getByText('请输入密码。').waitFor();
    await field(page, '用户名').fill('officer');
    await field(page, '密码').fill('wrong');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').getByText(/用户名或密码/).waitFor();
    await shoot(page, 'login-wrong');
    await eventually(async () => [await field(page, '用户名').inputValue(), new URL(page.url()).pathname, complaints], ['officer', '/login', []]);
    await context.close();
  });

  it('a deep address survives the sign-in', async () => {
    const { page, context } = await visit(browser, app.url);
    await page.goto('/deals?stage=talks');
    await field(page, '用户名').fill('officer');
    await field(page, '密码').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL('**/deals?stage=talks');
    await context.close();
  });

  it('a wrong address, and a record that is out of reach, are told the same way', async () => {
    const visitor = await enter('officer', DESKTOP);
    for (const address of ['/no-such-page', '/deals/00000000-0000-7000-8000-000000000000', '/companies/nonsense', '/visits/nonsense', '/agreements/nonsense']) {
      await visitor.page.goto(address);
      await eventually(async () => [address, await visitor.page.locator('#main h1').innerText()], [address, '没有找到这个页面']);
      await rest(visitor.page);
    }
    await visitor.page.getByRole('button', { name: '回到首页' }).click();
    await visitor.page.waitForURL('**/today');
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  });

  it('an error of the server says its code and number, and can be tried again', async () => {
    const { page, context } = await enter('officer', DESKTOP);
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('DealTable')
      ? route.fulfill({ json: { errors: [{ message: '系统处理出错，请重试。', extensions: { code: 'INTERNAL', traceId: 'trace-4711' } }], data: null } }) : route.fallback()));
    await page.goto('/deals');
    await page.getByText('代码 INTERNAL · 编号 trace-4711').waitFor();
    await shoot(page, 'server-error');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByTestId('deal-sum').waitFor();
    await page.getByText('代码 INTERNAL').waitFor({ state: 'hidden' });
    await context.close();
  });

  it('a network that is gone says so, and can be tried again', async () => {
    const { page, context } = await enter('officer', PHONE);
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('MyDeals') ? route.abort() : route.fallback()));
    await page.goto('/today');
    await page.getByText('网络已断开或服务器没有回应。').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('网络已断开或服务器没有回应。').waitFor({ state: 'hidden' });
    await context.close();
  });
});
