import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { FilesService, type StoredFile } from '../../platform/files/index.js';
import { AgreementParty, CommitmentRow, PromiseRow } from './data/agreement-parts.entity.js';
import { agreementScope, coveredDealScope } from './data/agreement.scope.js';

/** What the investor owes, as it is read today, and the verbs that the reader may use on it. */
export type CommitmentRead = CommitmentRow & { overdue: boolean; viewerCan: string[] };
/** What the government owes, as it is read today, with the day of the agreement that holds it, and the reader's verbs. */
export type PromiseRead = PromiseRow & { overdue: boolean; signedOn: string; viewerCan: string[] };

/** Nobody owes anything any more under what was terminated: an agreement, or what it adds to. */
const inForce = sql`NOT EXISTS (SELECT 1 FROM agreement t WHERE t.parent_id IN (a.id, a.parent_id) AND t.kind = 'termination')`;

/** What the two sides owe is settled by who signs for the deal, whatever became of the deal: as ObligationsService locks it. */
const settling = (verb: 'settlePromise' | 'meetCommitment', actor: Actor): Sql =>
  sql`(CASE WHEN ${coveredDealScope('d', actor, 'agreement.sign')} THEN ARRAY[${verb}::text] ELSE ARRAY[]::text[] END) AS "viewerCan"`;

/** What hangs on agreements: parties and papers for who reads the agreement, obligations for who knows their deal. */
@Injectable()
export class AgreementPartsQueries {
  constructor(private readonly db: Db, private readonly clock: Clock, private readonly fileService: FilesService) {}

  /** Batch: who signed, by the agreement's id, in the order written down. The agreements must come from the actor's own reach. */
  readonly parties = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, AgreementParty[]>> => {
    const rows = await this.db.query<AgreementParty>(sql`
      SELECT ${columns(AgreementParty, 'p')} FROM agreement_party p WHERE p.agreement_id = ANY (${[...ids]}::uuid[]) ORDER BY p.place, p.id`);
    return groupBy(rows, (row) => row.agreementId);
  };

  /** Batch: papers, by the agreement's id, in the order given. */
  readonly files = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StoredFile[]>> => {
    const links = await this.db.query<{ key: string; fileId: string }>(sql`
      SELECT f.agreement_id AS key, f.file_id AS "fileId" FROM agreement_file f JOIN agreement a ON a.id = f.agreement_id
      WHERE f.agreement_id = ANY (${[...ids]}::uuid[]) AND ${agreementScope('a', actor)} ORDER BY f.place, f.file_id`);
    return this.fileService.grouped(actor, links);
  };

  /** Batch: commitments, by the agreement's id, in the order written down. */
  readonly commitments = async (actor: Actor, ids: readonly string[]): Promise<Map<string, CommitmentRead[]>> =>
    groupBy(await this.commitmentsWhere(actor, sql`c.agreement_id = ANY (${[...ids]}::uuid[])`, sql`c.place, c.id`), (row) => row.agreementId);

  /** Batch: commitments, by the deal's id, those that are due first before. */
  readonly commitmentsByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, CommitmentRead[]>> =>
    groupBy(await this.commitmentsWhere(actor, sql`c.deal_id = ANY (${[...ids]}::uuid[])`, sql`c.due_on, c.id`), (row) => row.dealId);

  /** Batch: promises, by the agreement's id, in the order written down. */
  readonly promises = async (actor: Actor, ids: readonly string[]): Promise<Map<string, PromiseRead[]>> =>
    groupBy(await this.promisesWhere(actor, sql`p.agreement_id = ANY (${[...ids]}::uuid[])`, sql`p.place, p.id`), (row) => row.agreementId);

  /** Batch: promises, by the deal's id, those that are due first before. */
  readonly promisesByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, PromiseRead[]>> =>
    groupBy(await this.promisesWhere(actor, sql`p.deal_id = ANY (${[...ids]}::uuid[])`, sql`p.due_on, p.id`), (row) => row.dealId);

  private commitmentsWhere(actor: Actor, condition: Sql, order: Sql): Promise<CommitmentRead[]> {
    return this.db.query(sql`
      SELECT ${columns(CommitmentRow, 'c')}, (c.met_on IS NULL AND c.due_on < ${this.clock.today()} AND ${inForce}) AS overdue, ${settling('meetCommitment', actor)}
      FROM commitment c JOIN agreement a ON a.id = c.agreement_id JOIN deal d ON d.id = c.deal_id
      WHERE ${condition} AND ${coveredDealScope('d', actor)} AND ${agreementScope('a', actor)} ORDER BY ${order}`);
  }

  private promisesWhere(actor: Actor, condition: Sql, order: Sql): Promise<PromiseRead[]> {
    return this.db.query(sql`
      SELECT ${columns(PromiseRow, 'p')}, a.signed_on AS "signedOn", (p.state = 'open' AND p.due_on < ${this.clock.today()} AND ${inForce}) AS overdue, ${settling('settlePromise', actor)}
      FROM promise p JOIN agreement a ON a.id = p.agreement_id JOIN deal d ON d.id = p.deal_id
      WHERE ${condition} AND ${coveredDealScope('d', actor)} AND ${agreementScope('a', actor)} ORDER BY ${order}`);
  }
}
