import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { sharesJurisdiction, within } from '../../../platform/access/index.js';
import type { SearchType } from '../../../platform/search/index.js';
import { followsCompany } from '../../companies/index.js';
import { HIDDEN_FROM, knowsDeal, toldOfVisit } from '../../deals/index.js';

/** Who looks, and on which day 'YYYY-MM-DD' in Shanghai: following a company ends with time. */
export interface Searcher {
  actor: Actor;
  today: string;
}

/** Which right lets an actor see hits of a type, and which rows of `search_entry`, called `alias`, it reaches. */
interface Reach {
  permission: Permission;
  scope: (alias: string, searcher: Searcher) => Sql;
}

/** Shared inside a county: companies and parcels. Of an organisation: visits but those about deals that not everybody may know, and deals but those that are for their own people alone. Contacts: of those who follow their company. */
export const REACH: Record<SearchType, Reach> = {
  company: { permission: 'company.read', scope: (alias, { actor }) => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, 'company.read') },
  contact: { permission: 'company.read', scope: (alias, { actor, today }) => sql`EXISTS (
    SELECT 1 FROM contact person JOIN company employer ON employer.id = person.company_id
    WHERE person.id = ${raw(alias)}.subject_id AND ${followsCompany('employer', actor, 'company.read', today)})` },
  deal: { permission: 'deal.read', scope: (alias, { actor }) => sql`(${within(`${alias}.organisation_id`, actor, 'deal.read')} AND NOT EXISTS (
    SELECT 1 FROM deal hidden WHERE hidden.id = ${raw(alias)}.subject_id AND hidden.secrecy >= ${HIDDEN_FROM} AND NOT ${knowsDeal('hidden', actor)}))` },
  parcel: { permission: 'land.read', scope: (alias, { actor }) => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, 'land.read') },
  visit: { permission: 'visit.read', scope: (alias, { actor }) => sql`(${within(`${alias}.organisation_id`, actor, 'visit.read')} AND ${toldOfVisit(raw(`${alias}.subject_id`), actor)})` },
};
