import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Refusal, refuse } from '../../../kernel/errors.js';
import { within } from '../../../platform/access/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { CompaniesService, CompanyQueries, readIndustryCode } from '../../companies/index.js';
import { PeopleQueries } from '../../identity/index.js';
import type { Home } from '../../organisations/index.js';
import { toldOfVisit } from './told-visit.sql.js';

/** The investor as given: a known company, or a name typed in place. */
interface Investor {
  companyId?: string | null;
  companyName?: string | null;
}

/** Checks what an input refers to against the actor's own reach: what is out of reach is NOT_FOUND at its field. */
@Injectable()
export class DealReferences {
  constructor(private readonly companies: CompaniesService, private readonly known: CompanyQueries, private readonly people: PeopleQueries) {}

  /** The investor's id; a name that nobody knows yet is registered in the same transaction. Null for none. */
  async investor(tx: Tx, { companyId, companyName }: Investor, home: Home): Promise<string | null> {
    if (companyId && companyName) throw refuse('COMPANY_TWICE', 'companyName');
    if (companyName) return this.named(tx, companyName, home);
    return companyId ? this.company(tx, companyId) : null;
  }

  /** The id of a company that is known already: of the survivor, where it was merged into another. */
  async company(tx: Tx, companyId: string): Promise<string> {
    const meant = (await this.known.companiesInReach(tx.actor, [companyId], tx)).get(companyId);
    if (meant === undefined) throw refuse('NOT_FOUND', 'companyId');
    return meant;
  }

  private async named(tx: Tx, name: string, home: Home): Promise<string | null> {
    const path = ['input', 'companyName'];
    try {
      return (await this.companies.ensureByName(tx, [name], home, path))[0] ?? null;
    } catch (error) {
      // The companies speak of a list of names; here there is one.
      throw error instanceof Refusal ? new Refusal(error.errors.map((one) => ({ ...one, field: path }))) : error;
    }
  }

  /** The day of the visit from which a lead comes. Read from its table: the hub does not know the module of visits. */
  async visitedOn(tx: Tx, visitId: string): Promise<string> {
    const [visit] = await tx.query<{ visitedOn: string }>(sql`
      SELECT v.visited_on AS "visitedOn" FROM visit v WHERE v.id = ${visitId} AND ${within('v.organisation_id', tx.actor, 'visit.read')} AND ${toldOfVisit(sql`v.id`, tx.actor)}`);
    if (!visit) throw refuse('NOT_FOUND', 'visitId');
    return visit.visitedOn;
  }

  /** Those of the ids that the actor may name on a deal's list. */
  colleagues(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.people.ownersInReach(tx.actor, ids, tx);
  }

  /** A colleague who may be responsible for a deal of the organisation, or its liaison: one in reach of the actor, whose own grants reach the deal. */
  async officer(tx: Tx, officerId: string, organisationId: string, field = 'officerId'): Promise<void> {
    if (!(await this.colleagues(tx, [officerId])).has(officerId)) throw refuse('NOT_FOUND', field);
    const reaching = await tx.query(sql`
      SELECT 1 FROM access_grant held JOIN organisation place ON place.id = held.organisation_id JOIN organisation home ON home.id = ${organisationId}
      WHERE held.user_id = ${officerId} AND starts_with(home.path, place.path)`);
    if (reaching.length === 0) throw refuse('OFFICER_ELSEWHERE', field);
  }
}

/** The industry code as it is stored; undefined and null stay. @throws Refusal INDUSTRY_CODE_UNKNOWN */
export function checkedIndustry<Nothing extends null | undefined>(code: string | Nothing): string | Nothing {
  if (typeof code !== 'string') return code;
  const reading = readIndustryCode(code);
  if (!reading.ok) throw refuse(reading.code, 'industryCode', reading.params);
  return reading.value;
}
