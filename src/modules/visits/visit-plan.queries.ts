import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { Company } from '../companies/index.js';
import { judgePeriod } from './data/period.js';
import { VisitPlan } from './data/visit-plan.entity.js';
import { mayCorrect, planScope } from './data/visit.scope.js';

/** A plan with what its reader may do with it. */
export interface VisitPlanRow extends VisitPlan {
  mayCancel: boolean;
}

/** Which plans are asked for: those still open between two days, both included. */
export interface VisitPlanAsked {
  from: string;
  to: string;
  companyId?: string | null;
  mine?: boolean | null;
}

const LONGEST_PERIOD = 366;
const MOST = 500;

const plans = (actor: Actor): Sql => sql`SELECT ${columns(VisitPlan, 'p')}, ${mayCorrect('p', actor)} AS "mayCancel" FROM visit_plan p`;

/** Reads plans, each within the reader's reach. */
@Injectable()
export class VisitPlanQueries {
  constructor(private readonly db: Db) {}

  /**
   * Open plans in the order of their days: neither cancelled nor become a visit. At most 500.
   * @throws ApiError BAD_USER_INPUT PERIOD_REVERSED, PERIOD_TOO_LONG (more than 366 days)
   */
  list(actor: Actor, { from, to, companyId = null, mine }: VisitPlanAsked): Promise<VisitPlanRow[]> {
    judgePeriod({ from, to }, LONGEST_PERIOD, []);
    return this.db.query(sql`
      ${plans(actor)}
      WHERE p.cancelled_at IS NULL AND p.visit_id IS NULL AND p.planned_on BETWEEN ${from}::date AND ${to}::date AND ${planScope('p', actor, 'visit.read')}
        AND (${companyId}::uuid IS NULL OR p.company_id = (SELECT coalesce(c.merged_into, c.id) FROM company c WHERE c.id = ${companyId}::uuid))
        AND (${mine === true}::boolean IS FALSE OR p.created_by = ${actor.id})
      ORDER BY p.planned_on, p.id LIMIT ${MOST}`);
  }

  /** @throws ApiError NOT_FOUND when there is none or it is out of reach */
  get(actor: Actor, id: string): Promise<VisitPlanRow> {
    return this.db.one(sql`${plans(actor)} WHERE p.id = ${id} AND ${planScope('p', actor, 'visit.read')}`);
  }

  /** Batch: the company of each plan, by the plan's id. Who may read the plan may know where it leads. */
  readonly companies = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Company>> => {
    const rows = await this.db.query<Company & { planId: string }>(sql`
      SELECT p.id AS "planId", ${columns(Company, 'c')} FROM visit_plan p JOIN company c ON c.id = p.company_id
      WHERE p.id = ANY (${[...ids]}::uuid[]) AND ${planScope('p', actor, 'visit.read')}`);
    return new Map([...groupBy(rows, (row) => row.planId)].flatMap(([id, [company]]) => (company ? [[id, company] as const] : [])));
  };
}
