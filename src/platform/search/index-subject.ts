import sql from 'sql-template-tag';
import type { Queryable } from '../database/index.js';
import { columnsOf, type SearchSubject, type SearchType } from './entry.js';

/**
 * Makes a thing findable under its present names, or under its new ones. Every verb that creates or renames a company,
 * contact, deal, parcel or visit calls it in its own transaction.
 */
export async function indexSubject(tx: Queryable, subject: SearchSubject): Promise<void> {
  const { names, initials, searched } = columnsOf(subject);
  await tx.query(sql`
    INSERT INTO search_entry (subject_type, subject_id, organisation_id, jurisdiction_id, title, names, initials, searched)
    VALUES (${subject.type}, ${subject.id}, ${subject.organisationId}, ${subject.jurisdictionId}, ${subject.title}, ${names}, ${initials}, ${searched})
    ON CONFLICT (subject_type, subject_id) DO UPDATE SET
      organisation_id = EXCLUDED.organisation_id, jurisdiction_id = EXCLUDED.jurisdiction_id,
      title = EXCLUDED.title, names = EXCLUDED.names, initials = EXCLUDED.initials, searched = EXCLUDED.searched`);
}

/** Nobody finds it any more: it became a part of another, or is gone. */
export async function unindexSubject(tx: Queryable, type: SearchType, id: string): Promise<void> {
  await tx.query(sql`DELETE FROM search_entry WHERE subject_type = ${type} AND subject_id = ${id}`);
}
