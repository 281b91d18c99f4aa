import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { within } from '../../platform/access/index.js';
import { Db } from '../../platform/database/index.js';
import { companyScope } from '../companies/index.js';
import { usersWithin } from '../identity/index.js';
import type { VisitFilter } from './data/visit.list.js';
import { visitScope } from './data/visit.scope.js';

const NAMED = ['organisationId', 'personId', 'companyId', 'allianceId'] as const;
type NamedField = (typeof NAMED)[number];

/** What the ids of a filter are called; those that the filter leaves out are missing. */
export type FilterNames = Partial<Record<NamedField, string>>;

/** Each names one row when the actor may know it, and none otherwise. A person who left is known by the visits that stayed. */
const NAMES: Record<NamedField, (id: string, actor: Actor) => Sql> = {
  organisationId: (id, actor) => sql`SELECT o.name FROM organisation o WHERE o.id = ${id} AND ${within('o.id', actor, 'visit.read')}`,
  personId: (id, actor) => sql`SELECT u.name FROM user_account u WHERE u.id = ${id} AND (u.id = ${actor.id} OR ${usersWithin('u.id', actor, 'people.read')}
    OR EXISTS (SELECT 1 FROM visit v WHERE v.created_by = u.id AND ${visitScope('v', actor, 'visit.read')}))`,
  companyId: (id, actor) => sql`SELECT coalesce(kept.name, c.name) FROM company c LEFT JOIN company kept ON kept.id = c.merged_into
    WHERE c.id = ${id} AND (${companyScope('c', actor, 'company.read')}
      OR EXISTS (SELECT 1 FROM visit_company met JOIN visit v ON v.id = met.visit_id WHERE met.company_id = c.id AND ${visitScope('v', actor, 'visit.read')}))`,
  allianceId: (id, actor) => sql`SELECT a.name FROM alliance a WHERE a.id = ${id} AND EXISTS (
    SELECT 1 FROM organisation_alliance oa WHERE oa.alliance_id = a.id AND ${within('oa.organisation_id', actor, 'visit.read')})`,
};

/** Reads what the filter of a list refers to. */
@Injectable()
export class VisitFilterQueries {
  constructor(private readonly db: Db) {}

  /**
   * The names of what the filter refers to, in one statement; none is asked for when it refers to nothing.
   * @throws ApiError BAD_USER_INPUT with NOT_FOUND at each id that is absent or out of reach: an empty list would say
   *   that there were no visits
   */
  async named(actor: Actor, filter: VisitFilter): Promise<FilterNames> {
    const given = NAMED.filter((field) => filter[field] != null);
    if (given.length === 0) return {};
    const name = (field: NamedField): Sql => (filter[field] == null ? sql`NULL::text` : sql`(${NAMES[field](filter[field], actor)})`);
    const names = await this.db.one<Record<NamedField, string | null>>(sql`
      SELECT ${name('organisationId')} AS "organisationId", ${name('personId')} AS "personId", ${name('companyId')} AS "companyId", ${name('allianceId')} AS "allianceId"`);
    const unknown = given.filter((field) => names[field] === null);
    if (unknown.length > 0) throw new ApiError('BAD_USER_INPUT', unknown.map((field) => ({ code: 'NOT_FOUND', field: ['filter', field] })));
    return Object.fromEntries(given.map((field) => [field, names[field]]));
  }
}
