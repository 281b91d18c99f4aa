import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { Visit } from './data/visit.entity.js';
import { VISIT_COUNTERS, visitList, type VisitCounters, type VisitFilter, type VisitSortField } from './data/visit.list.js';
import { visitScope } from './data/visit.scope.js';

/** A page of visits, with the counters of the whole filter. */
export interface VisitPage extends Page<Visit> {
  /** One statement, run only when asked for. */
  counters: () => Promise<VisitCounters>;
}

/** Visits of one company that are shown with it; all of them are a filter of the list away. */
const LATEST = 20;

/** Reads visits as plain rows, always within the reader's reach. */
@Injectable()
export class VisitQueries {
  constructor(private readonly db: Db, private readonly lists: Lists) {}

  async page(actor: Actor, args: PageArgs<VisitFilter, VisitSortField>): Promise<VisitPage> {
    const page = await this.lists.page<Visit, VisitFilter, VisitSortField>(visitList, actor, args);
    return { ...page, counters: () => page.aggregate<VisitCounters>(VISIT_COUNTERS) };
  }

  /** @throws ApiError NOT_FOUND when the visit does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<Visit> {
    const visit = isId(id) ? (await this.byIds(actor, [id])).get(id.toLowerCase()) : undefined;
    if (!visit) throw new ApiError('NOT_FOUND');
    return visit;
  }

  /** Batch: visits by id; those out of reach are left out. */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Visit>> => {
    const rows = await this.db.query<Visit>(sql`
      SELECT ${columns(Visit, 'v')} FROM visit v WHERE v.id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}`);
    return keyBy(rows, (visit) => visit.id);
  };

  /** Batch: the latest visits to companies, by the company's id, latest first; at most 20 each. */
  readonly latestByCompanyIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Visit[]>> => {
    const rows = await this.db.query<Visit & { metId: string }>(sql`
      SELECT latest.* FROM unnest(${[...ids]}::uuid[]) AS met (id)
      CROSS JOIN LATERAL (
        SELECT met.id AS "metId", ${columns(Visit, 'v')} FROM visit_company vc JOIN visit v ON v.id = vc.visit_id
        WHERE vc.company_id = met.id AND ${visitScope('v', actor, 'visit.read')}
        ORDER BY v.visited_on DESC, v.id DESC LIMIT ${LATEST}
      ) latest
      ORDER BY latest."visitedOn" DESC, latest.id DESC`);
    return groupBy(rows, (visit) => visit.metId);
  };
}
