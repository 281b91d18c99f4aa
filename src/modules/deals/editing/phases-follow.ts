import sql from 'sql-template-tag';
import { changesOf, columns, type Tx } from '../../../platform/database/index.js';
import { auditDeal } from '../data/deal-log.js';
import { Deal } from '../data/deal.entity.js';

/** What a phase has from its whole where nobody says otherwise. */
type Inherited = Pick<Deal, 'kind' | 'chain'>;

/**
 * Hands another kind or chain of a locked whole down to its phases, so that numbers by either keep a family together. A
 * phase of which somebody said otherwise than of the whole keeps its own.
 * @param whole as it was before
 */
export async function handDown(tx: Tx, whole: Deal, patch: Partial<Inherited>): Promise<void> {
  const fields = (['kind', 'chain'] as const).filter((field) => patch[field] !== undefined);
  if (fields.length === 0 || whole.relation === 'phase') return;
  const phases = await tx.query<Deal>(sql`
    SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.parent_id = ${whole.id} AND d.relation = 'phase' ORDER BY d.id FOR UPDATE`);
  for (const phase of phases) {
    const taken: Partial<Inherited> = Object.fromEntries(fields.filter((field) => phase[field] === whole[field]).map((field) => [field, patch[field]]));
    const changes = changesOf<Inherited>(phase, taken);
    if (Object.keys(changes).length === 0) continue;
    await tx.update(Deal, phase, { ...taken, updatedAt: tx.clock.now() });
    await auditDeal(tx, 'updateDeal', phase, changes);
  }
}
