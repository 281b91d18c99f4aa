import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { columns, type Tx } from '../../platform/database/index.js';
import { gatesOf } from './data/county-gates.js';
import { DealFactsReader } from './data/deal-facts.reader.js';
import { auditDeal, logMove, type Move } from './data/deal-log.js';
import { Deal } from './data/deal.entity.js';
import { clocksOnMove } from './data/lead-clocks.js';
import { DealStanding } from './deal-standing.service.js';
import { isForward, type Stage } from './domain/stages.js';
import { defaultDate, judge, lastEntryOn, refusing, stepsTowards } from './domain/transition.js';

/** A move that was judged and may be made. */
export type MoveTo = Move & { stage: Stage };

/** Makes the moves that others have judged, with all that hangs on them. Part of the verbs of this module. */
@Injectable()
export class DealMover {
  constructor(private readonly facts: DealFactsReader, private readonly standing: DealStanding) {}

  /**
   * Moves a locked deal: log, counted entries, clocks, trail, light. A phase that goes ahead carries its whole along, as far
   * as the gates of the whole allow.
   * @returns the id of the entry in the stage log
   */
  async move(tx: Tx, deal: Deal, to: MoveTo): Promise<string> {
    const entryId = await write(tx, deal, to);
    if (deal.relation === 'phase' && deal.parentId && isForward(deal.stage, to.stage)) await this.carry(tx, deal.parentId, to, entryId);
    // The phase that carries a whole along refreshes it with itself.
    if (!to.causedBy) await this.standing.refresh(tx, [deal.id]);
    return entryId;
  }

  /**
   * Moves a deal to a stage if its hard gates are met, on the day `on`, raised to the deal's last entry where the fact was
   * recorded late. Soft gates hold nobody up here. With `causedBy` (the move of a phase) the day is that of the whole's own
   * fact where it has one.
   * @returns the entry's id, or null where the deal stays
   */
  async moveIfReady(tx: Tx, dealId: string, to: Stage, on: string, causedBy: string | null = null): Promise<string | null> {
    const [deal] = await tx.query<Deal>(sql`SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.id = ${dealId} FOR UPDATE`);
    if (!deal) return null;
    const facts = await this.facts.of(tx, deal);
    // What follows from a phase has its own day where a fact of the whole tells it.
    const last = lastEntryOn(deal);
    const day = causedBy === null ? (on < last ? last : on) : defaultDate(to, facts, on);
    const blockers = judge(deal.stage, to, facts, { gates: await gatesOf(tx, deal.jurisdictionId) });
    if (on > tx.clock.today() || day > tx.clock.today() || refusing(blockers).length > 0) return null;
    return this.move(tx, deal, { stage: to, on: day, causedBy });
  }

  private async carry(tx: Tx, wholeId: string, { stage, on }: MoveTo, entryId: string): Promise<void> {
    const [whole] = await tx.query<Pick<Deal, 'stage'>>(sql`SELECT d.stage FROM deal d WHERE d.id = ${wholeId} FOR UPDATE`);
    for (const step of whole ? stepsTowards(whole.stage, stage) : []) {
      if ((await this.moveIfReady(tx, wholeId, step, on, entryId)) === null) return;
    }
  }
}

async function write(tx: Tx, deal: Deal, to: MoveTo): Promise<string> {
  await tx.update(Deal, deal, { stage: to.stage, stageEnteredOn: to.on, updatedAt: tx.clock.now() });
  const entryId = await logMove(tx, deal, to);
  await clocksOnMove(tx, deal, to.stage, to.on, entryId);
  await auditDeal(tx, 'advanceDeal', deal, {
    stage: [deal.stage, to.stage], stageEnteredOn: [deal.stageEnteredOn, to.on], ...(to.reason ? { reason: [null, to.reason] } : {}),
    ...(to.unmet ? { overridden: [null, to.unmet.join(',')] } : {}),
  });
  return entryId;
}
