import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Db, groupBy } from '../../platform/database/index.js';
import { gatesOfCounties } from './data/county-gates.js';
import type { Deal } from './data/deal.entity.js';
import type { Gate } from './domain/gates.js';
import type { StageMedian } from './domain/stage-path.js';

/** Whose median a deal is compared with: deals of its kind in its county. */
export const pathKey = ({ jurisdictionId, kind }: Pick<Deal, 'jurisdictionId' | 'kind'>): string => `${jurisdictionId}/${kind}`;

/** Reads what a deal is measured by: the gates of its county, and how long its peers took. The deals come from the reader's own reach. */
@Injectable()
export class DealPathQueries {
  constructor(private readonly db: Db) {}

  /** Batch: the gates as counties ask them, by the county's id. */
  readonly gatesByCounty = (_actor: Actor, counties: readonly string[]): Promise<Map<string, readonly Gate[]>> => gatesOfCounties(this.db, counties);

  /** Batch: the medians of peers, by `pathKey`. */
  readonly mediansByKey = async (_actor: Actor, keys: readonly string[]): Promise<Map<string, StageMedian[]>> => {
    const rows = await this.db.query<StageMedian & { key: string }>(sql`
      SELECT concat(m.jurisdiction_id, '/', m.kind) AS key, m.stage, m.days, m.sample FROM stage_median m
      WHERE m.jurisdiction_id = ANY (${keys.map((key) => key.split('/')[0])}::uuid[]) AND concat(m.jurisdiction_id, '/', m.kind) = ANY (${[...keys]}::text[])`);
    return groupBy(rows, ({ key }) => key);
  };
}
