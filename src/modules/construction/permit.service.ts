import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { changesOf, columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import type { Deal } from '../deals/index.js';
import { BuiltDeals, expectVersion, trimmed } from './data/built-deals.js';
import { Permit } from './data/permit.entity.js';
import { RecordFiles } from './data/record-files.js';
import { usualHandler } from './domain/permit-defaults.js';
import { judgePermit, type PermitDays, type PermitHandler, type PermitKind } from './domain/permit.js';

/** A permit as it is entered: undefined leaves, null clears. */
export interface RecordPermit extends Partial<PermitDays> {
  dealId: string;
  kind: PermitKind;
  handler?: PermitHandler | null;
  needed?: boolean | null;
  number?: string | null;
  note?: string | null;
  fileIds?: string[] | null;
  /** 0 for one that nobody touched yet. */
  expectedVersion: number;
}

/** What of a permit is told in the trail. */
type PermitValues = Pick<Permit, 'handler' | 'needed' | 'appliedOn' | 'acceptedOn' | 'issuedOn' | 'validUntil' | 'number' | 'note'>;

/** The verb of permits (手续): they run in parallel, and move no deal. */
@Injectable()
export class PermitService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly built: BuiltDeals, private readonly files: RecordFiles) {}

  /**
   * Writes down how far a permit of an active deal has come; its state follows from its days.
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, CONFLICT, FUTURE_DATE, PERMIT_DAYS_OUT_OF_ORDER, PERMIT_NOT_ISSUED, PERMIT_NOTE_MISSING, NOT_FOUND (fileIds)
   */
  record(actor: Actor, input: RecordPermit): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await this.built.lock(tx, input.dealId);
      const known = await permitOf(tx, deal, input.kind);
      expectVersion(input.expectedVersion, known?.version ?? 0);
      const before = known ?? untouched(input.kind);
      const changes = changesOf(before, patchOf(input));
      const after: PermitValues = { ...before, ...Object.fromEntries(Object.entries(changes).map(([field, [, value]]) => [field, value])) };
      const faults = judgePermit(after, tx.clock.today());
      if (faults.length > 0) throw new Refusal(faults);
      const id = known?.id ?? newId();
      if (!known) await tx.insert(Permit, { ...valuesOf(after), id, dealId: deal.id, kind: input.kind, updatedAt: tx.clock.now() });
      else await tx.update(Permit, known, { ...valuesOf(after), updatedAt: tx.clock.now() });
      const files = await this.files.set(tx, 'permit', id, input.fileIds);
      await this.built.audit(tx, 'recordPermit', deal, { permit: [null, input.kind], ...changes, ...(files ? { files } : {}) });
      await this.built.judgeAnew(tx, deal);
    });
  }
}

async function permitOf(tx: Tx, deal: Deal, kind: PermitKind): Promise<Permit | null> {
  const [permit] = await tx.query<Permit>(sql`SELECT ${columns(Permit, 'p')} FROM permit p WHERE p.deal_id = ${deal.id} AND p.kind = ${kind}`);
  return permit ?? null;
}

const untouched = (kind: PermitKind): PermitValues => ({
  handler: usualHandler(kind), needed: true, appliedOn: null, acceptedOn: null, issuedOn: null, validUntil: null, number: null, note: null,
});

const valuesOf = ({ handler, needed, appliedOn, acceptedOn, issuedOn, validUntil, number, note }: PermitValues): PermitValues =>
  ({ handler, needed, appliedOn, acceptedOn, issuedOn, validUntil, number, note });

/** Handler and need are never nothing: null leaves them. */
const patchOf = (input: RecordPermit): Partial<PermitValues> => ({
  handler: input.handler ?? undefined, needed: input.needed ?? undefined, appliedOn: input.appliedOn, acceptedOn: input.acceptedOn, issuedOn: input.issuedOn,
  validUntil: input.validUntil, number: trimmed(input.number), note: trimmed(input.note),
});
