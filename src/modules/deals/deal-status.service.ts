import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { auditDeal, logMove } from './data/deal-log.js';
import { Deal } from './data/deal.entity.js';
import { dealAggregate } from './data/deal.scope.js';
import { clocksOnReopening, stopClocks } from './data/lead-clocks.js';
import { settleOwnParts } from './data/own-parts.js';
import { isContractReason, isTerminationReason, type ReasonCode } from './domain/codes.js';
import { entryFaults } from './domain/dates.js';
import { CLOSED_STATUSES, isAtLeast, isClosed, type DealStatus } from './domain/stages.js';
import { lastEntryOn } from './domain/transition.js';
import { refreshStanding } from './lights/standing.js';

interface StatusVerb {
  id: string;
  expectedVersion?: number | null;
  /** Left out: today. */
  on?: string | null;
}

export interface SuspendDeal extends StatusVerb {
  reasonCode: ReasonCode;
  note?: string | null;
}

/** `lostTo` belongs to a lost deal, and must be there when a competitor won. */
export interface DropDeal extends SuspendDeal {
  status: DealStatus;
  lostTo?: string | null;
}

export interface ReopenDeal extends StatusVerb {
  note: string;
}

type Patch = Pick<Deal, 'status' | 'reasonCode' | 'statusNote' | 'lostTo'>;

/** Takes deals out of the pipeline and back: 搁置 流失 终止 流转, and reopening. The stage stays; the log keeps every change. */
@Injectable()
export class DealStatusService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal REASON_ONLY_WHEN_TERMINATED, STATUS_NOT_ACTIVE, FUTURE_DATE, DATE_BEFORE_STAGE, CONFLICT */
  suspend(actor: Actor, input: SuspendDeal): Promise<void> {
    return this.change(actor, 'suspendDeal', input, (deal) => {
      if (isTerminationReason(input.reasonCode)) throw refuse('REASON_ONLY_WHEN_TERMINATED', 'reasonCode');
      if (deal.status !== 'active') throw refuse('STATUS_NOT_ACTIVE', 'id');
      return { status: 'suspended', reasonCode: input.reasonCode, statusNote: input.note ?? null, lostTo: null };
    });
  }

  /** @throws Refusal DROP_STATUS_INVALID, REASON_ONLY_WHEN_TERMINATED, REASON_NEEDS_CONTRACT, STATUS_ALREADY_CLOSED, LOST_TO_REQUIRED, LOST_TO_ONLY_WHEN_LOST, FUTURE_DATE, DATE_BEFORE_STAGE, CONFLICT */
  drop(actor: Actor, input: DropDeal): Promise<void> {
    const faults = dropFaults(input);
    return this.change(actor, 'dropDeal', input, (deal) => {
      if (faults.length > 0) throw new Refusal(faults);
      if (isClosed(deal.status)) throw refuse('STATUS_ALREADY_CLOSED', 'id');
      if (isContractReason(input.reasonCode) && !isAtLeast(deal.stage, 'contract')) throw refuse('REASON_NEEDS_CONTRACT', 'reasonCode');
      return { status: input.status, reasonCode: input.reasonCode, statusNote: input.note ?? null, lostTo: input.lostTo?.trim() ?? null };
    });
  }

  /** @throws Refusal STATUS_ALREADY_ACTIVE, PHASES_ABOVE_TOTAL, FUTURE_DATE, DATE_BEFORE_STAGE, CONFLICT */
  reopen(actor: Actor, input: ReopenDeal): Promise<void> {
    return this.change(actor, 'reopenDeal', input, (deal) => {
      if (deal.status === 'active') throw refuse('STATUS_ALREADY_ACTIVE', 'id');
      return { status: 'active', reasonCode: null, statusNote: null, lostTo: null };
    });
  }

  private change(actor: Actor, verb: string, input: StatusVerb & { note?: string | null }, decide: (deal: Deal) => Patch): Promise<void> {
    return this.unitOfWork.run(actor, async (tx: Tx) => {
      const deal = await tx.lock(dealAggregate, input.id, { permission: 'deal.advance', expectedVersion: input.expectedVersion ?? null });
      const patch = decide(deal);
      const on = input.on ?? tx.clock.today();
      const faults = entryFaults(on, tx.clock.today(), lastEntryOn(deal));
      if (faults.length > 0) throw new Refusal(faults);
      // A deal that is worked again is in no archive.
      await tx.update(Deal, deal, { ...patch, ...(patch.status === 'active' ? { archivedAt: null } : {}), statusOn: on, updatedAt: tx.clock.now() });
      // What a phase that leaves was to bring falls back to its whole; when it comes back, there must be room for it.
      if (deal.relation === 'phase') await settleOwnParts(tx, deal, patch.status === 'active' ? ['input', 'id'] : null);
      await logMove(tx, deal, { status: patch.status, on, reason: input.note ?? null, reasonCode: patch.reasonCode });
      await (patch.status === 'active' ? clocksOnReopening(tx, deal, on) : stopClocks(tx, deal.id, on));
      await auditDeal(tx, verb, deal, {
        status: [deal.status, patch.status], statusOn: [deal.statusOn, on], reasonCode: [deal.reasonCode, patch.reasonCode],
        statusNote: [deal.statusNote, input.note ?? null], lostTo: [deal.lostTo, patch.lostTo],
      });
      await refreshStanding(tx, [deal.id]);
    });
  }
}

function dropFaults({ status, lostTo, reasonCode }: DropDeal): FieldError[] {
  if (!CLOSED_STATUSES.some((closed) => closed === status)) return [{ code: 'DROP_STATUS_INVALID', field: ['input', 'status'] }];
  if (isTerminationReason(reasonCode) && status !== 'terminated') return [{ code: 'REASON_ONLY_WHEN_TERMINATED', field: ['input', 'reasonCode'] }];
  if (lostTo && status !== 'lost') return [{ code: 'LOST_TO_ONLY_WHEN_LOST', field: ['input', 'lostTo'] }];
  if (!lostTo && status === 'lost' && reasonCode === 'lostToCompetitor') return [{ code: 'LOST_TO_REQUIRED', field: ['input', 'lostTo'] }];
  return [];
}
