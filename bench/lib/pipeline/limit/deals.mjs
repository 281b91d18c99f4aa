// List, board and page as one statement each; PostgreSQL writes the JSON.
import { knows, sees } from './reach.mjs';

const STAGES = ['lead', 'talks', 'review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity'];
const RULES = `ARRAY['LEAD_SLA','TALK_STALE','FRAME_EXPIRE','SIGN_REG','SIGN_LAND_STOCK','SIGN_LAND_NEW','PLANT_START','START_PLAN','PACE','STAT','IDLE','FUND','PROMISE','REPORT']`;
const WORST_FIRST = `array_position(ARRAY['red','yellow','paused'], l.light), array_position(${RULES}, l.rule)`;

const SORTS = {
  registeredOn: 'd.registered_on', totalInvestment: 'COALESCE(d.total_investment, -1)', stageEnteredOn: 'd.stage_entered_on', lastProgressOn: 'd.last_progress_on',
  updatedAt: 'd.updated_at', nextFollowUpOn: `COALESCE(d.next_follow_up_on, '2200-12-31')`,
};
const FILTERS = {
  status: 'd.status = ?', stage: 'd.stage = ?', stages: 'd.stage = ANY (?::text[])', lights: 'd.light = ANY (?::text[])', kind: 'd.kind = ?', minInvestment: 'd.total_investment >= ?::numeric',
  chain: 'd.chain = ?', nature: 'd.nature = ?',
};

const utc = (column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** What card, row and page say alike; of `d` joined with what NAMED brings. */
const CARD = `'id', d.id, 'version', d.version, 'number', d.number, 'name', CASE WHEN known.yes THEN d.name ELSE d.code_name END, 'stage', d.stage, 'stageEnteredOn', d.stage_entered_on,
  'status', d.status, 'light', d.light, 'lightReason', CASE WHEN d.light = 'grey' THEN json_build_object('rule', 'NOT_ACTIVE', 'since', COALESCE(d.status_on, d.stage_entered_on), 'dueOn', COALESCE(d.status_on, d.stage_entered_on))
    WHEN d.light <> 'green' AND known.yes THEN (SELECT json_build_object('rule', l.rule, 'since', l.since, 'dueOn', l.due_on) FROM deal_light l WHERE l.deal_id = d.id ORDER BY ${WORST_FIRST} LIMIT 1) END,
  'totalInvestment', d.total_investment::text, 'lastProgressOn', d.last_progress_on, 'company', CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END,
  'organisation', json_build_object('id', o.id, 'shortName', o.short_name), 'officer', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END`;
const NAMED = `CROSS JOIN LATERAL (SELECT ${knows('d')} AS yes) known
  LEFT JOIN company asked ON asked.id = d.company_id AND known.yes LEFT JOIN company c ON c.id = COALESCE(asked.merged_into, asked.id) AND c.jurisdiction_id = ANY ($4::uuid[])
  JOIN organisation o ON o.id = d.organisation_id LEFT JOIN user_account u ON u.id = d.officer_id`;
const TASKS = `'tasks', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'dueOn', t.due_on, 'state', t.state, 'owner', json_build_object('id', w.id, 'name', w.name))
    ORDER BY t.state = 'done', t.due_on, t.id), '[]') FROM task t JOIN user_account w ON w.id = t.owner_id
  WHERE t.subject_type = 'deal' AND t.subject_id = d.id AND (t.owner_id = $2 OR t.organisation_id = ANY ($1::uuid[]) AND known.yes))`;

const NODES = `json_build_object('nodes', coalesce(json_agg(x.node ORDER BY x.place) FILTER (WHERE x.place <= $5), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > $5))`;

/** The first rows in order, looked for in one organisation after another: only so an index gives them in that order. */
const firstOf = (conditions, order) => `(SELECT d.* FROM unnest($1::uuid[]) AS home (id) CROSS JOIN LATERAL (
    SELECT d.* FROM deal d WHERE d.organisation_id = home.id AND ${sees('d')} AND ${conditions} ORDER BY ${order} LIMIT $5 + 1) d ORDER BY ${order} LIMIT $5 + 1)`;

/** @returns `{ name, text, values }` of a list, whose answer is a text */
export function listStatement(first, { filter, sort }) {
  const values = [first];
  const conditions = Object.entries(filter).map(([name, value]) => {
    if (name === 'stages' && value.length === 1) {
      values.push(value[0]);
      return `d.stage = $${values.length + 4}`;
    }
    if (name === 'archived') return value ? 'd.archived_at IS NOT NULL' : 'd.archived_at IS NULL';
    values.push(value);
    return FILTERS[name].replace('?', `$${values.length + 4}`);
  });
  const order = `${SORTS[sort.by]} ${sort.direction}, d.id ${sort.direction}`;
  return {
    name: `list ${Object.keys(filter).join()} ${filter.stages?.length === 1} ${sort.by} ${sort.direction}`, values,
    text: `SELECT ${NODES}::text AS answer FROM (
      SELECT row_number() OVER (ORDER BY ${order}) AS place, json_build_object(${CARD}, 'kind', d.kind, 'registeredOn', d.registered_on, 'nextFollowUpOn', d.next_follow_up_on,
        'tags', CASE WHEN known.yes THEN d.tags ELSE '{}' END, ${TASKS}) AS node
      FROM ${firstOf(conditions.join(' AND '), order)} d ${NAMED}) x`,
  };
}

/** Rows that add up to the deals in reach. */
const TALLIED = `
  SELECT stage, status, wholes, phases, own_investment AS own FROM deal_tally WHERE NOT secret AND organisation_id = ANY ($1::uuid[])
  UNION ALL SELECT d.stage, d.status, (d.relation IS DISTINCT FROM 'phase')::integer, (d.relation IS NOT DISTINCT FROM 'phase')::integer, coalesce(d.own_investment, 0)
  FROM deal d WHERE d.secrecy = 3 AND ${sees('d')}`;
const IN_ORDER = `unnest(ARRAY['${STAGES.join(`','`)}']) WITH ORDINALITY AS s (stage, place)`;

/** Stage, count, phases and sum of each column of the board, from the running counts. */
export const figuresSelect = `
  SELECT s.stage, coalesce(t.wholes, 0)::integer AS count, coalesce(t.phases, 0)::integer AS phase_count, coalesce(t.own, 0)::numeric(20, 2)::text AS sum_investment FROM ${IN_ORDER}
  LEFT JOIN (SELECT stage, sum(wholes) AS wholes, sum(phases) AS phases, sum(own) AS own FROM (${TALLIED}) counted WHERE status = 'active' GROUP BY stage) t ON t.stage = s.stage ORDER BY s.place`;

/** Stage, count, sum and conversion of each step of the funnel. */
export const funnelSelect = `
  SELECT stage, count, sum::numeric(20, 2)::text AS sum_investment, CASE WHEN before > 0 THEN round(count * 100.0 / before, 1)::text END AS conversion FROM (
    SELECT s.stage, s.place, coalesce(sum(t.wholes), 0)::integer AS count, coalesce(sum(t.own), 0) AS sum, lag(coalesce(sum(t.wholes), 0)) OVER (ORDER BY s.place) AS before FROM ${IN_ORDER}
    LEFT JOIN (SELECT array_position(ARRAY['${STAGES.join(`','`)}'], stage) AS at, sum(wholes) AS wholes, sum(own) AS own FROM (${TALLIED}) counted WHERE status IN ('active','suspended') GROUP BY 1) t ON t.at >= s.place
    GROUP BY 1, 2) steps ORDER BY place`;

/** The ten columns of the board. */
export function boardStatement(first, { sort }) {
  const order = `${SORTS[sort.by]} ${sort.direction}, d.id ${sort.direction}`;
  const columns = STAGES.map((stage) => `'${stage}', (SELECT ${NODES} FROM (
      SELECT row_number() OVER (ORDER BY ${order}) AS place, json_build_object(${CARD}) AS node
      FROM ${firstOf(`d.stage = '${stage}' AND d.status = 'active'`, order)} d ${NAMED}) x)`);
  return {
    name: `board ${sort.by} ${sort.direction}`, values: [first],
    text: `SELECT json_build_object(${columns.join(', ')}, 'pipeline', json_build_object('stages', (
      SELECT json_agg(json_build_object('stage', stage, 'count', count, 'phaseCount', phase_count, 'sumInvestment', sum_investment)) FROM (${figuresSelect}) figures)))::text AS answer`,
  };
}

/** Needs the reader's first three values alone. */
export const funnelStatement = () => ({
  name: 'funnel', values: [],
  text: `SELECT json_agg(json_build_object('stage', stage, 'count', count, 'sumInvestment', sum_investment, 'conversion', conversion))::text AS answer FROM (${funnelSelect}) funnel`,
});

export { CARD, NAMED, TASKS, WORST_FIRST, utc };
