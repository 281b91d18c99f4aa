import sql from 'sql-template-tag';
import { refuse } from '../../../kernel/errors.js';
import type { Tx } from '../../../platform/database/index.js';
import { companyScope } from './company.scope.js';
import { holdSurvivors, survivorOf } from './survivor.js';

/**
 * The id of the company that may be the parent of `childId` (null: of a new one). Waits for others who change parents in
 * the county, so that two at the same time cannot close a circle.
 * @throws Refusal NOT_FOUND out of reach or of another county, PARENT_SELF, PARENT_CIRCLE
 */
export async function checkedParent(tx: Tx, parentId: string, childId: string | null, jurisdictionId: string): Promise<string> {
  const id = await heldSurvivor(tx, parentId);
  const found = await tx.query(sql`SELECT 1 FROM company c WHERE c.id = ${id} AND c.jurisdiction_id = ${jurisdictionId} AND ${companyScope('c', tx.actor, 'company.read')}`);
  if (found.length === 0) throw refuse('NOT_FOUND', 'parentId');
  if (childId === null) return id;
  if (id === childId) throw refuse('PARENT_SELF', 'parentId');
  await lockParents(tx, jurisdictionId);
  if (await isUnder(tx, id, [childId])) throw refuse('PARENT_CIRCLE', 'parentId');
  return id;
}

/**
 * The first of the ids that lies under none of `children`, for the parent of what becomes of them together; null when
 * there is none: a merge of a company with what stood above it leaves no circle.
 */
export async function freeParent(tx: Tx, jurisdictionId: string, parentIds: readonly (string | null)[], children: readonly string[]): Promise<string | null> {
  await lockParents(tx, jurisdictionId);
  for (const parentId of parentIds) {
    const id = parentId === null ? null : await heldSurvivor(tx, parentId);
    if (id !== null && !(await isUnder(tx, id, children))) return id;
  }
  return null;
}

/** The company that an id means, kept from being merged away until the transaction ends. */
async function heldSurvivor(tx: Tx, id: string): Promise<string> {
  await holdSurvivors(tx, [id]);
  return survivorOf(tx, id);
}

/** Writes a parent that was checked, as a part of a change that counts the version up. */
export async function setParent(tx: Tx, id: string, parentId: string | null): Promise<void> {
  await tx.query(sql`UPDATE company SET parent_id = ${parentId}::uuid WHERE id = ${id}`);
}

async function lockParents(tx: Tx, jurisdictionId: string): Promise<void> {
  await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('company.parent/' || ${jurisdictionId}::text, 0))`);
}

/** Is the company one of these, or under one of them? */
async function isUnder(tx: Tx, id: string, others: readonly string[]): Promise<boolean> {
  const above = await tx.query(sql`
    WITH RECURSIVE above (id) AS (
      SELECT ${id}::uuid UNION SELECT c.parent_id FROM company c JOIN above ON above.id = c.id WHERE c.parent_id IS NOT NULL)
    SELECT 1 FROM above WHERE id = ANY (${others}::uuid[])`);
  return above.length > 0;
}
