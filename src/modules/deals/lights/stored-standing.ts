import { isDeepStrictEqual } from 'node:util';
import sql, { join, raw } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';
import { factColumn, viewedFacts } from '../data/deal-facts.reader.js';
import { judgeLights, type JudgedLight, type LightLine } from '../domain/judge-lights.js';
import { JUDGED, type JudgedFacts } from '../domain/light-rules.js';
import type { Light } from '../domain/lights.js';

/** A deal that stands otherwise than is stored, and what is to be written of it. */
export interface Difference {
  id: string;
  light: Light;
  lastProgressOn: string;
  /** Does the row of the deal itself change? */
  moved: boolean;
  /** Lights to write, new or told otherwise than before. */
  lit: JudgedLight[];
  /** Rules that say nothing any more. */
  gone: string[];
}

type StoredLight = Pick<JudgedLight, 'state' | 'since' | 'dueOn' | 'facts'> & { rule: string };

interface Row extends JudgedFacts {
  id: string;
  storedLight: Light;
  storedProgressOn: string;
  stored: StoredLight[] | null;
  /** The county's own lines, by rule. */
  lines: Record<string, LightLine> | null;
}

/**
 * Judges deals by the facts of now and answers with those that stand otherwise than is stored: one statement, however many
 * they are.
 */
export async function differences(on: Queryable, ids: readonly string[], today: string): Promise<Difference[]> {
  const rows = await on.query<Row>(sql`
    SELECT d.id, d.light AS "storedLight", d.last_progress_on AS "storedProgressOn", ${join(JUDGED.map((fact) => sql`${factColumn(fact)} AS ${raw(`"${fact}"`)}`))},
           (SELECT jsonb_agg(jsonb_build_object('rule', l.rule, 'state', l.light, 'since', l.since, 'dueOn', l.due_on, 'facts', l.facts)) FROM deal_light l WHERE l.deal_id = d.id) AS stored,
           (SELECT jsonb_object_agg(s.rule, jsonb_build_object('enabled', s.enabled, 'yellow', s.yellow, 'red', s.red)) FROM light_setting s WHERE s.organisation_id = d.jurisdiction_id) AS lines
    FROM ${viewedFacts(ids)} f JOIN deal d ON d.id = f.deal_id`);
  return rows.flatMap((row) => difference(row, today) ?? []);
}

function difference(row: Row, today: string): Difference | null {
  const { light, lights } = judgeLights(row, new Map(Object.entries(row.lines ?? {})), today);
  const stored = new Map((row.stored ?? []).map((told) => [told.rule, told]));
  const lit = lights.filter((judged) => !isDeepStrictEqual(stored.get(judged.rule), judged));
  const gone = [...stored.keys()].filter((rule) => !lights.some((judged) => judged.rule === rule));
  const moved = light !== row.storedLight || row.lastProgressOn !== row.storedProgressOn;
  return moved || lit.length > 0 || gone.length > 0 ? { id: row.id, light, lastProgressOn: row.lastProgressOn, moved, lit, gone } : null;
}

/** Writes differences of deals that the caller has locked. The day on which a light got its colour is kept while it keeps it. */
export async function store(on: Queryable, found: readonly Difference[], today: string): Promise<void> {
  const moved = found.filter((each) => each.moved);
  const gone = found.flatMap(({ id, gone: rules }) => rules.map((rule) => ({ id, rule })));
  const lit = found.flatMap(({ id, lit: lights }) => lights.map((judged) => ({ id, ...judged })));
  if (moved.length > 0) await on.query(sql`
    UPDATE deal d SET light = s.light, last_progress_on = s.progress_on
    FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ light }) => light)}::text[], ${moved.map(({ lastProgressOn }) => lastProgressOn)}::date[]) AS s (id, light, progress_on)
    WHERE d.id = s.id`);
  if (gone.length > 0) await on.query(sql`
    DELETE FROM deal_light l USING unnest(${gone.map(({ id }) => id)}::uuid[], ${gone.map(({ rule }) => rule)}::text[]) AS s (id, rule)
    WHERE l.deal_id = s.id AND l.rule = s.rule`);
  if (lit.length > 0) await on.query(sql`
    INSERT INTO deal_light (deal_id, rule, light, since, due_on, facts, lit_on)
    SELECT s.*, ${today}::date
    FROM unnest(${lit.map(({ id }) => id)}::uuid[], ${lit.map(({ rule }) => rule)}::text[], ${lit.map(({ state }) => state)}::text[], ${lit.map(({ since }) => since)}::date[],
                ${lit.map(({ dueOn }) => dueOn)}::date[], ${lit.map(({ facts }) => JSON.stringify(facts))}::jsonb[]) AS s (deal_id, rule, light, since, due_on, facts)
    ON CONFLICT (deal_id, rule) DO UPDATE SET light = excluded.light, since = excluded.since, due_on = excluded.due_on, facts = excluded.facts,
      lit_on = CASE WHEN deal_light.light = excluded.light THEN deal_light.lit_on ELSE excluded.lit_on END`);
}
