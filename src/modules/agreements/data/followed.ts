import sql from 'sql-template-tag';
import { refuse } from '../../../kernel/errors.js';
import type { Queryable, Tx } from '../../../platform/database/index.js';
import type { Followed } from '../domain/following.js';
import { agreementScope } from './agreement.scope.js';

/**
 * The agreement that a supplement adds to or a termination ends, locked: what comes after waits for it. Who may sign for the
 * deals that are named may change what it says of them.
 * @throws Refusal NOT_FOUND at `parentId` where it is out of reach
 */
export async function lockFollowed(tx: Tx, id: string): Promise<Followed> {
  const [found] = await tx.query<{ id: string }>(sql`SELECT id FROM agreement WHERE id = ${id} AND ${agreementScope('agreement', tx.actor)} FOR UPDATE`);
  const followed = found ? await followedOf(tx, id) : null;
  if (!followed) throw refuse('NOT_FOUND', 'parentId');
  return followed;
}

/** An agreement as those see it that stand on it. `without`: a follower that does not count, because it is being changed. */
export async function followedOf(reader: Queryable, id: string, without: string | null = null): Promise<Followed | null> {
  const [row] = await reader.query<Followed>(sql`
    SELECT a.kind, a.signed_on AS "signedOn", ARRAY(SELECT ad.deal_id FROM agreement_deal ad WHERE ad.agreement_id = a.id) AS "dealIds",
           (SELECT min(t.signed_on) FROM agreement t WHERE t.parent_id = a.id AND t.kind = 'termination' AND t.id IS DISTINCT FROM ${without}::uuid) AS "terminatedOn"
    FROM agreement a WHERE a.id = ${id}`);
  return row ?? null;
}

/** What stands on an agreement: the day of the first signing, and the deals that are named. Null where nothing does. */
export async function followersOf(reader: Queryable, id: string): Promise<{ firstOn: string; dealIds: string[] } | null> {
  const [row] = await reader.query<{ firstOn: string | null; dealIds: string[] }>(sql`
    SELECT min(f.signed_on) AS "firstOn", COALESCE(array_agg(DISTINCT fd.deal_id) FILTER (WHERE fd.deal_id IS NOT NULL), '{}') AS "dealIds"
    FROM agreement f LEFT JOIN agreement_deal fd ON fd.agreement_id = f.id WHERE f.parent_id = ${id}`);
  return row?.firstOn ? { firstOn: row.firstOn, dealIds: row.dealIds } : null;
}
