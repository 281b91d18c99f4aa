import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import type { Bound } from '../../platform/graphql/index.js';
import { indexSubject } from '../../platform/search/index.js';
import { OrganisationsService, type Home } from '../organisations/index.js';
import { auditDeal, logRegistration } from './data/deal-log.js';
import { checkedIndustry, DealReferences } from './data/deal-references.js';
import { Deal } from './data/deal.entity.js';
import { dealSubject } from './data/deal.subject.js';
import { startClocks } from './data/lead-clocks.js';
import { needOf, squareMetresOf, yuanOf } from './domain/amounts.js';
import { dealNumber, newCodeName } from './domain/code-names.js';
import type { DealKind, DealRelation, LeadSource } from './domain/codes.js';
import { aheadFaults } from './domain/dates.js';

/** A lead as it is typed in; amounts are yuan. */
export interface RegisterLead {
  name: string;
  kind?: DealKind | null;
  content?: string | null;
  companyId?: string | null;
  companyName?: string | null;
  source: LeadSource;
  industryCode?: string | null;
  totalInvestment?: string | null;
  totalInvestmentBound?: Bound | null;
  fixedAssetInvestment?: string | null;
  landNeed?: { value: string; unit: 'mu' | 'squareMetres' } | null;
  /** kVA. */
  powerNeed?: string | null;
  /** Tonnes of standard coal a year. */
  energyNeed?: string | null;
  registeredOn?: string | null;
  visitId?: string | null;
  officerId?: string | null;
  organisationId?: string | null;
  parentId?: string | null;
  phaseName?: string | null;
  clientMutationId?: string | null;
}

/** Registers leads: 线索. A name and a source are enough, so that nothing is lost on the way home from a visit. */
@Injectable()
export class LeadService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService, private readonly references: DealReferences,
  ) {}

  /**
   * Registers a lead and answers with its id; the same clientMutationId again answers with the first one.
   * @throws Refusal NOT_FOUND at the field of a reference out of reach, COMPANY_TWICE, PHASE_WITHOUT_PARENT, FUTURE_DATE
   */
  register(actor: Actor, input: RegisterLead): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'registerLead', input }, async (tx, id) => {
      const home = await this.organisations.homeFor(actor, 'deal.register', input.organisationId, tx);
      const registeredOn = await this.dayOf(tx, input);
      if (input.parentId) await this.references.parent(tx, input.parentId, 'deal.register');
      const officerId = input.officerId ?? (actor.kind === 'user' ? actor.id : null);
      if (input.officerId) await this.references.officer(tx, input.officerId, home.id);
      const companyId = await this.references.investor(tx, input, home);
      const deal = { ...given(input), id, officerId, companyId, registeredOn, organisationId: home.id, jurisdictionId: home.jurisdictionId };
      await this.store(tx, deal, home);
    });
  }

  private async dayOf(tx: Tx, { registeredOn, visitId, parentId, phaseName }: RegisterLead): Promise<string> {
    const today = tx.clock.today();
    const faults = [
      ...aheadFaults(registeredOn, today, ['input', 'registeredOn']),
      ...(phaseName && !parentId ? [{ code: 'PHASE_WITHOUT_PARENT', field: ['input', 'parentId'] }] : []),
    ];
    if (faults.length > 0) throw new Refusal(faults);
    const visitedOn = visitId ? await this.references.visitedOn(tx, visitId) : today;
    return registeredOn ?? (visitedOn < today ? visitedOn : today);
  }

  private async store(tx: Tx, deal: Partial<Deal> & Pick<Deal, 'id' | 'organisationId' | 'registeredOn' | 'name' | 'source'>, home: Home): Promise<void> {
    const number = await nextNumber(tx, home.jurisdictionId, deal.registeredOn.slice(0, 4));
    const entered = { stage: 'lead', status: 'active' } as const;
    const codeName = newCodeName(randomInt);
    await tx.insert(Deal, {
      ...deal, ...entered, number, codeName, stageEnteredOn: deal.registeredOn, lastProgressOn: deal.registeredOn, version: 1,
      createdBy: tx.actor.kind === 'user' ? tx.actor.id : null, createdAt: tx.clock.now(), updatedAt: tx.clock.now(),
    });
    const { content = null, phaseName = null } = deal;
    await indexSubject(tx, dealSubject({ ...deal, jurisdictionId: home.jurisdictionId, number, codeName, content, phaseName }));
    await logRegistration(tx, { id: deal.id, ...entered }, deal.registeredOn);
    await startClocks(tx, { ...deal, jurisdictionId: home.jurisdictionId, totalInvestment: deal.totalInvestment ?? null, parentId: deal.parentId ?? null });
    await auditDeal(tx, 'registerLead', deal, { name: [null, deal.name], source: [null, deal.source], number: [null, number], stage: [null, 'lead'] });
  }
}

/** What is stored as it was typed. */
function given(input: RegisterLead): Partial<Deal> & Pick<Deal, 'name' | 'source'> {
  return {
    name: input.name.trim(), kind: input.kind ?? 'industry', content: input.content?.trim() ?? null, source: input.source,
    industryCode: checkedIndustry(input.industryCode), totalInvestment: yuanOf(input.totalInvestment) ?? null,
    totalInvestmentBound: input.totalInvestmentBound ?? 'exact', fixedAssetInvestment: yuanOf(input.fixedAssetInvestment) ?? null,
    ownInvestment: yuanOf(input.totalInvestment) ?? null,
    landNeed: input.landNeed ? squareMetresOf(input.landNeed, 'landNeed') : null,
    powerNeed: needOf(input.powerNeed, 'powerNeed') ?? null, energyNeed: needOf(input.energyNeed, 'energyNeed') ?? null,
    visitId: input.visitId ?? null, parentId: input.parentId ?? null, relation: relationOf(input), phaseName: input.phaseName?.trim() ?? null,
  };
}

/** What a deal is to its parent: as said, else by its source, else a phase. Null where it has none. */
function relationOf({ parentId, source }: RegisterLead): DealRelation | null {
  if (!parentId) return null;
  return source === 'expansion' || source === 'secondAttraction' ? source : 'phase';
}

/**
 * The next number of a county and year. Those who register there at the same moment wait for each other until the
 * end of the transaction; the lock is a statement of its own, so that the next one sees what the other one wrote.
 */
async function nextNumber(tx: Tx, jurisdictionId: string, year: string): Promise<string> {
  await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`deal-number/${jurisdictionId}/${year}`}, 0))`);
  const prefix = `XM-${year}-`;
  const [last] = await tx.query<{ ordinal: number | null }>(sql`
    SELECT max(substring(d.number FROM ${prefix.length + 1}::integer)::bigint)::integer AS ordinal FROM deal d
    WHERE d.jurisdiction_id = ${jurisdictionId} AND d.number ~ ${`^${prefix}[0-9]{1,9}$`}`);
  return dealNumber(year, (last?.ordinal ?? 0) + 1);
}
