import sql from 'sql-template-tag';
import type { Queryable } from '../database/index.js';

/** Any fixed number: the locks on contents, apart from all others. */
const LOCKS = 7_260_714;

/** Until the transaction ends nobody takes this content out of the store; others may keep it at the same time. */
export async function holdContent(tx: Queryable, hash: string): Promise<void> {
  await tx.query(sql`SELECT pg_advisory_xact_lock_shared(${LOCKS}::int, hashtext(${hash}))`);
}

/** Until the transaction ends nobody keeps this content or takes it out but us. */
export async function lockContent(tx: Queryable, hash: string): Promise<void> {
  await tx.query(sql`SELECT pg_advisory_xact_lock(${LOCKS}::int, hashtext(${hash}))`);
}
