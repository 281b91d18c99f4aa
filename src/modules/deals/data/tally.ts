import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { underOrganisation, within } from '../../../platform/access/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { countsByItself, dealScope } from './deal.scope.js';

/**
 * Folds the running counts of the pipeline together. Every statement that changes deals adds rows of differences; what is
 * added meanwhile is not seen here and stays for the next time.
 */
export async function foldTally(tx: Tx): Promise<void> {
  await tx.query(sql`
    WITH taken AS (DELETE FROM deal_tally RETURNING *)
    INSERT INTO deal_tally
    SELECT organisation_id, stage, status, light, secret, sum(wholes), sum(phases), sum(own_investment) FROM taken
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(wholes) <> 0 OR sum(phases) <> 0 OR sum(own_investment) <> 0`);
}

/**
 * Rows (stage, status, light, wholes, phases, own) that add up to the deals in an actor's reach, by the running counts: a
 * sum over some hundred rows however many deals there are. Deals of secrecy 3 are not in it, but for those the actor knows.
 * @param organisationId leaves only the organisation and those below it
 */
export const tallied = (actor: Actor, organisationId?: string | null): Sql => {
  const below = (column: string): Sql => (organisationId ? sql`AND ${underOrganisation(column, organisationId)}` : sql``);
  return sql`
    SELECT t.stage, t.status, t.light, t.wholes, t.phases, t.own_investment AS own FROM deal_tally t
    WHERE NOT t.secret AND ${within('t.organisation_id', actor, 'pipeline.read')} ${below('t.organisation_id')}
    UNION ALL
    SELECT d.stage, d.status, d.light, (${countsByItself})::integer, (NOT ${countsByItself})::integer, coalesce(d.own_investment, 0) FROM deal d
    WHERE d.secrecy = 3 AND ${dealScope('d', actor, 'pipeline.read')} ${below('d.organisation_id')}`;
};
