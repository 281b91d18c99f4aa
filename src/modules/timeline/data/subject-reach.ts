import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { sharesJurisdiction } from '../../../platform/access/index.js';
import { agreementScope } from '../../agreements/index.js';
import { allianceScope } from '../../alliances/index.js';
import { companyScope } from '../../companies/index.js';
import { knownDealScope } from '../../deals/index.js';
import { usersWithin } from '../../identity/index.js';
import { organisationScope } from '../../organisations/index.js';
import type { SubjectType } from '../../../kernel/subjects.js';
import { taskScope } from '../../tasks/index.js';
import { visitScope } from '../../visits/index.js';

interface Reach {
  table: string;
  /** Which rows of the table, called `s`, the actor may read: the scope of the subject's own module. */
  scope: (actor: Actor) => Sql;
}

const REACH: Record<SubjectType, Reach> = {
  company: { table: 'company', scope: (actor) => companyScope('s', actor, 'company.read') },
  visit: { table: 'visit', scope: (actor) => visitScope('s', actor, 'visit.read') },
  deal: { table: 'deal', scope: (actor) => knownDealScope('s', actor, 'deal.read') },
  agreement: { table: 'agreement', scope: (actor) => agreementScope('s', actor) },
  parcel: { table: 'parcel', scope: (actor) => sharesJurisdiction('s.jurisdiction_id', actor, 'land.read') },
  task: { table: 'task', scope: (actor) => taskScope('s', actor, 'task.read') },
  alliance: { table: 'alliance', scope: (actor) => allianceScope('s', actor, 'alliance.read') },
  user: { table: 'user_account', scope: (actor) => usersWithin('s.id', actor, 'user.read') },
  organisation: { table: 'organisation', scope: (actor) => organisationScope('s', actor) },
};

/** One row when the subject exists and the actor may read it. */
export const subjectInReach = (type: SubjectType, id: string, actor: Actor): Sql =>
  sql`SELECT 1 FROM ${raw(REACH[type].table)} s WHERE s.id = ${id} AND ${REACH[type].scope(actor)}`;
