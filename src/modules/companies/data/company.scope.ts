import type { Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { sharesJurisdiction } from '../../../platform/access/index.js';
import type { Aggregate } from '../../../platform/database/index.js';
import { Company } from './company.entity.js';

/** Companies are shared inside a county, and so are their contacts. `alias` is what the statement calls the table. */
export const companyScope = (alias: string, actor: Actor, permission: Permission): Sql => sharesJurisdiction(`${alias}.jurisdiction_id`, actor, permission);

/** What `tx.lock` needs to know. */
export const companyAggregate: Aggregate<Company> = {
  type: 'company',
  entity: Company,
  table: 'company',
  scope: (actor, permission) => companyScope('company', actor, permission),
};
