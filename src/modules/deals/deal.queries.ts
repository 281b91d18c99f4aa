import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { Deal } from './data/deal.entity.js';
import { dealList, type DealFilter, type DealSortField } from './data/deal.list.js';
import { countsByItself, dealScope } from './data/deal.scope.js';
import { StageLogEntry } from './data/stage-log.entity.js';

/** A page of deals, and the sum of their investment over the whole filter. */
export interface DealPage extends Page<Deal> {
  /** Yuan; phases are counted in their deal. Read only when asked for. */
  sumInvestment: () => Promise<string>;
}

/** Reads deals as plain rows, always within the reader's reach. */
@Injectable()
export class DealQueries {
  constructor(private readonly db: Db, private readonly lists: Lists, private readonly clock: Clock) {}

  async page(actor: Actor, args: PageArgs<DealFilter, DealSortField>): Promise<DealPage> {
    const page = await this.lists.page<Deal, DealFilter, DealSortField>(dealList(this.clock.today()), actor, args);
    const total = sql`COALESCE(sum(d.total_investment) FILTER (WHERE ${countsByItself}), 0)::numeric(20, 2)::text AS sum`;
    return { ...page, sumInvestment: async () => (await page.aggregate<{ sum: string }>(total)).sum };
  }

  /** @throws ApiError NOT_FOUND when the deal does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<Deal> {
    const deal = isId(id) ? (await this.byIds(actor, [id])).get(id) : undefined;
    if (!deal) throw new ApiError('NOT_FOUND');
    return deal;
  }

  /** Batch: deals by id; those out of reach are left out. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Deal>> => {
    const rows = await this.db.query<Deal>(sql`
      SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')}`);
    return keyBy(rows, (deal) => deal.id);
  };

  /** Batch: the phases of deals, by the deal's id, in the order of registration. */
  readonly phasesByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Deal[]>> => {
    const rows = await this.db.query<Deal>(sql`
      SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.parent_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')}
      ORDER BY d.registered_on, d.number`);
    return groupBy(rows, (deal) => deal.parentId ?? '');
  };

  /** Batch: the deals of companies, by the company's id, newest first. */
  readonly byCompanyIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Deal[]>> => {
    const rows = await this.db.query<Deal>(sql`
      SELECT ${columns(Deal, 'd')} FROM deal d WHERE d.company_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')}
      ORDER BY d.registered_on DESC, d.id DESC`);
    return groupBy(rows, (deal) => deal.companyId ?? '');
  };

  /** Batch: the deals registered from visits or from records that were joined to them, by the visit's id, in the order of registration. */
  readonly byVisitIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Deal[]>> => {
    const rows = await this.db.query<Deal & { fromId: string }>(sql`
      SELECT asked.id AS "fromId", ${columns(Deal, 'd')} FROM unnest(${[...ids]}::uuid[]) AS asked (id)
      JOIN LATERAL (SELECT asked.id UNION ALL SELECT part.id FROM visit part WHERE part.joined_into = asked.id) v ON true
      JOIN deal d ON d.visit_id = v.id AND ${dealScope('d', actor, 'deal.read')}
      ORDER BY d.registered_on, d.number`);
    return groupBy(rows, (deal) => deal.fromId);
  };

  /** Batch: the stage logs of deals in reach, by the deal's id, oldest entry first. */
  readonly stageLogByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StageLogEntry[]>> => {
    const rows = await this.db.query<StageLogEntry>(sql`
      SELECT ${columns(StageLogEntry, 'l')} FROM stage_log l JOIN deal d ON d.id = l.deal_id
      WHERE l.deal_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')} ORDER BY l.at, l.id`);
    return groupBy(rows, (entry) => entry.dealId);
  };
}
