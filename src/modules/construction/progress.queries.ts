import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { builtScope } from './data/construction.scope.js';
import { ProgressReport } from './data/progress-report.entity.js';
import { monthOf } from './domain/months.js';
import { progressState, type ProgressFacts, type ProgressState } from './domain/progress.js';

/** A report as it is read: its month as 'YYYY-MM', and the yuan invested until its end. */
export type ProgressReportRow = ProgressReport & { investedTotal: string };

/** Reads monthly reports, and where they stand. */
@Injectable()
export class ProgressQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Batch: the reports of deals, by the deal's id, the newest month first. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ProgressReportRow[]>> => {
    const rows = await this.db.query<ProgressReportRow>(sql`
      SELECT ${columns(ProgressReport, 'g')}, sum(g.invested + g.invested_before) OVER (PARTITION BY g.deal_id ORDER BY g.month)::text AS "investedTotal"
      FROM progress_report g JOIN deal d ON d.id = g.deal_id
      WHERE g.deal_id = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)} ORDER BY g.deal_id, g.month DESC`);
    return groupBy(rows.map((row) => Object.assign(row, { month: monthOf(row.month) })), (report) => report.dealId);
  };

  /** Batch: where the reports of deals stand today, by the deal's id; none of a deal that has not broken ground. */
  readonly stateByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ProgressState>> => {
    const rows = await this.db.query<ProgressFacts & { dealId: string }>(sql`
      SELECT d.id AS "dealId", f.commenced_on AS "commencedOn", f.completed_on AS "completedOn", f.agreed_completion_on AS "agreedCompletionOn",
             CASE WHEN d.status = 'active' THEN f.report_due_on END AS "reportDueOn", f.progress_percent AS percent, f.invested_total AS "investedTotal"
      FROM deal d JOIN deal_facts f ON f.deal_id = d.id WHERE f.deal_id = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)}`);
    const today = this.clock.today();
    return new Map(rows.flatMap((row) => { const state = progressState(row, today); return state ? [[row.dealId, state] as const] : []; }));
  };
}
