import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { Company } from './company.entity.js';

/** A visit makes an organisation a follower for half a year; a live deal for as long as it lives. */
const FOLLOWED_DAYS = 180;

/** Companies are shared inside a county. `alias` is what the statement calls the table. Those merged away are not left out. */
export const companyScope = (alias: string, actor: Actor, permission: Permission): Sql => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, permission);

/** Rows of the view `company_follower` that count on a day, 'YYYY-MM-DD'. */
export const stillFollows = (alias: string, today: string): Sql =>
  sql`(${raw(alias)}.by_deal OR ${raw(alias)}.last_on >= ${today}::date - ${FOLLOWED_DAYS}::int)`;

/**
 * The actor follows the company: reaches, with the permission, the organisation that registered it, or one with a live
 * deal or a visit in half a year. Contacts are for them (decision 9).
 */
export const followsCompany = (alias: string, actor: Actor, permission: Permission, today: string): Sql => sql`
  (${companyScope(alias, actor, permission)} AND (${within(`${alias}.organisation_id`, actor, permission)} OR EXISTS (
    SELECT 1 FROM company_follower follower
    WHERE follower.company_id = ${raw(alias)}.id AND ${stillFollows('follower', today)} AND ${within('follower.organisation_id', actor, permission)})))`;

/** What `tx.lock` needs to know. */
export const companyAggregate: Aggregate<Company> = {
  type: 'company',
  entity: Company,
  table: 'company',
  scope: (actor, permission) => companyScope('company', actor, permission),
};
