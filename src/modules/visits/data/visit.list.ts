import sql from 'sql-template-tag';
import { underOrganisation } from '../../../platform/access/index.js';
import { columns, type ListSpec } from '../../../platform/database/index.js';
import { found } from '../../../platform/search/index.js';
import type { Direction } from '../domain/direction.js';
import type { VisitKind } from '../domain/visit-kind.js';
import { Visit } from './visit.entity.js';
import { visitScope } from './visit.scope.js';

/** What visits can be filtered by; `from` and `to` are days of the visit, both included. Several together narrow it down. */
export interface VisitFilter {
  search?: string | null;
  direction?: Direction | null;
  kind?: VisitKind | null;
  from?: string | null;
  to?: string | null;
  /** The organisation and all below it. */
  organisationId?: string | null;
  /** Logged it, or took part. */
  personId?: string | null;
  companyId?: string | null;
  allianceId?: string | null;
  mine?: boolean | null;
}

export const VISIT_SORTS = ['visitedOn', 'createdAt'] as const;
export type VisitSortField = (typeof VISIT_SORTS)[number];

/** The log of visits, the latest first. Searched: what was said, where, the next step, who went, who was met. */
export const visitList: ListSpec<VisitFilter, VisitSortField> = {
  select: columns(Visit, 'v'),
  from: sql`visit v`,
  id: 'v.id',
  scope: (actor) => sql`v.joined_into IS NULL AND ${visitScope('v', actor, 'visit.read')}`,
  filters: {
    // The entry of a visit names its companies as they were called then; those that were renamed are found by their own.
    search: (text) => sql`v.id IN (SELECT hit.id FROM visit hit WHERE ${found('visit', sql`hit.id`, text)}
      UNION ALL SELECT met.visit_id FROM visit_company met WHERE ${found('company', sql`met.company_id`, text)})`,
    direction: (direction) => sql`v.direction = ${direction}`,
    kind: (kind) => sql`v.kind = ${kind}`,
    from: (day) => sql`v.visited_on >= ${day}::date`,
    to: (day) => sql`v.visited_on <= ${day}::date`,
    organisationId: (id) => underOrganisation('v.organisation_id', id),
    personId: (id) => sql`v.id IN (SELECT logged.id FROM visit logged WHERE logged.created_by = ${id}
      UNION ALL SELECT took.visit_id FROM visit_colleague took WHERE took.user_id = ${id})`,
    // An old id of a company that was merged finds the visits of the one that it became.
    companyId: (id) => sql`EXISTS (SELECT 1 FROM visit_company met WHERE met.visit_id = v.id
      AND met.company_id = (SELECT coalesce(known.merged_into, known.id) FROM company known WHERE known.id = ${id}))`,
    allianceId: (id) => sql`v.alliance_id = ${id}`,
    mine: (mine, actor) => (mine ? sql`v.created_by = ${actor.id}` : sql`true`),
  },
  sorts: {
    visitedOn: { expression: 'v.visited_on', type: 'date' },
    createdAt: { expression: 'v.created_at', type: 'timestamptz' },
  },
  defaultSort: { by: 'visitedOn', direction: 'desc' },
};
