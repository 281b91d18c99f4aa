import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { within } from '../../../platform/access/index.js';
import { companyScope } from '../../companies/index.js';
import { knownDealScope, toldOfVisit } from '../../deals/index.js';
import type { TaskSubject } from '../domain/subject.js';

/**
 * The organisation that a subject belongs to, as `organisationId`; no row when the subject does not exist or is out of
 * the actor's reach. A company belongs to a county, not to those who work with it: its organisation is null.
 * Visits are asked for by their table: tasks and visits do not know each other.
 */
const HOME: Record<TaskSubject, (id: string, actor: Actor) => Sql> = {
  deal: (id, actor) => sql`SELECT d.organisation_id AS "organisationId" FROM deal d WHERE d.id = ${id} AND ${knownDealScope('d', actor, 'deal.read')}`,
  visit: (id, actor) => sql`SELECT v.organisation_id AS "organisationId" FROM visit v WHERE v.id = ${id} AND ${within('v.organisation_id', actor, 'visit.read')} AND ${toldOfVisit(sql`v.id`, actor)}`,
  company: (id, actor) => sql`SELECT NULL AS "organisationId" FROM company c WHERE c.id = ${id} AND ${companyScope('c', actor, 'company.read')}`,
};

export const subjectHome = (type: TaskSubject, id: string, actor: Actor): Sql => HOME[type](id, actor);
