import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import { judgeStored, storeStanding } from './stored-standing.js';

/**
 * Judges deals anew in the transaction that changed something of them: lights, their worst colour and the day of the last
 * progress are afterwards what the facts say. With a deal go the whole that it is a phase of, and its own phases, because
 * a contract or a supply of the one is a fact of the other. Neither `version` nor `updated_at` moves: nobody edited anything.
 *
 * The rows are locked, in the order of their ids, before the facts are read: of two who change facts of one deal at the same
 * moment the second waits, and judges by what both wrote. No scope is applied: the verb that calls has checked its own.
 */
export async function refreshStanding(tx: Tx, dealIds: readonly string[]): Promise<void> {
  if (dealIds.length === 0) return;
  const rows = await tx.query<{ id: string }>(sql`
    SELECT d.id FROM deal d
    WHERE d.id IN (
      SELECT asked.id FROM unnest(${[...dealIds]}::uuid[]) AS asked (id)
      UNION SELECT p.parent_id FROM deal p WHERE p.id = ANY (${[...dealIds]}::uuid[]) AND p.relation = 'phase'
      UNION SELECT p.id FROM deal p WHERE p.parent_id = ANY (${[...dealIds]}::uuid[]) AND p.relation = 'phase')
    ORDER BY d.id FOR NO KEY UPDATE`);
  await storeStanding(tx, await judgeStored(tx, rows.map(({ id }) => id), tx.clock.today()));
}
