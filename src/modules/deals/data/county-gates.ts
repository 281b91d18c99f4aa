import sql from 'sql-template-tag';
import { groupBy, type Queryable } from '../../../platform/database/index.js';
import { gatesWith, type GateChoice } from '../domain/gate-settings.js';
import { GATES, type Gate } from '../domain/gates.js';

/** What a county decided of a gate, and how often it did. */
export interface StoredChoice extends GateChoice {
  organisationId: string;
  version: number;
}

/** What counties decided. No scope is applied: how a deal is judged is no secret to whoever sees the deal. */
export const choicesOf = (on: Queryable, counties: readonly string[]): Promise<StoredChoice[]> => on.query<StoredChoice>(sql`
  SELECT organisation_id AS "organisationId", code, demand, stage, min_investment AS "minInvestment", version
  FROM gate_setting WHERE organisation_id = ANY (${[...counties]}::uuid[])`);

/** The gates as a county asks them. */
export const gatesOf = async (on: Queryable, county: string): Promise<readonly Gate[]> => gatesWith(await choicesOf(on, [county]));

/** The gates as counties ask them, by the county's id; one that chose nothing has those of the code. */
export async function gatesOfCounties(on: Queryable, counties: readonly string[]): Promise<Map<string, readonly Gate[]>> {
  const chosen = groupBy(await choicesOf(on, counties), ({ organisationId }) => organisationId);
  return new Map(counties.map((county) => [county, chosen.has(county) ? gatesWith(chosen.get(county) ?? []) : GATES]));
}
