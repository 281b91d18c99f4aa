import sql from 'sql-template-tag';
import { refuse } from '../../../kernel/errors.js';
import type { Tx } from '../../../platform/database/index.js';
import { companyScope } from './company.scope.js';
import { survivorOf } from './survivor.js';

/**
 * The id of the company that may be the parent of `childId` (null: of a new one). Waits for others who change parents in
 * the county, so that two at the same time cannot close a circle.
 * @throws Refusal NOT_FOUND out of reach or of another county, PARENT_SELF, PARENT_CIRCLE
 */
export async function checkedParent(tx: Tx, parentId: string, childId: string | null, jurisdictionId: string): Promise<string> {
  const id = await survivorOf(tx, parentId);
  const found = await tx.query(sql`SELECT 1 FROM company c WHERE c.id = ${id} AND c.jurisdiction_id = ${jurisdictionId} AND ${companyScope('c', tx.actor, 'company.read')}`);
  if (found.length === 0) throw refuse('NOT_FOUND', 'parentId');
  if (childId === null) return id;
  if (id === childId) throw refuse('PARENT_SELF', 'parentId');
  await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('company.parent/' || ${jurisdictionId}::text, 0))`);
  const above = await tx.query(sql`
    WITH RECURSIVE above (id) AS (
      SELECT ${id}::uuid UNION SELECT c.parent_id FROM company c JOIN above ON above.id = c.id WHERE c.parent_id IS NOT NULL)
    SELECT 1 FROM above WHERE id = ${childId}`);
  if (above.length > 0) throw refuse('PARENT_CIRCLE', 'parentId');
  return id;
}
