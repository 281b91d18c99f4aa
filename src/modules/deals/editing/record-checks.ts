import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Refusal, refuse, type FieldError } from '../../../kernel/errors.js';
import type { Tx } from '../../../platform/database/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { checkFirstContact, checkParcel, isTrusted } from '../data/deal-placing.js';
import { Deal } from '../data/deal.entity.js';
import { aheadFaults } from '../domain/dates.js';
import { moneyFaults } from '../domain/money.js';
import { placeFaults } from '../domain/relations.js';
import { secrecyFaults } from '../domain/secrecy.js';
import type { UpdateDeal } from './update-deal.js';

/** Fields that a deal is never without. */
const REQUIRED = ['name', 'codeName', 'organisationId'] as const;

/** What only the record itself, the day and the database can say of a change. */
@Injectable()
export class RecordChecks {
  constructor(private readonly organisations: OrganisationsService) {}

  /** @throws Refusal REQUIRED, FUTURE_DATE, INWARD_ABOVE_TOTAL and its like, PHASE_WITHOUT_PARENT, PARCEL_ONLY_WHEN_GROWN, SECRECY_LOWERING_NOT_PERMITTED: all that are found, each at its field */
  async check(tx: Tx, deal: Deal, input: UpdateDeal, patch: Partial<Deal>): Promise<void> {
    const today = tx.clock.today();
    const lowered = secrecyFaults(deal.secrecy, patch.secrecy, false).length > 0;
    const after: Deal = Object.assign(new Deal(), deal, given(patch));
    const faults: FieldError[] = [
      ...REQUIRED.filter((field) => input[field] === null).map((field) => ({ code: 'REQUIRED', field: ['input', field] })),
      ...aheadFaults(input.assessedOn, today, ['input', 'assessedOn']),
      ...aheadFaults(input.proposalOn, today, ['input', 'proposalOn']),
      ...placeFaults(deal.relation, input),
      ...moneyFaults(after, (field) => patch[field] !== undefined),
      ...(lowered ? secrecyFaults(deal.secrecy, patch.secrecy, await isTrusted(tx, deal.organisationId)) : []),
    ];
    if (faults.length > 0) throw new Refusal(faults);
    if (patch.codeName !== undefined && patch.codeName !== deal.codeName) await checkCodeName(tx, deal, patch.codeName);
    const contact = input.firstContactOrganisationId;
    if (contact && contact !== deal.firstContactOrganisationId) await checkFirstContact(tx, contact);
    if (input.parcelId && input.parcelId !== deal.parcelId) await checkParcel(tx, input.parcelId);
  }

  /**
   * The organisation that the deal will belong to: another one only where the actor registers deals too, and in the same
   * county, whose number it bears.
   * @throws Refusal NOT_FOUND, ORGANISATION_OTHER_COUNTY
   */
  async home(tx: Tx, deal: Deal, organisationId: string | null | undefined): Promise<string> {
    if (!organisationId || organisationId === deal.organisationId) return deal.organisationId;
    const home = await this.organisations.homeFor(tx.actor, 'deal.register', organisationId, tx);
    if (home.jurisdictionId !== deal.jurisdictionId) throw refuse('ORGANISATION_OTHER_COUNTY', 'organisationId');
    return home.id;
  }
}

const given = (patch: Partial<Deal>): Partial<Deal> => Object.fromEntries(Object.entries(patch as Record<string, unknown>).filter(([, value]) => value !== undefined));

/** Two deals of one county under the same code name would be taken for each other. */
async function checkCodeName(tx: Tx, deal: Deal, codeName: string): Promise<void> {
  const taken = await tx.query(sql`
    SELECT 1 FROM deal d WHERE d.jurisdiction_id = ${deal.jurisdictionId} AND d.code_name = ${codeName} AND d.id <> ${deal.id} LIMIT 1`);
  if (taken.length > 0) throw refuse('CODE_NAME_TAKEN', 'codeName');
}
