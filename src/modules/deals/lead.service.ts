import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { indexSubject } from '../../platform/search/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import { auditDeal, logRegistration } from './data/deal-log.js';
import { checkParcel, isTrusted, parentInReach, type Parent } from './data/deal-placing.js';
import { DealReferences } from './data/deal-references.js';
import { Deal } from './data/deal.entity.js';
import { dealSubject } from './data/deal.subject.js';
import { startClocks } from './data/lead-clocks.js';
import { nextNumber } from './data/next-number.js';
import { settleOwnParts } from './data/own-parts.js';
import { DealStanding } from './deal-standing.service.js';
import { newCodeName } from './domain/code-names.js';
import { aheadFaults } from './domain/dates.js';
import { moneyFaults } from './domain/money.js';
import { placingFaults, relationOf } from './domain/relations.js';
import { secrecyFaults, USUAL_SECRECY } from './domain/secrecy.js';
import { given, type RegisterLead } from './editing/register-lead.js';

export type { RegisterLead } from './editing/register-lead.js';

type NewDeal = Partial<Deal> & Pick<Deal, 'id' | 'organisationId' | 'registeredOn' | 'name' | 'source' | 'secrecy'>;

/** Registers leads: 线索. A name and a source are enough, so that nothing is lost on the way home from a visit. */
@Injectable()
export class LeadService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService, private readonly references: DealReferences,
    private readonly standing: DealStanding,
  ) {}

  /**
   * Registers a lead and answers with its id; the same clientMutationId again answers with the first one.
   * @throws Refusal NOT_FOUND at the field of a reference out of reach, COMPANY_TWICE, PHASE_WITHOUT_PARENT, PHASE_OF_PHASE, DEAL_CLOSED,
   *   PARCEL_ONLY_WHEN_GROWN, PHASES_ABOVE_TOTAL, INWARD_ABOVE_TOTAL, FIXED_ABOVE_TOTAL, SECRECY_LOWERING_NOT_PERMITTED, FUTURE_DATE
   */
  register(actor: Actor, input: RegisterLead): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'registerLead', input }, async (tx, id) => {
      const home = await this.organisations.homeFor(actor, 'deal.register', input.organisationId, tx);
      const parent = input.parentId ? await parentInReach(tx, input.parentId) : undefined;
      await check(tx, input, home, parent);
      const registeredOn = await this.dayOf(tx, input);
      if (input.parcelId) await checkParcel(tx, input.parcelId);
      if (input.officerId) await this.references.officer(tx, input.officerId, home.id);
      await this.store(tx, {
        ...given(input), ...partOf(input, parent), id, registeredOn, organisationId: home.id, jurisdictionId: home.jurisdictionId, companyId: await this.investor(tx, input, home, parent),
        officerId: input.officerId ?? (actor.kind === 'user' ? actor.id : null), secrecy: input.secrecy ?? parent?.secrecy ?? USUAL_SECRECY,
      }, home);
    });
  }

  /** As given; a phase and an expansion are of their parent's investor where nobody names another. */
  private investor(tx: Tx, input: RegisterLead, home: Home, parent: Parent | undefined): Promise<string | null> {
    const inherits = !input.companyId && !input.companyName && relationOf(input) !== 'secondAttraction';
    return inherits ? Promise.resolve(parent?.companyId ?? null) : this.references.investor(tx, input, home);
  }

  private async dayOf(tx: Tx, { registeredOn, visitId }: RegisterLead): Promise<string> {
    const today = tx.clock.today();
    const visitedOn = visitId ? await this.references.visitedOn(tx, visitId) : today;
    return registeredOn ?? (visitedOn < today ? visitedOn : today);
  }

  private async store(tx: Tx, deal: NewDeal, home: Home): Promise<void> {
    const number = await nextNumber(tx, home.jurisdictionId, deal.registeredOn.slice(0, 4));
    const entered = { stage: 'lead', status: 'active' } as const;
    const codeName = newCodeName(randomInt);
    await tx.insert(Deal, {
      ...deal, ...entered, number, codeName, ownInvestment: deal.totalInvestment ?? null, ownInward: deal.contractedInward ?? null, stageEnteredOn: deal.registeredOn, lastProgressOn: deal.registeredOn, version: 1,
      createdBy: tx.actor.kind === 'user' ? tx.actor.id : null, createdAt: tx.clock.now(), updatedAt: tx.clock.now(),
    });
    const { content = null, phaseName = null } = deal;
    await indexSubject(tx, dealSubject({ ...deal, jurisdictionId: home.jurisdictionId, number, codeName, content, phaseName }));
    const placed = { ...deal, ...entered, parentId: deal.parentId ?? null, relation: deal.relation ?? null };
    await logRegistration(tx, placed, deal.registeredOn);
    if (placed.relation === 'phase') await settleOwnParts(tx, placed);
    await startClocks(tx, { ...placed, jurisdictionId: home.jurisdictionId, totalInvestment: deal.totalInvestment ?? null });
    await auditDeal(tx, 'registerLead', deal, { name: [null, deal.name], source: [null, deal.source], number: [null, number], stage: [null, 'lead'] });
    await this.standing.refresh(tx, [deal.id]);
  }
}

/** A phase is of the kind and the chain of its whole where nobody says otherwise: numbers by either must not tear a family apart. */
const partOf = (input: RegisterLead, parent: Parent | undefined): Partial<Pick<Deal, 'kind' | 'chain'>> =>
  parent && relationOf(input) === 'phase' ? { kind: input.kind ?? parent.kind, chain: input.chain?.trim() ?? parent.chain } : {};

/** What can be said of an input before anything is looked up but its parent: all faults at once, each at its field. */
async function check(tx: Tx, input: RegisterLead, home: Home, parent: Parent | undefined): Promise<void> {
  const lowered = parent !== undefined && secrecyFaults(parent.secrecy, input.secrecy, false).length > 0;
  const faults = [
    ...aheadFaults(input.registeredOn, tx.clock.today(), ['input', 'registeredOn']),
    ...placingFaults(input, parent),
    ...moneyFaults(given(input), () => true),
    ...(lowered ? secrecyFaults(parent.secrecy, input.secrecy, await isTrusted(tx, home.id)) : []),
  ];
  if (faults.length > 0) throw new Refusal(faults);
}
