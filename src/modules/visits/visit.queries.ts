import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { visitCounters, type VisitCounters } from './data/visit.counters.js';
import { Visit } from './data/visit.entity.js';
import { visitList, type VisitFilter, type VisitSortField } from './data/visit.list.js';
import { visitScope } from './data/visit.scope.js';
import type { Told } from './domain/visit-sentence.js';
import { VisitFilterQueries } from './visit-filter.queries.js';

/** A page of visits, with the counters of the whole filter, and what it was filtered by, in words. */
export interface VisitPage extends Page<Visit> {
  /** One statement, run once and only when asked for. */
  counters: () => Promise<VisitCounters>;
  told: Told;
}

/** Visits of one company that are shown with it; all of them are a filter of the list away. */
const LATEST = 20;

/** Reads visits as plain rows, always within the reader's reach. */
@Injectable()
export class VisitQueries {
  constructor(private readonly db: Db, private readonly lists: Lists, private readonly filters: VisitFilterQueries) {}

  /** @throws ApiError BAD_USER_INPUT for a filter that names what the actor does not know */
  async page(actor: Actor, args: PageArgs<VisitFilter, VisitSortField>): Promise<VisitPage> {
    const { from, to, kind, search, mine, ...filter } = args.filter ?? {};
    const { organisationId: organisation, personId: person, companyId: company, allianceId: alliance } = await this.filters.named(actor, filter);
    const page = await this.lists.page<Visit, VisitFilter, VisitSortField>(visitList, actor, args);
    let counted: Promise<VisitCounters> | undefined;
    const counters = (): Promise<VisitCounters> => (counted ??= this.db.one<VisitCounters>(visitCounters(actor, args.filter ?? undefined)));
    return { ...page, counters, told: { from, to, kind, search, mine: mine === true, organisation, person, company, alliance } };
  }

  /** @throws ApiError NOT_FOUND when the visit does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<Visit> {
    const visit = isId(id) ? (await this.byIds(actor, [id])).get(id) : undefined;
    if (!visit) throw new ApiError('NOT_FOUND');
    return visit;
  }

  /**
   * Batch: visits by id; those out of reach are left out. A visit that was joined to another answers with that one;
   * with itself for those who do not reach the other: what they logged is not taken from them.
   */
  readonly byIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Visit>> => {
    const rows = await this.db.query<Visit & { askedId: string }>(sql`
      SELECT DISTINCT ON (asked.id) asked.id AS "askedId", ${columns(Visit, 'v')}
      FROM visit asked JOIN visit v ON v.id IN (asked.id, asked.joined_into)
      WHERE asked.id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}
      ORDER BY asked.id, v.id = asked.id`);
    return keyBy(rows, (visit) => visit.askedId);
  };

  /** Batch: the latest visits to companies, by the company's id, latest first; at most 20 each. */
  readonly latestByCompanyIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Visit[]>> => {
    const rows = await this.db.query<Visit & { metId: string }>(sql`
      SELECT latest.* FROM unnest(${[...ids]}::uuid[]) AS met (id)
      CROSS JOIN LATERAL (
        SELECT met.id AS "metId", ${columns(Visit, 'v')} FROM visit_company vc JOIN visit v ON v.id = vc.visit_id
        WHERE vc.company_id = met.id AND v.joined_into IS NULL AND ${visitScope('v', actor, 'visit.read')}
        ORDER BY v.visited_on DESC, v.id DESC LIMIT ${LATEST}
      ) latest
      ORDER BY latest."visitedOn" DESC, latest.id DESC`);
    return groupBy(rows, (visit) => visit.metId);
  };
}
