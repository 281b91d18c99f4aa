import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError, Refusal, refuse, type FieldError } from '../../../kernel/errors.js';
import { isId } from '../../../kernel/ids.js';
import { columns, UnitOfWork, type Tx } from '../../../platform/database/index.js';
import { FilesService } from '../../../platform/files/index.js';
import { auditDeal } from '../data/deal-log.js';
import { dealAggregate } from '../data/deal.scope.js';
import type { LightCode } from '../domain/light-rules.js';
import { ClockExtension } from './clock-extension.entity.js';
import { refreshStanding } from './standing.js';

export interface ExtendClock {
  dealId: string;
  rule: LightCode;
  /** Left out: today. */
  fromOn?: string | null;
  /** The new day. */
  untilOn: string;
  reason: string;
  documentNumber: string;
  /** A position. */
  approvedBy: string;
  fileIds?: string[] | null;
  clientMutationId?: string | null;
}

/** 正当理由: an approved extension pauses one clock of a deal until its new day, visibly; withdrawn, the clock is as it was. */
@Injectable()
export class ClockExtensionsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly files: FilesService) {}

  /** @throws Refusal STATUS_NOT_ACTIVE, EXTENSION_BACKWARDS, EXTENSION_COVERED (one that stands runs as long), NOT_FOUND at a file; ApiError NOT_FOUND out of reach */
  async extend(actor: Actor, input: ExtendClock): Promise<void> {
    await this.unitOfWork.create(actor, { mutation: 'extendClock', input }, async (tx, id) => {
      const deal = await tx.lock(dealAggregate, input.dealId, { permission: 'deal.override' });
      if (deal.status !== 'active') throw refuse('STATUS_NOT_ACTIVE', 'dealId');
      const { dealId, rule, untilOn } = input;
      const fromOn = input.fromOn ?? tx.clock.today();
      const faults = await extensionFaults(tx, { dealId, rule, fromOn, untilOn });
      if (faults.length > 0) throw new Refusal(faults);
      const texts = { reason: input.reason.trim(), documentNumber: input.documentNumber.trim(), approvedBy: input.approvedBy.trim() };
      await tx.insert(ClockExtension, { id, dealId, rule, fromOn, untilOn, ...texts, createdBy: actor.kind === 'user' ? actor.id : null, createdAt: tx.clock.now(), withdrawnAt: null });
      const fileIds = await this.files.attach(tx, input.fileIds ?? [], ['input', 'fileIds']);
      await tx.query(sql`INSERT INTO clock_extension_file (clock_extension_id, file_id) SELECT ${id}, * FROM unnest(${fileIds}::uuid[])`);
      await auditDeal(tx, 'extendClock', deal, {
        lightRule: [null, rule], fromOn: [null, fromOn], untilOn: [null, untilOn], reason: [null, texts.reason], documentNumber: [null, texts.documentNumber], approvedBy: [null, texts.approvedBy],
      });
      await refreshStanding(tx, [deal.id]);
    });
  }

  /** Answers with the deal's id. @throws Refusal EXTENSION_WITHDRAWN; ApiError NOT_FOUND out of reach */
  withdraw(actor: Actor, id: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [found] = isId(id) ? await tx.query<{ dealId: string }>(sql`SELECT x.deal_id AS "dealId" FROM clock_extension x WHERE x.id = ${id}`) : [];
      if (!found) throw new ApiError('NOT_FOUND');
      const deal = await tx.lock(dealAggregate, found.dealId, { permission: 'deal.override' });
      const [extension] = await tx.query<ClockExtension>(sql`SELECT ${columns(ClockExtension, 'x')} FROM clock_extension x WHERE x.id = ${id}`);
      if (!extension || extension.withdrawnAt !== null) throw refuse('EXTENSION_WITHDRAWN', 'id');
      await tx.query(sql`UPDATE clock_extension SET withdrawn_at = ${tx.clock.now()} WHERE id = ${id}`);
      await auditDeal(tx, 'withdrawExtension', deal, { lightRule: [extension.rule, extension.rule], untilOn: [extension.untilOn, null], documentNumber: [extension.documentNumber, null] });
      await refreshStanding(tx, [deal.id]);
      return deal.id;
    });
  }
}

/** What is wrong with an extension of a locked deal. */
async function extensionFaults(tx: Tx, { dealId, rule, fromOn, untilOn }: Pick<ClockExtension, 'dealId' | 'rule' | 'fromOn' | 'untilOn'>): Promise<FieldError[]> {
  const field = ['input', 'untilOn'];
  if (untilOn <= fromOn) return [{ code: 'EXTENSION_BACKWARDS', field }];
  const [standing] = await tx.query<{ untilOn: string | null }>(sql`
    SELECT max(x.until_on) AS "untilOn" FROM clock_extension x WHERE x.deal_id = ${dealId} AND x.rule = ${rule} AND x.withdrawn_at IS NULL`);
  return standing?.untilOn && standing.untilOn >= untilOn ? [{ code: 'EXTENSION_COVERED', field, params: { until: standing.untilOn } }] : [];
}
