import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { sharesJurisdiction } from '../../../platform/access/index.js';
import { dealScope } from '../../deals/index.js';

/** Parcels are shared inside a county: its departments plan with the same land. `alias` names the table `parcel`. */
export const parcelScope = (alias: string, actor: Actor, permission: Permission): Sql => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, permission);

/** A supply is read by those who share its parcel, and by those who reach its deal, wherever the land lies. Aliases name `parcel` and `deal`. */
export const supplyScope = (parcel: string, deal: string, actor: Actor): Sql =>
  sql`(${parcelScope(parcel, actor, 'land.read')} OR ${dealScope(deal, actor, 'land.read')})`;

/** As `parcelScope` for reading, and the parcels of other counties that were supplied to deals in reach. */
export const parcelInViewScope = (alias: string, actor: Actor): Sql => sql`(${parcelScope(alias, actor, 'land.read')} OR EXISTS (
  SELECT 1 FROM land_supply given JOIN deal given_deal ON given_deal.id = given.deal_id
  WHERE given.parcel_id = ${raw(alias)}.id AND ${dealScope('given_deal', actor, 'land.read')}))`;
