import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DealStanding } from '../deals/index.js';
import { FundArrival } from './data/fund-arrival.entity.js';
import { auditFunds, lockFunds, type HeldFunds } from './data/held-funds.js';
import { judgeCheck, judgeRecognition, judgeReturn, type FundRights } from './domain/funds.js';

/** A step of the chain, on the version its actor has seen. */
export interface FundStep {
  id: string;
  expectedVersion: number;
}
export interface RecogniseFunds extends FundStep {
  /** Yuan, at most what was reported. */
  amount: string;
  note?: string | null;
}
export interface ReturnFunds extends FundStep {
  reason: string;
}

type Verb = 'checkFunds' | 'recogniseFunds' | 'returnFunds';
interface Decision {
  faults: FieldError[];
  patch: Partial<FundArrival> & Pick<FundArrival, 'state'>;
}

/** What becomes of funds that were reported: checked by the park, recognised by the bureau, or sent back. Never by who reported them. */
@Injectable()
export class FundsChainService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly standing: DealStanding) {}

  /** @throws ApiError NOT_FOUND @throws Refusal CONFLICT, FUNDS_NOT_REPORTED, OWN_REPORT */
  check(actor: Actor, input: FundStep): Promise<void> {
    return this.step(actor, 'checkFunds', input, ['check'], (funds, tx) => ({
      faults: judgeCheck(funds, actor.id), patch: { state: 'checked', checkedBy: tx.actor.name, checkedOn: tx.clock.today() },
    }));
  }

  /** @throws ApiError NOT_FOUND @throws Refusal CONFLICT, FUNDS_NOT_CHECKED, OWN_REPORT, RECOGNISED_ABOVE_REPORTED */
  recognise(actor: Actor, input: RecogniseFunds): Promise<void> {
    return this.step(actor, 'recogniseFunds', input, ['recognise'], (funds, tx) => {
      // What the reporter wrote stays; that less is recognised may need a word of its own.
      const note = [funds.note, input.note?.trim()].filter((text) => Boolean(text)).join('\n');
      return {
        faults: judgeRecognition(funds, input.amount, actor.id),
        patch: { state: 'recognised', recognisedAmount: sum([input.amount]), recognisedBy: tx.actor.name, recognisedOn: tx.clock.today(), note: note === '' ? null : note },
      };
    });
  }

  /**
   * Sends funds back to who reports: what is reported, by who checks; what is checked, by who recognises too.
   * @throws ApiError NOT_FOUND @throws Refusal CONFLICT, FUNDS_NOT_CHECKED, FUNDS_RECOGNISED_ALREADY, FUNDS_RETURNED_ALREADY
   */
  sendBack(actor: Actor, input: ReturnFunds): Promise<void> {
    return this.step(actor, 'returnFunds', input, ['check', 'recognise'], (funds) => ({
      faults: judgeReturn(funds, funds), patch: { state: 'returned', returnedReason: input.reason.trim() },
    }));
  }

  private step(actor: Actor, verb: Verb, { id, expectedVersion }: FundStep, rights: readonly (keyof FundRights)[], decide: (funds: HeldFunds, tx: Tx) => Decision): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const funds = await lockFunds(tx, id, rights, expectedVersion);
      const { faults, patch } = decide(funds, tx);
      if (faults.length > 0) throw new Refusal(faults);
      await tx.update(FundArrival, funds, patch);
      await auditFunds(tx, verb, funds, {
        amount: [null, funds.amount], fundState: [funds.state, patch.state],
        ...(patch.recognisedAmount ? { recognisedAmount: [null, patch.recognisedAmount] } : {}), ...(patch.returnedReason ? { reason: [null, patch.returnedReason] } : {}),
      });
      await this.standing.refresh(tx, [funds.dealId]);
    });
  }
}
