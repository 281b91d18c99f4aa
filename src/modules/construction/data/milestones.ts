import sql from 'sql-template-tag';
import type { Tx } from '../../../platform/database/index.js';
import type { Deal } from '../../deals/index.js';
import type { MilestoneKind, Reached } from '../domain/milestone.js';
import { Milestone } from './milestone.entity.js';

/** The days of the milestones that a locked deal has reached. */
export async function reachedBy(tx: Tx, deal: Deal): Promise<Reached['reached']> {
  const rows = await tx.query<{ kind: MilestoneKind; actualOn: string }>(sql`SELECT m.kind, m.actual_on AS "actualOn" FROM milestone m WHERE m.deal_id = ${deal.id}`);
  return Object.fromEntries(rows.map(({ kind, actualOn }) => [kind, actualOn]));
}

/** A whole has broken ground when its first phase has. */
export const commencedBy = <Days extends object>(reached: Days, commencedOn: string | null): Days & { commencement?: string } =>
  (commencedOn === null ? reached : { ...reached, commencement: commencedOn });

/** Writes down that a locked deal has reached a milestone. */
export const writeMilestone = (tx: Tx, deal: Deal, milestone: Pick<Milestone, 'id' | 'kind' | 'actualOn' | 'evidence'>): Promise<void> =>
  tx.insert(Milestone, { ...milestone, dealId: deal.id, recordedBy: tx.actor.name, createdBy: tx.actor.kind === 'user' ? tx.actor.id : null });
