// How long judging all deals takes that the night judges, and how long writers wait meanwhile: the very code of the job and
// of the verbs (`Rejudging`, `refreshStanding`), through one pool as in the server.
import { parseArgs } from 'node:util';
import { withBenchDb } from './lib/bench-db.mjs';
import { fillDeals, TODAY } from './lib/deals-of-lights.mjs';
import { machine, percentile, shortMs, table, time } from './lib/measure.mjs';

/** Verbs that are under way at the same time, as in a city at work; at midnight there are none. */
const WRITERS = 4;
/** Each pauses between two verbs, so that the machine is not measured against itself. */
const PAUSE_MS = 40;

async function ours(url) {
  const [{ createDataSource }, { Db }, { UnitOfWork }, { Clock }, { Rejudging }, { refreshStanding }, { systemActor }, { addDays, addMonths }] = await Promise.all([
    import('../dist/platform/database/data-source.js'), import('../dist/platform/database/db.js'), import('../dist/platform/database/unit-of-work.js'),
    import('../dist/kernel/clock.js'), import('../dist/modules/deals/lights/rejudging.js'), import('../dist/modules/deals/lights/standing.js'),
    import('../dist/platform/access/system-actor.js'), import('../dist/kernel/dates.js')]);
  class FixedClock extends Clock {
    day = TODAY;
    now() { return new Date(`${this.day}T12:00:00+08:00`); }
  }
  const clock = new FixedClock();
  const dataSource = await createDataSource(url).setOptions({ poolSize: 10 }).initialize();
  const unitOfWork = new UnitOfWork(dataSource, { emit: async () => undefined }, clock);
  return { clock, dataSource, unitOfWork, rejudging: new Rejudging(new Db(dataSource), unitOfWork, clock), refreshStanding, actor: systemActor('bench'), addDays, addMonths };
}

/** Writers that move deals as a verb does, until told to stop; answers with the milliseconds each verb took. */
function startWriters({ unitOfWork, refreshStanding, actor }, ids) {
  const times = [];
  let working = true;
  let turn = 0;
  const write = async () => {
    while (working) {
      const id = ids[(turn++ * 7919) % ids.length];
      times.push(await time(() => unitOfWork.run(actor, async (tx) => {
        await tx.query({ text: 'SELECT 1 FROM deal WHERE id = $1 FOR UPDATE', values: [id] });
        await tx.query({ text: `UPDATE deal SET proposal_on = stage_entered_on, version = version + 1 WHERE id = $1`, values: [id] });
        await refreshStanding(tx, [id]);
      })));
      await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
    }
  };
  const all = Promise.all(Array.from({ length: WRITERS }, write));
  return { stop: async () => { working = false; await all; return times; } };
}

const cell = (times) => `${shortMs(percentile(times, 0.5))} / ${shortMs(percentile(times, 0.95))} / ${shortMs(Math.max(...times))}`;

/** Says how long a night took, how many deals it wrote, and p50 / p95 / longest milliseconds of a verb meanwhile. */
export async function run(args) {
  const { values } = parseArgs({ args, options: { deals: { type: 'string', default: '100000' } } });
  const deals = Number(values.deals);
  console.log(machine());
  await withBenchDb(async (client) => {
    const { rows: [{ version }] } = await client.query(`SELECT current_setting('server_version') AS version`);
    console.log(`PostgreSQL ${version}, filled in ${((await time(() => fillDeals(client, deals))) / 1000).toFixed(0)} s`);
    const { host, port, user, password, database } = client;
    const own = await ours(`postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`);
    try {
      await measure(client, own, deals);
    } finally {
      await own.dataSource.destroy();
    }
  });
}

async function measure(client, own, deals) {
  const { rows } = await client.query('SELECT id FROM deal');
  const ids = rows.map(({ id }) => id);
  const lines = [];
  const nights = [
    ['the first night: no light judged yet', TODAY, true], ['the night after', own.addDays(TODAY, 1), true], ['the same, nobody at work', own.addDays(TODAY, 2), false],
    ['after a month without a night', own.addMonths(TODAY, 1), true], ['again at once: nothing to write', own.addMonths(TODAY, 1), true],
  ];
  for (const [name, day, busy] of nights) {
    own.clock.day = day;
    const writers = busy ? startWriters(own, ids) : null;
    let written = 0;
    const spent = await time(async () => { written = await own.rejudging.judge(); });
    const times = writers ? await writers.stop() : [];
    lines.push([name, `${(spent / 1000).toFixed(1)} s`, written, busy ? cell(times) : '–']);
    console.log(lines.at(-1).join('  '));
    await client.query('VACUUM ANALYZE deal, deal_light');
  }
  const alone = startWriters(own, ids);
  await new Promise((resolve) => { setTimeout(resolve, 5000); });
  lines.push(['no night: verbs alone', '–', '–', cell(await alone.stop())]);
  const { rows: lit } = await client.query('SELECT light, count(*)::integer AS n FROM deal GROUP BY 1 ORDER BY 2 DESC');
  console.log(`\n${table([`${deals} deals`, 'judged in', 'written', 'a verb meanwhile, p50 / p95 / longest ms'], lines)}\n\nLights: ${lit.map(({ light, n }) => `${n} ${light}`).join(', ')}`);
}
