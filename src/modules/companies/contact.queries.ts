import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Db, groupBy, UnitOfWork } from '../../platform/database/index.js';
import { companyScope } from './data/company.scope.js';

/** A contact as the viewer may see one. */
export interface ContactRow {
  id: string;
  name: string;
  title: string | null;
  /** 138****5678 where masked. */
  phone: string | null;
  phoneMasked: boolean;
}

interface Found extends ContactRow {
  companyId: string;
  organisationId: string;
}

/** Reads of contacts, whose phone numbers are personal. */
@Injectable()
export class ContactQueries {
  constructor(private readonly db: Db, private readonly unitOfWork: UnitOfWork) {}

  /**
   * Batch loader: the contacts of companies, in the order they were added. Numbers are masked in the database, so that
   * a whole one never leaves it without the right `contact.reveal`; each look at whole ones is written down.
   */
  readonly byCompany = async (actor: Actor, companyIds: readonly string[]): Promise<Map<string, ContactRow[]>> => {
    const rows = await this.db.query<Found>(sql`
      SELECT t.id, t.name, t.title, c.id AS "companyId", c.organisation_id AS "organisationId", NOT seen.whole AS "phoneMasked",
             CASE WHEN seen.whole THEN t.phone ELSE left(t.phone, 3) || '****' || right(t.phone, 4) END AS phone
      FROM contact t JOIN company c ON c.id = t.company_id
      CROSS JOIN LATERAL (SELECT ${companyScope('c', actor, 'contact.reveal')} AS whole) seen
      WHERE c.id = ANY (${companyIds}::uuid[]) AND ${companyScope('c', actor, 'company.read')}
      ORDER BY t.created_at, t.id`);
    await this.noteReveals(actor, rows.filter((row) => !row.phoneMasked && row.phone !== null));
    return groupBy(rows, (row) => row.companyId);
  };

  private async noteReveals(actor: Actor, revealed: readonly Found[]): Promise<void> {
    if (revealed.length === 0) return;
    const companies = new Map(revealed.map(({ companyId, organisationId }) => [companyId, organisationId]));
    await this.unitOfWork.run(actor, async (tx) => {
      for (const [id, organisationId] of companies) await tx.audit('revealContacts', { type: 'company', id, organisationId });
    });
  }
}
