import sql, { join, type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import type { SubjectType } from '../../../kernel/subjects.js';
import { knowsDeal, toldOfVisit } from '../../deals/index.js';
import type { RecordedChanges } from '../domain/changed-fields.js';

/** An entry of the audit trail as it is read. It is written by `Tx.audit` alone, and never changed. */
export interface AuditEntry {
  /** Counts up in the order of writing. */
  id: string;
  at: Date;
  /** The actor's name at that time. */
  by: string;
  verb: string;
  subjectType: SubjectType;
  subjectId: string;
  changes: RecordedChanges;
}

const HEAD = sql`e.id::text AS id, e.at, e.actor_name AS by, e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId"`;

/** Select list of `AuditEntry`, for `audit_entry e`. Where a request came from is kept, and not shown. */
export const AUDIT_ENTRY = sql`${HEAD}, e.changes`;

/**
 * The same for a log of everything: that something was done to a sensitive deal, or to a task, an agreement or a visit
 * about it, is told to whoever audits; what, only to who knows the deal.
 */
export const auditEntryFor = (actor: Actor): Sql => sql`${HEAD}, CASE WHEN ${join(ABOUT_DEALS.map(({ type, deals }) => sql`
  (e.subject_type = ${type} AND EXISTS (SELECT 1 FROM ${deals} AND NOT ${knowsDeal('kept', actor)}))`), ' OR ')}
  OR (e.subject_type = 'visit' AND NOT ${toldOfVisit(sql`e.subject_id`, actor)})
  OR (e.subject_type = 'task' AND EXISTS (SELECT 1 FROM task told WHERE told.id = e.subject_id AND told.subject_type = 'visit' AND NOT ${toldOfVisit(sql`told.subject_id`, actor)})) THEN '{}'::jsonb ELSE e.changes END AS changes`;

/** Which deals (`kept`) an entry of a type tells of. */
const ABOUT_DEALS: readonly { type: SubjectType; deals: Sql }[] = [
  { type: 'deal', deals: sql`deal kept WHERE kept.id = e.subject_id` },
  { type: 'task', deals: sql`task told JOIN deal kept ON told.subject_type = 'deal' AND kept.id = told.subject_id WHERE told.id = e.subject_id` },
  { type: 'agreement', deals: sql`agreement_deal covered JOIN deal kept ON kept.id = covered.deal_id WHERE covered.agreement_id = e.subject_id` },
];
