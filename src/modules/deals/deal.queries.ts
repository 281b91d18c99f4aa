import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { dealList, listFilterOf, type DealFilter, type DealListFilter, type DealSortField } from './data/deal.list.js';
import { dealColumns, masking, type DealRow } from './data/deal.row.js';
import { dealScope, knownDealScope } from './data/deal.scope.js';
import { StageLogEntry } from './data/stage-log.entity.js';
import type { DealRelation } from './domain/codes.js';

/** A page of deals, and the sum of their investment over the whole filter. */
export interface DealPage extends Page<DealRow> {
  /** Yuan, each once however wholes and phases are mixed. Read only when asked for. */
  sumInvestment: () => Promise<string>;
}

/** Reads deals as plain rows, always within the reader's reach. */
@Injectable()
export class DealQueries {
  constructor(private readonly db: Db, private readonly lists: Lists, private readonly clock: Clock) {}

  async page(actor: Actor, { filter, ...args }: PageArgs<DealFilter, DealSortField>): Promise<DealPage> {
    const spec = { ...dealList(this.clock.today()), select: dealColumns('d', actor) };
    const page = await this.lists.page<DealRow, DealListFilter, DealSortField>(spec, actor, { ...args, filter: filter ? listFilterOf(filter) : null });
    const nodes = masking(page.nodes);
    // A list of wholes stands for their phases too; any other adds up what each row stands for by itself.
    const summed = filter?.counted ? sql`d.total_investment` : sql`d.own_investment`;
    const total = sql`COALESCE(sum(${summed}), 0)::numeric(20, 2)::text AS sum`;
    return {
      ...page, nodes, edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as DealRow })),
      sumInvestment: async () => (await page.aggregate<{ sum: string }>(total)).sum,
    };
  }

  /** @throws ApiError NOT_FOUND when the deal does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<DealRow> {
    const deal = isId(id) ? (await this.byIds(actor, [id])).get(id) : undefined;
    if (!deal) throw new ApiError('NOT_FOUND');
    return deal;
  }

  /** Batch: deals by id; those out of reach are left out, sensitive ones are masked for a stranger. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, DealRow>> => {
    const rows = await this.db.query<DealRow>(sql`
      SELECT ${dealColumns('d', actor)} FROM deal d WHERE d.id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'deal.read')}`);
    return keyBy(masking(rows), (deal) => deal.id);
  };

  /** Batch: the phases of deals, by the deal's id, in the order of registration. */
  readonly phasesByDealIds = (actor: Actor, ids: readonly string[]): Promise<Map<string, DealRow[]>> => this.children(actor, ids, ['phase']);

  /** Batch: the deals that grew from others (expansions, second attractions), by the other's id, in the order of registration. */
  readonly offshootsByDealIds = (actor: Actor, ids: readonly string[]): Promise<Map<string, DealRow[]>> => this.children(actor, ids, ['expansion', 'secondAttraction']);

  /** Batch: the deals of companies, by the company's id, newest first. Who is a stranger to a deal does not learn its investor. */
  readonly byCompanyIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, DealRow[]>> => {
    const rows = await this.db.query<DealRow>(sql`
      SELECT ${dealColumns('d', actor)} FROM deal d WHERE d.company_id = ANY (${[...ids]}::uuid[]) AND ${knownDealScope('d', actor, 'deal.read')}
      ORDER BY d.registered_on DESC, d.id DESC`);
    return groupBy(rows, (deal) => deal.companyId ?? '');
  };

  /**
   * Batch: the deals registered from visits or from records that were joined to them, by the visit's id, in the order of
   * registration. Not those to which the reader is a stranger: the visit says whom it was to.
   */
  readonly byVisitIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, DealRow[]>> => {
    const rows = await this.db.query<DealRow & { fromId: string }>(sql`
      SELECT asked.id AS "fromId", ${dealColumns('d', actor)} FROM unnest(${[...ids]}::uuid[]) AS asked (id)
      JOIN LATERAL (SELECT asked.id UNION ALL SELECT part.id FROM visit part WHERE part.joined_into = asked.id) v ON true
      JOIN deal d ON d.visit_id = v.id AND ${knownDealScope('d', actor, 'deal.read')}
      ORDER BY d.registered_on, d.number`);
    return groupBy(rows, (deal) => deal.fromId);
  };

  /** Batch: the stage logs of deals in reach, by the deal's id, oldest entry first. */
  readonly stageLogByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StageLogEntry[]>> => {
    const rows = await this.db.query<StageLogEntry>(sql`
      SELECT ${columns(StageLogEntry, 'l')} FROM stage_log l JOIN deal d ON d.id = l.deal_id
      WHERE l.deal_id = ANY (${[...ids]}::uuid[]) AND ${knownDealScope('d', actor, 'deal.read')} ORDER BY l.at, l.id`);
    return groupBy(rows, (entry) => entry.dealId);
  };

  private async children(actor: Actor, ids: readonly string[], relations: readonly DealRelation[]): Promise<Map<string, DealRow[]>> {
    const rows = await this.db.query<DealRow>(sql`
      SELECT ${dealColumns('d', actor)} FROM deal d
      WHERE d.parent_id = ANY (${[...ids]}::uuid[]) AND d.relation = ANY (${[...relations]}::text[]) AND ${dealScope('d', actor, 'deal.read')}
      ORDER BY d.registered_on, d.number`);
    return groupBy(masking(rows), (deal) => deal.parentId ?? '');
  }
}
