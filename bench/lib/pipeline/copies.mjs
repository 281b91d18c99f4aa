// A million deals are the first ten thousand a hundred times over, each block with ids, numbers and companies of its own,
// in the same organisations: what the rules say of the first block holds for its copies, and each county grows in step.

export const BLOCK = 10_000;

/** Which block an id belongs to is written in its first group; organisations and people are shared by all blocks. */
const SHIFT = `
  CREATE FUNCTION bench_shift(id uuid, block integer) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT ('0190' || lpad(to_hex(block), 4, '0') || substr(id::text, 9))::uuid $$;`;
const SHARED = new Set(['organisation_id', 'jurisdiction_id', 'first_contact_organisation_id', 'officer_id', 'liaison_id', 'owner_id', 'user_id', 'created_by', 'actor_id']);

/** In an order in which references find what they refer to. What a copy has of its own beside ids, by column. */
const TABLES = {
  company: { name: `replace(t.name, '有限公司', '') || '(' || b || ')有限公司'` },
  company_core: { core: 't.core || b' },
  visit: {},
  visit_company: {},
  parcel: { number: `t.number || '-' || b`, supplied_area: '0' },
  deal: {
    number: `t.number || '-' || b`, name: `t.name || '-' || b`, code_name: `t.code_name || '-' || b`, updated_at: `t.updated_at + b * interval '11 s'`,
    // The increment is nobody else's: of a whole it is its own part, of a phase its whole knows nothing of it.
    total_investment: `CASE WHEN t.relation = 'phase' THEN t.total_investment ELSE t.total_investment + b * 10000 END`,
    own_investment: `CASE WHEN t.relation = 'phase' THEN t.own_investment ELSE t.own_investment + b * 10000 END`,
  },
  agreement: { number: `t.number || '-' || b` },
  agreement_deal: {},
  land_supply: {},
  milestone: {}, permit: {}, progress_report: {}, fund_arrival: {}, promise: {}, review: {}, lead_clock: {}, task: {}, deal_member: {}, deal_benefit: {}, clock_extension: {},
  stage_log: {},
  stage_entry: {},
  deal_light: { facts: `CASE WHEN t.facts ? 'totalInvestment' AND d.relation IS DISTINCT FROM 'phase' THEN t.facts || jsonb_build_object('totalInvestment', (d.total_investment + b * 10000)::text) ELSE t.facts END` },
};
/** Which row of a table belongs to the first block: asked of its first id. */
const JOINS = { deal_light: 'JOIN deal d ON d.id = t.deal_id' };

/**
 * What there is to do, written down in the database itself: a run that was broken off goes on where it stood. Indexes and
 * foreign keys are taken away first and built anew at the end, as a dump is restored: two tenths of the time, and indexes
 * without holes.
 */
async function writePlan(client, copies) {
  const names = Object.keys(TABLES);
  const { rows: keys } = await client.query(`SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away, format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS anew
    FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::regclass[])`, [names]);
  const { rows: indexes } = await client.query(`SELECT format('DROP INDEX %s', indexrelid::regclass) AS away, pg_get_indexdef(indexrelid) AS anew FROM pg_index i
    WHERE indrelid = ANY ($1::regclass[]) AND NOT indisprimary AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`, [names]);
  const copied = [];
  for (const [table, own] of Object.entries(TABLES)) copied.push(await copyStatement(client, table, own, copies));
  const statements = [SHIFT, ...[...keys, ...indexes].map(({ away }) => away), ...copied, ...[...indexes, ...keys].map(({ anew }) => anew)];
  await client.query('BEGIN');
  await client.query('CREATE TABLE bench_plan (place integer PRIMARY KEY, statement text NOT NULL)');
  await client.query('INSERT INTO bench_plan SELECT place, statement FROM unnest($1::text[]) WITH ORDINALITY AS planned (statement, place)', [statements]);
  await client.query('COMMIT');
}

async function copyStatement(client, table, own, copies) {
  const { rows: columns } = await client.query(`
    SELECT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = $1 AND is_identity = 'NO' AND is_generated = 'NEVER' ORDER BY ordinal_position`, [table]);
  const ids = columns.filter(({ name, type }) => type === 'uuid' && !SHARED.has(name));
  const values = columns.map((column) => own[column.name] ?? (ids.includes(column) ? `bench_shift(t.${column.name}, b)` : `t.${column.name}`));
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
    SELECT ${values.join(', ')} FROM ${table} t ${JOINS[table] ?? ''}, generate_series(1, ${copies}) AS b WHERE t.${ids[0].name} < '01900001-0000-0000-0000-000000000000'`;
}

/** Adds so many copies of the first block, or what is left of them. `tell` hears of each step that took a while. */
export async function copyBlocks(client, copies, tell) {
  const { rows: [{ planned }] } = await client.query(`SELECT to_regclass('bench_plan') IS NOT NULL AS planned`);
  if (!planned) await writePlan(client, copies);
  const { rows: steps } = await client.query('SELECT place, statement FROM bench_plan ORDER BY place');
  for (const { place, statement } of steps) {
    const since = performance.now();
    await client.query('BEGIN');
    const { rowCount } = await client.query(statement);
    await client.query('DELETE FROM bench_plan WHERE place = $1', [place]);
    await client.query('COMMIT');
    const seconds = (performance.now() - since) / 1000;
    if (seconds > 2) tell(`${statement.slice(0, 60).replace(/\s+/g, ' ')} … ${rowCount ?? ''} in ${seconds.toFixed(0)} s`);
  }
  await client.query('DROP TABLE bench_plan');
}
