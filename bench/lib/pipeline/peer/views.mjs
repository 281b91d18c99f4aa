// What PostGraphile is given: a schema of views on the same tables that hold the reader's restriction and the masking, the
// relations as smart tags, functions for what a table cannot say, and the indexes that its way of asking wants.
import { figuresSelect, funnelSelect, WORST_FIRST } from '../limit/deals.mjs';
import { knows, sees } from '../limit/reach.mjs';

const KEY = '@primaryKey id';
const setting = (name, type) => `(SELECT current_setting('bench.${name}')::${type})`;
/** The reader's values of the hand-written statements, from the settings of PostGraphile's transaction; each is read once for a statement. */
const asReader = (sql) => sql.replaceAll('$1', setting('reach', 'uuid[]')).replaceAll('$2', setting('user_id', 'uuid')).replaceAll('$3', setting('trusted', 'uuid[]')).replaceAll('$4', setting('counties', 'uuid[]'));
/** One county, said by equality: only so can an index give the rows of the list in its order. */
const IN_COUNTY = `d.jurisdiction_id = ${setting('county', 'uuid')}`;
const ifKnown = (column) => `CASE WHEN ${knows('d')} THEN d.${column} END AS ${column}`;
/** For rows with words of their own: the deal is reached and known. */
const ofKnown = (id) => `EXISTS (SELECT 1 FROM deal d WHERE d.id = ${id} AND ${sees('d')} AND ${knows('d')})`;

const PLAIN = ['id', 'version', 'number', 'stage', 'stage_entered_on', 'status', 'light', 'total_investment', 'last_progress_on', 'organisation_id', 'officer_id', 'kind', 'registered_on',
  'next_follow_up_on', 'archived_at', 'chain', 'nature', 'code_name', 'secrecy', 'fund_origin', 'site_kind', 'industry_code', 'fixed_asset_investment', 'contracted_inward', 'own_investment',
  'assessed_on', 'leader_position', 'relation', 'parent_id', 'created_at', 'updated_at'];

const belongsTo = (field, column, table, others = '') => `@foreignKey (${column}) references graphile.${table} (id)|@fieldName ${field}${others}`;
const listOf = (name) => `|@foreignSimpleFieldName ${name}|@behavior +list -connection`;
const ofDeal = (name) => belongsTo('deal', 'deal_id', 'deal', listOf(name));

/** Each with its smart tags and what it selects. */
const VIEWS = {
  organisation: [[KEY], 'SELECT id, short_name FROM organisation'],
  person: [[KEY], 'SELECT id, name FROM user_account'],
  company: [[KEY], 'SELECT id, name FROM company WHERE jurisdiction_id = ANY ($4::uuid[])'],
  parcel: [[KEY], 'SELECT id, number, location FROM parcel'],
  deal: [[KEY, belongsTo('company', 'company_id', 'company'), belongsTo('organisation', 'organisation_id', 'organisation'), belongsTo('officer', 'officer_id', 'person'), belongsTo('parent', 'parent_id', 'deal', listOf('children'))],
    `SELECT ${PLAIN.map((column) => `d.${column}`).join(', ')}, CASE WHEN ${knows('d')} THEN d.name ELSE d.code_name END AS name, ${['content', 'assessment', 'phase_name'].map(ifKnown).join(', ')},
       CASE WHEN ${knows('d')} THEN d.tags ELSE '{}' END AS tags, CASE WHEN ${knows('d')} THEN (SELECT coalesce(c.merged_into, c.id) FROM company c WHERE c.id = d.company_id) END AS company_id,
       CASE WHEN d.light = 'grey' THEN json_build_object('rule', 'NOT_ACTIVE', 'since', coalesce(d.status_on, d.stage_entered_on), 'dueOn', coalesce(d.status_on, d.stage_entered_on))
         WHEN d.light <> 'green' AND ${knows('d')} THEN (SELECT json_build_object('rule', l.rule, 'since', l.since, 'dueOn', l.due_on) FROM deal_light l WHERE l.deal_id = d.id ORDER BY ${WORST_FIRST} LIMIT 1) END AS light_reason,
       (SELECT json_build_object('reported', coalesce(sum(f.amount) FILTER (WHERE f.state <> 'returned'), 0)::numeric(20, 2)::text, 'checked', coalesce(sum(f.amount) FILTER (WHERE f.state IN ('checked','recognised')), 0)::numeric(20, 2)::text,
         'recognised', coalesce(sum(f.recognised_amount), 0)::numeric(20, 2)::text, 'contractedInward', d.contracted_inward::text)
        FROM fund_arrival f WHERE f.deal_id = ANY (ARRAY(SELECT d.id UNION ALL SELECT p.id FROM deal p WHERE p.parent_id = d.id AND p.relation = 'phase'))) AS fund_summary
     FROM deal d WHERE ${IN_COUNTY} AND ${sees('d')}`],
  task: [[KEY, ofDeal('tasks'), belongsTo('owner', 'owner_id', 'person')],
    `SELECT t.id, t.subject_id AS deal_id, t.title, t.due_on, t.state, t.state = 'done' AS done, t.owner_id FROM task t
     WHERE t.subject_type = 'deal' AND (t.owner_id = $2 OR t.organisation_id = ANY ($1::uuid[]) AND ${ofKnown('t.subject_id')})`],
  member: [['@primaryKey deal_id,user_id', ofDeal('members'), belongsTo('person', 'user_id', 'person')], 'SELECT deal_id, user_id, duty FROM deal_member'],
  benefit: [['@primaryKey deal_id,indicator,kind,year', ofDeal('benefits')], 'SELECT deal_id, indicator, kind, year, value FROM deal_benefit'],
  lit: [['@primaryKey deal_id,rule', ofDeal('lights')], `SELECT l.deal_id, l.rule, l.light AS state, l.since, l.due_on, l.lit_on, l.facts FROM deal_light l WHERE ${ofKnown('l.deal_id')}`],
  extension: [[KEY, ofDeal('extensions')], `SELECT e.id, e.deal_id, e.rule, e.from_on, e.until_on, e.reason, e.document_number, e.approved_by, e.created_at FROM clock_extension e WHERE ${ofKnown('e.deal_id')}`],
  stage_log: [[KEY, ofDeal('stageLog')], `SELECT g.id, g.deal_id, g.event, g.from_stage, g.to_stage, g.from_status, g.to_status, g.entered_on, g.reason, g.reason_code, g.overridden, g.at FROM stage_log g WHERE ${ofKnown('g.deal_id')}`],
  agreement: [['@primaryKey id,deal_id', ofDeal('agreements')], `SELECT a.id, ad.deal_id, a.kind, a.number, a.title, a.signed_on, a.expires_on, a.agreed_start_on, a.agreed_completion_on, a.agreed_production_on
    FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id WHERE ${ofKnown('ad.deal_id')}`],
  land_supply: [[KEY, ofDeal('landSupplies'), belongsTo('parcel', 'parcel_id', 'parcel')],
    `SELECT s.id, s.deal_id, s.parcel_id, s.area, s.method, s.contract_number, s.contract_on, s.delivery_on, s.start_on FROM land_supply s WHERE ${ofKnown('s.deal_id')}`],
  milestone: [[KEY, ofDeal('milestones')], `SELECT i.id, i.deal_id, i.kind, i.actual_on, i.evidence, i.recorded_by, i.created_at FROM milestone i WHERE ${ofKnown('i.deal_id')}`],
};

const FUNCTIONS = {
  figures: ['stage text, count integer, phase_count integer, sum_investment text', figuresSelect],
  funnel: ['stage text, count integer, sum_investment text, conversion text', funnelSelect],
};

/** After the county the column of each order, and for the board the stage in front; `id` as the last. */
const INDEXES = ['stage, status, stage_entered_on DESC, id DESC', 'registered_on DESC, id DESC', 'stage_entered_on DESC, id DESC', 'last_progress_on, id', 'updated_at DESC, id DESC', 'total_investment DESC, id DESC', 'next_follow_up_on, id',
  'stage, status, last_progress_on, id', 'stage, status, total_investment DESC, id DESC'];

/** Makes schema and indexes; what was there of an earlier run is made anew, but for indexes. */
export async function makeViews(client) {
  await client.query('DROP SCHEMA IF EXISTS graphile CASCADE; CREATE SCHEMA graphile');
  for (const [name, [tags, text]] of Object.entries(VIEWS)) {
    await client.query(`CREATE VIEW graphile.${name} AS ${asReader(text)}`);
    await client.query(`COMMENT ON VIEW graphile.${name} IS E'${tags.join('\\n')}'`);
  }
  for (const [name, [columns, text]] of Object.entries(FUNCTIONS)) await client.query(`CREATE FUNCTION graphile.${name}() RETURNS TABLE (${columns}) LANGUAGE sql STABLE AS $$ ${asReader(text)} $$`);
  for (const [place, columns] of INDEXES.entries()) await client.query(`CREATE INDEX IF NOT EXISTS bench_peer_${place} ON deal (jurisdiction_id, ${columns})`);
  await client.query('ANALYZE deal');
}
