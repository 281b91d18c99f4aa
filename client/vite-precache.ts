import { readFileSync } from 'node:fs';
import type { ManifestTransform } from 'workbox-build';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

/** What must open without a network, with everything it can load. */
const WHOLE = ['src/features/visits/pages/log-visit-page.tsx', 'src/features/visits/pages/outbox-page.tsx', 'src/app/pages/today-page.tsx', 'src/app/pages/me-page.tsx'];
/** What opens around it; what these load later needs the network anyway. */
const OPENED = ['index.html', 'src/app/i18n/zh-CN.ts', 'src/app/i18n/en.ts', 'src/app/i18n/zh-CN-rest.ts', 'src/app/i18n/en-rest.ts', 'src/app/sign-in-again.tsx', 'src/app/layout/user-menu.tsx'];
/** On a phone the system's own wheel picks the day. */
const NOT_ON_PHONES = /date-pick\.tsx$/;

/**
 * Of all that was built, keeps what the phone needs offline: a worker that fetched every page would cost an officer
 * the data volume of pages that are never opened there.
 * @param manifestFile vite's `.vite/manifest.json` of the same build
 */
export const offlineFiles = (manifestFile: string): ManifestTransform => (entries) => {
  const chunks = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const seen = new Set<string>();
  const take = (key: string, whole: boolean): void => {
    const chunk = chunks[key];
    if (!chunk) throw new Error(`vite-precache.ts names ${key}, which the build does not have`);
    if (seen.has(`${key}${whole}`) || NOT_ON_PHONES.test(key)) return;
    seen.add(`${key}${whole}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const other of chunk.imports ?? []) take(other, whole && other !== 'index.html');
    if (whole) for (const other of chunk.dynamicImports ?? []) take(other, true);
  };
  for (const key of OPENED) take(key, false);
  for (const key of WHOLE) take(key, true);
  return { manifest: entries.filter(({ url }) => !url.startsWith('assets/') || files.has(url)), warnings: [] };
};
