import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Db, groupBy, keyBy, type Queryable } from '../../platform/database/index.js';
import type { Contact } from './data/contact.entity.js';
import { followsCompany } from './data/company.scope.js';

/** A contact as it leaves the server: numbers and addresses are masked in the table already. */
export interface ContactRow extends Pick<Contact, 'id' | 'version' | 'companyId' | 'name' | 'title' | 'gender' | 'nativePlace' | 'language' | 'ties' | 'level' | 'basis' | 'basisOn' | 'source' | 'consentWithdrawnOn'> {
  /** 138****5678 */
  phone: string | null;
  wechat: string | null;
  email: string | null;
  viewerCan: string[];
}

/** Reads of contacts. They are for who follows the company; nobody gets a whole number here. */
@Injectable()
export class ContactQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Batch loader: the contacts of companies, in the order they were added; none of companies that the actor does not follow. */
  readonly byCompany = async (actor: Actor, companyIds: readonly string[]): Promise<Map<string, ContactRow[]>> =>
    groupBy(await this.find(actor, sql`c.id = ANY (${companyIds}::uuid[])`), (row) => row.companyId);

  /** Batch loader by id; what is out of reach is missing. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ContactRow>> =>
    keyBy(await this.find(actor, sql`t.id = ANY (${ids}::uuid[])`), (row) => row.id);

  /** The companies of those contacts that the actor may read, by contact: for checking `contactIds` of an input. Inside a transaction give `tx` as reader. */
  async companiesOf(actor: Actor, ids: readonly string[], reader: Queryable = this.db): Promise<ReadonlyMap<string, string>> {
    const rows = await reader.query<{ id: string; companyId: string }>(sql`
      SELECT t.id, c.id AS "companyId" FROM contact t JOIN company c ON c.id = t.company_id
      WHERE t.id = ANY (${ids}::uuid[]) AND ${followsCompany('c', actor, 'company.read', this.clock.today())}`);
    return new Map(rows.map(({ id, companyId }) => [id, companyId]));
  }

  private find(actor: Actor, which: Sql): Promise<ContactRow[]> {
    const today = this.clock.today();
    return this.db.query<ContactRow>(sql`
      SELECT t.id, t.version, c.id AS "companyId", t.name, t.title, t.phone_shown AS phone, t.wechat_shown AS wechat, t.email_shown AS email,
             t.gender, t.native_place AS "nativePlace", t.language, t.ties, t.level, t.basis, t.basis_on AS "basisOn", t.source, t.consent_withdrawn_on AS "consentWithdrawnOn",
             array_remove(ARRAY[
               CASE WHEN t.consent_withdrawn_on IS NULL AND ${followsCompany('c', actor, 'contact.reveal', today)} THEN 'revealContact' END,
               CASE WHEN ${followsCompany('c', actor, 'company.write', today)} THEN 'updateContact' END], NULL) AS "viewerCan"
      FROM contact t JOIN company c ON c.id = t.company_id
      WHERE ${which} AND ${followsCompany('c', actor, 'company.read', today)}
      ORDER BY t.created_at, t.id`);
  }
}
