import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { lookupOf } from '../domain/core-keys.js';
import { ALIKE_FROM, gramsOf } from '../domain/core-name.js';
import { companyScope } from './company.scope.js';

/** A core that has something to do with the one that was asked for. */
export interface NearCore {
  companyId: string;
  core: string;
  /** Dice's coefficient of the two cores. */
  dice: number;
}

/** What is compared at most of each way to be near: keys are so chosen that this is rarely reached. */
const COMPARED = 600;
const BEGINNINGS = 100;

/**
 * Cores within the actor's counties that are alike to `core`, contain it, lie in it or begin like it; the most alike
 * first, each company once. The same core is looked for by itself, and when it fills the answer nothing else is: a name
 * that hundreds share is no more work than any other.
 * @param exceptId a company that is not asked about
 */
export function nearSql(actor: Actor, core: string, exceptId: string | null, limit: number): Sql {
  const grams = gramsOf(core);
  const { together, alone, start } = lookupOf(core);
  const asked = sql`FROM company_core k WHERE k.company_id IS DISTINCT FROM ${exceptId}::uuid AND ${companyScope('k', actor, 'company.read')}`;
  const found = (condition: Sql, most: number): Sql => sql`
    UNION ALL (SELECT k.company_id, k.core, k.grams, k.keys ${asked} AND (SELECT count(*) FROM same) < ${limit}::int AND (${condition}) LIMIT ${most})`;
  return sql`
    WITH same AS MATERIALIZED (SELECT k.company_id, k.core, k.grams, k.keys ${asked} AND k.core = ${core} LIMIT ${limit}),
    near AS (
      SELECT * FROM same
      ${together.length > 0 ? found(join(together.map((keys) => sql`k.keys @> ${keys}::text[]`), ' OR '), COMPARED) : empty}
      ${found(sql`k.keys && ${alone}::text[]`, COMPARED)}
      ${found(sql`k.keys @> ${[start]}::text[]`, BEGINNINGS)}),
    judged AS MATERIALIZED (
      SELECT n.company_id, n.core, n.keys, 2.0 * (SELECT count(*) FROM unnest(n.grams) gram WHERE gram = ANY (${grams}::text[])) / (cardinality(n.grams) + ${grams.length}::int) AS dice,
             (length(n.core) > 1 AND strpos(${core}, n.core) > 0) OR (length(${core}::text) > 1 AND strpos(n.core, ${core}) > 0) AS held
      FROM near n),
    best AS (
      SELECT DISTINCT ON (company_id) company_id, core, dice, dice >= ${ALIKE_FROM}::numeric OR held AS alike
      FROM judged WHERE dice >= ${ALIKE_FROM}::numeric OR held OR keys @> ${[start]}::text[]
      ORDER BY company_id, dice >= ${ALIKE_FROM}::numeric OR held DESC, dice DESC)
    SELECT company_id AS "companyId", core, dice::float8 AS dice FROM best ORDER BY alike DESC, dice DESC, core, company_id LIMIT ${limit}`;
}
