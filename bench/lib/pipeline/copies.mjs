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
 * Takes indexes and foreign keys away while `load` fills the tables, and builds them anew: as a dump is restored. Two
 * tenths of the time, and indexes without holes.
 */
async function withoutKeys(client, tables, load) {
  const { rows: keys } = await client.query(`SELECT conname AS name, conrelid::regclass::text AS tbl, pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE contype = 'f' AND conrelid = ANY ($1::regclass[])`, [tables]);
  const { rows: indexes } = await client.query(`SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
    WHERE i.indrelid = ANY ($1::regclass[]) AND NOT i.indisprimary AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`, [tables]);
  for (const { tbl, name } of keys) await client.query(`ALTER TABLE ${tbl} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await load();
  for (const { definition } of indexes) await client.query(definition);
  for (const { tbl, name, definition } of keys) await client.query(`ALTER TABLE ${tbl} ADD CONSTRAINT ${name} ${definition}`);
}

async function copyStatement(client, table, own) {
  const { rows: columns } = await client.query(`
    SELECT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = $1 AND is_identity = 'NO' AND is_generated = 'NEVER' ORDER BY ordinal_position`, [table]);
  const ids = columns.filter(({ name, type }) => type === 'uuid' && !SHARED.has(name));
  const values = columns.map((column) => own[column.name] ?? (ids.includes(column) ? `bench_shift(t.${column.name}, b)` : `t.${column.name}`));
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
    SELECT ${values.join(', ')} FROM ${table} t ${JOINS[table] ?? ''}, generate_series($1::integer, $2::integer) AS b WHERE t.${ids[0].name} < '01900001-0000-0000-0000-000000000000'`;
}

/** Adds so many copies of the first block. `tell` hears of each table. */
export async function copyBlocks(client, copies, tell) {
  if (copies === 0) return;
  await client.query(SHIFT);
  const names = Object.keys(TABLES);
  await withoutKeys(client, names, async () => {
    for (const [table, own] of Object.entries(TABLES)) {
      const since = performance.now();
      const { rowCount } = await client.query(await copyStatement(client, table, own), [1, copies]);
      tell(`${table}: ${rowCount} rows in ${((performance.now() - since) / 1000).toFixed(0)} s`);
    }
  });
}
