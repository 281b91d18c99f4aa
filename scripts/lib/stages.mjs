// What `npm test` runs, in this order: what is quick and often wrong comes first.
import { ensureBuilt } from './build.mjs';
import { runSpecs } from './jest-stage.mjs';
import { runNode, runTool } from './run.mjs';

const RULED = ['src', 'test', 'client/src'];

/** A stage that is one yes or no: counts as one test. */
const check = (name, title, work) => ({ name, title, run: async () => (await work() === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }) });

/** A stage of many specs. */
const specs = (name, title) => ({ name, title, specs: true, run: (patterns) => runSpecs(name, patterns) });

const build = async () => {
  await ensureBuilt('server');
  await ensureBuilt('client');
  return 0;
};

const weighPhone = async () => {
  await ensureBuilt('client');
  return runNode(['scripts/phone-budget.mjs']);
};

/** Every stage: its short name for `--only`, its heading, and how it runs. */
export const STAGES = [
  check('lint', 'Lint', () => runTool('eslint', ['--max-warnings', '0', '--cache', '--cache-location', '.data/eslint/', '.'])),
  check('imports', 'Import rules', () => runTool('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...RULED], { command: 'depcruise' })),
  check('types', 'Types of server and specs', () => runTool('typescript', ['-p', '.'], { command: 'tsc' })),
  check('types', 'Types of the client', () => runTool('typescript', ['--noEmit', '-p', 'client'], { command: 'tsc' })),
  check('types', 'Types of the service worker', () => runTool('typescript', ['--noEmit', '-p', 'client/worker'], { command: 'tsc' })),
  check('build', 'Build of server and client', build),
  check('phone', 'Weight of 记走请 on a phone', weighPhone),
  specs('domain', 'Domain specs'),
  check('schema', 'schema.graphql is what the code says', () => runNode(['scripts/schema.mjs', '--check'])),
  check('gen', 'Types of the client\'s documents are what the schema says', () => runNode(['scripts/gen.mjs', '--check'])),
  specs('api', 'API specs, on an empty database that was migrated'),
  specs('start', 'Specs of the scripts: start, kill, stop, refuse'),
  specs('client', 'Client specs'),
  specs('browser', 'Browser specs'),
  // Loaded late: it needs packages.
  check('worker', 'The worker starts and stops', async () => (await import('./worker-smoke.mjs')).workerSmoke()),
];
