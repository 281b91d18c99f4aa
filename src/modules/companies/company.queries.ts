import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, keyBy, Lists, type Page, type PageArgs, type Queryable, Tx } from '../../platform/database/index.js';
import { Company } from './data/company.entity.js';
import { companyList, type CompanyListFilter, type CompanySortField } from './data/company.list.js';
import { companyScope, followsCompany } from './data/company.scope.js';
import { holdSurvivors } from './data/survivor.js';

const COLUMNS = columns(Company, 'c');
/** Mutations that a company offers to whoever may write in its county. */
const WRITER_CAN = ['updateCompany', 'flagRisk', 'clearRisk', 'mergeCompanies'];

/** Reads of companies: plain rows, each within the actor's reach. The id of one that was merged away answers with its survivor. */
@Injectable()
export class CompanyQueries {
  constructor(private readonly db: Db, private readonly lists: Lists, private readonly clock: Clock) {}

  page(actor: Actor, args: PageArgs<CompanyListFilter, CompanySortField>): Promise<Page<Company>> {
    return this.lists.page<Company, CompanyListFilter, CompanySortField>(companyList, actor, args);
  }

  /** @throws ApiError NOT_FOUND when there is none or it is out of reach */
  get(actor: Actor, id: string): Promise<Company> {
    return this.db.one(sql`
      SELECT ${COLUMNS} FROM company asked JOIN company c ON c.id = coalesce(asked.merged_into, asked.id)
      WHERE asked.id = ${id} AND ${companyScope('c', actor, 'company.read')}`);
  }

  /**
   * Those of the ids that the actor may read, each with the id of the company that it means now: for checking a
   * `companyId` of an input, and for storing it. Inside a transaction give `tx` as reader: until it ends, none of them is
   * merged away.
   */
  async companiesInReach(actor: Actor, ids: readonly string[], reader: Queryable = this.db): Promise<ReadonlyMap<string, string>> {
    if (reader instanceof Tx) await holdSurvivors(reader, ids);
    const rows = await reader.query<{ asked: string; id: string }>(sql`
      SELECT asked.id AS asked, c.id FROM company asked JOIN company c ON c.id = coalesce(asked.merged_into, asked.id)
      WHERE asked.id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.read')}`);
    return new Map(rows.map(({ asked, id }) => [asked, id]));
  }

  /** Batch loader by id; what is out of reach is missing. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Company>> =>
    keyBy(await this.db.query<Company & { asked: string }>(sql`
      SELECT asked.id AS asked, ${COLUMNS} FROM company asked JOIN company c ON c.id = coalesce(asked.merged_into, asked.id)
      WHERE asked.id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.read')}`), (row) => row.asked);

  /** Batch loader: what the actor may do with companies. */
  readonly viewerCan = async (actor: Actor, ids: readonly string[]): Promise<Map<string, string[]>> => {
    const rows = await this.db.query<{ id: string; follows: boolean }>(sql`
      SELECT c.id, ${followsCompany('c', actor, 'company.write', this.clock.today())} AS follows
      FROM company c WHERE c.id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.write')}`);
    return new Map(rows.map(({ id, follows }) => [id, follows ? [...WRITER_CAN, 'addContact'] : WRITER_CAN]));
  };
}
