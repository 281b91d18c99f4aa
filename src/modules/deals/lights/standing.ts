import sql, { type Sql } from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import { differences, store } from './stored-standing.js';

/**
 * Judges deals anew in the transaction that changed something of them: lights, their worst colour and the day of the last
 * progress are afterwards what the facts say. With a deal go the whole that it is a phase of, and its own phases, because
 * a contract or a supply of the one is a fact of the other. Neither `version` nor `updated_at` moves: nobody edited anything.
 * No scope is applied: the verb that calls has checked its own.
 */
export async function refreshStanding(tx: Tx, dealIds: readonly string[]): Promise<void> {
  if (dealIds.length === 0) return;
  const family = await lock(tx, sql`
    SELECT asked.id FROM unnest(${[...dealIds]}::uuid[]) AS asked (id)
    UNION SELECT p.parent_id FROM deal p WHERE p.id = ANY (${[...dealIds]}::uuid[]) AND p.relation = 'phase'
    UNION SELECT p.id FROM deal p WHERE p.parent_id = ANY (${[...dealIds]}::uuid[]) AND p.relation = 'phase'`);
  await judgeLocked(tx, family);
}

/**
 * Judges exactly these deals anew. They are locked, in the order of their ids, before their facts are read: of two who
 * change facts of one deal at the same moment the second waits, and judges by what both wrote.
 * @returns how many were written, because they stood otherwise than was stored
 */
export async function rejudge(tx: Tx, dealIds: readonly string[]): Promise<number> {
  return judgeLocked(tx, await lock(tx, sql`SELECT * FROM unnest(${[...dealIds]}::uuid[])`));
}

async function lock(tx: Tx, ids: Sql): Promise<string[]> {
  const locked = await tx.query<{ id: string }>(sql`SELECT d.id FROM deal d WHERE d.id IN (${ids}) ORDER BY d.id FOR NO KEY UPDATE`);
  return locked.map(({ id }) => id);
}

async function judgeLocked(tx: Tx, dealIds: readonly string[]): Promise<number> {
  const today = tx.clock.today();
  const found = await differences(tx, dealIds, today);
  await store(tx, found, today);
  return found.length;
}
