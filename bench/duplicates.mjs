// Is this company there already? Checking one name against the cores of generated company names, with the very statement
// of the API, beside what PostgreSQL's trigrams make of the whole names.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { insertMany, withBenchDb, withoutIndexes } from './lib/bench-db.mjs';
import { companyNames, randomFrom } from './lib/company-names.mjs';
import { machine, percentile, shortMs, table, time } from './lib/measure.mjs';

const BATCH = 20_000;
const MOST = 8;
const COUNTIES = 20;

async function ours() {
  const [{ nearSql }, { coreOf }, { gramsOf }, { keysOf }, { systemActor }] = await Promise.all([
    import('../dist/modules/companies/data/near.sql.js'), import('../dist/modules/companies/data/company-cores.js'),
    import('../dist/modules/companies/domain/core-name.js'), import('../dist/modules/companies/domain/core-keys.js'),
    import('../dist/platform/access/system-actor.js')]);
  return { nearSql, coreOf, gramsOf, keysOf, systemActor };
}

/** A province: half of the companies lie in its first county. */
async function makeCounties(client) {
  const counties = Array.from({ length: COUNTIES }, () => randomUUID());
  for (const [place, id] of counties.entries()) {
    await client.query(`INSERT INTO organisation (id, kind, name, short_name, path, jurisdiction_id) VALUES ($1, 'county', $2, $2, $3, $1)`, [id, `测试县${place + 1}`, `/${place + 1}/`]);
  }
  return counties;
}

async function fill(client, rows, { coreOf, gramsOf, keysOf }) {
  const counties = await makeCounties(client);
  const random = randomFrom(7);
  const cores = new Map();
  const names = [];
  let read = 0;
  const spent = await time(() => withoutIndexes(client, ['company_core_same', 'company_core_keys'], async () => {
    let batch = [];
    const send = async () => {
      await insertMany(client, 'company', ['id', 'organisation_id', 'jurisdiction_id', 'name'], ['uuid', 'uuid', 'uuid', 'text'], batch.map(({ id, county, name }) => [id, county, county, name]));
      await client.query(`INSERT INTO company_core (company_id, jurisdiction_id, core, grams, keys)
        SELECT * FROM jsonb_to_recordset($1) AS made (company_id uuid, jurisdiction_id uuid, core text, grams text[], keys text[])`, [JSON.stringify(batch.map(({ id, county, core }) =>
        ({ company_id: id, jurisdiction_id: county, core, grams: gramsOf(core), keys: keysOf(core) })))]);
      batch = [];
    };
    for (const name of companyNames(rows)) {
      const since = performance.now();
      const core = coreOf(name);
      read += performance.now() - since;
      cores.set(core, (cores.get(core) ?? 0) + 1);
      names.push(name);
      const county = random() < 0.5 ? counties[0] : counties[Math.floor(random() * COUNTIES)];
      if (batch.push({ id: randomUUID(), county, name, core }) === BATCH) await send();
    }
    if (batch.length > 0) await send();
  }));
  await client.query('CREATE INDEX bench_name_trigram ON company USING gin (name gin_trgm_ops)');
  await client.query('VACUUM ANALYZE');
  console.log(`Filled in ${(spent / 1000).toFixed(0)} s with its indexes (core of a name: ${(read / rows * 1000).toFixed(0)} µs).`);
  return { counties, names, cores };
}

/** Names to check: small changes of stored ones, names of nobody, the cores that most companies share, and long ones. */
function chooseNames({ names, cores }, count) {
  const random = randomFrom(11);
  const stored = () => names[Math.floor(random() * names.length)];
  const changed = (name) => {
    const characters = [...name.replace(/(?:有限责任公司|股份有限公司|有限公司)$/, '')];
    characters.splice(Math.floor(characters.length / 2), random() < 0.5 ? 1 : 0, ...(random() < 0.5 ? ['新'] : []));
    return `${characters.join('')}有限公司`;
  };
  const common = [...cores].sort((a, b) => b[1] - a[1]).slice(0, count);
  const many = (make) => Array.from({ length: count }, make);
  return [
    { kind: 'a stored name', names: many(stored) },
    { kind: 'a stored name, changed', names: many(() => changed(stored())) },
    { kind: 'unrelated', names: [...companyNames(count, 99)] },
    { kind: 'the most common cores', names: common.map(([core]) => `${core}有限公司`) },
    { kind: 'trades alone', names: ['光电', '机械', '环保', '农业', '食品', '物流', '建材', '信息技术', '文化传媒', '装备制造'].map((trade) => `赣州${trade}有限公司`) },
    { kind: 'long (60 characters)', names: many(() => `${[...`${stored()}${stored()}${stored()}${stored()}`.replace(/有限公司|集团/g, '')].slice(0, 60).join('')}有限公司`) },
  ];
}

const trigram = (name, county) => ({ text: `SELECT id, similarity(name, $1) FROM company WHERE jurisdiction_id = $2 AND name % $1 ORDER BY 2 DESC LIMIT ${MOST}`, values: [name, county] });
const cell = (values) => `${shortMs(percentile(values, 0.5))} / ${shortMs(percentile(values, 0.95))}`;

/** An officer of one county, as the API knows one. */
const officerOf = (actor, county, path) => ({ ...actor, grants: actor.grants.map((grant) => ({ ...grant, organisationId: county, path, jurisdictionId: county, jurisdictionPath: path })) });

/** Says p50 / p95 in milliseconds. */
export async function run(args) {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '1000000' }, names: { type: 'string', default: '100' }, rounds: { type: 'string', default: '2' } } });
  const rows = Number(values.rows);
  const own = await ours();
  console.log(`${machine()}\n${rows} names, half of them in the first of ${COUNTIES} counties`);
  await withBenchDb(async (client) => {
    const { rows: [{ version }] } = await client.query(`SELECT current_setting('server_version') AS version`);
    console.log(`PostgreSQL ${version}`);
    const filled = await fill(client, rows, own);
    const { rows: [size] } = await client.query(`SELECT pg_size_pretty(pg_table_size('company_core')) AS cores, pg_size_pretty(pg_indexes_size('company_core')) AS indexes`);
    console.log(`company_core: ${size.cores} and ${size.indexes} of indexes.`);
    const everywhere = own.systemActor('bench');
    const readers = { 'county of half': officerOf(everywhere, filled.counties[0], '/1/'), 'small county': officerOf(everywhere, filled.counties[1], '/2/'), 'all counties': everywhere };
    const lines = [];
    const all = Object.fromEntries([...Object.keys(readers), 'trigram'].map((way) => [way, []]));
    for (const { kind, names } of chooseNames(filled, Number(values.names))) {
      const times = Object.fromEntries(Object.keys(all).map((way) => [way, []]));
      for (let round = 0; round <= Number(values.rounds); round++) {
        for (const [place, name] of names.entries()) {
          for (const [way, reader] of Object.entries(readers)) {
            const spent = await time(() => {
              const { text, values: given } = own.nearSql(reader, own.coreOf(name), null, MOST);
              return client.query({ text, values: given });
            });
            if (round > 0) times[way].push(spent); // the first round warms up
          }
          if (round === 1 && place % 10 === 0) times.trigram.push(await time(() => client.query(trigram(name, filled.counties[0]))));
        }
      }
      for (const way of Object.keys(all)) all[way].push(...times[way]);
      lines.push([kind, names.length, names[0], ...Object.values(times).map(cell)]);
      console.log(lines.at(-1).join('  '));
    }
    lines.push(['all', '', '', ...Object.values(all).map(cell)]);
    console.log(`\n${table(['name checked', 'number', 'e.g.', ...Object.keys(readers).map((way) => `${way}, p50 / p95 ms`), 'whole names by trigram, county of half'], lines)}`);
  });
}
