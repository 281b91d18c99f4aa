import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refusal } from '../../../kernel/errors.js';
import { whereOf, type Queryable } from '../../../platform/database/index.js';
import { PeopleQueries } from '../../identity/index.js';
import { dealList, listFilterOf, type DealFilter } from '../data/deal.list.js';
import { dealScope } from '../data/deal.scope.js';
import { bulkChangeOf, judgeBulk, MOST_AT_ONCE, type BulkChange, type BulkChangeGiven, type BulkDeal, type BulkVerdict } from '../domain/bulk-change.js';

/** A change, and the deals it is meant for: these, or all of a filter. */
export interface BulkAsked extends BulkChangeGiven {
  ids?: string[] | null;
  filter?: DealFilter | null;
}

/** A deal with what the change does to it. */
export interface BulkRow {
  id: string;
  organisationId: string;
  verdict: BulkVerdict;
}

/** A change judged for each of its deals. */
export interface BulkJudged {
  change: BulkChange;
  /** In the order of ids. */
  rows: BulkRow[];
  /** Ids that are of no deal in reach. */
  unknown: number;
}

/** Finds the deals of a change and judges it for each: the one answer for preview and doing. */
@Injectable()
export class BulkSelection {
  constructor(private readonly people: PeopleQueries, private readonly clock: Clock) {}

  /**
   * @param on a transaction locks the deals, so that what is judged stays so
   * @param at where the input stands, for faults
   * @throws Refusal BULK_ONE_CHANGE, TAGS_MISSING, BULK_ONE_SELECTION, BULK_TOO_MANY, NOT_FOUND at the officer
   */
  async judge(on: Queryable, actor: Actor, asked: BulkAsked, { at, lock }: { at: readonly string[]; lock: boolean }): Promise<BulkJudged> {
    const read = bulkChangeOf(asked, at);
    if ('faults' in read) throw new Refusal(read.faults);
    const { change } = read;
    if ('officerId' in change && !(await this.people.ownersInReach(actor, [change.officerId], on)).has(change.officerId)) {
      throw new Refusal([{ code: 'NOT_FOUND', field: [...at, 'officerId'] }]);
    }
    const ids = await this.idsOf(on, actor, asked, at);
    const deals = await on.query<BulkDeal & Omit<BulkRow, 'verdict'>>(sql`
      SELECT d.id, d.organisation_id AS "organisationId", d.status, d.officer_id AS "officerId", d.tags, d.next_follow_up_on AS "nextFollowUpOn",
             d.archived_at AS "archivedAt", ${dealScope('d', actor, 'archived' in change ? 'deal.archive' : 'deal.register')} AS permitted,
             ${'officerId' in change ? reachedBy(change.officerId) : sql`true`} AS "officerReaches"
      FROM deal d WHERE d.id = ANY (${ids}::uuid[]) AND ${dealScope('d', actor, 'deal.read')} ORDER BY d.id ${lock ? sql`FOR UPDATE OF d` : sql``}`);
    const now = this.clock.now();
    const rows = deals.map((deal) => ({ id: deal.id, organisationId: deal.organisationId, verdict: judgeBulk(change, deal, now) }));
    return { change, rows, unknown: ids.length - rows.length };
  }

  private async idsOf(on: Queryable, actor: Actor, { ids, filter }: BulkAsked, at: readonly string[]): Promise<string[]> {
    const chosen = ids ?? null;
    if ((chosen === null) === (filter == null)) throw new Refusal([{ code: 'BULK_ONE_SELECTION', field: [...at, 'ids'] }]);
    const found = chosen === null
      ? (await on.query<{ id: string }>(sql`
          SELECT d.id FROM deal d WHERE ${whereOf(dealList(this.clock.today()), actor, listFilterOf(filter ?? {}))} LIMIT ${MOST_AT_ONCE + 1}`)).map(({ id }) => id)
      : [...new Set(chosen)];
    if (found.length > MOST_AT_ONCE) throw new Refusal([{ code: 'BULK_TOO_MANY', field: [...at, chosen === null ? 'filter' : 'ids'], params: { max: MOST_AT_ONCE } }]);
    return found;
  }
}

/** Do the officer's own grants reach the deal `d`? */
const reachedBy = (officerId: string): Sql => sql`EXISTS (
  SELECT 1 FROM access_grant held JOIN organisation place ON place.id = held.organisation_id JOIN organisation home ON home.id = d.organisation_id
  WHERE held.user_id = ${officerId} AND starts_with(home.path, place.path))`;
