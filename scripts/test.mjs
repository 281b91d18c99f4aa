// `npm test [-- --only lint,api] [-- pattern …]`: everything, or the named stages, or the specs whose path matches.
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Problem, ROOT, requireNode, runMain } from './lib/project.mjs';
import { STAGES } from './lib/stages.mjs';

const UNBUILT = new Set(['lint', 'imports', 'types', 'build']);
const ZERO = { passed: 0, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };
const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function choose({ only, patterns }) {
  const wanted = only?.split(',');
  const stranger = wanted?.find((name) => !STAGES.some((stage) => stage.name === name));
  if (stranger) throw new Problem(`There is no stage "${stranger}": choose from ${[...new Set(STAGES.map(({ name }) => name))].join(', ')}.`);
  return STAGES.filter((stage) => (wanted ? wanted.includes(stage.name) : patterns.length === 0 || stage.specs));
}

/** A stage that breaks is one failure; the others still run, so that one run tells all. */
async function runStage(stage, patterns) {
  const since = performance.now();
  console.log(`\n── ${stage.title}`);
  const totals = await stage.run(patterns).catch((error) => {
    console.error(error instanceof Problem ? error.message : error);
    return FAILED;
  });
  console.log(`   ${totals.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  return totals;
}

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  const { values, positionals: patterns } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  const stages = choose({ only: values.only, patterns });
  let stopped = false;
  process.on('SIGINT', () => { stopped = true; }); // the tool that runs gets it too, and ends; then we do
  const since = performance.now();
  let totals = ZERO;
  // A few stages alone still look at what the code says now, not at an old build.
  const some = stages.length < STAGES.length;
  if (some && stages.some(({ name }) => !UNBUILT.has(name))) await ensureBuilt('server');
  if (some && stages.some(({ name }) => name === 'start' || name === 'browser')) await ensureBuilt('client');
  for (const stage of stages) {
    if (stopped) return 130;
    totals = add(totals, await runStage(stage, patterns));
  }
  console.log(`\n${seconds(since)}\nTests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  return totals.failed === 0 ? 0 : 1;
});
