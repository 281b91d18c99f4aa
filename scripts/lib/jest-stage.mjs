// Runs one kind of specs and reads its totals from what jest writes, not from what it prints.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DATA_DIR, makeDataDir } from './project.mjs';
import { runNode, toolPath } from './run.mjs';

const RESULTS = path.join(DATA_DIR, 'test-results');
// What a user has set for the server must not decide what the specs see.
const KEPT = new Set(['TEST_DATABASE_URL', 'CHROMIUM_PATH', 'LOG_LEVEL']);

/** The environment of specs: without the variables of the server, except those that are meant for specs. */
async function cleanEnv() {
  const { declaredVariables } = await import('../../dist/platform/config/index.js');
  const ours = new Set([...declaredVariables().values()].map(({ name }) => name).filter((name) => !KEPT.has(name)));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.has(name)));
}

function totalsOf(file, code, mayBeEmpty) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const broken = result.numRuntimeErrorTestSuites; // files that did not even load: no test of theirs was counted
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + broken;
  const silent = failed === 0 && (code !== 0 || (passed === 0 && !mayBeEmpty));
  return { passed, failed: silent ? 1 : failed, skipped: result.numPendingTests + result.numTodoTests };
}

/**
 * Runs the specs of one kind.
 * @param kind `domain`, `api`, `start`, `browser` or `client`
 * @param patterns only files whose path matches; then finding none is no failure
 * @returns `{ passed, failed, skipped }`
 */
export async function runSpecs(kind, patterns) {
  makeDataDir();
  mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, `${kind}-${String(process.pid)}.json`);
  const config = kind === 'client' ? ['--config', 'jest.client.config.mjs'] : ['--config', 'jest.config.mjs', '--selectProjects', kind];
  // A start with its database and loader keeps the machine busy by itself.
  if (kind === 'start') config.push('--runInBand');
  const some = patterns.length > 0;
  const code = await runNode(['--experimental-vm-modules', '--no-warnings', toolPath('jest'), ...config, '--json', '--outputFile', file, ...(some ? ['--passWithNoTests', ...patterns] : [])], { env: await cleanEnv(), stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    return totalsOf(file, code, some);
  } finally {
    rmSync(file, { force: true });
  }
}
