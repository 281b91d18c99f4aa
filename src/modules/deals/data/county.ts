import sql from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError, refuse } from '../../../kernel/errors.js';
import { isId } from '../../../kernel/ids.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import type { Queryable, Tx } from '../../../platform/database/index.js';

/**
 * The county whose settings somebody reads: that of the organisation, or without one that of the actor's first grant that may read settings.
 * @throws ApiError NOT_FOUND for an organisation in no county of the actor's
 */
export async function countyToRead(on: Queryable, actor: Actor, organisationId?: string | null): Promise<string> {
  if (!organisationId) return ownCounty(actor);
  const [county] = isId(organisationId) ? await on.query<{ id: string }>(sql`
    SELECT o.jurisdiction_id AS id FROM organisation o WHERE o.id = ${organisationId} AND ${sharesJurisdiction('o.id', actor, 'settings.read')}`) : [];
  if (!county) throw new ApiError('NOT_FOUND');
  return county.id;
}

function ownCounty(actor: Actor): string {
  const grant = actor.grants.find(({ permissions }) => permissions.has('settings.read'));
  if (!grant) throw new ApiError('FORBIDDEN');
  return grant.jurisdictionId;
}

/**
 * The county of an organisation, locked: two who change its settings at once come one after the other, also where there is no row of settings yet.
 * @throws Refusal NOT_FOUND at organisationId unless the right to manage settings reaches the whole county
 */
export async function lockedCounty(tx: Tx, organisationId: string): Promise<string> {
  const [county] = await tx.query<{ id: string }>(sql`
    SELECT county.id FROM organisation o JOIN organisation county ON county.id = o.jurisdiction_id
    WHERE o.id = ${organisationId} AND ${within('county.id', tx.actor, 'settings.manage')} FOR NO KEY UPDATE OF county`);
  if (!county) throw refuse('NOT_FOUND', 'organisationId');
  return county.id;
}
