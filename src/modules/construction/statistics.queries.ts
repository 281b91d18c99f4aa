import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db } from '../../platform/database/index.js';
import { builtScope } from './data/construction.scope.js';
import { StatisticsMaterial } from './data/statistics-material.entity.js';
import { findingsOf, hasToEnter, plannedTotal, routeOf, type StatisticsFacts, type StatisticsFinding, type StatisticsRoute } from './domain/statistics.js';

/** The papers of a deal and what the check finds in them; version 0 while there are none. */
export type StatisticsCheck = Omit<StatisticsMaterial, 'dealId'> & {
  /** null: no planned total is known. */
  due: boolean | null;
  route: StatisticsRoute | null;
  findings: StatisticsFinding[];
  ready: boolean;
};

/** What a stranger to a deal reads of its papers. */
export const NOTHING_TOLD: StatisticsCheck = {
  filingEntity: null, filingOn: null, filingTotal: null, contractEntity: null, contractOn: null, applicationEntity: null, applicationTotal: null, siteStage: null,
  enteredOn: null, version: 0, due: null, route: null, findings: [], ready: false,
};

type Row = Omit<StatisticsMaterial, 'version'> & StatisticsFacts & { ownerId: string; version: number | null };

/** Reads the papers of the entry into statistics. */
@Injectable()
export class StatisticsQueries {
  constructor(private readonly db: Db) {}

  /** Batch: the papers and findings of deals, by the deal's id. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, StatisticsCheck>> => {
    const rows = await this.db.query<Row>(sql`
      SELECT d.id AS "ownerId", ${columns(StatisticsMaterial, 's')}, d.total_investment AS "totalInvestment", f.commenced_on AS "commencedOn",
             (SELECT count(*)::integer FROM statistics_photo p JOIN stored_file x ON x.id = p.file_id
              WHERE p.deal_id = d.id AND starts_with(x.media_type, 'image/')) AS "photoCount"
      FROM deal d JOIN deal_facts f ON f.deal_id = d.id LEFT JOIN statistics_material s ON s.deal_id = d.id
      WHERE f.deal_id = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)}`);
    return new Map(rows.map((row) => [row.ownerId, checked(row)]));
  };
}

function checked(row: Row): StatisticsCheck {
  const [total, findings] = [plannedTotal(row), findingsOf(row)];
  return { ...row, version: row.version ?? 0, due: total === null ? null : hasToEnter(total), route: routeOf(total), findings, ready: findings.every(({ ok }) => ok) };
}
