import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';

/** A plan is fulfilled by a visit of the same organisation to that company at most so many days before or after it. */
const DAYS_OFF = 3;

/**
 * Marks the open plans that the visit fulfils, and opens those again that it no longer does because its day or its
 * companies changed.
 */
export async function fulfilPlans(tx: Tx, visitId: string): Promise<void> {
  // A record that was joined into the visit was of an organisation and a day of its own.
  const fulfilled = sql`EXISTS (SELECT 1 FROM visit part WHERE (part.id = v.id OR part.joined_into = v.id)
      AND part.organisation_id = p.organisation_id AND abs(p.planned_on - part.visited_on) <= ${DAYS_OFF})
    AND EXISTS (SELECT 1 FROM visit_company met WHERE met.visit_id = v.id AND met.company_id = p.company_id)`;
  await tx.query(sql`UPDATE visit_plan p SET visit_id = NULL FROM visit v WHERE v.id = ${visitId} AND p.visit_id = v.id AND NOT (${fulfilled})`);
  await tx.query(sql`UPDATE visit_plan p SET visit_id = v.id FROM visit v WHERE v.id = ${visitId} AND p.visit_id IS NULL AND p.cancelled_at IS NULL AND ${fulfilled}`);
}
