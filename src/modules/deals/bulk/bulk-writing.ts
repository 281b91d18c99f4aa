import sql, { type Sql } from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import type { BulkValues } from '../domain/bulk-change.js';

/** What to set on a deal, and what it was. */
export interface BulkWrite {
  id: string;
  organisationId: string;
  before: BulkValues;
  after: BulkValues;
}

/** How the values of a column are read out of `c.after`. */
const SETTINGS: Record<keyof BulkValues, Sql> = {
  officerId: sql`officer_id = (c.after ->> 'officerId')::uuid`,
  tags: sql`tags = ARRAY(SELECT jsonb_array_elements_text(c.after -> 'tags'))`,
  nextFollowUpOn: sql`next_follow_up_on = (c.after ->> 'nextFollowUpOn')::date`,
  archivedAt: sql`archived_at = (c.after ->> 'archivedAt')::timestamptz`,
};

/**
 * Sets one column of locked deals in a single statement, and records it on each of them. None of these columns is read
 * by a rule of lights, a sum or the search index.
 */
export async function writeMany(tx: Tx, verb: 'applyBulkChange' | 'undoBulkChange', column: keyof BulkValues, writes: readonly BulkWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await tx.query(sql`
    UPDATE deal d SET ${SETTINGS[column]}, version = d.version + 1, updated_at = ${tx.clock.now()}
    FROM unnest(${writes.map(({ id }) => id)}::uuid[], ${writes.map(({ after }) => JSON.stringify(after))}::jsonb[]) AS c (id, after) WHERE d.id = c.id`);
  await tx.auditAll(verb, writes.map(({ id, organisationId, before, after }) => ({
    subject: { type: 'deal', id, organisationId }, changes: { [TOLD[column]]: [told(before[column]), told(after[column])] },
  })));
}

/** Under which name the trail tells of a column. */
const TOLD: Record<keyof BulkValues, string> = { officerId: 'officerId', tags: 'tags', nextFollowUpOn: 'nextFollowUpOn', archivedAt: 'archivedOn' };

/** A moment is told by its day. */
const told = (value: BulkValues[keyof BulkValues]): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : (value ?? null));
