import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { auditDeal } from './data/deal-log.js';
import { Deal } from './data/deal.entity.js';
import { dealAggregate } from './data/deal.scope.js';
import type { LeadClock } from './data/lead-clock.entity.js';
import { clocksOf, closeStep, startReport } from './data/lead-clocks.js';
import { aheadFaults } from './domain/dates.js';
import type { LeadStep } from './domain/lead-clocks.js';
import { refreshStanding } from './lights/standing.js';

/** A step done for a lead; `on` left out is today. */
export interface RecordLeadStep {
  dealId: string;
  step: LeadStep;
  note: string;
  on?: string | null;
  clientMutationId?: string | null;
}

/** Records what is owed to a lead: 响应 研判 反馈 跟进报告. */
@Injectable()
export class LeadClocksService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Records a step that is open. Of two who record the same step at once the second is told who was first. An assessment
   * is put into the deal where it has none yet; feedback and each report start the clock of the next report.
   * @throws Refusal STATUS_NOT_ACTIVE, LEAD_STEP_DONE (by whom, when), LEAD_STEP_NOT_OPEN, FUTURE_DATE, DATE_BEFORE_CLOCK
   */
  async record(actor: Actor, input: RecordLeadStep): Promise<void> {
    await this.unitOfWork.create(actor, { mutation: 'recordLeadStep', input }, async (tx) => {
      const deal = await tx.lock(dealAggregate, input.dealId, { permission: 'deal.register' });
      if (deal.status !== 'active') throw refuse('STATUS_NOT_ACTIVE', 'dealId');
      const on = input.on ?? tx.clock.today();
      const note = input.note.trim();
      const faults = stepFaults(await clocksOf(tx, deal.id), input.step, on, tx.clock.today());
      if (faults.length > 0) throw new Refusal(faults);
      await closeStep(tx, deal.id, input.step, { on, note });
      const changes = input.step === 'assess' ? await assess(tx, deal, on, note) : {};
      if (input.step === 'feedback' || input.step === 'report') await startReport(tx, deal, on);
      await auditDeal(tx, 'recordLeadStep', deal, { leadStep: [null, input.step], doneOn: [null, on], note: [null, note], ...changes });
      await refreshStanding(tx, [deal.id]);
    });
  }
}

/** What is wrong with recording a step on a day, when the deal has these clocks. */
function stepFaults(clocks: readonly LeadClock[], step: LeadStep, on: string, today: string): FieldError[] {
  const same = clocks.filter((clock) => clock.step === step);
  const open = same.find(({ doneOn }) => doneOn === null);
  // The second report of one day is the first one sent twice, by whomever.
  const done = open ? same.find(({ doneOn, ended }) => doneOn === on && ended === null) : same.findLast(({ doneOn }) => doneOn !== null);
  if (done) return [{ code: 'LEAD_STEP_DONE', field: ['input', 'step'], params: { by: done.doneBy, on: done.doneOn } }];
  if (!open) return [{ code: 'LEAD_STEP_NOT_OPEN', field: ['input', 'step'] }];
  return [
    ...aheadFaults(on, today, ['input', 'on']),
    ...(on < open.startedOn ? [{ code: 'DATE_BEFORE_CLOCK', field: ['input', 'on'], params: { earliest: open.startedOn } }] : []),
  ];
}

/** The deal keeps the assessment that it has; what is missing of it is what was recorded. */
async function assess(tx: Tx, deal: Deal, on: string, note: string): Promise<Changes> {
  const changes: Changes = {
    ...(deal.assessedOn === null ? { assessedOn: [null, on] as const } : {}),
    ...(deal.assessment === null ? { assessment: [null, note] as const } : {}),
  };
  if (Object.keys(changes).length === 0) return changes;
  await tx.update(Deal, deal, { assessedOn: deal.assessedOn ?? on, assessment: deal.assessment ?? note, updatedAt: tx.clock.now() });
  return changes;
}
