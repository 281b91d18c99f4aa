import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { AgreementDeal } from './data/agreement-deal.entity.js';
import { Agreement } from './data/agreement.entity.js';
import { agreementList, type AgreementFilter } from './data/agreement.list.js';
import { agreementScope, coveredDealScope } from './data/agreement.scope.js';

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
}
