import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { FilesService } from '../../platform/files/index.js';
import { DealsService, DealStanding, type Deal, type FundOrigin } from '../deals/index.js';
import { FundArrival } from './data/fund-arrival.entity.js';
import { auditFunds, lockFunds } from './data/held-funds.js';
import { firstOfMonth, judgeRepeat, judgeReport, type EvidenceKind, type FundKind } from './domain/funds.js';

/** Money that came in: `period` is 'YYYY-MM', the amount yuan. With an id: what was sent back, reported again. */
export interface ReportFunds {
  id?: string | null;
  dealId: string;
  period: string;
  amount: string;
  kind: FundKind;
  origin: FundOrigin;
  evidenceKind: EvidenceKind;
  note?: string | null;
  fileIds: string[];
  clientMutationId?: string | null;
}

/** Money still comes in while a deal rests; not any more once it is out. */
const STATUSES = ['active', 'suspended'] as const;

/** Reporting of funds in place (到位资金), with what shows them. */
@Injectable()
export class ReportFundsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly files: FilesService, private readonly standing: DealStanding) {}

  /**
   * @returns the id of the fund arrival
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, PERIOD_INVALID, PERIOD_IN_FUTURE, EVIDENCE_MISSING, NOT_FOUND (fileIds);
   *   again: FUNDS_NOT_RETURNED, FUNDS_OF_OTHER_DEAL
   * @throws ApiError NOT_FOUND
   */
  report(actor: Actor, input: ReportFunds): Promise<string> {
    const earlier = input.id;
    return this.unitOfWork.create(actor, { mutation: 'reportFunds', input, ...(earlier ? { id: earlier } : {}) }, async (tx, id) => {
      if (earlier) return this.again(tx, earlier, input);
      const { deal, row } = await this.judged(tx, input);
      const fileIds = await this.files.attach(tx, input.fileIds, ['input', 'fileIds']);
      await tx.insert(FundArrival, { ...row, id, state: 'reported' });
      await this.done(tx, id, deal, row, null, fileIds);
    });
  }

  private async again(tx: Tx, id: string, input: ReportFunds): Promise<void> {
    const before = await lockFunds(tx, id, ['report']);
    const faults = judgeRepeat(before);
    if (faults.length > 0) throw new Refusal(faults);
    if (before.dealId !== input.dealId) throw refuse('FUNDS_OF_OTHER_DEAL', 'dealId');
    const { deal, row } = await this.judged(tx, input);
    const links = await tx.query<{ fileId: string }>(sql`SELECT f.file_id AS "fileId" FROM fund_arrival_file f WHERE f.fund_arrival_id = ${before.id}`);
    const fileIds = await this.files.attach(tx, input.fileIds, ['input', 'fileIds'], links.map(({ fileId }) => fileId));
    await tx.update(FundArrival, before, { ...row, state: 'reported', checkedBy: null, checkedOn: null, returnedReason: null });
    await this.done(tx, before.id, deal, row, before, fileIds);
  }

  /** The report as it is stored, if nothing is wrong with it; its deal is locked. */
  private async judged(tx: Tx, input: ReportFunds): Promise<{ deal: Deal; row: Partial<FundArrival> & { period: string; amount: string } }> {
    const period = firstOfMonth(input.period);
    const faults = judgeReport(input, tx.clock.today());
    if (faults.length > 0 || period === null) throw new Refusal(faults);
    const [deal] = await this.deals.lockDeals(tx, [input.dealId], 'funds.report', () => ['input', 'dealId'], STATUSES);
    if (!deal) throw refuse('DEAL_NOT_FOUND', 'dealId');
    const { kind, origin, evidenceKind } = input;
    const row = {
      dealId: deal.id, period, amount: sum([input.amount]), kind, origin, evidenceKind, note: input.note?.trim() ?? null,
      reportedBy: tx.actor.name, reportedOn: tx.clock.today(), createdBy: tx.actor.kind === 'user' ? tx.actor.id : null,
    };
    return { deal, row };
  }

  private async done(tx: Tx, id: string, deal: Deal, { period, amount }: { period: string; amount: string }, before: FundArrival | null, fileIds: readonly string[]): Promise<void> {
    await tx.query(sql`DELETE FROM fund_arrival_file WHERE fund_arrival_id = ${id}`);
    await tx.query(sql`
      INSERT INTO fund_arrival_file (fund_arrival_id, file_id, place) SELECT ${id}, g.id, g.place FROM unnest(${[...fileIds]}::uuid[]) WITH ORDINALITY AS g (id, place)`);
    await auditFunds(tx, 'reportFunds', { dealId: deal.id, organisationId: deal.organisationId, period }, {
      amount: [before?.amount ?? null, amount], fundState: [before?.state ?? null, 'reported'],
    });
    await this.standing.refresh(tx, [deal.id]);
  }
}
