import sql from 'sql-template-tag';
import { ApiError } from '../../../kernel/errors.js';
import { addDays } from '../../../kernel/dates.js';
import type { Tx } from '../../../platform/database/index.js';
import { UNDO_DAYS, type MergeFacts } from '../domain/merge.js';
import { companyScope } from './company.scope.js';

/** A merge as it is kept, with all that is needed to undo it. */
export interface MergeRecord {
  id: string;
  keptId: string;
  mergedId: string;
  organisationId: string;
  keptBefore: MergeFacts;
  keptAfter: MergeFacts;
  mergedBefore: MergeFacts;
  /** As `move_company_references` answers; read by the database alone. */
  moved: unknown;
  mergedOn: string;
  undoneOn: string | null;
}

/** The last day on which a merge of that day can be undone. */
export const undoUntil = (mergedOn: string): string => addDays(mergedOn, UNDO_DAYS);

/** Makes all that refers to one company refer to another; answers with what was moved. */
export async function moveReferences(tx: Tx, fromId: string, toId: string): Promise<unknown> {
  const [row] = await tx.query<{ moved: unknown }>(sql`SELECT move_company_references(${fromId}, ${toId}) AS moved`);
  return row?.moved;
}

/** Moves back what still refers to the survivor. */
export async function returnReferences(tx: Tx, moved: unknown, fromId: string, toId: string): Promise<void> {
  await tx.query(sql`SELECT return_company_references(${JSON.stringify(moved)}::jsonb, ${fromId}, ${toId})`);
}

export async function insertMerge(tx: Tx, merge: Omit<MergeRecord, 'mergedOn' | 'undoneOn'>): Promise<void> {
  await tx.query(sql`
    INSERT INTO company_merge (id, kept_id, merged_id, organisation_id, kept_before, kept_after, merged_before, moved, merged_by, merged_on)
    VALUES (${merge.id}, ${merge.keptId}, ${merge.mergedId}, ${merge.organisationId}, ${JSON.stringify(merge.keptBefore)}, ${JSON.stringify(merge.keptAfter)},
            ${JSON.stringify(merge.mergedBefore)}, ${JSON.stringify(merge.moved)}, ${tx.actor.name}, ${tx.clock.today()})`);
}

/** A merge in a county where the actor may write companies, locked. @throws ApiError NOT_FOUND */
export async function lockMerge(tx: Tx, id: string): Promise<MergeRecord> {
  const [merge] = await tx.query<MergeRecord>(sql`
    SELECT m.id, m.kept_id AS "keptId", m.merged_id AS "mergedId", m.organisation_id AS "organisationId", m.kept_before AS "keptBefore", m.kept_after AS "keptAfter",
           m.merged_before AS "mergedBefore", m.moved, m.merged_on AS "mergedOn", m.undone_on AS "undoneOn"
    FROM company_merge m JOIN company c ON c.id = m.kept_id
    WHERE m.id = ${id} AND ${companyScope('c', tx.actor, 'company.write')} FOR UPDATE OF m`);
  if (!merge) throw new ApiError('NOT_FOUND');
  return merge;
}

/** One company becomes a part of another, or its own again. */
export async function setMergedInto(tx: Tx, id: string, survivorId: string | null): Promise<void> {
  await tx.query(sql`UPDATE company SET merged_into = ${survivorId}::uuid, version = version + 1, updated_at = ${tx.clock.now()} WHERE id = ${id}`);
}

/** The name of the company that this one became a part of, or null. */
export async function survivorName(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.query<{ name: string }>(sql`SELECT kept.name FROM company gone JOIN company kept ON kept.id = gone.merged_into WHERE gone.id = ${id}`);
  return row?.name ?? null;
}

export async function closeMerge(tx: Tx, id: string): Promise<void> {
  await tx.query(sql`UPDATE company_merge SET undone_on = ${tx.clock.today()} WHERE id = ${id}`);
}
