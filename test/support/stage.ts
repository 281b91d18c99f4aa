import type { Browser } from 'playwright-core';
import { startApp, TEST_PASSWORD, type TestApp } from './app.js';
import { openBrowser, visit, type Visitor } from './browser.js';
import { signIn } from './screens.js';

interface EnterOptions {
  /** Where the browser goes, if not straight to the application. */
  url?: string;
  /** With the service worker: it is in use when the page is handed over. */
  worker?: boolean;
}

/** What a browser spec stands on: the application in real time, its pages, and a browser. */
export interface Stage {
  app: TestApp;
  browser: Browser;
  /** Somebody signed in, on a screen of this size; on a desk if none is given. */
  enter: (username: string, viewport?: { width: number; height: number }, options?: EnterOptions) => Promise<Visitor>;
  /** Whoever came in. */
  visitors: readonly Visitor[];
  /** The browser goes first, then what stands between it and the application, in this order. */
  close: (...between: (() => Promise<unknown>)[]) => Promise<void>;
}

/** Close it after the specs. `client: false` when a process of its own serves the pages. */
export async function openStage({ client = true }: { client?: boolean } = {}): Promise<Stage> {
  const app = await startApp({ client, today: 'now' });
  const browser = await openBrowser();
  const visitors: Visitor[] = [];
  return {
    app, browser, visitors,
    enter: async (username, viewport, { url = app.url, worker = false } = {}) => {
      const visitor = await visit(browser, url, viewport, { worker });
      visitors.push(visitor);
      await signIn(visitor.page, username, TEST_PASSWORD);
      if (worker) await visitor.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
      return visitor;
    },
    close: async (...between) => {
      await browser.close();
      for (const close of between) await close();
      await app.close();
    },
  };
}
