import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { builtScope } from './data/construction.scope.js';
import { Milestone } from './data/milestone.entity.js';

/** Reads milestones as plain rows: whoever knows a deal reads what it reached. */
@Injectable()
export class MilestoneQueries {
  constructor(private readonly db: Db) {}

  /** @throws ApiError NOT_FOUND when the milestone does not exist or its deal is out of reach. */
  get(actor: Actor, id: string): Promise<Milestone> {
    return this.db.one(sql`
      SELECT ${columns(Milestone, 'm')} FROM milestone m JOIN deal d ON d.id = m.deal_id
      WHERE m.id = ${id} AND ${builtScope('d', actor)}`);
  }

  /** Batch: the milestones of deals, by the deal's id, in the order of their days. */
  readonly byDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Milestone[]>> => {
    const rows = await this.db.query<Milestone>(sql`
      SELECT ${columns(Milestone, 'm')} FROM milestone m JOIN deal d ON d.id = m.deal_id
      WHERE m.deal_id = ANY (${[...ids]}::uuid[]) AND ${builtScope('d', actor)} ORDER BY m.actual_on, m.created_at, m.id`);
    return groupBy(rows, (milestone) => milestone.dealId);
  };
}
