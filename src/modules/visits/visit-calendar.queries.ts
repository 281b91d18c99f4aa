import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { underOrganisation } from '../../platform/access/index.js';
import { Db, whereOf } from '../../platform/database/index.js';
import { judgePeriod } from './data/period.js';
import { visitList, type VisitFilter } from './data/visit.list.js';
import { planScope } from './data/visit.scope.js';
import { VisitFilterQueries } from './visit-filter.queries.js';

/** A day with visits or plans. */
export interface VisitDay {
  on: string;
  visits: number;
  plans: number;
}

/** Two months, as a calendar shows them at most. */
const LONGEST = 62;

/** The log as a calendar. */
@Injectable()
export class VisitCalendarQueries {
  constructor(private readonly db: Db, private readonly filters: VisitFilterQueries) {}

  /**
   * Days with visits or open plans of the filter, in order, in one statement.
   * @throws ApiError BAD_USER_INPUT REQUIRED (from or to is missing), PERIOD_REVERSED, PERIOD_TOO_LONG, NOT_FOUND
   */
  async days(actor: Actor, filter: VisitFilter): Promise<VisitDay[]> {
    const { from, to } = filter;
    if (!from || !to) throw new ApiError('BAD_USER_INPUT', (['from', 'to'] as const).filter((day) => !filter[day]).map((day) => ({ code: 'REQUIRED', field: ['filter', day] })));
    judgePeriod({ from, to }, LONGEST, ['filter']);
    await this.filters.named(actor, filter);
    return this.db.query(sql`
      SELECT days."on", sum(days.visits)::int AS visits, sum(days.plans)::int AS plans FROM (
        SELECT v.visited_on AS "on", count(*) AS visits, 0 AS plans FROM visit v WHERE ${whereOf(visitList, actor, filter)} GROUP BY v.visited_on
        UNION ALL ${this.plans(actor, filter)}
      ) days GROUP BY days."on" ORDER BY days."on"`);
  }

  /** A plan has no kind, no alliance and no text to be searched: a filter by one of them shows no plans. */
  private plans(actor: Actor, { from, to, kind, allianceId, search, direction, companyId, organisationId, personId, mine }: VisitFilter): Sql {
    if (kind || allianceId || search) return sql`SELECT NULL::date, 0, 0 WHERE false`;
    const also = (condition: Sql | null): Sql => (condition === null ? empty : sql` AND ${condition}`);
    return sql`
      SELECT p.planned_on, 0, count(*) FROM visit_plan p
      WHERE p.cancelled_at IS NULL AND p.visit_id IS NULL AND p.planned_on BETWEEN ${from}::date AND ${to}::date AND ${planScope('p', actor, 'visit.read')}
        ${also(direction ? sql`p.direction = ${direction}` : null)}
        ${also(companyId ? sql`p.company_id = (SELECT coalesce(c.merged_into, c.id) FROM company c WHERE c.id = ${companyId})` : null)}
        ${also(organisationId ? underOrganisation('p.organisation_id', organisationId) : null)}
        ${also(personId ? sql`p.created_by = ${personId}` : null)}
        ${also(mine ? sql`p.created_by = ${actor.id}` : null)}
      GROUP BY p.planned_on`;
  }
}
