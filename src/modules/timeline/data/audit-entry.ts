import sql from 'sql-template-tag';
import type { SubjectType } from '../../../kernel/subjects.js';
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

/** Select list of `AuditEntry`, for `audit_entry e`. Where a request came from is kept, and not shown. */
export const AUDIT_ENTRY = sql`
  e.id::text AS id, e.at, e.actor_name AS by, e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.changes`;
