import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import type { SearchType } from '../../../platform/search/index.js';

/** Which right lets an actor see hits of a type, and which rows of `search_entry`, called `alias`, it reaches. */
interface Reach {
  permission: Permission;
  scope: (alias: string, actor: Actor) => Sql;
}

/** Shared inside a county: companies and parcels. Of an organisation: deals and visits. Contacts: of those who follow their company. */
export const REACH: Record<SearchType, Reach> = {
  company: { permission: 'company.read', scope: (alias, actor) => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, 'company.read') },
  deal: { permission: 'deal.read', scope: (alias, actor) => within(`${alias}.organisation_id`, actor, 'deal.read') },
  visit: { permission: 'visit.read', scope: (alias, actor) => within(`${alias}.organisation_id`, actor, 'visit.read') },
  contact: { permission: 'company.read', scope: (alias, actor) => sql`EXISTS (
    SELECT 1 FROM contact person JOIN company employer ON employer.id = person.company_id
    WHERE person.id = ${raw(alias)}.subject_id AND ${followedWithin('employer', actor, 'company.read')})` },
  parcel: { permission: 'land.read', scope: (alias, actor) => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, 'land.read') },
};

/** The company, called `alias`, belongs to an organisation within the actor's reach, or one there follows it. */
export const followedWithin = (alias: string, actor: Actor, permission: Permission): Sql => sql`(
  ${within(`${alias}.organisation_id`, actor, permission)} OR EXISTS (
    SELECT 1 FROM company_follower follower
    WHERE follower.company_id = ${raw(alias)}.id AND ${within('follower.organisation_id', actor, permission)}))`;
