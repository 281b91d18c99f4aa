import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { addDays } from '../../kernel/dates.js';
import { Db, groupBy } from '../../platform/database/index.js';
import { companyScope } from './data/company.scope.js';
import { undoUntil } from './data/merges.js';
import { UNDO_DAYS } from './domain/merge.js';

/** A merge that can still be undone, as people see it. */
export interface CompanyMerge {
  id: string;
  mergedName: string;
  mergedBy: string;
  mergedOn: string;
  /** The last day on which it can be undone. */
  undoUntil: string;
  viewerCan: string[];
}

type Found = Omit<CompanyMerge, 'undoUntil' | 'viewerCan'> & { keptId: string; writable: boolean };

/** Reads of merges. */
@Injectable()
export class CompanyMergesQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Batch loader by the company that stayed: what was merged into it and can be undone, newest first. */
  readonly byCompany = async (actor: Actor, ids: readonly string[]): Promise<Map<string, CompanyMerge[]>> => {
    const rows = await this.db.query<Found>(sql`
      SELECT m.kept_id AS "keptId", m.id, m.merged_before->>'name' AS "mergedName", m.merged_by AS "mergedBy", m.merged_on AS "mergedOn",
             ${companyScope('c', actor, 'company.write')} AS writable
      FROM company_merge m JOIN company c ON c.id = m.kept_id
      WHERE m.kept_id = ANY (${ids}::uuid[]) AND m.undone_on IS NULL AND m.merged_on >= ${addDays(this.clock.today(), -UNDO_DAYS)}::date
        AND ${companyScope('c', actor, 'company.read')}
      ORDER BY m.created_at DESC, m.id DESC`);
    return groupByKept(rows);
  };
}

function groupByKept(rows: readonly Found[]): Map<string, CompanyMerge[]> {
  const groups = groupBy(rows, (row) => row.keptId);
  return new Map([...groups].map(([keptId, merges]) => [keptId, merges.map(({ id, mergedName, mergedBy, mergedOn, writable }) => (
    { id, mergedName, mergedBy, mergedOn, undoUntil: undoUntil(mergedOn), viewerCan: writable ? ['undoMerge'] : [] }))]));
}
