import sql from 'sql-template-tag';
import { Refusal } from '../../../kernel/errors.js';
import type { Tx } from '../../../platform/database/index.js';
import { excess, ownParts, type OwnPart, type Part } from '../domain/own-part.js';
import type { Deal } from './deal.entity.js';
import { wholeOf } from './stage-entries.js';

type Row = Part & OwnPart & { relation: Deal['relation'] };

/**
 * Works out anew what a deal and the rest of its family (the whole and its phases) stand for in sums. To be called after
 * every change of an amount, a status or a relation; neither `version` nor `updated_at` moves, for nobody edited them.
 * @param field where a refusal points; left out: the field of the amount itself. `null`: nothing is refused (a phase that leaves, an amount that
 *   follows from a contract), own parts then end at 0
 * @throws Refusal PHASES_ABOVE_TOTAL when the live phases claim more than the whole has
 */
export async function settleOwnParts(tx: Tx, deal: Pick<Deal, 'id' | 'parentId' | 'relation'>, field?: readonly string[] | null): Promise<void> {
  const id = wholeOf(deal);
  const rows = await tx.query<Row>(sql`
    SELECT d.id, d.relation, d.status, d.total_investment AS "totalInvestment", d.contracted_inward AS "contractedInward",
           d.own_investment AS "ownInvestment", d.own_inward AS "ownInward"
    FROM deal d WHERE d.id = ${id} OR (d.parent_id = ${id} AND d.relation = 'phase') ORDER BY d.id FOR NO KEY UPDATE`);
  const whole = rows.find((row) => row.id === id);
  if (!whole) return;
  const phases = rows.filter((row) => row.id !== id);
  const faults = field === null ? [] : excess(whole, phases);
  if (faults.length > 0) {
    throw new Refusal(faults.map(({ amount, ...params }) => ({ code: 'PHASES_ABOVE_TOTAL', field: field ?? ['input', amount], params })));
  }
  await store(tx, rows, ownParts(whole, phases));
}

async function store(tx: Tx, rows: readonly Row[], parts: ReadonlyMap<string, OwnPart>): Promise<void> {
  const changed = rows.flatMap(({ id, ownInvestment, ownInward }) => {
    const part = parts.get(id);
    return part && (part.ownInvestment !== ownInvestment || part.ownInward !== ownInward) ? [{ id, ...part }] : [];
  });
  if (changed.length === 0) return;
  await tx.query(sql`
    UPDATE deal d SET own_investment = c.investment, own_inward = c.inward
    FROM unnest(${changed.map(({ id }) => id)}::uuid[], ${changed.map((one) => one.ownInvestment)}::numeric[], ${changed.map((one) => one.ownInward)}::numeric[])
      AS c (id, investment, inward) WHERE d.id = c.id`);
}
