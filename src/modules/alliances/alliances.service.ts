import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse, type FieldError } from '../../kernel/errors.js';
import { within } from '../../platform/access/index.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { Alliance, AllianceMember } from './data/alliance.entity.js';
import { MEMBER_KINDS } from './domain/membership.js';

export interface CreateAlliance {
  name: string;
  chain?: string | null;
  /** Left out: the actor's own organisation. */
  leadOrganisationId?: string | null;
  memberOrganisationIds: string[];
  clientMutationId?: string | null;
}

const CLASHES = { alliance_name_once: { code: 'ALLIANCE_NAME_TAKEN', field: 'name' } };

/** Founds alliances. */
@Injectable()
export class AlliancesService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService) {}

  /**
   * Founds an alliance led by an organisation in the actor's reach; answers with its id. Partners may lie anywhere in
   * the deployment: that they exist is all that the actor learns of them.
   * @throws Refusal NOT_FOUND at leadOrganisationId, MEMBER_NOT_FOUND at each unknown member, ALLIANCE_NAME_TAKEN
   */
  create(actor: Actor, input: CreateAlliance): Promise<string> {
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'createAlliance', input }, async (tx, id) => {
      const leadOrganisationId = await this.leadFor(tx, input.leadOrganisationId);
      const members = await membersFor(tx, input.memberOrganisationIds);
      const name = input.name.trim();
      const chain = input.chain?.trim() ?? null;
      await tx.insert(Alliance, { id, name, chain, leadOrganisationId, createdBy: actor.id, version: 1 });
      // The lead belongs by leading.
      const joining = members.filter((organisationId) => organisationId !== leadOrganisationId);
      if (joining.length > 0) await tx.insert(AllianceMember, joining.map((organisationId) => ({ allianceId: id, organisationId, joinedOn: tx.clock.today() })));
      await tx.audit('createAlliance', { type: 'alliance', id, organisationId: leadOrganisationId }, { name: [null, name], chain: [null, chain], members: [null, joining.length] });
    }));
  }

  private async leadFor(tx: Tx, leadOrganisationId: string | null | undefined): Promise<string> {
    if ((leadOrganisationId ?? null) === null) return (await this.organisations.homeFor(tx.actor, 'alliance.manage')).id;
    const [lead] = await tx.query<{ id: string }>(sql`SELECT o.id FROM organisation o WHERE o.id = ${leadOrganisationId} AND ${within('o.id', tx.actor, 'alliance.manage')}`);
    if (!lead) throw refuse('NOT_FOUND', 'leadOrganisationId');
    return lead.id;
  }
}

/** The ids, each once. Whatever cannot be a member is refused as if it did not exist. */
async function membersFor(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`SELECT o.id FROM organisation o WHERE o.id = ANY (${[...ids]}::uuid[]) AND o.kind = ANY (${[...MEMBER_KINDS]}::text[])`);
  const known = new Set(rows.map((row) => row.id));
  const faults = ids.flatMap((id, index): FieldError[] =>
    (known.has(id) ? [] : [{ code: 'MEMBER_NOT_FOUND', field: ['input', 'memberOrganisationIds', String(index)] }]));
  if (faults.length > 0) throw new Refusal(faults);
  return [...known];
}
