import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError, Refusal } from '../../kernel/errors.js';
import { columns, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { DealStanding } from '../deals/index.js';
import { CommitmentRow, PromiseRow } from './data/agreement-parts.entity.js';
import { Agreement } from './data/agreement.entity.js';
import { coveredDealScope } from './data/agreement.scope.js';
import type { PromiseState } from './domain/codes.js';
import { judgeSettling } from './domain/settling.js';

/** What became of a promise: kept or not, on which day (left out: today), or open again. */
export interface SettlePromise {
  id: string;
  expectedVersion: number;
  state: PromiseState;
  on?: string | null;
  note?: string | null;
}

/** The day on which the investor met a commitment; none: it is open again. */
export interface MeetCommitment {
  id: string;
  expectedVersion: number;
  metOn?: string | null;
  note?: string | null;
}

type Row = PromiseRow | CommitmentRow;
type Held<Obligation extends Row> = Obligation & { dealOrganisationId: string; signedOn: string };

const noteOf = (note: string | null | undefined): string | null => note?.trim() ?? null;

/** What became of what the two sides owe each other: for whoever signs for the deal. */
@Injectable()
export class ObligationsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly standing: DealStanding) {}

  /** @returns the agreement's id @throws Refusal CONFLICT (with `current`), FUTURE_DATE, SETTLED_BEFORE_SIGNING @throws ApiError NOT_FOUND */
  settle(actor: Actor, input: SettlePromise): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const promise = await this.lock(tx, PromiseRow, 'promise', input);
      const { state } = input;
      const settledOn = state === 'open' ? null : (input.on ?? tx.clock.today());
      refuseDay(settledOn, promise.signedOn, tx.clock.today(), 'on');
      const note = noteOf(input.note);
      await tx.update(PromiseRow, promise, { state, settledOn, note });
      await this.done(tx, 'settlePromise', promise, {
        promise: [null, promise.content], promiseState: [promise.state, state], settledOn: [promise.settledOn, settledOn], note: [promise.note, note],
      });
      return promise.agreementId;
    });
  }

  /** @returns the agreement's id @throws Refusal CONFLICT (with `current`), FUTURE_DATE, SETTLED_BEFORE_SIGNING @throws ApiError NOT_FOUND */
  meet(actor: Actor, input: MeetCommitment): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const commitment = await this.lock(tx, CommitmentRow, 'commitment', input);
      const metOn = input.metOn ?? null;
      refuseDay(metOn, commitment.signedOn, tx.clock.today(), 'metOn');
      const note = noteOf(input.note);
      await tx.update(CommitmentRow, commitment, { metOn, note });
      await this.done(tx, 'meetCommitment', commitment, { commitment: [null, commitment.content], metOn: [commitment.metOn, metOn], note: [commitment.note, note] });
      return commitment.agreementId;
    });
  }

  private async lock<Obligation extends Row>(tx: Tx, entity: new () => Obligation, table: string, { id, expectedVersion }: { id: string; expectedVersion: number }): Promise<Held<Obligation>> {
    const [row] = await tx.query<Held<Obligation>>(sql`
      SELECT ${columns(entity, 'o')}, d.organisation_id AS "dealOrganisationId", a.signed_on AS "signedOn"
      FROM ${raw(table)} o JOIN deal d ON d.id = o.deal_id JOIN agreement a ON a.id = o.agreement_id
      WHERE o.id = ${id} AND ${coveredDealScope('d', tx.actor, 'agreement.sign')} FOR UPDATE OF o`);
    if (!row) throw new ApiError('NOT_FOUND');
    if (row.version !== expectedVersion) {
      const [current] = await tx.query<Agreement>(sql`SELECT ${columns(Agreement, 'a')} FROM agreement a WHERE a.id = ${row.agreementId}`);
      throw new Refusal([{ code: 'CONFLICT', field: ['input', 'expectedVersion'], params: { expected: expectedVersion, current: row.version } }], { current });
    }
    return row;
  }

  private async done(tx: Tx, verb: 'settlePromise' | 'meetCommitment', { dealId, dealOrganisationId }: Held<Row>, changes: Changes): Promise<void> {
    await tx.audit(verb, { type: 'deal', id: dealId, organisationId: dealOrganisationId }, changes);
    await this.standing.refresh(tx, [dealId]);
  }
}

function refuseDay(on: string | null, signedOn: string, today: string, field: string): void {
  const faults = judgeSettling(on, signedOn, today, field);
  if (faults.length > 0) throw new Refusal(faults);
}
