import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { sum } from '../../kernel/decimal.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { changesOf, columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { translate } from '../../platform/i18n/index.js';
import type { Deal } from '../deals/index.js';
import { BuiltDeals, expectVersion, trimmed } from './data/built-deals.js';
import { commencedBy, reachedBy, writeMilestone } from './data/milestones.js';
import { RecordFiles } from './data/record-files.js';
import { StatisticsMaterial } from './data/statistics-material.entity.js';
import { judgeMilestone } from './domain/milestone.js';
import { judgeEntry, judgePapers, type StatisticsPapers } from './domain/statistics.js';

/** What the papers say, as it is entered: undefined leaves, null clears. */
export interface SaveStatistics extends Partial<StatisticsPapers> {
  dealId: string;
  /** 0 while nothing is there. */
  expectedVersion: number;
  photoIds?: string[] | null;
}

const NO_PAPERS: StatisticsPapers = {
  filingEntity: null, filingOn: null, filingTotal: null, contractEntity: null, contractOn: null, applicationEntity: null, applicationTotal: null, siteStage: null,
};

/** The verbs of the entry into statistics (入统): the papers, and the entry that they allow. */
@Injectable()
export class StatisticsService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly built: BuiltDeals, private readonly files: RecordFiles) {}

  /** @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, CONFLICT, STATISTICS_ENTERED, FUTURE_DATE, NOT_FOUND (photoIds) */
  save(actor: Actor, input: SaveStatistics): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await this.built.lock(tx, input.dealId);
      const known = await materialOf(tx, deal);
      expectVersion(input.expectedVersion, known?.version ?? 0);
      if (known?.enteredOn) throw refuse('STATISTICS_ENTERED', 'dealId', { on: known.enteredOn });
      const faults = judgePapers(input, tx.clock.today());
      if (faults.length > 0) throw new Refusal(faults);
      const before = papersOf(known ?? NO_PAPERS);
      const changes = changesOf(before, patchOf(input));
      await write(tx, deal, { ...before, ...Object.fromEntries(Object.entries(changes).map(([field, [, value]]) => [field, value])) });
      const photos = await this.files.set(tx, 'statistics', deal.id, input.photoIds, 'photoIds');
      await this.built.audit(tx, 'saveStatistics', deal, { ...changes, ...(photos ? { photos } : {}) });
    });
  }

  /**
   * Enters an active deal into the statistics of fixed-asset investment, once its papers agree.
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, STATISTICS_NOT_READY with every open finding, FUTURE_DATE, MILESTONE_RECORDED_ALREADY, MILESTONE_BEFORE_EARLIER
   */
  enter(actor: Actor, { dealId, on }: { dealId: string; on: string }): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await this.built.lock(tx, dealId);
      const papers = papersOf((await materialOf(tx, deal)) ?? NO_PAPERS);
      const facts = await this.built.facts(tx, deal);
      const reached = await reachedBy(tx, deal);
      const photoCount = await this.files.photoCount(tx, 'statistics', deal.id);
      const faults = [
        ...(reached.statistics === undefined ? judgeEntry({ ...papers, photoCount, commencedOn: facts.commencedOn, totalInvestment: deal.totalInvestment }) : []),
        ...judgeMilestone('statistics', on, { contractSignedOn: facts.contractSignedOn, reached: commencedBy(reached, facts.commencedOn) }, tx.clock.today()),
      ];
      if (faults.length > 0) throw new Refusal(faults);
      await this.enterOn(tx, deal, on, papers);
      await this.built.judgeAnew(tx, deal);
    });
  }

  /** The milestone shows the papers by which it was entered, and their photographs. */
  private async enterOn(tx: Tx, deal: Deal, on: string, papers: StatisticsPapers): Promise<void> {
    const id = newId();
    const evidence = translate(tx.actor.locale, 'statistics.evidence', { entity: papers.applicationEntity, filingOn: papers.filingOn, contractOn: papers.contractOn, total: papers.applicationTotal });
    await writeMilestone(tx, deal, { id, kind: 'statistics', actualOn: on, evidence });
    await tx.query(sql`INSERT INTO milestone_file (milestone_id, file_id) SELECT ${id}::uuid, p.file_id FROM statistics_photo p WHERE p.deal_id = ${deal.id}`);
    await tx.query(sql`UPDATE statistics_material SET entered_on = ${on}, version = version + 1, updated_at = ${tx.clock.now()} WHERE deal_id = ${deal.id}`);
    await this.built.audit(tx, 'enterStatistics', deal, { enteredOn: [null, on], evidence: [null, evidence] });
  }
}

async function materialOf(tx: Tx, deal: Deal): Promise<StatisticsMaterial | null> {
  const [material] = await tx.query<StatisticsMaterial>(sql`SELECT ${columns(StatisticsMaterial, 's')} FROM statistics_material s WHERE s.deal_id = ${deal.id}`);
  return material ?? null;
}

const papersOf = ({ filingEntity, filingOn, filingTotal, contractEntity, contractOn, applicationEntity, applicationTotal, siteStage }: StatisticsPapers): StatisticsPapers =>
  ({ filingEntity, filingOn, filingTotal, contractEntity, contractOn, applicationEntity, applicationTotal, siteStage });

const patchOf = (input: SaveStatistics): Partial<StatisticsPapers> => ({
  filingEntity: trimmed(input.filingEntity), filingOn: input.filingOn, filingTotal: stored(input.filingTotal), contractEntity: trimmed(input.contractEntity),
  contractOn: input.contractOn, applicationEntity: trimmed(input.applicationEntity), applicationTotal: stored(input.applicationTotal), siteStage: input.siteStage,
});

/** Yuan as they are stored, so that 80000000 and 80000000.00 are no change. */
const stored = <Nothing extends null | undefined>(amount: string | Nothing): string | Nothing => (typeof amount === 'string' ? sum([amount]) : amount);

const write = (tx: Tx, deal: Deal, papers: StatisticsPapers): Promise<unknown> => tx.query(sql`
  INSERT INTO statistics_material AS s (deal_id, filing_entity, filing_on, filing_total, contract_entity, contract_on, application_entity, application_total, site_stage)
  VALUES (${deal.id}, ${papers.filingEntity}, ${papers.filingOn}, ${papers.filingTotal}, ${papers.contractEntity}, ${papers.contractOn},
          ${papers.applicationEntity}, ${papers.applicationTotal}, ${papers.siteStage})
  ON CONFLICT (deal_id) DO UPDATE SET filing_entity = EXCLUDED.filing_entity, filing_on = EXCLUDED.filing_on, filing_total = EXCLUDED.filing_total,
    contract_entity = EXCLUDED.contract_entity, contract_on = EXCLUDED.contract_on, application_entity = EXCLUDED.application_entity,
    application_total = EXCLUDED.application_total, site_stage = EXCLUDED.site_stage, version = s.version + 1, updated_at = ${tx.clock.now()}`);
