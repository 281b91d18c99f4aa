import sql from 'sql-template-tag';
import type { Permission } from '../../../kernel/permissions.js';
import type { Queryable, Tx } from '../../../platform/database/index.js';
import type { Company } from './company.entity.js';
import { companyAggregate } from './company.scope.js';

/** The company that an id means now: the survivor of one that was merged away, else the id itself, whether it is there or not. */
export async function survivorOf(reader: Queryable, id: string): Promise<string> {
  const [row] = await reader.query<{ id: string }>(sql`SELECT coalesce(merged_into, id) AS id FROM company WHERE id = ${id}`);
  return row?.id ?? id;
}

/** Locks the company that an id means, as `tx.lock` does; one that is merged away while we wait gives its survivor. */
export async function lockCompany(tx: Tx, id: string, { permission, expectedVersion }: { permission: Permission; expectedVersion?: number | null }): Promise<Company> {
  const meant = await survivorOf(tx, id);
  await tx.lock(companyAggregate, meant, { permission });
  if ((await survivorOf(tx, meant)) !== meant) return lockCompany(tx, meant, { permission, expectedVersion });
  return tx.lock(companyAggregate, meant, { permission, expectedVersion });
}

/**
 * Keeps companies from being merged away until the transaction ends, so that what it writes about them moves along with
 * the rest: a merge waits for it, or it waits for the merge and finds the survivor. Others may refer to them meanwhile.
 */
export async function holdSurvivors(tx: Tx, ids: readonly string[]): Promise<void> {
  const held = await tx.query<{ id: string; survivor: string | null }>(sql`
    SELECT id, merged_into AS survivor FROM company WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR KEY SHARE`);
  const survivors = held.flatMap(({ survivor }) => survivor ?? []);
  if (survivors.length > 0) await holdSurvivors(tx, survivors);
}
