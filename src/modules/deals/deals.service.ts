import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import type { Permission } from '../../kernel/permissions.js';
import { columns, keyBy, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { correctEntries, type CorrectedDay } from './data/correct-entries.js';
import { gatesOf } from './data/county-gates.js';
import { DealFactsReader } from './data/deal-facts.reader.js';
import { Deal } from './data/deal.entity.js';
import { dealAggregate, dealScope } from './data/deal.scope.js';
import { signedAnew } from './data/new-investor.js';
import { settleOwnParts } from './data/own-parts.js';
import { DealMover } from './deal-mover.service.js';
import { entryFaults } from './domain/dates.js';
import type { DealStatus, Stage } from './domain/stages.js';
import { defaultDate, isOverridable, judge, lastEntryOn, refusing, warning, type Blocker } from './domain/transition.js';

/** A move asked for: `on` left out is the date of the fact behind the gate, else today. */
export interface AdvanceDeal {
  id: string;
  to: Stage;
  on?: string | null;
  expectedVersion?: number | null;
  override?: boolean | null;
  reason?: string | null;
}

/** A move that was made: its entry in the stage log, and the soft conditions that were not met. */
export interface MadeMove {
  entryId: string;
  warnings: Blocker[];
}

const perDeal = (index: number): string[] => ['input', 'deals', String(index), 'dealId'];

/** Moves deals along the pipeline, for officers and for the modules whose facts move them. */
@Injectable()
export class DealsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly facts: DealFactsReader, private readonly mover: DealMover) {}

  /**
   * Moves a deal. A refusal names every unmet condition (`blockers`) and writes nothing; soft conditions refuse nothing.
   * @throws Refusal MOVE_REFUSED, OVERRIDE_NOT_PERMITTED, REASON_REQUIRED, FUTURE_DATE, DATE_BEFORE_STAGE, CONFLICT
   */
  advance(actor: Actor, input: AdvanceDeal): Promise<MadeMove> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await tx.lock(dealAggregate, input.id, { permission: 'deal.advance', expectedVersion: input.expectedVersion ?? null });
      const facts = await this.facts.of(tx, deal);
      const reason = input.reason?.trim() ?? null;
      const on = input.on ?? defaultDate(input.to, facts, tx.clock.today());
      const blockers = judge(deal.stage, input.to, facts, { reason, gates: await gatesOf(tx, deal.jurisdictionId) });
      const hard = refusing(blockers);
      const overriding = input.override === true && hard.length > 0 && hard.every(isOverridable);
      const faults = [
        ...(overriding ? await this.overrideFaults(tx, deal, reason) : refused(hard)),
        ...entryFaults(on, tx.clock.today(), lastEntryOn(deal)),
      ];
      if (faults.length > 0) throw new Refusal(faults, { deal, blockers });
      const entryId = await this.mover.move(tx, deal, { stage: input.to, on, reason, ...(overriding ? { unmet: hard.map((blocker) => blocker.code) } : {}) });
      return { entryId, warnings: warning(blockers) };
    });
  }

  /**
   * Moves a deal that meets every hard condition of `to`, and leaves any other as it is: for a module that has just recorded
   * the fact behind a gate. The right to record the fact is enough; the caller has locked the deal within its actor's
   * reach (`lockDeals`). `on` is the fact's date, raised to the deal's last entry where the fact was recorded late.
   * @returns whether the deal moved
   */
  async advanceIfReady(tx: Tx, dealId: string, to: Stage, on: string): Promise<boolean> {
    return (await this.mover.moveIfReady(tx, dealId, to, on)) !== null;
  }

  /**
   * Writes down that a contract was signed for a locked deal; to be called after each. Where the investor changed since the
   * deal was signed, it counts as signed on the day of this contract, and no more on the earlier one; else nothing happens.
   * @returns whether it counts anew
   */
  signedAnew(tx: Tx, deal: Deal, on: string): Promise<boolean> {
    return signedAnew(tx, deal, on);
  }

  /**
   * Puts right the entries that these deals and their families made into a stage by an agreement or a milestone, after the
   * day of that itself was put right; to be called after it is stored. The log keeps the old day beside the new one.
   */
  correctEntries(tx: Tx, dealIds: readonly string[], day: CorrectedDay): Promise<void> {
    return correctEntries(tx, dealIds, day);
  }

  /** Works out anew what a deal and its family stand for in sums, after another module changed an amount of it (合同引资额). Refuses nothing. */
  settleAmounts(tx: Tx, deal: Deal): Promise<void> {
    return settleOwnParts(tx, deal, null);
  }

  /**
   * Locks active deals for a verb of another module, in the order given. All faults are told at once, each at its own
   * field: DEAL_NOT_FOUND (absent or out of reach: the two look alike), DEAL_REPEATED, STATUS_NOT_ACTIVE.
   * @param field path of the input field for the deal at an index; by default `input.deals.<index>.dealId`
   * @param statuses in which the verb makes sense; by default of active deals alone
   */
  async lockDeals(
    tx: Tx, ids: readonly string[], permission: Permission, field: (index: number) => string[] = perDeal, statuses: readonly DealStatus[] = ['active'],
  ): Promise<Deal[]> {
    // In the order of ids, so that two who lock the same deals wait for each other instead of deadlocking.
    const rows = await tx.query<Deal>(sql`
      SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', tx.actor, permission)} ORDER BY d.id FOR UPDATE`);
    const found = keyBy(rows, (deal) => deal.id);
    const faults = ids.flatMap((id, index): FieldError[] => {
      const deal = found.get(id);
      if (!deal) return [{ code: 'DEAL_NOT_FOUND', field: field(index) }];
      if (ids.indexOf(id) < index) return [{ code: 'DEAL_REPEATED', field: field(index) }];
      return statuses.includes(deal.status) ? [] : [{ code: 'STATUS_NOT_ACTIVE', field: field(index) }];
    });
    if (faults.length > 0) throw new Refusal(faults);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  private async overrideFaults(tx: Tx, deal: Deal, reason: string | null): Promise<FieldError[]> {
    const held = await tx.query(sql`SELECT 1 FROM deal d WHERE d.id = ${deal.id} AND ${dealScope('d', tx.actor, 'deal.override')}`);
    return [
      ...(held.length > 0 ? [] : [{ code: 'OVERRIDE_NOT_PERMITTED', field: ['input', 'override'] }]),
      ...(reason ? [] : [{ code: 'REASON_REQUIRED', field: ['input', 'reason'] }]),
    ];
  }
}

const refused = (blockers: readonly Blocker[]): FieldError[] => (blockers.length > 0 ? [{ code: 'MOVE_REFUSED', field: ['input', 'to'] }] : []);
