import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';

/**
 * The day of the earliest intent or framework agreement that covers each deal, its own or of the whole that it is a phase of.
 * @param contract the contract that is held against them, if it is there already: once it was ended, what came after it is a
 *   new round, and nothing is held against it
 */
export async function frameworksOf(reader: Queryable, dealIds: readonly string[], contract: string | null = null): Promise<Map<string, string>> {
  const rows = await reader.query<{ dealId: string; signedOn: string }>(sql`
    SELECT d.id AS "dealId", min(a.signed_on) AS "signedOn"
    FROM deal d JOIN agreement_deal ad ON ad.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END) JOIN agreement a ON a.id = ad.agreement_id
    WHERE d.id = ANY (${[...dealIds]}::uuid[]) AND a.kind IN ('intent', 'framework')
      AND NOT EXISTS (SELECT 1 FROM agreement t WHERE t.parent_id = ${contract}::uuid AND t.kind = 'termination')
    GROUP BY d.id`);
  return new Map(rows.map((row) => [row.dealId, row.signedOn]));
}

/**
 * The day of the earliest standing contract that a framework of these deals would come after, or null: contracts of the
 * deals themselves, and of their phases where no other framework came before them.
 * @param framework the framework that is held against them, if it is there already
 */
export async function firstContractOf(reader: Queryable, dealIds: readonly string[], framework: string | null = null): Promise<string | null> {
  const ids = [...dealIds];
  const [row] = await reader.query<{ signedOn: string | null }>(sql`
    SELECT min(a.signed_on) AS "signedOn" FROM deal d JOIN agreement_deal ad ON ad.deal_id = d.id JOIN agreement a ON a.id = ad.agreement_id
    WHERE (d.id = ANY (${ids}::uuid[]) OR (d.parent_id = ANY (${ids}::uuid[]) AND d.relation = 'phase' AND NOT EXISTS (
        SELECT 1 FROM agreement_deal fd JOIN agreement f ON f.id = fd.agreement_id
        WHERE fd.deal_id IN (d.id, d.parent_id) AND f.kind IN ('intent', 'framework') AND f.signed_on <= a.signed_on AND f.id IS DISTINCT FROM ${framework}::uuid)))
      AND a.kind = 'contract' AND NOT EXISTS (SELECT 1 FROM agreement t WHERE t.parent_id = a.id AND t.kind = 'termination')`);
  return row?.signedOn ?? null;
}
