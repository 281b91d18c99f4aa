import { expect, it } from '@jest/globals';
import { loadDemo } from '../../src/demo/load-demo.js';
import { resetDatabase } from '../../src/demo/reset.js';
import { startApp } from '../support/app.js';

it('empties a demo, jobs included, so that it can be loaded anew', async () => {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const first = await startApp({ today: '2026-11-22', empty: true });
  await loadDemo(first.nest);
  await first.close();
  await resetDatabase({ demo: true, databaseUrl });
  const second = await startApp({ today: '2027-01-15', empty: true });
  expect(await second.db.query(`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier NOT IN ('search.reindex', 'deals.nightly')`)).toEqual([]);
  expect(await second.db.query('SELECT 1 FROM organisation')).toEqual([]);
  expect(await loadDemo(second.nest)).toBe(true);
  expect(await second.db.query('SELECT max(entered_on) AS last FROM stage_log')).toEqual([{ last: '2026-12-31' }]);
  await second.close();
}, 300_000);
