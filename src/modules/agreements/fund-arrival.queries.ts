import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { percentOf } from '../../kernel/decimal.js';
import { ApiError } from '../../kernel/errors.js';
import { columns, Db, groupBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { FilesService, type StoredFile } from '../../platform/files/index.js';
import { FundArrival } from './data/fund-arrival.entity.js';
import { fundArrivalList, fundScope, type FundArrivalFilter } from './data/fund-arrival.list.js';
import { fundRightsOf } from './data/held-funds.js';
import { firstOfMonth, fundVerbs, type FundRights } from './domain/funds.js';

/** A page of fund arrivals with the sums of the whole filter, read only when asked for. Yuan. */
export interface FundArrivalPage extends Page<FundArrival> {
  sumAmount: () => Promise<string>;
  sumRecognised: () => Promise<string>;
}

/** Money of a deal and its phases: reported (and not sent back), of that checked, of that recognised. Yuan; the rate in per cent. */
export interface FundSummary {
  reported: string;
  checked: string;
  recognised: string;
  contractedInward: string | null;
  rate: string | null;
}

/** What a stranger to the deal reads. */
export const NO_FUNDS: FundSummary = { reported: '0.00', checked: '0.00', recognised: '0.00', contractedInward: null, rate: null };

/** Reads funds in place, always within the reader's reach. */
@Injectable()
export class FundArrivalQueries {
  constructor(private readonly db: Db, private readonly lists: Lists, private readonly fileService: FilesService) {}

  /** Periods of the filter are 'YYYY-MM'. @throws ApiError BAD_USER_INPUT PERIOD_INVALID */
  async page(actor: Actor, { filter, ...args }: PageArgs<FundArrivalFilter, 'period'>): Promise<FundArrivalPage> {
    const page = await this.lists.page<FundArrival, FundArrivalFilter, 'period'>(fundArrivalList, actor, { ...args, filter: filter ? withMonths(filter) : null });
    const sumOf = (column: 'amount' | 'recognised_amount') => async (): Promise<string> =>
      (await page.aggregate<{ sum: string }>(column === 'amount' ? sql`coalesce(sum(u.amount), 0)::numeric(20, 2)::text AS sum` : sql`coalesce(sum(u.recognised_amount), 0)::numeric(20, 2)::text AS sum`)).sum;
    return { ...page, sumAmount: sumOf('amount'), sumRecognised: sumOf('recognised_amount') };
  }

  /** @throws ApiError NOT_FOUND */
  get(actor: Actor, id: string): Promise<FundArrival> {
    return this.db.one(sql`SELECT ${columns(FundArrival, 'u')} FROM fund_arrival u JOIN deal d ON d.id = u.deal_id WHERE u.id = ${id} AND ${fundScope('d', actor)}`);
  }

  /** Batch: funds by the deal's id, the newest period first. Those of a phase stand at the phase. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, FundArrival[]>> => {
    const rows = await this.db.query<FundArrival>(sql`
      SELECT ${columns(FundArrival, 'u')} FROM fund_arrival u JOIN deal d ON d.id = u.deal_id
      WHERE u.deal_id = ANY (${[...ids]}::uuid[]) AND ${fundScope('d', actor)} ORDER BY u.period DESC, u.id DESC`);
    return groupBy(rows, (row) => row.dealId);
  };

  /** Batch: sums by the deal's id; those of its phases are in those of the whole, as their outside money is. */
  readonly summaryByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, FundSummary>> => {
    const rows = await this.db.query<Omit<FundSummary, 'rate'> & { dealId: string }>(sql`
      SELECT d.id AS "dealId", d.contracted_inward AS "contractedInward", s.reported, s.checked, s.recognised
      FROM deal d CROSS JOIN LATERAL (
        SELECT coalesce(sum(u.amount) FILTER (WHERE u.state <> 'returned'), 0)::numeric(20, 2)::text AS reported,
               coalesce(sum(u.amount) FILTER (WHERE u.state IN ('checked', 'recognised')), 0)::numeric(20, 2)::text AS checked,
               coalesce(sum(u.recognised_amount), 0)::numeric(20, 2)::text AS recognised
        FROM fund_arrival u WHERE u.deal_id = ANY (ARRAY(SELECT d.id UNION ALL SELECT p.id FROM deal p WHERE p.parent_id = d.id AND p.relation = 'phase'))
      ) s WHERE d.id = ANY (${[...ids]}::uuid[]) AND ${fundScope('d', actor)}`);
    return new Map(rows.map(({ dealId, ...sums }) => [dealId, { ...sums, rate: sums.contractedInward === null ? null : percentOf(sums.recognised, sums.contractedInward) }]));
  };

  /** Batch: what shows the money, by the id of the fund arrival, in the order given. */
  readonly files = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StoredFile[]>> => {
    const links = await this.db.query<{ key: string; fileId: string }>(sql`
      SELECT f.fund_arrival_id AS key, f.file_id AS "fileId" FROM fund_arrival_file f JOIN fund_arrival u ON u.id = f.fund_arrival_id JOIN deal d ON d.id = u.deal_id
      WHERE f.fund_arrival_id = ANY (${[...ids]}::uuid[]) AND ${fundScope('d', actor)} ORDER BY f.place, f.file_id`);
    return this.fileService.grouped(actor, links);
  };

  /** Batch: the verbs that the actor may use on funds, by id. */
  readonly viewerCanByIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, string[]>> => {
    const rows = await this.db.query<FundArrival & FundRights>(sql`
      SELECT ${columns(FundArrival, 'u')}, ${fundRightsOf(actor)} FROM fund_arrival u JOIN deal d ON d.id = u.deal_id WHERE u.id = ANY (${[...ids]}::uuid[])`);
    return new Map(rows.map((row) => [row.id, fundVerbs(row, actor.id, row)]));
  };
}

/** The filter with its months as days. */
function withMonths(filter: FundArrivalFilter): FundArrivalFilter {
  const months = (['periodFrom', 'periodTo'] as const).flatMap((name) => (filter[name] ? [[name, firstOfMonth(filter[name])] as const] : []));
  const wrong = months.filter(([, first]) => first === null);
  if (wrong.length > 0) throw new ApiError('BAD_USER_INPUT', wrong.map(([name]) => ({ code: 'PERIOD_INVALID', field: ['filter', name] })));
  return { ...filter, ...Object.fromEntries(months) };
}
