import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/errors.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DealsService } from '../deals/index.js';
import { BuiltDeals } from './data/built-deals.js';
import { reachedBy, writeMilestone } from './data/milestones.js';
import { RecordFiles } from './data/record-files.js';
import { judgeEvidence, judgeMilestone, stageOf, type MilestoneKind } from './domain/milestone.js';

/** A milestone as it is entered. */
export interface RecordMilestone {
  dealId: string;
  kind: MilestoneKind;
  /** The day it was reached, 'YYYY-MM-DD'. */
  on: string;
  /** What shows it: number of the permit, photographs and their day, first invoice, tax paid. */
  evidence: string;
  fileIds?: string[] | null;
  /** Left out: the deal moves to the stage of the milestone by itself where its gates allow. */
  advance?: boolean | null;
  clientMutationId?: string | null;
}

/** The verbs of construction: what was really reached on the ground. */
@Injectable()
export class ConstructionService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly built: BuiltDeals, private readonly files: RecordFiles) {}

  /** As `recordMilestone`, for the commencement (开工). */
  recordCommencement(actor: Actor, input: Omit<RecordMilestone, 'kind'>): Promise<string> {
    return this.record(actor, 'recordCommencement', input, 'commencement');
  }

  /**
   * Records a milestone of an active deal within the actor's reach, once per kind, and moves the deal to its stage if the gates allow.
   * The entry into statistics has a verb of its own, which checks the papers.
   * @returns the milestone's id
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, TOO_SHORT, FUTURE_DATE, MILESTONE_RECORDED_ALREADY, MILESTONE_BEFORE_CONTRACT,
   *   MILESTONE_BEFORE_EARLIER, MILESTONE_AFTER_LATER, NOT_FOUND (fileIds)
   */
  recordMilestone(actor: Actor, input: RecordMilestone): Promise<string> {
    return this.record(actor, 'recordMilestone', input, input.kind);
  }

  private record(actor: Actor, mutation: string, input: Omit<RecordMilestone, 'kind'>, kind: MilestoneKind): Promise<string> {
    return this.unitOfWork.create(actor, { mutation, input }, async (tx, id) => {
      // The deal's lock also keeps two from recording the same kind: the second one sees the first.
      const deal = await this.built.lock(tx, input.dealId);
      const { contractSignedOn } = await this.built.facts(tx, deal);
      const faults = [...judgeEvidence(input.evidence), ...judgeMilestone(kind, input.on, { contractSignedOn, reached: await reachedBy(tx, deal) }, tx.clock.today())];
      if (faults.length > 0) throw new Refusal(faults);
      const evidence = input.evidence.trim();
      await writeMilestone(tx, deal, { id, kind, actualOn: input.on, evidence });
      const files = await this.files.set(tx, 'milestone', id, input.fileIds);
      await this.built.audit(tx, mutation, deal, { kind: [null, kind], actualOn: [null, input.on], evidence: [null, evidence], ...(files ? { files } : {}) });
      const stage = stageOf(kind);
      if (stage && input.advance !== false) await this.deals.advanceIfReady(tx, deal.id, stage, input.on);
      await this.built.judgeAnew(tx, deal);
    });
  }
}
