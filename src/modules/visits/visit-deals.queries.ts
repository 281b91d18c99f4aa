import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { DealQueries, knowsDeal, type Deal } from '../deals/index.js';
import { Visit } from './data/visit.entity.js';
import { visitScope } from './data/visit.scope.js';

/** Visits about one deal that are shown with it. */
const LATEST = 20;

/** Which deals visits were about, and which visits were about a deal. */
@Injectable()
export class VisitDealsQueries {
  constructor(private readonly db: Db, private readonly deals: DealQueries) {}

  /**
   * Batch: the deals that visits were about, by the visit's id, in the order of registration; deals out of the actor's
   * reach are left out, and so are those to which he is a stranger: the visit says whom it met.
   */
  readonly byVisitIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Deal[]>> => {
    const links = await this.db.query<{ visitId: string; dealId: string }>(sql`
      SELECT vd.visit_id AS "visitId", vd.deal_id AS "dealId" FROM visit_deal vd
      JOIN visit v ON v.id = vd.visit_id JOIN deal d ON d.id = vd.deal_id
      WHERE vd.visit_id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')} AND ${knowsDeal('d', actor)}
      ORDER BY d.registered_on, d.number`);
    const seen = links.length === 0 ? new Map<string, Deal>() : await this.deals.byIds(actor, [...new Set(links.map((link) => link.dealId))]);
    return new Map([...groupBy(links, (link) => link.visitId)].map(([id, about]) => [id, about.flatMap((link) => seen.get(link.dealId) ?? [])]));
  };

  /** Batch: the latest visits about deals, by the deal's id, latest first; at most 20 each. None of a deal to which the actor is a stranger. */
  readonly latestByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Visit[]>> => {
    const rows = await this.db.query<Visit & { aboutId: string }>(sql`
      SELECT latest.* FROM unnest(${[...ids]}::uuid[]) AS asked (id) JOIN deal about ON about.id = asked.id AND ${knowsDeal('about', actor)}
      CROSS JOIN LATERAL (
        SELECT about.id AS "aboutId", ${columns(Visit, 'v')} FROM visit_deal vd JOIN visit v ON v.id = vd.visit_id
        WHERE vd.deal_id = about.id AND v.joined_into IS NULL AND ${visitScope('v', actor, 'visit.read')}
        ORDER BY v.visited_on DESC, v.id DESC LIMIT ${LATEST}
      ) latest
      ORDER BY latest."visitedOn" DESC, latest.id DESC`);
    return groupBy(rows, (visit) => visit.aboutId);
  };
}
