import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { AgreementDeal } from './data/agreement-deal.entity.js';
import { Agreement } from './data/agreement.entity.js';
import { agreementList, type AgreementFilter } from './data/agreement.list.js';
import { agreementScope, coveredDealScope, mayChange } from './data/agreement.scope.js';

/** Reads agreements as plain rows, always within the reader's reach. */
@Injectable()
export class AgreementQueries {
  constructor(private readonly db: Db, private readonly lists: Lists) {}

  page(actor: Actor, args: PageArgs<AgreementFilter, 'signedOn'>): Promise<Page<Agreement>> {
    return this.lists.page(agreementList, actor, args);
  }

  /** @throws ApiError NOT_FOUND when the agreement does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<Agreement> {
    if (!isId(id)) throw new ApiError('NOT_FOUND');
    return this.db.one(sql`SELECT ${columns(Agreement, 'a')} FROM agreement a WHERE a.id = ${id} AND ${agreementScope('a', actor)}`);
  }

  /** Batch: the deals that agreements cover, by the agreement's id, the largest amount first. Deals out of reach are left out. */
  readonly dealsByAgreementIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, AgreementDeal[]>> => {
    const rows = await this.db.query<AgreementDeal>(sql`
      SELECT ${columns(AgreementDeal, 'ad')} FROM agreement_deal ad JOIN deal d ON d.id = ad.deal_id
      WHERE ad.agreement_id = ANY (${[...ids]}::uuid[]) AND ${coveredDealScope('d', actor)} ORDER BY ad.amount DESC, d.number, d.id`);
    return groupBy(rows, (row) => row.agreementId);
  };

  /** Batch: the agreements that cover deals, by the deal's id, in the order of signing. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Agreement[]>> => {
    const rows = await this.db.query<Agreement & { dealId: string }>(sql`
      SELECT ${columns(Agreement, 'a')}, ad.deal_id AS "dealId"
      FROM agreement_deal ad JOIN deal d ON d.id = ad.deal_id JOIN agreement a ON a.id = ad.agreement_id
      WHERE ad.deal_id = ANY (${[...ids]}::uuid[]) AND ${coveredDealScope('d', actor)} AND ${agreementScope('a', actor)} ORDER BY a.signed_on, a.id`);
    return groupBy(rows, (row) => row.dealId);
  };

  /** Batch: agreements by id; those out of reach are left out. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Agreement>> => {
    const rows = await this.db.query<Agreement>(sql`
      SELECT ${columns(Agreement, 'a')} FROM agreement a WHERE a.id = ANY (${[...ids]}::uuid[]) AND ${agreementScope('a', actor)}`);
    return keyBy(rows, (row) => row.id);
  };

  /** Batch: supplements and terminations, by the id of what they stand on, in the order of signing. */
  readonly followersByIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Agreement[]>> => {
    const rows = await this.db.query<Agreement>(sql`
      SELECT ${columns(Agreement, 'a')} FROM agreement a WHERE a.parent_id = ANY (${[...ids]}::uuid[]) AND ${agreementScope('a', actor)} ORDER BY a.signed_on, a.id`);
    return groupBy(rows, (row) => row.parentId ?? '');
  };

  /** Batch: was a termination of it signed? By the agreement's id; the agreements must come from the actor's own reach. */
  readonly terminatedByIds = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, boolean>> => {
    const rows = await this.db.query<{ id: string }>(sql`
      SELECT DISTINCT t.parent_id AS id FROM agreement t WHERE t.parent_id = ANY (${[...ids]}::uuid[]) AND t.kind = 'termination'`);
    return new Map(rows.map(({ id }) => [id, true]));
  };

  /** Batch: agreements signed at events, by the event's id, in the order of signing. */
  readonly byEventIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Agreement[]>> => {
    const rows = await this.db.query<Agreement>(sql`
      SELECT ${columns(Agreement, 'a')} FROM agreement a WHERE a.signing_event_id = ANY (${[...ids]}::uuid[]) AND ${agreementScope('a', actor)} ORDER BY a.signed_on, a.id`);
    return groupBy(rows, (row) => row.signingEventId ?? '');
  };

  /** Batch: the verbs that the actor may use on agreements, by id. */
  readonly viewerCanByIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, string[]>> => {
    const rows = await this.db.query<{ id: string }>(sql`
      SELECT a.id FROM agreement a WHERE a.id = ANY (${[...ids]}::uuid[]) AND ${mayChange('a', actor, 'agreement.sign')}`);
    return new Map(rows.map(({ id }) => [id, ['updateAgreement']]));
  };
}
