import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The two screens that everything must work on. */
export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 375, height: 812 };

const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the browser that `scripts/browser.mjs` found. Close it after the specs. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['ZOUQING_TEST_BROWSER'] ?? '/usr/bin/chromium-headless-shell', chromiumSandbox: false, args: FLAGS });
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /**
   * What went wrong in the page so far: uncaught errors, errors on the console (refusals of the content security policy
   * and failed requests are among them), requests to another host.
   */
  complaints: string[];
}

/**
 * A page of somebody's own, at the first address: no cookies of others, in Chinese, in China's time zone. Without the
 * service worker unless it is asked for: it fetches the whole application for later, and answers in the server's place.
 */
export async function visit(browser: Browser, url: string, viewport = DESKTOP, options: { worker?: boolean } = {}): Promise<Visitor> {
  const visitor = await unopened(browser, url, viewport, options);
  await visitor.page.goto('/');
  return visitor;
}

/** The same, with nothing loaded yet. */
export async function unopened(browser: Browser, url: string, viewport = DESKTOP, { worker = false }: { worker?: boolean } = {}): Promise<Visitor> {
  const isPhone = viewport.width < 600;
  const context = await browser.newContext({
    baseURL: url, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', hasTouch: isPhone, isMobile: isPhone,
    serviceWorkers: worker ? 'allow' : 'block',
  });
  // Generous for a busy machine; what is waited for is always a condition.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(url);
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) complaints.push(`asked another host: ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  return { page, context, complaints };
}
