import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';

/** The day of the earliest intent or framework agreement of each deal that has one. */
export async function frameworksOf(reader: Queryable, dealIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.query<{ dealId: string; signedOn: string }>(sql`
    SELECT ad.deal_id AS "dealId", min(a.signed_on) AS "signedOn" FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
    WHERE a.kind IN ('intent', 'framework') AND ad.deal_id = ANY (${[...dealIds]}::uuid[]) GROUP BY ad.deal_id`);
  return new Map(rows.map((row) => [row.dealId, row.signedOn]));
}

/** The day of the earliest contract of these deals, or null: a framework cannot be moved behind it. */
export async function firstContractOf(reader: Queryable, dealIds: readonly string[]): Promise<string | null> {
  const [row] = await reader.query<{ signedOn: string | null }>(sql`
    SELECT min(a.signed_on) AS "signedOn" FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
    WHERE a.kind = 'contract' AND ad.deal_id = ANY (${[...dealIds]}::uuid[])`);
  return row?.signedOn ?? null;
}
