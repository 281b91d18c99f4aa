// Search everywhere, against what PostgreSQL does without help: the first 20 hits among generated company names.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { insertMany, withBenchDb, withoutIndexes } from './lib/bench-db.mjs';
import { companyNames } from './lib/company-names.mjs';
import { machine, percentile, shortMs, table, time } from './lib/measure.mjs';
import { chooseTerms } from './lib/search-terms.mjs';

const BATCH = 20_000;
const FIRST = 20;
const INDEXES = ['search_entry_searched', 'search_entry_names', 'search_entry_initials'];
const COLUMNS = ['subject_type', 'subject_id', 'organisation_id', 'jurisdiction_id', 'title', 'names', 'initials', 'searched'];
const TYPES = ['text', 'uuid', 'uuid', 'uuid', 'text', 'text', 'text', 'text'];
const likeOf = (term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`;
const peer = (name) => (term, kind) => ({ text: `SELECT id, name FROM ${name} WHERE ${kind.of === 'names' ? 'name' : 'initials'} ILIKE $1 LIMIT ${FIRST}`, values: [likeOf(term)] });

/** The code of the application itself. All at once: a build meanwhile would take it away. */
async function application() {
  const [{ hitsSql }, { columnsOf, termOf }, { systemActor }] = await Promise.all([
    import('../dist/modules/search/data/hits.sql.js'), import('../dist/platform/search/index.js'), import('../dist/platform/access/system-actor.js')]);
  return { hitsSql, columnsOf, termOf, systemActor };
}

/** Each way to search: a statement for a term. The peers are given the initials in a column of their own. */
function waysToSearch({ hitsSql, termOf, systemActor }) {
  const searcher = { actor: systemActor('bench'), today: new Date().toISOString().slice(0, 10) };
  return {
    ours: (term) => {
      const { text, values } = hitsSql(searcher, termOf(term), FIRST);
      return { text, values };
    },
    'sequential scan': peer('bench_plain'),
    'plain trigram': peer('bench_trigram'),
  };
}

/** The table that the API searches, filled through the code that the verbs run; and two plain ones beside it. */
async function fill(client, rows, { columnsOf }) {
  const county = randomUUID();
  await client.query(`INSERT INTO organisation (id, kind, name, short_name, path, jurisdiction_id) VALUES ($1, 'county', '测试县', '测试县', '/1/', $1)`, [county]);
  await client.query('CREATE TABLE bench_plain (id uuid PRIMARY KEY, name text NOT NULL, initials text NOT NULL)');
  const entries = [];
  let read = 0;
  const loaded = await time(() => withoutIndexes(client, INDEXES, async () => {
    let batch = [];
    const send = async () => {
      await insertMany(client, 'search_entry', COLUMNS, TYPES, batch);
      await insertMany(client, 'bench_plain', ['id', 'name', 'initials'], ['uuid', 'text', 'text'], batch.map((row) => [row[1], row[4], row[6]]));
      batch = [];
    };
    for (const title of companyNames(rows)) {
      const since = performance.now();
      const { names, initials, searched } = columnsOf({ type: 'company', title });
      read += performance.now() - since;
      entries.push({ names, initials: initials.split('\n')[0] });
      if (batch.push(['company', randomUUID(), county, county, title, names, initials, searched]) === BATCH) await send();
    }
    if (batch.length > 0) await send();
  }));
  await client.query('CREATE TABLE bench_trigram AS TABLE bench_plain');
  const plainIndex = await time(() => client.query('CREATE INDEX bench_trigram_name ON bench_trigram USING gin (name gin_trgm_ops); CREATE INDEX bench_trigram_initials ON bench_trigram USING gin (initials gin_trgm_ops)'));
  await client.query('VACUUM ANALYZE');
  console.log(`Filled in ${(loaded / 1000).toFixed(0)} s with its indexes (folding and pinyin: ${(read / rows * 1000).toFixed(0)} µs per name); the plain trigram indexes took ${(plainIndex / 1000).toFixed(0)} s.`);
  return entries;
}

async function sizes(client) {
  const { rows } = await client.query(`SELECT pg_size_pretty(pg_table_size('search_entry_company')) AS entries, pg_size_pretty(pg_indexes_size('search_entry_company')) AS indexes,
    pg_size_pretty(pg_table_size('bench_trigram')) AS plain, pg_size_pretty(pg_relation_size('bench_trigram_name')) AS trigram`);
  console.log(`search_entry: ${rows[0].entries} and ${rows[0].indexes} of indexes; plain: ${rows[0].plain} and ${rows[0].trigram} of trigrams of the name.`);
}

/** All ways take turns, term by term, so that whatever else the machine does hits all of them. Slow ways get every `sparse`-th term. */
async function measure(client, ways, { terms, kind }, { rounds, sparse }) {
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [place, term] of terms.entries()) {
      for (const [way, statementOf] of Object.entries(ways)) {
        if (way !== 'ours' && (place % sparse !== 0 || round > 1)) continue;
        const spent = await time(() => client.query(statementOf(term, kind)));
        if (round > 0) times[way].push(spent); // the first round warms up
      }
    }
  }
  return times;
}

const cell = (values) => (values.length === 0 ? '–' : `${shortMs(percentile(values, 0.5))} / ${shortMs(percentile(values, 0.95))}`);

/** Says p50 / p95 in milliseconds. */
export async function run(args) {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '1000000' }, terms: { type: 'string', default: '40' }, rounds: { type: 'string', default: '2' }, sparse: { type: 'string', default: '4' } } });
  const rows = Number(values.rows);
  const code = await application();
  console.log(`${machine()}\n${rows} names`);
  await withBenchDb(async (client) => {
    const { rows: [{ version }] } = await client.query(`SELECT current_setting('server_version') AS version`);
    console.log(`PostgreSQL ${version}`);
    const entries = await fill(client, rows, code);
    await sizes(client);
    const ways = waysToSearch(code);
    const lines = [];
    for (const group of chooseTerms(entries, Number(values.terms))) {
      const times = await measure(client, ways, group, { rounds: Number(values.rounds), sparse: Number(values.sparse) });
      const ratio = percentile(times['sequential scan'], 0.5) / percentile(times.ours, 0.5);
      lines.push([`${group.class}, ${group.kind.name}`, group.terms.length, group.terms[0] ?? '–', ...Object.values(times).map(cell), Number.isNaN(ratio) ? '–' : `${shortMs(ratio)}×`]);
      console.log(lines.at(-1).join('  '));
    }
    console.log(`\n${table(['terms', 'number', 'e.g.', ...Object.keys(ways).map((way) => `${way}, p50 / p95 ms`), 'scan ÷ ours (p50)'], lines)}`);
  });
}
