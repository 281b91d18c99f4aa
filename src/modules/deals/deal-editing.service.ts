import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/errors.js';
import { changesOf, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { indexSubject } from '../../platform/search/index.js';
import { auditDeal } from './data/deal-log.js';
import { namingParcels } from './data/deal-placing.js';
import { DealReferences } from './data/deal-references.js';
import { Deal } from './data/deal.entity.js';
import { dealAggregate } from './data/deal.scope.js';
import { dealSubject } from './data/deal.subject.js';
import { closeStep, recountAssessment } from './data/lead-clocks.js';
import { investorChanged } from './data/new-investor.js';
import { settleOwnParts } from './data/own-parts.js';
import { DealStanding } from './deal-standing.service.js';
import { isClosed } from './domain/stages.js';
import { setBenefits } from './editing/deal-benefits.js';
import { DealPeople } from './editing/deal-people.js';
import { handDown } from './editing/phases-follow.js';
import { RecordChecks } from './editing/record-checks.js';
import { patchOf } from './editing/record-patch.js';
import type { UpdateDeal } from './editing/update-deal.js';

export type { UpdateDeal } from './editing/update-deal.js';

/** Changes what is known of a deal; stage and status have verbs of their own. */
@Injectable()
export class DealEditingService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly references: DealReferences, private readonly checks: RecordChecks,
    private readonly people: DealPeople, private readonly standing: DealStanding,
  ) {}

  /**
   * @throws Refusal CONFLICT (with the deal as it is now in `current`), DEAL_CLOSED, REQUIRED, FUTURE_DATE, NOT_FOUND at the
   *   field of a reference out of reach, and what `RecordChecks`, `DealPeople`, `setBenefits` and `settleOwnParts` refuse
   */
  update(actor: Actor, input: UpdateDeal): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await tx.lock(dealAggregate, input.id, { permission: 'deal.register', expectedVersion: input.expectedVersion });
      if (isClosed(deal.status)) throw refuse('DEAL_CLOSED', 'id');
      const changes = changesOf(deal, await this.checked(tx, deal, input));
      const beside = {
        ...(input.members === undefined ? {} : await this.people.setMembers(tx, deal.id, input.members ?? [])),
        ...(input.benefits === undefined ? {} : await setBenefits(tx, deal.id, input.benefits ?? [])),
      };
      if (Object.keys(changes).length + Object.keys(beside).length > 0) await this.store(tx, deal, changes, beside);
    });
  }

  /** The columns to set, each of them checked. */
  private async checked(tx: Tx, deal: Deal, input: UpdateDeal): Promise<Partial<Deal>> {
    const patch = patchOf(deal, input);
    await this.checks.check(tx, deal, input, patch);
    const organisationId = await this.checks.home(tx, deal, input.organisationId);
    await this.people.check(tx, deal, input, organisationId);
    // Of a company that was merged away, its survivor.
    const companyId = input.companyId && input.companyId !== deal.companyId ? await this.references.company(tx, input.companyId) : input.companyId;
    return { ...patch, organisationId, companyId };
  }

  private async store(tx: Tx, deal: Deal, changes: Changes, beside: Changes): Promise<void> {
    const patch: Partial<Deal> = Object.fromEntries(Object.entries(changes).map(([field, [, after]]) => [field, after]));
    await tx.update(Deal, deal, { ...patch, updatedAt: tx.clock.now() });
    const after: Deal = Object.assign(new Deal(), deal, patch);
    if (patch.totalInvestment !== undefined || patch.contractedInward !== undefined) await settleOwnParts(tx, deal);
    if (patch.companyId !== undefined) await investorChanged(tx, deal, patch.companyId);
    await handDown(tx, deal, patch);
    const joined = patch.secrecy !== undefined && patch.secrecy > deal.secrecy ? await this.people.staysAmong(tx, deal.id, beside) : {};
    await indexSubject(tx, dealSubject(after));
    await auditDeal(tx, 'updateDeal', after, { ...(await namingParcels(tx, changes)), ...beside, ...joined, ...(await clocked(tx, deal.id, patch)) });
    await this.standing.refresh(tx, [deal.id]);
  }
}

/** What a change does to the lead's clocks: an assessment that is put in is made, and a new amount may move its due day. */
async function clocked(tx: Tx, dealId: string, { assessedOn, totalInvestment }: Partial<Pick<Deal, 'assessedOn' | 'totalInvestment'>>): Promise<Changes> {
  if (assessedOn) await closeStep(tx, dealId, 'assess', { on: assessedOn, note: null });
  const moved = totalInvestment === undefined ? null : await recountAssessment(tx, dealId, totalInvestment);
  return moved ? { assessDueOn: moved } : {};
}
