/**
 * The service worker: lets the application open without a network. It keeps the program and one page, never an answer
 * of the API: what people typed and may read lies in the page's own store (features/visits/outbox).
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { dropOldPages, keepPage, openPage } from './page';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

const SERVERS_OWN = [/^\/(api|graphql|health|assets)(\/|$)/];

const stored = self.__WB_MANIFEST;
const programs = stored.map((entry) => `/${(typeof entry === 'string' ? entry : entry.url).replace(/^\//, '')}`);

cleanupOutdatedCaches();
precacheAndRoute(stored, { cleanURLs: false });

// Pages beyond those kept from the start: what was opened once opens again. Names hold a hash, so it never goes stale.
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'), new CacheFirst({ cacheName: 'zouqing-assets' }));

registerRoute(new NavigationRoute(({ request, event }) => openPage(request, programs, (work) => event.waitUntil(work)), { denylist: SERVERS_OWN }));

self.addEventListener('install', (event) => {
  // Not required: a server that was updated this very second gives a page of another version, which is not kept.
  event.waitUntil(fetch('/', { headers: { accept: 'text/html' }, cache: 'no-store' }).then((answer) => keepPage(answer, programs)).catch(() => false));
});

self.addEventListener('activate', (event) => {
  // The page that installed it is used to the end of its visit: it must find the program offline, too.
  event.waitUntil(Promise.all([self.clients.claim(), caches.delete('zouqing-assets'), dropOldPages(programs)]));
});

/**
 * 'takeOver': the person agreed to the new version. 'takeOverIfAlone': a page has just opened and holds no form yet;
 * with other pages open, the new version waits, because it throws away what they may still need.
 */
self.addEventListener('message', (event) => {
  const wish: unknown = event.data;
  if (wish === 'takeOver') event.waitUntil(self.skipWaiting());
  if (wish === 'takeOverIfAlone') {
    event.waitUntil(self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((open) => (open.length <= 1 ? self.skipWaiting() : undefined)));
  }
});
