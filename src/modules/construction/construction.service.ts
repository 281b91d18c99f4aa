import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DealsService, type Deal } from '../deals/index.js';
import { Milestone } from './data/milestone.entity.js';
import { judgeEvidence, judgeMilestone, stageOf, type MilestoneKind, type Reached } from './domain/milestone.js';

/** A milestone as it is entered. */
export interface RecordMilestone {
  dealId: string;
  kind: MilestoneKind;
  /** The day it was reached, 'YYYY-MM-DD'. */
  on: string;
  /** What shows it: number of the permit, photographs and their day, first invoice, tax paid. */
  evidence: string;
  /** Left out: the deal moves to the stage of the milestone by itself where its gates allow. */
  advance?: boolean | null;
  clientMutationId?: string | null;
}

/** The verbs of construction: what was really reached on the ground. */
@Injectable()
export class ConstructionService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService) {}

  /** As `recordMilestone`, for the commencement (开工). */
  recordCommencement(actor: Actor, input: Omit<RecordMilestone, 'kind'>): Promise<string> {
    return this.record(actor, 'recordCommencement', input, 'commencement');
  }

  /**
   * Records a milestone of an active deal within the actor's reach, once per kind, and moves the deal to its stage if the gates allow.
   * @returns the milestone's id
   * @throws Refusal DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, TOO_SHORT, FUTURE_DATE, MILESTONE_RECORDED_ALREADY, MILESTONE_BEFORE_CONTRACT,
   *   MILESTONE_BEFORE_EARLIER, MILESTONE_AFTER_LATER
   */
  recordMilestone(actor: Actor, input: RecordMilestone): Promise<string> {
    return this.record(actor, 'recordMilestone', input, input.kind);
  }

  private record(actor: Actor, mutation: string, input: Omit<RecordMilestone, 'kind'>, kind: MilestoneKind): Promise<string> {
    return this.unitOfWork.create(actor, { mutation, input }, async (tx, id) => {
      // The deal's lock also keeps two from recording the same kind: the second one sees the first.
      const [deal] = await this.deals.lockDeals(tx, [input.dealId], 'construction.record', () => ['input', 'dealId']);
      if (!deal) throw refuse('DEAL_NOT_FOUND', 'dealId');
      const faults = [...judgeEvidence(input.evidence), ...judgeMilestone(kind, input.on, await progressOf(tx, deal), tx.clock.today())];
      if (faults.length > 0) throw new Refusal(faults);
      const evidence = input.evidence.trim();
      await tx.insert(Milestone, {
        id, dealId: deal.id, kind, actualOn: input.on, evidence, recordedBy: tx.actor.name, createdBy: tx.actor.kind === 'user' ? tx.actor.id : null,
      });
      await tx.audit(mutation, { type: 'deal', id: deal.id, organisationId: deal.organisationId }, {
        kind: [null, kind], actualOn: [null, input.on], evidence: [null, evidence],
      });
      const stage = stageOf(kind);
      if (stage && input.advance !== false) await this.deals.advanceIfReady(tx, deal.id, stage, input.on);
    });
  }
}

async function progressOf(tx: Tx, deal: Deal): Promise<Reached> {
  const [facts] = await tx.query<{ contractSignedOn: string | null }>(sql`
    SELECT f.contract_signed_on AS "contractSignedOn" FROM deal_facts f WHERE f.deal_id = ${deal.id}`);
  const milestones = await tx.query<{ kind: MilestoneKind; actualOn: string }>(sql`
    SELECT m.kind, m.actual_on AS "actualOn" FROM milestone m WHERE m.deal_id = ${deal.id}`);
  return { contractSignedOn: facts?.contractSignedOn ?? null, reached: Object.fromEntries(milestones.map(({ kind, actualOn }) => [kind, actualOn])) };
}
