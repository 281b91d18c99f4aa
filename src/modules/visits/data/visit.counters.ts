import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { whereOf } from '../../../platform/database/index.js';
import { CALLING_DIRECTIONS, COUNTED_DIRECTIONS, DIRECTIONS, type Direction } from '../domain/direction.js';
import { visitList, type VisitFilter } from './visit.list.js';

/** How many visits there were, how many investors were met in them, how many companies were called on, and at their own place. */
export type VisitCounters = Record<'visits' | 'investors' | 'companyVisits' | 'onSiteVisits' | Direction, number>;

const perDirection = DIRECTIONS.map((direction) => sql`count(*) FILTER (WHERE kept.direction = ${direction})::int AS ${raw(`"${direction}"`)}`);

/**
 * As the field counts in its reports (glossary): 走请次数 `visits`, out and in; 接洽客商人次 `investors`, everybody met
 * whatever the direction; 走访企业次数 `companyVisits`, each company of each visit out or in aftercare; 入企走访次数
 * `onSiteVisits`, those of them at the company's own place. One statement over the whole filter. Visits and their
 * companies are counted apart: joined, a visit with three companies would count its investors thrice.
 */
export const visitCounters = (actor: Actor, filter: VisitFilter | undefined): Sql => sql`
  WITH kept AS MATERIALIZED (SELECT v.id, v.direction, v.on_site, v.investor_count FROM ${visitList.from} WHERE ${whereOf(visitList, actor, filter)})
  SELECT totals.*, called.* FROM (
    SELECT count(*) FILTER (WHERE kept.direction = ANY (${[...COUNTED_DIRECTIONS]}::text[]))::int AS visits,
           coalesce(sum(kept.investor_count), 0)::int AS investors, ${join(perDirection)} FROM kept
  ) totals CROSS JOIN (
    SELECT count(*)::int AS "companyVisits", count(*) FILTER (WHERE kept.on_site)::int AS "onSiteVisits"
    FROM kept JOIN visit_company met ON met.visit_id = kept.id WHERE kept.direction = ANY (${[...CALLING_DIRECTIONS]}::text[])
  ) called`;
