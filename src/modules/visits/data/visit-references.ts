import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Refusal, type FieldError } from '../../../kernel/errors.js';
import type { Tx } from '../../../platform/database/index.js';
import { FilesService } from '../../../platform/files/index.js';
import { CompanyQueries, ContactQueries } from '../../companies/index.js';
import { knownDealScope } from '../../deals/index.js';
import { PeopleQueries } from '../../identity/index.js';
import type { VisitLinks } from './visit-links.js';

/** What an input refers to. Ids are given once each, in small letters. */
export interface References extends VisitLinks {
  allianceId: string | null;
}

/**
 * What became of it: the companies that are meant (survivors of those that were merged), the deals with those that the
 * visit has already and the actor cannot see, and all that is out of reach.
 */
export interface Checked {
  companyIds: string[];
  dealIds: string[];
  faults: FieldError[];
}

/** What the visit refers to already: it may stay, whoever put it there. */
export const NOTHING: References = { companyIds: [], contactIds: [], colleagueIds: [], dealIds: [], fileIds: [], allianceId: null };

const missing = (field: string, index: number): FieldError => ({ code: 'NOT_FOUND', field: ['input', field, String(index)] });

/** Checks what the input of a visit refers to against the actor's own reach; everything that is wrong at once. */
@Injectable()
export class VisitReferences {
  constructor(
    private readonly known: CompanyQueries, private readonly people: PeopleQueries, private readonly contacts: ContactQueries, private readonly files: FilesService,
  ) {}

  /**
   * Answers with the companies and the faults: NOT_FOUND at each reference that is out of reach or absent,
   * CONTACT_ELSEWHERE for a person of a company that the visit did not meet. From now on the files are kept.
   * @param organisationId of the visit; null when it is out of reach itself, and its alliances are not asked for
   */
  async check(tx: Tx, refs: References, organisationId: string | null, trusted: References = NOTHING): Promise<Checked> {
    const { companyIds, faults } = await this.companies(tx, refs.companyIds, trusted.companyIds);
    const deals = await this.deals(tx, refs.dealIds, trusted.dealIds);
    return {
      companyIds,
      dealIds: deals.dealIds,
      faults: [
        ...faults,
        ...deals.faults,
        ...(await this.met(tx, refs.contactIds, companyIds, trusted.contactIds)),
        ...(await this.colleagues(tx, refs.colleagueIds, trusted.colleagueIds)),
        ...(await this.alliance(tx, refs.allianceId === trusted.allianceId ? null : refs.allianceId, organisationId)),
        ...(await this.attached(tx, refs.fileIds, trusted.fileIds)),
      ],
    };
  }

  /** The company that an id means, as `companies` says; a plan has one alone. @throws Refusal NOT_FOUND at `companyId` */
  async company(tx: Tx, id: string): Promise<string> {
    const meant = (await this.known.companiesInReach(tx.actor, [id], tx)).get(id);
    if (meant === undefined) throw new Refusal([{ code: 'NOT_FOUND', field: ['input', 'companyId'] }]);
    return meant;
  }

  private async companies(tx: Tx, ids: readonly string[], trusted: readonly string[]): Promise<Pick<Checked, 'companyIds' | 'faults'>> {
    if (ids.length === 0) return { companyIds: [], faults: [] };
    const reached = await this.known.companiesInReach(tx.actor, ids, tx);
    const meant = ids.map((id) => reached.get(id) ?? (trusted.includes(id) ? id : undefined));
    return {
      companyIds: [...new Set(meant.filter((id) => id !== undefined))],
      faults: meant.flatMap((id, index) => (id === undefined ? [missing('companyIds', index)] : [])),
    };
  }

  /** Whoever does not know a deal cannot mean to take it off, and adds none. */
  private async deals(tx: Tx, ids: readonly string[], trusted: readonly string[]): Promise<Pick<Checked, 'dealIds' | 'faults'>> {
    const asked = [...new Set([...ids, ...trusted])];
    const rows = asked.length === 0 ? [] : await tx.query<{ id: string }>(sql`SELECT d.id FROM deal d WHERE d.id = ANY (${asked}::uuid[]) AND ${knownDealScope('d', tx.actor, 'deal.read')}`);
    const reached = new Set(rows.map(({ id }) => id));
    return {
      dealIds: [...new Set([...ids, ...trusted.filter((id) => !reached.has(id))])],
      faults: ids.flatMap((id, index) => (reached.has(id) || trusted.includes(id) ? [] : [missing('dealIds', index)])),
    };
  }

  private async met(tx: Tx, ids: readonly string[], companyIds: readonly string[], trusted: readonly string[]): Promise<FieldError[]> {
    const fresh = ids.filter((id) => !trusted.includes(id));
    const homes = new Map(fresh.length === 0 ? [] : await this.contacts.companiesOf(tx.actor, fresh, tx));
    const kept = ids.filter((id) => trusted.includes(id));
    const rows = kept.length === 0 ? [] : await tx.query<{ id: string; companyId: string }>(sql`SELECT t.id, t.company_id AS "companyId" FROM contact t WHERE t.id = ANY (${kept}::uuid[])`);
    for (const { id, companyId } of rows) homes.set(id, companyId);
    return ids.flatMap((id, index): FieldError[] => {
      const home = homes.get(id);
      if (home === undefined) return [missing('contactIds', index)];
      return companyIds.includes(home) ? [] : [{ code: 'CONTACT_ELSEWHERE', field: ['input', 'contactIds', String(index)] }];
    });
  }

  private async colleagues(tx: Tx, ids: readonly string[], trusted: readonly string[]): Promise<FieldError[]> {
    const fresh = ids.filter((id) => !trusted.includes(id));
    if (fresh.length === 0) return [];
    const seen = await this.people.ownersInReach(tx.actor, fresh, tx);
    return ids.flatMap((id, index) => (seen.has(id) || trusted.includes(id) ? [] : [missing('colleagueIds', index)]));
  }

  /** One that the organisation of the visit leads or belongs to, said by a view: visits and alliances do not know each other. */
  private async alliance(tx: Tx, id: string | null, organisationId: string | null): Promise<FieldError[]> {
    if (id === null || organisationId === null) return [];
    const rows = await tx.query(sql`SELECT 1 FROM organisation_alliance oa WHERE oa.alliance_id = ${id} AND oa.organisation_id = ${organisationId}`);
    return rows.length > 0 ? [] : [{ code: 'NOT_FOUND', field: ['input', 'allianceId'] }];
  }

  private async attached(tx: Tx, ids: readonly string[], trusted: readonly string[]): Promise<readonly FieldError[]> {
    if (ids.length === 0) return [];
    try {
      await this.files.attach(tx, ids, ['input', 'fileIds'], trusted);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.errors;
      throw error;
    }
  }
}
