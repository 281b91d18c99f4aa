import sql, { join, raw } from 'sql-template-tag';
import { CALLING_DIRECTIONS, COUNTED_DIRECTIONS, DIRECTIONS, type Direction } from '../domain/direction.js';

/** How many visits there were, how many investors were met in them, how many companies were called on, and at their own place. */
export type VisitCounters = Record<'visits' | 'investors' | 'companyVisits' | 'onSiteVisits' | Direction, number>;

const perDirection = DIRECTIONS.map((direction) => sql`count(*) FILTER (WHERE v.direction = ${direction})::int AS ${raw(`"${direction}"`)}`);
const CALLING = sql`v.direction = ANY (${[...CALLING_DIRECTIONS]}::text[])`;
// Counted per visit and then added: joined to the companies, a visit with three of them would count its investors thrice.
const MET = sql`(SELECT count(*) FROM visit_company met WHERE met.visit_id = v.id)`;

/**
 * As the field counts in its reports (glossary): 走请次数 `visits`, out and in; 接洽客商人次 `investors`, everybody met
 * whatever the direction; 走访企业次数 `companyVisits`, each company of each visit out or in aftercare; 入企走访次数
 * `onSiteVisits`, those of them at the company's own place. One statement over the whole filter.
 */
export const VISIT_COUNTERS = sql`
  count(*) FILTER (WHERE v.direction = ANY (${[...COUNTED_DIRECTIONS]}::text[]))::int AS visits,
  coalesce(sum(v.investor_count), 0)::int AS investors,
  coalesce(sum(${MET}) FILTER (WHERE ${CALLING}), 0)::int AS "companyVisits",
  coalesce(sum(${MET}) FILTER (WHERE ${CALLING} AND v.on_site), 0)::int AS "onSiteVisits", ${join(perDirection)}`;
