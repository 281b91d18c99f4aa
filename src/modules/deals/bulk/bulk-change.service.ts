import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError, Refusal, refuse } from '../../../kernel/errors.js';
import { isId } from '../../../kernel/ids.js';
import { keyBy, UnitOfWork, type Tx } from '../../../platform/database/index.js';
import { dealScope } from '../data/deal.scope.js';
import { sameValues, undoableUntil, valuesNow, type BulkChange, type BulkDeal, type BulkValues } from '../domain/bulk-change.js';
import { BulkSelection, type BulkAsked, type BulkJudged } from './bulk-selection.js';
import { writeMany, type BulkWrite } from './bulk-writing.js';

export interface ApplyBulkChange {
  change: BulkAsked;
  /** So many as the preview said would change. */
  expectedCount: number;
  clientMutationId?: string | null;
}

type Row = BulkWrite & Pick<BulkDeal, 'officerId' | 'tags' | 'nextFollowUpOn' | 'archivedAt'> & { inReach: boolean };

/** Changes many deals at once, all or none, and takes it back again. */
@Injectable()
export class BulkChangeService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly selection: BulkSelection) {}

  /**
   * Does what the preview said, in one transaction; answers with the id of the change.
   * @throws Refusal COUNT_CHANGED when another number of deals would change by now, BULK_NOTHING, and what `BulkSelection` refuses
   */
  apply(actor: Actor, input: ApplyBulkChange): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'applyBulkChange', input }, async (tx, id) => {
      const judged = await this.selection.judge(tx, actor, input.change, { at: ['input', 'change'], lock: true });
      const writes = writesOf(judged);
      if (writes.length !== input.expectedCount) throw refuse('COUNT_CHANGED', 'expectedCount', { expected: input.expectedCount, current: writes.length });
      const [first] = writes;
      if (!first) throw refuse('BULK_NOTHING', 'change');
      await keep(tx, id, judged.change, first.organisationId, writes);
      await writeMany(tx, 'applyBulkChange', columnOf(first.after), writes);
    });
  }

  /**
   * Takes a change back within 24 hours, by who made it. Deals that somebody changed since in that column, and those that
   * went out of the actor's reach, stay as they are; answers with their number.
   * @throws ApiError NOT_FOUND; Refusal BULK_UNDONE_ALREADY, BULK_UNDO_TOO_LATE
   */
  undo(actor: Actor, id: string): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const change = await lockOwn(tx, id);
      const rows = await lockRows(tx, id, change);
      const back = rows.filter((row) => row.inReach && sameValues(valuesNow(row.after, row), row.after))
        .map(({ id: dealId, organisationId, before, after }) => ({ id: dealId, organisationId, before: after, after: before }));
      const [first] = back;
      if (first) await writeMany(tx, 'undoBulkChange', columnOf(first.after), back);
      await tx.query(sql`UPDATE bulk_change SET undone_at = ${tx.clock.now()} WHERE id = ${id}`);
      return rows.length - back.length;
    });
  }
}

const writesOf = ({ rows }: BulkJudged): BulkWrite[] =>
  rows.flatMap(({ id, organisationId, verdict }) => (verdict.kind === 'changing' ? [{ id, organisationId, before: verdict.before, after: verdict.after }] : []));

const columnOf = (values: BulkValues): keyof BulkValues => {
  const [column] = Object.keys(values) as (keyof BulkValues)[];
  if (!column) throw new Error('a change of deals sets a column');
  return column;
};

async function keep(tx: Tx, id: string, change: BulkChange, organisationId: string, writes: readonly BulkWrite[]): Promise<void> {
  await tx.query(sql`
    INSERT INTO bulk_change (id, organisation_id, actor_id, change, changed, at)
    VALUES (${id}, ${organisationId}, ${tx.actor.id}, ${JSON.stringify(change)}, ${writes.length}, ${tx.clock.now()})`);
  await tx.query(sql`
    INSERT INTO bulk_change_row (bulk_change_id, deal_id, before, after)
    SELECT ${id}::uuid, c.* FROM unnest(${writes.map((write) => write.id)}::uuid[], ${writes.map(({ before }) => JSON.stringify(before))}::jsonb[],
      ${writes.map(({ after }) => JSON.stringify(after))}::jsonb[]) AS c (deal_id, before, after)`);
}

async function lockOwn(tx: Tx, id: string): Promise<BulkChange> {
  const [found] = isId(id) ? await tx.query<{ change: BulkChange; at: Date; undoneAt: Date | null }>(sql`
    SELECT b.change, b.at, b.undone_at AS "undoneAt" FROM bulk_change b WHERE b.id = ${id} AND b.actor_id = ${tx.actor.id} FOR UPDATE`) : [];
  if (!found) throw new ApiError('NOT_FOUND');
  const code = found.undoneAt ? 'BULK_UNDONE_ALREADY' : tx.clock.now() > undoableUntil(found.at) ? 'BULK_UNDO_TOO_LATE' : null;
  if (code) throw new Refusal([{ code, field: ['input', 'id'] }]);
  return found.change;
}

async function lockRows(tx: Tx, id: string, change: BulkChange): Promise<Row[]> {
  const permission = 'archived' in change ? 'deal.archive' : 'deal.register';
  const deals = await tx.query<Omit<Row, 'before' | 'after'>>(sql`
    SELECT d.id, d.organisation_id AS "organisationId", d.officer_id AS "officerId", d.tags, d.next_follow_up_on AS "nextFollowUpOn",
           d.archived_at AS "archivedAt", ${dealScope('d', tx.actor, permission)} AS "inReach"
    FROM deal d WHERE d.id IN (SELECT r.deal_id FROM bulk_change_row r WHERE r.bulk_change_id = ${id}) ORDER BY d.id FOR UPDATE OF d`);
  const kept = keyBy(await tx.query<{ id: string; before: BulkValues; after: BulkValues }>(sql`
    SELECT r.deal_id AS id, r.before, r.after FROM bulk_change_row r WHERE r.bulk_change_id = ${id}`), (row) => row.id);
  return deals.flatMap((deal) => {
    const row = kept.get(deal.id);
    return row ? [{ ...deal, before: row.before, after: row.after }] : [];
  });
}
