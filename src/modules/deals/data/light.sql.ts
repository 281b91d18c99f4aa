import sql, { join, type Sql } from 'sql-template-tag';
import { LIGHT_RULES, type LightRule } from '../domain/lights.js';
import { factColumn } from './deal-facts.reader.js';

/**
 * The light of the deal `d` on a day as an SQL expression, put together from the table of rules that `judgeLight` reads:
 * for filters and counts over many deals. What a deal does not stand at the stage for is not looked up, and of
 * `deal_facts` only the columns named here are worked out.
 */
export const lightSql = (today: string): Sql => sql`
  CASE WHEN d.status <> 'active' THEN 'grey'
       ELSE COALESCE((ARRAY['yellow', 'red'])[GREATEST(${join(LIGHT_RULES.map((rule) => severity(rule, today)))})], 'green') END`;

/** 1 for yellow, 2 for red, nothing while the rule is silent. A day is added to, never subtracted from: months differ in length. */
const severity = (rule: LightRule, today: string): Sql => {
  const since = sql`COALESCE(${join(rule.since.map(factColumn))})`;
  const dueAfter = (after: LightRule['redAfter']): Sql => sql`
    ${typeof after === 'number' ? sql`${since} + make_interval(months => ${after}::integer)` : factColumn(after)} <= ${today}::date`;
  return sql`CASE WHEN d.stage = ANY (${[...rule.stages]}::text[]) THEN (
    SELECT CASE WHEN ${dueAfter(rule.redAfter)} THEN 2 WHEN ${dueAfter(rule.yellowAfter)} THEN 1 END
    FROM deal_facts f WHERE f.deal_id = d.id ${rule.stoppedBy ? sql`AND ${factColumn(rule.stoppedBy)} IS NULL` : sql``}) END`;
};
