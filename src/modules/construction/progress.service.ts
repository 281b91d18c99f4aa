import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { Refusal } from '../../kernel/errors.js';
import { changesOf, columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import type { Deal } from '../deals/index.js';
import { BuiltDeals, expectVersion, trimmed } from './data/built-deals.js';
import { ProgressReport } from './data/progress-report.entity.js';
import { RecordFiles } from './data/record-files.js';
import { monthOf, startOf } from './domain/months.js';
import { judgeProgress, type ProgressDraft } from './domain/progress.js';

/** A monthly report as it is entered. Of one that is there, undefined leaves and null clears. Amounts are yuan. */
export interface ReportProgress {
  dealId: string;
  /** 'YYYY-MM' */
  month: string;
  percent: string;
  invested: string;
  investedBefore?: string | null;
  done: string;
  problems?: string | null;
  nextSteps?: string | null;
  fileIds?: string[] | null;
  /** 0 for a new month. */
  expectedVersion: number;
  clientMutationId?: string | null;
}

type Reported = Pick<ProgressReport, 'percent' | 'invested' | 'investedBefore' | 'done' | 'problems' | 'nextSteps'>;

/** The verb of monthly reports (形象进度月报), one a month. */
@Injectable()
export class ProgressService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly built: BuiltDeals, private readonly files: RecordFiles) {}

  /**
   * Reports a month of an active deal that has broken ground, or puts right what was reported of it.
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, CONFLICT, NOT_FOUND (fileIds), and what `judgeProgress` finds
   */
  async report(actor: Actor, input: ReportProgress): Promise<void> {
    await this.unitOfWork.create(actor, { mutation: 'reportProgress', input }, async (tx, id) => {
      const deal = await this.built.lock(tx, input.dealId);
      const reports = await reportsOf(tx, deal);
      const known = reports.find(({ month }) => monthOf(month) === input.month) ?? null;
      expectVersion(input.expectedVersion, known?.version ?? 0);
      const values = valuesOf(input, known);
      await this.check(tx, deal, { ...values, month: input.month }, reports);
      const reportId = known?.id ?? id;
      const signed = { ...values, reportedBy: tx.actor.name, reportedOn: tx.clock.today() };
      if (known) await tx.update(ProgressReport, known, signed);
      else await tx.insert(ProgressReport, { ...signed, id, dealId: deal.id, month: startOf(input.month) ?? '', createdBy: tx.actor.kind === 'user' ? tx.actor.id : null });
      const files = await this.files.set(tx, 'progressReport', reportId, input.fileIds);
      await this.built.audit(tx, 'reportProgress', deal, { month: [null, input.month], ...changesOf<Partial<Reported>>(known ?? NOTHING, values), ...(files ? { files } : {}) });
      await this.built.judgeAnew(tx, deal);
    });
  }

  private async check(tx: Tx, deal: Deal, draft: ProgressDraft, reports: readonly ProgressReport[]): Promise<void> {
    const { commencedOn } = await this.built.facts(tx, deal);
    const others = reports.map(({ month, percent, invested, investedBefore }) => ({ month: monthOf(month), percent, invested, investedBefore })).filter(({ month }) => month !== draft.month);
    const faults = judgeProgress(draft, { commencedOn, totalInvestment: deal.totalInvestment, others }, tx.clock.today());
    if (faults.length > 0) throw new Refusal(faults);
  }
}

const NOTHING: Partial<Reported> = { problems: null, nextSteps: null, investedBefore: '0.00' };

const reportsOf = (tx: Tx, deal: Deal): Promise<ProgressReport[]> =>
  tx.query<ProgressReport>(sql`SELECT ${columns(ProgressReport, 'g')} FROM progress_report g WHERE g.deal_id = ${deal.id} ORDER BY g.month`);

/** In the form in which they are stored, so that 40 and 40.00 are no change; a percentage that cannot be is left for the rules to refuse. */
function valuesOf(input: ReportProgress, known: ProgressReport | null): Reported {
  return {
    percent: /^\d+(\.\d{1,2})?$/.test(input.percent) ? sum([input.percent]) : input.percent, invested: sum([input.invested]),
    investedBefore: sum([kept(input.investedBefore, known?.investedBefore) ?? '0']),
    done: input.done.trim(), problems: kept(trimmed(input.problems), known?.problems), nextSteps: kept(trimmed(input.nextSteps), known?.nextSteps),
  };
}

const kept = (given: string | null | undefined, before: string | null | undefined): string | null => (given === undefined ? before : given) ?? null;
