import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Db, groupBy } from '../../platform/database/index.js';
import { knownOf, visitScope } from './data/visit.scope.js';
import type { Direction } from './domain/direction.js';

/** That somebody was at a company or means to go: day, direction, office and position, never what was said. */
export interface VisitNotice {
  on: string;
  direction: Direction;
  organisationId: string;
  planned: boolean;
  /** Position of whoever logged or planned it. */
  by: string | null;
  /** Null out of the reader's reach, and for a plan. */
  visitId: string | null;
}

/** Who of the county was at a company lately, and who means to go. */
export interface CompanyVisitActivity {
  lastWeek: number;
  notices: VisitNotice[];
}

const MOST = 20;
const WEEK = 7;
const MONTH = 30;

/**
 * What everybody of the county who reads visits may know of each other's, so that two teams do not call on one company
 * in one week without knowing.
 */
@Injectable()
export class VisitNoticesQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Records by others of that day and direction which share a company with the visit: perhaps the same one. At most 20. */
  alike(actor: Actor, visitId: string): Promise<VisitNotice[]> {
    return this.db.query(sql`
      SELECT v.visited_on AS "on", v.direction, v.organisation_id AS "organisationId", false AS planned, author.name AS by,
             CASE WHEN ${visitScope('v', actor, 'visit.read')} THEN v.id END AS "visitId"
      FROM visit mine
      JOIN visit v ON v.visited_on = mine.visited_on AND v.direction = mine.direction AND v.id <> mine.id AND v.joined_into IS NULL
        AND v.created_by IS DISTINCT FROM mine.created_by
      LEFT JOIN user_account author ON author.id = v.created_by
      WHERE mine.id = ${visitId} AND ${visitScope('mine', actor, 'visit.read')} AND ${knownOf('v', actor)}
        AND EXISTS (SELECT 1 FROM visit_company theirs JOIN visit_company ours ON ours.company_id = theirs.company_id
                    WHERE theirs.visit_id = v.id AND ours.visit_id = mine.id)
      ORDER BY v.created_at, v.id LIMIT ${MOST}`);
  }

  /** Batch: what went on at companies, by the company's id; those nearest to today where there is more than 20. */
  readonly activity = async (actor: Actor, companyIds: readonly string[]): Promise<Map<string, CompanyVisitActivity>> => {
    const today = this.clock.today();
    const rows = await this.db.query<VisitNotice & { companyId: string; lastWeek: number }>(sql`
      SELECT met.id AS "companyId", near.* FROM unnest(${[...companyIds]}::uuid[]) AS met (id)
      CROSS JOIN LATERAL (
        SELECT seen.*, author.name AS by, (count(*) FILTER (WHERE NOT seen.planned AND seen."on" > ${today}::date - ${WEEK}::int) OVER ())::int AS "lastWeek"
        FROM (
          SELECT v.visited_on AS "on", v.direction, v.organisation_id AS "organisationId", false AS planned, v.created_by,
                 CASE WHEN ${visitScope('v', actor, 'visit.read')} THEN v.id END AS "visitId"
          FROM visit_company vc JOIN visit v ON v.id = vc.visit_id
          WHERE vc.company_id = met.id AND v.joined_into IS NULL AND v.visited_on > ${today}::date - ${MONTH}::int AND v.visited_on <= ${today}::date AND ${knownOf('v', actor)}
          UNION ALL
          SELECT p.planned_on, p.direction, p.organisation_id, true, p.created_by, NULL FROM visit_plan p
          WHERE p.company_id = met.id AND p.cancelled_at IS NULL AND p.visit_id IS NULL AND p.planned_on >= ${today}::date AND ${knownOf('p', actor)}
        ) seen LEFT JOIN user_account author ON author.id = seen.created_by
        ORDER BY abs(seen."on" - ${today}::date), seen."on" LIMIT ${MOST}
      ) near
      ORDER BY near."on", near.planned, near."visitId"`);
    return new Map([...groupBy(rows, (row) => row.companyId)].map(([id, notices]) => [id, { lastWeek: notices[0]?.lastWeek ?? 0, notices }]));
  };
}
