import sql from 'sql-template-tag';
import { refuse } from '../../../kernel/errors.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import type { Changes, Tx } from '../../../platform/database/index.js';
import { organisationScope } from '../../organisations/index.js';
import type { Deal } from './deal.entity.js';
import { dealScope } from './deal.scope.js';

/** What a deal takes over from the one that it is a part of, or that it grows from. */
export type Parent = Pick<Deal, 'id' | 'relation' | 'status' | 'secrecy' | 'companyId' | 'kind' | 'chain'>;

/** The deal that a phase belongs to, or from which another grows; locked, for amounts and logs of a family are settled together. */
export async function parentInReach(tx: Tx, parentId: string): Promise<Parent> {
  const [parent] = await tx.query<Parent>(sql`
    SELECT d.id, d.relation, d.status, d.secrecy, d.company_id AS "companyId", d.kind, d.chain FROM deal d
    WHERE d.id = ${parentId} AND ${dealScope('d', tx.actor, 'deal.register')} FOR NO KEY UPDATE`);
  if (!parent) throw refuse('NOT_FOUND', 'parentId');
  return parent;
}

/** Land on which a deal grows. Read from its table: the hub does not know the module of land. */
export async function checkParcel(tx: Tx, parcelId: string): Promise<void> {
  const found = await tx.query(sql`SELECT 1 FROM parcel p WHERE p.id = ${parcelId} AND ${sharesJurisdiction('p.jurisdiction_id', tx.actor, 'land.read')}`);
  if (found.length === 0) throw refuse('NOT_FOUND', 'parcelId');
}

/** Changes as they are told: of another parcel its number, which people know it by. */
export async function namingParcels(tx: Tx, changes: Changes): Promise<Changes> {
  const { parcelId, ...others } = changes;
  if (!parcelId) return changes;
  const known = await tx.query<{ id: string; number: string }>(sql`SELECT p.id, p.number FROM parcel p WHERE p.id = ANY (${parcelId.filter((id) => id !== null)}::uuid[])`);
  const numberOf = (id: unknown): string | null => known.find((parcel) => parcel.id === id)?.number ?? null;
  return { ...others, parcelNumber: [numberOf(parcelId[0]), numberOf(parcelId[1])] };
}

/** 首谈单位: any organisation that the actor may know. */
export async function checkFirstContact(tx: Tx, organisationId: string): Promise<void> {
  const found = await tx.query(sql`SELECT 1 FROM organisation o WHERE o.id = ${organisationId} AND ${organisationScope('o', tx.actor)}`);
  if (found.length === 0) throw refuse('NOT_FOUND', 'firstContactOrganisationId');
}

/** May the actor know every deal of the organisation, whatever its secrecy? */
export async function isTrusted(tx: Tx, organisationId: string): Promise<boolean> {
  const found = await tx.query(sql`SELECT 1 FROM organisation o WHERE o.id = ${organisationId} AND ${within('o.id', tx.actor, 'deal.secret')}`);
  return found.length > 0;
}
