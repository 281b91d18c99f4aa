import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Db, groupBy, keyBy } from '../../platform/database/index.js';
import { SEARCH_TYPES, type SearchType } from '../../platform/search/index.js';
import { stillFollows } from '../companies/index.js';
import { DETAILS, type DetailRow } from './data/details.sql.js';
import type { FoundEntry } from './data/hits.sql.js';
import type { Searcher } from './data/reach.sql.js';

/** One thing found, with what the viewer may know of it. */
export interface Hit extends FoundEntry {
  near: boolean;
  companyId: string | null;
  /** Of a company that others follow and the viewer does not: who does. */
  followerIds: string[];
  /** What the second line is made of; null when others follow it. */
  detail: DetailRow | null;
}

/** Second lines of hits, and who works on a company: one statement per type that was found, and one for all followers. */
@Injectable()
export class HitDetails {
  constructor(private readonly db: Db) {}

  /** The entries that still stand for something, in their order. */
  async of(searcher: Searcher, entries: readonly FoundEntry[], near: boolean): Promise<Hit[]> {
    const idsOf = (type: SearchType): string[] => entries.filter((entry) => entry.type === type).map(({ id }) => id);
    const read = await Promise.all(SEARCH_TYPES.filter((type) => idsOf(type).length > 0)
      .map((type) => this.db.query<DetailRow>(DETAILS[type](idsOf(type), searcher))));
    const details = keyBy(read.flat(), (row) => row.id);
    const followers = await this.followers(read.flat().filter(({ ours }) => !ours).map(({ id }) => id), searcher.today);
    return entries.flatMap(({ type, id, title }): Hit[] => {
      const detail = details.get(id);
      if (!detail) return [];
      const followerIds = (followers.get(id) ?? []).map(({ organisationId }) => organisationId);
      return [{ type, id, title, near, companyId: detail.companyId, followerIds, detail: followerIds.length > 0 ? null : detail }];
    });
  }

  private async followers(companyIds: readonly string[], today: string): Promise<Map<string, { companyId: string; organisationId: string }[]>> {
    if (companyIds.length === 0) return new Map();
    const rows = await this.db.query<{ companyId: string; organisationId: string }>(sql`
      SELECT DISTINCT follower.company_id AS "companyId", follower.organisation_id AS "organisationId" FROM company_follower follower
      WHERE follower.company_id = ANY (${companyIds}::uuid[]) AND follower.openly AND ${stillFollows('follower', today)} ORDER BY 1, 2`);
    return groupBy(rows, (row) => row.companyId);
  }
}
