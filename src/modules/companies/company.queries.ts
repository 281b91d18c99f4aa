import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, keyBy, Lists, type Page, type PageArgs, type Queryable } from '../../platform/database/index.js';
import { Company } from './data/company.entity.js';
import { companyList, type CompanyListFilter, type CompanySortField } from './data/company.list.js';
import { companyScope } from './data/company.scope.js';

const COLUMNS = columns(Company, 'c');
/** Mutations that a company offers to whoever may write in its county. */
const WRITER_CAN = ['updateCompany', 'addContact'];

/** Reads of companies: plain rows, each within the actor's reach. */
@Injectable()
export class CompanyQueries {
  constructor(private readonly db: Db, private readonly lists: Lists) {}

  page(actor: Actor, args: PageArgs<CompanyListFilter, CompanySortField>): Promise<Page<Company>> {
    return this.lists.page<Company, CompanyListFilter, CompanySortField>(companyList, actor, args);
  }

  /** @throws ApiError NOT_FOUND when there is none or it is out of reach */
  get(actor: Actor, id: string): Promise<Company> {
    return this.db.one(sql`SELECT ${COLUMNS} FROM company c WHERE c.id = ${id} AND ${companyScope('c', actor, 'company.read')}`);
  }

  /** Those of the ids that the actor may read: for checking a `companyId` of an input. Inside a transaction give `tx` as reader. */
  async companiesInReach(actor: Actor, ids: readonly string[], reader: Queryable = this.db): Promise<ReadonlySet<string>> {
    const rows = await reader.query<{ id: string }>(sql`
      SELECT c.id FROM company c WHERE c.id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.read')}`);
    return new Set(rows.map((row) => row.id));
  }

  /** Batch loader by id; what is out of reach is missing. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Company>> =>
    keyBy(await this.db.query<Company>(sql`
      SELECT ${COLUMNS} FROM company c WHERE c.id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.read')}`), (row) => row.id);

  /** Batch loader: what the actor may do with companies. */
  readonly viewerCan = async (actor: Actor, ids: readonly string[]): Promise<Map<string, string[]>> => {
    const rows = await this.db.query<{ id: string }>(sql`
      SELECT c.id FROM company c WHERE c.id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.write')}`);
    return new Map(rows.map((row) => [row.id, WRITER_CAN]));
  };
}
