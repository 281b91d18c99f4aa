import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { DESKTOP, openBrowser, PHONE, visit } from '../support/browser.js';
import { eventually } from '../support/eventually.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp({ client: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

describe('the served client', () => {
  it.each([['desktop', DESKTOP], ['phone', PHONE]])('shows its first page under the strict policy, without a complaint (%s)', async (_, viewport) => {
    const { page, context, complaints } = await visit(browser, app.url, viewport);
    await page.locator('input[type=password]').waitFor();
    // Styles that the policy had refused would leave the button without its colour.
    const colour = (): Promise<unknown> => page.locator('button[type=submit]').evaluate('(button) => getComputedStyle(button).backgroundColor');
    await eventually(colour, expect.not.stringContaining('rgba(0, 0, 0, 0)'));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('asks for nothing from another host', async () => {
    const { page, context } = await visit(browser, app.url);
    const hosts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin));
    expect([...new Set(hosts)]).toEqual([app.url]);
    await context.close();
  });

  it('answers every page address with the page, and what is missing with 404', async () => {
    const get = (path: string, accept: string): Promise<Response> => fetch(app.url + path, { headers: { accept } });
    const deep = await get('/deals/123', 'text/html');
    const nonce = /name="csp-nonce" content="([^"]+)"/.exec(await deep.text())?.[1];
    expect(deep.headers.get('content-security-policy')).toContain(`'nonce-${nonce ?? 'none'}'`);
    expect(deep.headers.get('cache-control')).toBe('no-store');
    expect((await get('/assets/missing.js', 'text/html,*/*')).status).toBe(404);
    expect((await get('/api/missing', 'text/html')).status).toBe(404);
  });

  it('sends hashed files compressed and for good', async () => {
    const html = await (await fetch(app.url, { headers: { accept: 'text/html' } })).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const answer = await fetch(app.url + script, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });
});
