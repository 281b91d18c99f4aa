import sql from 'sql-template-tag';
import { Refusal } from '../../../kernel/errors.js';
import { columns, type Changes, type Tx } from '../../../platform/database/index.js';
import { DealBenefit } from '../data/deal-benefit.entity.js';
import { benefitChanges, benefitFaults, stored, type Benefit } from '../domain/benefits.js';

/**
 * Sets the whole table of a locked deal's benefit, and answers with what changed.
 * @throws Refusal BENEFIT_TWICE, FUTURE_YEAR, NEGATIVE, TOO_FINE, TOO_LARGE, NOT_WHOLE, SHARE_ABOVE_HUNDRED at the row and field
 */
export async function setBenefits(tx: Tx, dealId: string, given: readonly Benefit[]): Promise<Changes> {
  const faults = benefitFaults(given, Number(tx.clock.today().slice(0, 4)));
  if (faults.length > 0) throw new Refusal(faults);
  const wanted = given.map(({ indicator, kind, year, value }) => stored({ indicator, kind, year, value }));
  const before = await tx.query<DealBenefit>(sql`SELECT ${columns(DealBenefit, 'b')} FROM deal_benefit b WHERE b.deal_id = ${dealId}`);
  const changes = benefitChanges(before, wanted);
  if (Object.keys(changes).length === 0) return {};
  await tx.query(sql`DELETE FROM deal_benefit WHERE deal_id = ${dealId}`);
  if (wanted.length > 0) await tx.insert(DealBenefit, wanted.map((benefit) => ({ ...benefit, dealId })));
  return changes;
}
