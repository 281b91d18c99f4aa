// The pipeline's four questions to the application, to hand-written SQL behind node:http (the limit) and to PostGraphile 5, on
// the same tables of 10,000 and of 1,000,000 deals, in one interleaved run. Options are told in bench/README.md.
import os from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { machine } from './lib/measure.mjs';
import { compare } from './lib/pipeline/compare.mjs';
import { startContenders } from './lib/pipeline/contenders.mjs';
import { ensureDatabase, withDatabases } from './lib/pipeline/databases.mjs';
import { measure } from './lib/pipeline/measuring.mjs';
import { makeViews } from './lib/pipeline/peer/views.mjs';
import { ensurePeers } from './lib/pipeline/peer/install.mjs';
import { pagesOf, questionsFor } from './lib/pipeline/questions.mjs';
import { figures, targets } from './lib/pipeline/report.mjs';

const OPTIONS = {
  deals: { type: 'string', default: '10000,1000000' }, keep: { type: 'string' }, rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '2' },
  lanes: { type: 'string', default: '4' }, only: { type: 'string' }, fill: { type: 'boolean', default: false },
};
const tell = (line) => { console.log(`${new Date().toLocaleTimeString('en-GB')} ${line}`); };

/** Servers on one database, and what is asked of them there. */
async function open(node, url, size, only) {
  const watcher = new pg.Client(url);
  await watcher.connect();
  await makeViews(watcher);
  const questions = questionsFor(await pagesOf(watcher, size)).filter(({ name }) => !only || only.includes(name));
  const { contenders, stop } = await startContenders(node, url);
  return { size, database: `deals_${size}`, watcher, questions, contenders, stop: async () => { await stop(); await watcher.end(); } };
}

/** Fills the databases, checks that the three answer the same, and says how fast each was. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const sizes = values.deals.split(',').map(Number);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  tell(machine());
  const node = await ensurePeers();
  await withDatabases(values.keep, async (server) => {
    const urls = [];
    for (const size of sizes) urls.push(await ensureDatabase(server, { size, today, tell }));
    if (values.fill) return;
    const places = [];
    try {
      for (const [number, size] of sizes.entries()) places.push(await open(node, urls[number], size, values.only?.split(',')));
      for (const place of places) {
        const fewest = await compare(place.contenders, place.questions);
        tell(`${place.size} deals: the three answer every question alike (fewest rows: ${Object.entries(fewest).map(([title, rows]) => `${title} ${rows}`).join('; ')})`);
      }
      const { rows: [{ version }] } = await places[0].watcher.query(`SELECT current_setting('server_version') AS version`);
      tell(`PostgreSQL ${version}; ${values.lanes} requests at a time, ${values.rounds} rounds of ${values.seconds} s; load ${os.loadavg().map((load) => load.toFixed(1)).join(' ')}`);
      const rows = await measure(places, { rounds: Number(values.rounds), seconds: Number(values.seconds), lanes: Number(values.lanes), tell });
      console.log(`\n${figures(rows)}\n\n${targets(rows).join('\n')}\n\nLoad at the end: ${os.loadavg().map((load) => load.toFixed(1)).join(' ')}`);
    } finally {
      await Promise.all(places.map((place) => place.stop()));
    }
  });
}
