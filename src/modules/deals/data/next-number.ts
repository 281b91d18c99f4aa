import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import { dealNumber } from '../domain/code-names.js';

/**
 * The next number of a county and year. Those who register there at the same moment wait for each other until the
 * end of the transaction; the lock is a statement of its own, so that the next one sees what the other one wrote.
 */
export async function nextNumber(tx: Tx, jurisdictionId: string, year: string): Promise<string> {
  await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`deal-number/${jurisdictionId}/${year}`}, 0))`);
  const prefix = `XM-${year}-`;
  const [last] = await tx.query<{ ordinal: number | null }>(sql`
    SELECT max(substring(d.number FROM ${prefix.length + 1}::integer)::bigint)::integer AS ordinal FROM deal d
    WHERE d.jurisdiction_id = ${jurisdictionId} AND d.number ~ ${`^${prefix}[0-9]{1,9}$`}`);
  return dealNumber(year, (last?.ordinal ?? 0) + 1);
}
