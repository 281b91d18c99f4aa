import sql, { join, raw } from 'sql-template-tag';
import { columns, containing, type ListSpec } from '../../../platform/database/index.js';
import { COUNTED_DIRECTIONS, DIRECTIONS, type Direction } from '../domain/direction.js';
import { Visit } from './visit.entity.js';
import { visitScope } from './visit.scope.js';

/** What visits can be filtered by; `from` and `to` are days of the visit, both included. */
export interface VisitFilter {
  search?: string | null;
  direction?: Direction | null;
  from?: string | null;
  to?: string | null;
  companyId?: string | null;
  mine?: boolean | null;
}

export const VISIT_SORTS = ['visitedOn', 'createdAt'] as const;
export type VisitSortField = (typeof VISIT_SORTS)[number];

/** The log of visits, the latest first. Searched: what was said, where, the next step, who went, who was met. */
export const visitList: ListSpec<VisitFilter, VisitSortField> = {
  select: columns(Visit, 'v'),
  from: sql`visit v`,
  id: 'v.id',
  scope: (actor) => visitScope('v', actor, 'visit.read'),
  filters: {
    search: (text) => {
      const pattern = containing(text.trim());
      return sql`(v.summary ILIKE ${pattern} OR v.place ILIKE ${pattern} OR v.next_action ILIKE ${pattern}
        OR EXISTS (SELECT 1 FROM unnest(v.participants) AS participant WHERE participant ILIKE ${pattern})
        OR EXISTS (SELECT 1 FROM visit_company met JOIN company searched ON searched.id = met.company_id
                   WHERE met.visit_id = v.id AND searched.name ILIKE ${pattern}))`;
    },
    direction: (direction) => sql`v.direction = ${direction}`,
    from: (day) => sql`v.visited_on >= ${day}::date`,
    to: (day) => sql`v.visited_on <= ${day}::date`,
    companyId: (id) => sql`EXISTS (SELECT 1 FROM visit_company met WHERE met.visit_id = v.id AND met.company_id = ${id})`,
    mine: (mine, actor) => (mine ? sql`v.created_by = ${actor.id}` : sql`true`),
  },
  sorts: {
    visitedOn: { expression: 'v.visited_on', type: 'date' },
    createdAt: { expression: 'v.created_at', type: 'timestamptz' },
  },
  defaultSort: { by: 'visitedOn', direction: 'desc' },
};

/** How many visits, and how many investors were met in them. */
export type VisitCounters = Record<'visits' | 'investors' | Direction, number>;

const perDirection = DIRECTIONS.map((direction) => sql`count(*) FILTER (WHERE v.direction = ${direction})::int AS ${raw(`"${direction}"`)}`);

/**
 * 走请次数 (`visits`: out and in) and 接洽客商人次 (`investors`: everybody met, whatever the direction), as the
 * field counts them in its reports; one statement over the whole filter.
 */
export const VISIT_COUNTERS = sql`
  count(*) FILTER (WHERE v.direction = ANY (${[...COUNTED_DIRECTIONS]}::text[]))::int AS visits,
  coalesce(sum(v.investor_count), 0)::int AS investors, ${join(perDirection)}`;
