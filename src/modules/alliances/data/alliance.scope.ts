import sql, { raw, type Sql } from 'sql-template-tag';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';

/**
 * Does an organisation (a row of `organisation`) belong to an alliance: as its lead, as a member, or below one of
 * them? Both are aliases of tables in the statement.
 */
export const belongsTo = (organisation: string, alliance: string): Sql => sql`
  EXISTS (SELECT 1 FROM organisation joined
          WHERE starts_with(${raw(organisation)}.path, joined.path) AND ${isPartner('joined.id', alliance)})`;

/** Alliances of the actor's organisations: one of them leads or is a member, or lies above or below the grant. */
export function allianceScope(alliance: string, actor: Actor, permission: Permission): Sql {
  const paths = reachOf(actor, permission);
  if (paths.length === 0) return sql`false`;
  return sql`
    EXISTS (SELECT 1 FROM organisation joined
            WHERE ${isPartner('joined.id', alliance)}
              AND EXISTS (SELECT 1 FROM unnest(${paths}::text[]) AS held (path) WHERE starts_with(held.path, joined.path) OR starts_with(joined.path, held.path)))`;
}

const isPartner = (organisationId: string, alliance: string): Sql => sql`
  (${raw(organisationId)} = ${raw(alliance)}.lead_organisation_id
   OR EXISTS (SELECT 1 FROM alliance_member member WHERE member.alliance_id = ${raw(alliance)}.id AND member.organisation_id = ${raw(organisationId)}))`;

/** Grants that partners see on a day: not revoked, their last day not over. */
export const liveShare = (share: string, today: string): Sql => sql`
  (${raw(share)}.revoked_on IS NULL AND (${raw(share)}.expires_on IS NULL OR ${raw(share)}.expires_on >= ${today}::date))`;
