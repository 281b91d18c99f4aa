import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, refuse } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { auditDeal, logUndo } from './data/deal-log.js';
import { Deal } from './data/deal.entity.js';
import { dealAggregate } from './data/deal.scope.js';
import { clocksOnUndo } from './data/lead-clocks.js';
import { StageLogEntry } from './data/stage-log.entity.js';
import { DealStanding } from './deal-standing.service.js';
import { standing } from './domain/counted-entries.js';
import type { Stage } from './domain/stages.js';

/** How long a slip of the hand can be taken back. Longer than the ten seconds for which the board offers it. */
const SECONDS = 60;

type Entry = StageLogEntry & { isLate: boolean };

/** Takes back the last move of a deal, for whoever made it, within a minute. */
@Injectable()
export class MoveUndoService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealStanding) {}

  /**
   * Puts the deal back to where it was: stage, day, clocks. The move stays in the log and counts for nothing; a whole that was
   * carried along by its phase goes back with it, where nothing happened to it since.
   * @returns the deal's id
   * @throws ApiError NOT_FOUND; Refusal UNDO_NOT_A_MOVE, UNDO_NOT_YOURS, UNDO_NOT_LAST, UNDO_TOO_LATE
   */
  undo(actor: Actor, entryId: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [asked] = isId(entryId) ? await tx.query<{ dealId: string }>(sql`SELECT l.deal_id AS "dealId" FROM stage_log l WHERE l.id = ${entryId}`) : [];
      if (!asked) throw new ApiError('NOT_FOUND');
      const deal = await tx.lock(dealAggregate, asked.dealId, { permission: 'deal.advance' });
      const log = await logOf(tx, deal.id);
      check(log, entryId, actor);
      await takeBack(tx, deal, log);
      await takeBackCaused(tx, deal, entryId);
      await this.deals.refresh(tx, [deal.id]);
      return deal.id;
    });
  }
}

/** The log of a deal in the order in which it was written. How old an entry is, is the database's to say: it wrote its time. */
const logOf = (tx: Tx, dealId: string): Promise<Entry[]> => tx.query<Entry>(sql`
  SELECT ${columns(StageLogEntry, 'l')}, clock_timestamp() - l.at > make_interval(secs => ${SECONDS}::integer) AS "isLate"
  FROM stage_log l WHERE l.deal_id = ${dealId} ORDER BY l.at, l.id`);

const isMove = ({ event, fromStage }: StageLogEntry): boolean => event === 'move' && fromStage !== null;

function check(log: readonly Entry[], entryId: string, actor: Actor): void {
  const entry = log.find(({ id }) => id === entryId);
  if (!entry) throw new ApiError('NOT_FOUND');
  if (!isMove(entry)) throw refuse('UNDO_NOT_A_MOVE', 'entryId');
  if (entry.actorId !== actor.id) throw refuse('UNDO_NOT_YOURS', 'entryId');
  if (log.at(-1) !== entry) throw refuse('UNDO_NOT_LAST', 'entryId');
  if (entry.isLate) throw refuse('UNDO_TOO_LATE', 'entryId');
}

/** Takes back the last entry of a locked deal's log. */
async function takeBack(tx: Tx, deal: Deal, log: readonly StageLogEntry[]): Promise<void> {
  const last = log.at(-1);
  if (!last?.fromStage) return;
  const stage: Stage = last.fromStage;
  const before = standing(log.slice(0, -1)).filter(({ event }) => event === 'move').at(-1);
  const enteredOn = before?.enteredOn ?? deal.registeredOn;
  await tx.update(Deal, deal, { stage, stageEnteredOn: enteredOn, updatedAt: tx.clock.now() });
  await logUndo(tx, deal, last, stage, tx.clock.today());
  await clocksOnUndo(tx, last.id);
  await auditDeal(tx, 'undoMove', deal, { stage: [deal.stage, stage], stageEnteredOn: [deal.stageEnteredOn, enteredOn] });
}

/** Takes back what the move of a phase did to its whole, the last step first, as long as nothing came after it. */
async function takeBackCaused(tx: Tx, phase: Deal, entryId: string): Promise<void> {
  if (phase.relation !== 'phase' || !phase.parentId) return;
  for (;;) {
    const [whole] = await tx.query<Deal>(sql`SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.id = ${phase.parentId} FOR UPDATE`);
    const log = whole ? standing(await logOf(tx, whole.id)) : [];
    if (!whole || log.at(-1)?.causedBy !== entryId) return;
    await takeBack(tx, whole, log);
  }
}
