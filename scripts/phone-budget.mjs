// `node scripts/phone-budget.mjs`: weighs all JavaScript that a phone loads to open 记走请; exit code 1 above the budget.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Problem, inProject, runMain } from './lib/project.mjs';

/** Of docs/architecture.md, "Client": the page must open on a cheap phone over a slow network. */
const BUDGET_KB = 320;
const ENTRY = 'index.html';
const ROUTE = 'src/features/visits/pages/log-visit-page.tsx';
/** Loaded before the first page shows, by `import()`: the words of one language. The larger one counts. */
const WORDS = ['src/app/i18n/zh-CN.ts', 'src/app/i18n/en.ts'];
const MANIFEST = inProject('client/dist/.vite/manifest.json');

/** The chunk and all that it imports statically, each once. */
function withImports(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  if (!manifest[key]) throw new Problem(`The build has no chunk for ${key}: if the file was moved, tell scripts/phone-budget.mjs.`);
  found.add(key);
  for (const other of manifest[key].imports ?? []) withImports(manifest, other, found);
  return found;
}

const sizes = new Map();
/** Bytes of a built file when gzipped. */
function weigh(file) {
  if (!file.endsWith('.js')) return 0;
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(inProject('client/dist', file)), { level: 9 }).length);
  return sizes.get(file);
}

/** What the phone loads: name and gzipped bytes of each file, the largest first. */
function weighRoute() {
  if (!existsSync(MANIFEST)) throw new Problem('The client is not built: run "npm run build".');
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const filesOf = (...keys) => new Set(keys.flatMap((key) => [...withImports(manifest, key)]).map((key) => manifest[key].file));
  const total = (files) => [...files].reduce((sum, file) => sum + weigh(file), 0);
  const files = WORDS.map((words) => filesOf(ENTRY, ROUTE, words)).sort((a, b) => total(b) - total(a))[0];
  return [...files].map((file) => ({ file, bytes: weigh(file) })).filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
}

/** Gzipped bytes of all that the service worker fetches behind the first page, to open without a network. */
function weighStored() {
  const worker = inProject('client/dist/sw.js');
  if (!existsSync(worker)) throw new Problem('The build has no service worker: look at client/vite.config.ts.');
  const urls = new Set([...readFileSync(worker, 'utf8').matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(([, url]) => url).filter((url) => existsSync(inProject('client/dist', url))));
  const bytes = [...urls].reduce((sum, url) => sum + gzipSync(readFileSync(inProject('client/dist', url)), { level: 9 }).length, 0);
  return { count: urls.size, bytes };
}

await runMain(() => {
  const files = weighRoute();
  const stored = weighStored();
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  for (const { file, bytes } of files) console.log(`   ${kilobytes(bytes).padStart(9)}  ${file}`);
  console.log(`   ${kilobytes(sum).padStart(9)}  of ${BUDGET_KB} kB: /visits/new, gzipped JavaScript`);
  console.log(`   ${kilobytes(stored.bytes).padStart(9)}  not counted: ${stored.count} files that the service worker fetches behind the first page, to open without a network`);
  if (sum <= BUDGET_KB * 1000) return 0;
  console.error(`/visits/new loads ${kilobytes(sum)} of JavaScript, more than the ${BUDGET_KB} kB that a phone is given: load what is heavy lazily.`);
  return 1;
});
