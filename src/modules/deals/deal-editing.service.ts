import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { changesOf, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { indexSubject } from '../../platform/search/index.js';
import { auditDeal } from './data/deal-log.js';
import { checkedIndustry, DealReferences } from './data/deal-references.js';
import { Deal } from './data/deal.entity.js';
import { dealSubject } from './data/deal.subject.js';
import { dealAggregate } from './data/deal.scope.js';
import { closeStep, recountAssessment } from './data/lead-clocks.js';
import { needOf, squareMetresOf, yuanOf } from './domain/amounts.js';
import { aheadFaults } from './domain/dates.js';
import { isClosed } from './domain/stages.js';

/** Columns that are stored as they were typed. */
const PLAIN = ['companyId', 'officerId', 'assessedOn', 'proposalOn'] as const;
const TEXTS = ['content', 'assessment', 'dueDiligence'] as const;

/** What is to change: undefined leaves, null clears. Amounts are yuan. */
export interface UpdateDeal extends Partial<Pick<Deal, (typeof PLAIN)[number] | (typeof TEXTS)[number] | 'industryCode' | 'totalInvestment' | 'fixedAssetInvestment' | 'powerNeed' | 'energyNeed'>> {
  id: string;
  expectedVersion: number;
  name?: string | null;
  totalInvestmentBound?: Deal['totalInvestmentBound'] | null;
  landNeed?: { value: string; unit: 'mu' | 'squareMetres' } | null;
}

/** Changes what is known of a deal; stage and status have verbs of their own. */
@Injectable()
export class DealEditingService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly references: DealReferences) {}

  /** @throws Refusal CONFLICT (with the deal as it is now in `current`), DEAL_CLOSED, REQUIRED, FUTURE_DATE, NOT_FOUND at the field of a reference out of reach */
  update(actor: Actor, input: UpdateDeal): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deal = await tx.lock(dealAggregate, input.id, { permission: 'deal.register', expectedVersion: input.expectedVersion });
      if (isClosed(deal.status)) throw refuse('DEAL_CLOSED', 'id');
      const companyId = await this.check(tx, deal, input);
      const changes = changesOf(deal, patchOf({ ...input, companyId }));
      if (Object.keys(changes).length === 0) return;
      const patch: Partial<Deal> = Object.fromEntries(Object.entries(changes).map(([field, [, after]]) => [field, after]));
      await tx.update(Deal, deal, { ...patch, updatedAt: tx.clock.now() });
      await indexSubject(tx, dealSubject(Object.assign(deal, patch)));
      await auditDeal(tx, 'updateDeal', deal, { ...changes, ...(await clocked(tx, deal.id, patch)) });
    });
  }

  /** Answers with the company to store: of one that was merged away, its survivor. */
  private async check(tx: Tx, deal: Deal, input: UpdateDeal): Promise<UpdateDeal['companyId']> {
    const today = tx.clock.today();
    const faults = [
      ...(input.name === null ? [{ code: 'REQUIRED', field: ['input', 'name'] }] : []),
      ...aheadFaults(input.assessedOn, today, ['input', 'assessedOn']),
      ...aheadFaults(input.proposalOn, today, ['input', 'proposalOn']),
    ];
    if (faults.length > 0) throw new Refusal(faults);
    if (input.officerId && input.officerId !== deal.officerId) await this.references.officer(tx, input.officerId, deal.organisationId);
    return input.companyId && input.companyId !== deal.companyId ? this.references.company(tx, input.companyId) : input.companyId;
  }
}

/** What a change does to the lead's clocks: an assessment that is put in is made, and a new amount may move its due day. */
async function clocked(tx: Tx, dealId: string, { assessedOn, totalInvestment }: Partial<Pick<Deal, 'assessedOn' | 'totalInvestment'>>): Promise<Changes> {
  if (assessedOn) await closeStep(tx, dealId, 'assess', { on: assessedOn, note: null });
  const moved = totalInvestment === undefined ? null : await recountAssessment(tx, dealId, totalInvestment);
  return moved ? { assessDueOn: moved } : {};
}

/** The columns to set; those that the input leaves out are undefined. */
function patchOf(input: UpdateDeal): Partial<Deal> {
  const patch: Partial<Deal> = Object.fromEntries(PLAIN.map((field) => [field, input[field]]));
  for (const field of TEXTS) patch[field] = input[field] === null ? null : input[field]?.trim();
  return {
    ...patch,
    name: input.name?.trim(),
    industryCode: input.industryCode === undefined ? undefined : checkedIndustry(input.industryCode),
    totalInvestment: yuanOf(input.totalInvestment),
    fixedAssetInvestment: yuanOf(input.fixedAssetInvestment),
    totalInvestmentBound: input.totalInvestmentBound === null ? 'exact' : input.totalInvestmentBound,
    landNeed: input.landNeed ? squareMetresOf(input.landNeed, 'landNeed') : input.landNeed,
    powerNeed: needOf(input.powerNeed, 'powerNeed'),
    energyNeed: needOf(input.energyNeed, 'energyNeed'),
  };
}
