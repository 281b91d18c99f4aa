import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { ApiError } from '../../kernel/errors.js';
import { columns, Db, groupBy, keyBy, Lists, type Page } from '../../platform/database/index.js';
import { dealScope, type Light } from '../deals/index.js';
import { Organisation, organisationScope } from '../organisations/index.js';
import { Alliance, AllianceMember } from './data/alliance.entity.js';
import { allianceScope } from './data/alliance.scope.js';
import { ShareGrant } from './data/share-grant.entity.js';
import { MEMBER_KINDS, OUTSIDE_MEMBER_KINDS } from './domain/membership.js';
import { sharedDealList, type SharedDealFilter, type SharedDealRow } from './data/shared-deal.list.js';

/** Reads alliances, grants, and what partners may see of shared deals. */
@Injectable()
export class AllianceQueries {
  constructor(private readonly db: Db, private readonly lists: Lists, private readonly clock: Clock) {}

  /** Alliances that the actor's organisations lead or are members of. */
  ofActor(actor: Actor): Promise<Alliance[]> {
    return this.db.query(sql`SELECT ${columns(Alliance, 'a')} FROM alliance a WHERE ${allianceScope('a', actor, 'alliance.view')} ORDER BY a.name, a.id`);
  }

  /** Organisations to found an alliance with: those of the actor's own tree, and counties, enterprises and associations anywhere. */
  possibleMembers(actor: Actor): Promise<Organisation[]> {
    return this.db.query(sql`
      SELECT ${columns(Organisation, 'o')} FROM organisation o
      WHERE o.kind = ANY (${[...MEMBER_KINDS]}::text[]) AND (o.kind = ANY (${[...OUTSIDE_MEMBER_KINDS]}::text[]) OR ${organisationScope('o', actor)})
      ORDER BY string_to_array(trim(both '/' from o.path), '/')::int[]`);
  }

  /** Batch: alliances by id, for grants and payloads in the actor's reach: not scoped itself. */
  readonly byIds = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, Alliance>> =>
    keyBy(await this.db.query<Alliance>(sql`SELECT ${columns(Alliance, 'a')} FROM alliance a WHERE a.id = ANY (${[...ids]}::uuid[])`), (row) => row.id);

  /** Batch: ids of member organisations by alliance, in the order of joining; the lead comes as a field of its own. */
  readonly membersByAllianceIds = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, AllianceMember[]>> =>
    groupBy(await this.db.query<AllianceMember>(sql`
      SELECT ${columns(AllianceMember, 'm')} FROM alliance_member m JOIN organisation o ON o.id = m.organisation_id
      WHERE m.alliance_id = ANY (${[...ids]}::uuid[]) ORDER BY m.joined_on, o.no`), (row) => row.allianceId);

  /** Batch: the grants of deals, live and ended, newest first; of deals that the actor does not reach, none. */
  readonly grantsByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, ShareGrant[]>> =>
    groupBy(await this.db.query<ShareGrant>(sql`
      SELECT ${columns(ShareGrant, 'g')} FROM share_grant g JOIN deal d ON d.id = g.deal_id
      WHERE g.deal_id = ANY (${[...ids]}::uuid[]) AND ${dealScope('d', actor, 'alliance.read')} ORDER BY g.shared_on DESC, g.id DESC`), (row) => row.dealId);

  /** @throws ApiError NOT_FOUND */
  async grant(actor: Actor, id: string): Promise<ShareGrant> {
    const grant = await this.db.maybe<ShareGrant>(sql`
      SELECT ${columns(ShareGrant, 'g')} FROM share_grant g JOIN deal d ON d.id = g.deal_id WHERE g.id = ${id} AND ${dealScope('d', actor, 'alliance.read')}`);
    if (!grant) throw new ApiError('NOT_FOUND');
    return grant;
  }

  /** What partners see: live grants of the alliances that the actor's organisations belong to. */
  sharedDeals(actor: Actor, args: { first: number; after?: string | null; filter?: SharedDealFilter | null }): Promise<Page<SharedDealRow>> {
    return this.lists.page<SharedDealRow, SharedDealFilter, 'updatedOn'>(sharedDealList(this.clock.today()), actor, args);
  }

  /** Batch: lights of deals that a live grant has brought into the answer. */
  readonly lightsByDealIds = async (_actor: Actor, ids: readonly string[]): Promise<Map<string, Light>> => {
    const rows = await this.db.query<{ id: string; light: Light }>(sql`SELECT d.id, d.light FROM deal d WHERE d.id = ANY (${[...ids]}::uuid[])`);
    return new Map(rows.map(({ id, light }) => [id, light]));
  };
}
