import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';
import type { PlanExtension, PlanFacts, PlannedMilestone } from '../domain/plan.js';

/** What the lanes of a deal are made of, with the extensions of its clocks that stand: of each clock the one that ends last. */
export type DealPlanFacts = PlanFacts & { dealId: string; extensions: PlanExtension[] };

/** Days of a deal as the view has them. */
interface Row {
  dealId: string;
  isActive: boolean;
  contractSignedOn: string | null;
  registrationDueOn: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  agreedProductionOn: string | null;
  landContractOn: string | null;
  landStartOn: string | null;
  supplyCompletionOn: string | null;
  entityRegisteredOn: string | null;
  filedOn: string | null;
  landAppliedOn: string | null;
  plantLeasedOn: string | null;
  commencedOn: string | null;
  statisticsOn: string | null;
  completedOn: string | null;
  producedOn: string | null;
  aboveScaleOn: string | null;
  capacityOn: string | null;
  extensions: Record<string, { untilOn: string }> | null;
  typed: Partial<Record<PlannedMilestone, string>> | null;
}

/** Reads what the lanes of deals are made of, in one statement. `scope` is a condition on the deal `d` and its facts `f`; several deals are named by `f.deal_id`. */
export async function planFacts(on: Queryable, scope: Sql): Promise<DealPlanFacts[]> {
  const rows = await on.query<Row>(sql`
    SELECT d.id AS "dealId", d.status = 'active' AS "isActive", f.contract_signed_on AS "contractSignedOn", f.registration_due_on AS "registrationDueOn",
           f.agreed_start_on AS "agreedStartOn", f.agreed_completion_on AS "agreedCompletionOn", f.agreed_production_on AS "agreedProductionOn",
           f.land_contract_on AS "landContractOn", f.land_start_on AS "landStartOn", f.entity_registered_on AS "entityRegisteredOn", f.filed_on AS "filedOn",
           f.land_applied_on AS "landAppliedOn", f.plant_leased_on AS "plantLeasedOn", f.commenced_on AS "commencedOn", f.statistics_on AS "statisticsOn",
           f.completed_on AS "completedOn", f.produced_on AS "producedOn", f.capacity_on AS "capacityOn", f.extensions,
           (SELECT min(s.completion_on) FROM land_supply s WHERE s.deal_id IN (d.id, CASE d.relation WHEN 'phase' THEN d.parent_id END)) AS "supplyCompletionOn",
           (SELECT m.actual_on FROM milestone m WHERE m.deal_id = d.id AND m.kind = 'aboveScale') AS "aboveScaleOn",
           (SELECT jsonb_object_agg(p.kind, p.planned_on) FROM milestone_plan p WHERE p.deal_id = d.id) AS typed
    FROM deal d JOIN deal_facts f ON f.deal_id = d.id WHERE ${scope}`);
  return rows.map(factsOf);
}

const factsOf = (row: Row): DealPlanFacts => ({
  dealId: row.dealId, isActive: row.isActive,
  agreed: { registration: row.registrationDueOn, commencement: row.agreedStartOn, completion: row.agreedCompletionOn, production: row.agreedProductionOn },
  supplied: { commencement: row.landStartOn, completion: row.supplyCompletionOn },
  typed: row.typed ?? {},
  actual: {
    signing: row.contractSignedOn, registration: row.entityRegisteredOn, filing: row.filedOn, landApplication: row.landAppliedOn, plantLease: row.plantLeasedOn,
    land: row.landContractOn, commencement: row.commencedOn, statistics: row.statisticsOn, completion: row.completedOn, production: row.producedOn,
    aboveScale: row.aboveScaleOn, capacity: row.capacityOn,
  },
  extensions: Object.entries(row.extensions ?? {}).map(([rule, { untilOn }]) => ({ rule, untilOn })),
});
