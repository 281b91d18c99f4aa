import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Refusal, type FieldError } from '../../../kernel/errors.js';
import type { Tx } from '../../../platform/database/index.js';
import { FilesService } from '../../../platform/files/index.js';
import { CompanyQueries } from '../../companies/index.js';
import { organisationScope } from '../../organisations/index.js';
import type { GivenParts } from '../domain/given-parts.js';
import { NO_PARTS, type Parts } from './agreement-parts.js';
import { signingEventScope } from './signing-event.scope.js';

const missing = (list: string, index: number, field: string): FieldError => ({ code: 'NOT_FOUND', field: ['input', list, String(index), field] });

/** What an agreement refers to besides its deals. */
export interface Referring extends GivenParts {
  signingEventId?: string | null;
}

/** Checks what the input of an agreement refers to against the actor's own reach; what stands already may stay. */
@Injectable()
export class AgreementReferences {
  constructor(private readonly companies: CompanyQueries, private readonly files: FilesService) {}

  /**
   * Answers with the parts as they are to be stored: companies that were merged away are those they became. From now on the
   * files are kept.
   * @throws Refusal NOT_FOUND at each reference that is out of reach or absent, EVENT_NOT_HELD_YET
   */
  async check<Given extends Referring>(tx: Tx, given: Given, standing: Parts & { signingEventId?: string | null } = NO_PARTS): Promise<Given> {
    const parties = await this.parties(tx, given.parties, standing);
    const faults = [
      ...parties.faults, ...obligations(given, standing), ...(await organisations(tx, given.promises, standing)),
      ...(given.signingEventId && given.signingEventId !== standing.signingEventId ? await event(tx, given.signingEventId) : []),
    ];
    if (faults.length > 0) throw new Refusal(faults);
    const fileIds = given.fileIds ? await this.files.attach(tx, given.fileIds, ['input', 'fileIds'], standing.fileIds) : given.fileIds;
    return { ...given, ...(parties.parties ? { parties: parties.parties } : {}), fileIds };
  }

  private async parties(tx: Tx, given: GivenParts['parties'], { parties: standing }: Parts): Promise<{ parties: GivenParts['parties']; faults: FieldError[] }> {
    const ids = (given ?? []).flatMap(({ companyId }) => companyId ?? []);
    if (!given || ids.length === 0) return { parties: given, faults: [] };
    const meant = new Map([...standing.flatMap(({ companyId }) => (companyId ? [[companyId, companyId] as const] : [])), ...(await this.companies.companiesInReach(tx.actor, ids, tx))]);
    const parties = given.map((party) => ({ ...party, companyId: party.companyId ? (meant.get(party.companyId) ?? null) : null }));
    return { parties, faults: given.flatMap(({ companyId }, index) => (companyId && !parties[index]?.companyId ? [missing('parties', index, 'companyId')] : [])) };
  }
}

/** An id of a commitment or promise means one that the agreement holds already, of a deal in reach. */
function obligations({ commitments, promises }: GivenParts, standing: Parts): FieldError[] {
  const reached = new Set(standing.deals.filter((deal) => deal.isReached).map((deal) => deal.dealId));
  const unknown = (list: 'commitments' | 'promises', given: readonly { id?: string | null }[] | null | undefined): FieldError[] => {
    const known = new Set((standing[list] as readonly { id: string; dealId: string }[]).filter((row) => reached.has(row.dealId)).map((row) => row.id));
    const ids = (given ?? []).map(({ id }) => id ?? undefined);
    return ids.flatMap((id, index) => (id !== undefined && (!known.has(id) || ids.indexOf(id) < index) ? [missing(list, index, 'id')] : []));
  };
  return [...unknown('commitments', commitments), ...unknown('promises', promises)];
}

/** The organisation that has to keep a promise: one of the counties whose organisations the actor may read. */
async function organisations(tx: Tx, given: GivenParts['promises'], { promises: standing }: Parts): Promise<FieldError[]> {
  if (!given || given.length === 0) return [];
  const ids = given.map(({ organisationId }) => organisationId);
  const rows = await tx.query<{ id: string }>(sql`SELECT o.id FROM organisation o WHERE o.id = ANY (${ids}::uuid[]) AND ${organisationScope('o', tx.actor)}`);
  const known = new Set([...rows.map(({ id }) => id), ...standing.map(({ organisationId }) => organisationId)]);
  return ids.flatMap((id, index) => (known.has(id) ? [] : [missing('promises', index, 'organisationId')]));
}

async function event(tx: Tx, id: string): Promise<FieldError[]> {
  const [found] = await tx.query<{ heldOn: string }>(sql`SELECT e.held_on AS "heldOn" FROM signing_event e WHERE e.id = ${id} AND ${signingEventScope('e', tx.actor)}`);
  if (!found) return [{ code: 'NOT_FOUND', field: ['input', 'signingEventId'] }];
  return found.heldOn > tx.clock.today() ? [{ code: 'EVENT_NOT_HELD_YET', field: ['input', 'signingEventId'], params: { heldOn: found.heldOn } }] : [];
}
