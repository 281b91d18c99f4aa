import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { EventMap } from '../../kernel/events.js';
import { systemActor } from '../../platform/access/index.js';
import { columns, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { OnEvent, OnJob } from '../../platform/events/index.js';
import { indexSubject, SEARCH_TYPES, type SearchType } from '../../platform/search/index.js';
import { Company, indexCompany, indexContact, type ContactNamed } from '../companies/index.js';
import { Deal, dealSubject } from '../deals/index.js';
import { Parcel, parcelSubject } from '../land/index.js';
import { indexVisit } from '../visits/index.js';

/** Rows of a type without an entry, after an id; and how one gets its entry: as the verbs of its module write it. */
interface Filling<Row extends { id: string }> {
  rows: (indexed: Sql) => Sql;
  index: (tx: Tx, row: Row) => Promise<void>;
}
const filling = <Row extends { id: string }>(rows: Filling<Row>['rows'], index: Filling<Row>['index']): Filling<never> => ({ rows, index });

const FILLINGS: Record<SearchType, Filling<never>> = {
  company: filling<Company>((missing) => sql`SELECT ${columns(Company, 's')} FROM company s WHERE s.merged_into IS NULL AND ${missing}`, indexCompany),
  contact: filling<ContactNamed>((missing) => sql`
    SELECT s.id, s.name, s.title, c.organisation_id AS "organisationId", c.jurisdiction_id AS "jurisdictionId"
    FROM contact s JOIN company c ON c.id = s.company_id WHERE ${missing}`, indexContact),
  deal: filling<Deal>((missing) => sql`SELECT ${columns(Deal, 's')} FROM deal s WHERE ${missing}`, (tx, deal) => indexSubject(tx, dealSubject(deal))),
  parcel: filling<Parcel>((missing) => sql`SELECT ${columns(Parcel, 's')} FROM parcel s WHERE ${missing}`, (tx, parcel) => indexSubject(tx, parcelSubject(parcel))),
  visit: filling<{ id: string }>((missing) => sql`SELECT s.id FROM visit s WHERE s.joined_into IS NULL AND ${missing}`, (tx, { id }) => indexVisit(tx, id)),
};

const JOB = 'search.reindex';
const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Gives an entry to what an older version left without one; looked for at every start. */
@Injectable()
export class Reindexing implements OnApplicationBootstrap {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(systemActor('建立搜索索引'), (tx) => tx.addJob(JOB, {}, { key: JOB }));
  }

  @OnJob(JOB)
  async fill(): Promise<void> {
    for (const type of SEARCH_TYPES) {
      let after: string | undefined = FIRST_ID;
      while (after !== undefined) after = await this.fillSome(type, after);
    }
  }

  /** Visits are called after the first company they met. */
  @OnEvent('company.renamed')
  async renameVisits(tx: Tx, { companyId }: EventMap['company.renamed']): Promise<void> {
    const visits = await tx.query<{ id: string }>(sql`
      SELECT v.id FROM visit v JOIN visit_company met ON met.visit_id = v.id WHERE met.company_id = ${companyId} AND v.joined_into IS NULL`);
    for (const { id } of visits) await indexVisit(tx, id);
  }

  /** Rows are locked while their names are read, so that a verb that renames one meanwhile comes after and wins. @returns the last id, while there may be more */
  private fillSome(type: SearchType, after: string): Promise<string | undefined> {
    const missing = sql`s.id > ${after} AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.subject_type = ${type} AND e.subject_id = s.id)`;
    const { rows, index } = FILLINGS[type];
    return this.unitOfWork.run(systemActor('建立搜索索引'), async (tx) => {
      const found = await tx.query<{ id: string }>(sql`${rows(missing)} ORDER BY s.id LIMIT ${BATCH} FOR SHARE OF s`);
      for (const row of found) await index(tx, row as never);
      return found.length < BATCH ? undefined : found.at(-1)?.id;
    });
  }
}
