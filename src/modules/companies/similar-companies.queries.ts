import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, keyBy } from '../../platform/database/index.js';
import { ContactSeals } from './contact-seals.js';
import { coreOf } from './data/company-cores.js';
import { Company } from './data/company.entity.js';
import { companyScope } from './data/company.scope.js';
import { nearSql, type NearCore } from './data/near.sql.js';
import { survivorOf } from './data/survivor.js';
import { diceOf, kinshipOf } from './domain/core-name.js';
import { readPhone } from './domain/phone.js';
import { bySureness, SIMILAR_REASONS, type Likeness, type SimilarReason } from './domain/similarity.js';

/** What is known of a company that is being written down. */
export interface Sought {
  name?: string | null;
  creditCode?: string | null;
  phone?: string | null;
  /** The company that it is itself. */
  exceptId?: string | null;
}

/** A company that may be the one sought, and why. */
export interface SimilarCompany extends Likeness {
  company: Company;
}

interface Hint {
  companyId: string;
  reason: SimilarReason;
}

const MOST = 8;

/** Looks for companies that may be there already: a hint for a person, who decides. */
@Injectable()
export class SimilarCompanyQueries {
  constructor(private readonly db: Db, private readonly seals: ContactSeals) {}

  /** Companies of the actor's county that may be the one sought, the surest first; at most 8, none that was merged away. */
  async similar(actor: Actor, { name, creditCode, phone, exceptId }: Sought): Promise<SimilarCompany[]> {
    const self = exceptId ? await survivorOf(this.db, exceptId) : null;
    const core = name?.trim() ? coreOf(name) : '';
    const [near, same] = await Promise.all([
      core === '' ? [] : this.db.query<NearCore>(nearSql(actor, core, self, MOST)),
      this.same(actor, creditCode?.normalize('NFKC').trim().toUpperCase() ?? '', blindOf(this.seals, phone ?? ''), self),
    ]);
    const hints = [...same, ...near.flatMap((row): Hint[] => {
      const reason = kinshipOf(core, row.core);
      return reason ? [{ companyId: row.companyId, reason }] : [];
    })];
    const cores = new Map(near.map((row) => [row.companyId, row.core]));
    const companies = await this.companies(actor, [...new Set(hints.map(({ companyId }) => companyId))]);
    return [...companies.values()].map((company) => ({
      company,
      reasons: SIMILAR_REASONS.filter((reason) => hints.some((hint) => hint.companyId === company.id && hint.reason === reason)),
      similarity: core === '' ? 0 : Math.round(100 * diceOf(core, cores.get(company.id) ?? coreOf(company.name))),
    })).sort(bySureness).slice(0, MOST);
  }

  /** Companies that have the credit code, somebody with the phone, or the same parent. */
  private async same(actor: Actor, creditCode: string, phone: Buffer | null, self: string | null): Promise<Hint[]> {
    if (creditCode === '' && phone === null && self === null) return [];
    const known = (reason: SimilarReason, condition: Sql): Sql => sql`
      (SELECT c.id AS "companyId", ${reason}::text AS reason FROM company c
       WHERE c.merged_into IS NULL AND c.id IS DISTINCT FROM ${self}::uuid AND ${companyScope('c', actor, 'company.read')} AND ${condition} LIMIT ${MOST})`;
    return this.db.query<Hint>(sql`
      ${known('sameCreditCode', sql`c.credit_code = nullif(${creditCode}, '')`)}
      UNION ALL ${known('samePhone', sql`c.id IN (SELECT t.company_id FROM contact t WHERE t.phone_blind = ${phone}::bytea)`)}
      UNION ALL ${known('group', sql`c.parent_id = (SELECT self.parent_id FROM company self WHERE self.id = ${self}::uuid)`)}`);
  }

  private async companies(actor: Actor, ids: readonly string[]): Promise<Map<string, Company>> {
    if (ids.length === 0) return new Map();
    return keyBy(await this.db.query<Company>(sql`
      SELECT ${columns(Company, 'c')} FROM company c
      WHERE c.id = ANY (${ids}::uuid[]) AND c.merged_into IS NULL AND ${companyScope('c', actor, 'company.read')}`), (row) => row.id);
  }
}

/** Null for what is no whole number yet. */
function blindOf(seals: ContactSeals, phone: string): Buffer | null {
  const reading = readPhone(phone);
  return reading.ok ? seals.blindPhone(reading.value) : null;
}
