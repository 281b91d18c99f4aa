import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { columns, Db, groupBy, keyBy, Lists, type Page, type PageArgs } from '../../platform/database/index.js';
import { LandSupply } from './data/land-supply.entity.js';
import { parcelInViewScope, supplyScope } from './data/land.scope.js';
import { Parcel } from './data/parcel.entity.js';
import { parcelList, type ParcelFilter, type ParcelSortField } from './data/parcel.list.js';

/** A page of parcels, and sums over the whole filter in m², read only when asked for. */
export interface ParcelPage extends Page<Parcel> {
  sumArea: () => Promise<string>;
  sumAvailableArea: () => Promise<string>;
}

const SUMS = sql`COALESCE(sum(p.area), 0)::numeric(20, 2)::text AS area, COALESCE(sum(p.area - p.supplied_area), 0)::numeric(20, 2)::text AS available`;

/** Reads parcels and supplies as plain rows, always within the reader's reach. */
@Injectable()
export class LandQueries {
  constructor(private readonly db: Db, private readonly lists: Lists) {}

  async page(actor: Actor, args: PageArgs<ParcelFilter, ParcelSortField>): Promise<ParcelPage> {
    const page = await this.lists.page<Parcel, ParcelFilter, ParcelSortField>(parcelList, actor, args);
    let sums: Promise<{ area: string; available: string }> | undefined;
    const summed = (): Promise<{ area: string; available: string }> => (sums ??= page.aggregate(SUMS));
    return { ...page, sumArea: async () => (await summed()).area, sumAvailableArea: async () => (await summed()).available };
  }

  /** @throws ApiError NOT_FOUND when the parcel does not exist or is out of reach. */
  async get(actor: Actor, id: string): Promise<Parcel> {
    const parcel = isId(id) ? (await this.parcelsByIds(actor, [id])).get(id) : undefined;
    if (!parcel) throw new ApiError('NOT_FOUND');
    return parcel;
  }

  /** @throws ApiError NOT_FOUND when the supply does not exist or is out of reach. */
  async getSupply(actor: Actor, id: string): Promise<LandSupply> {
    return this.db.one(sql`
      SELECT ${columns(LandSupply, 's')} FROM land_supply s JOIN parcel p ON p.id = s.parcel_id JOIN deal d ON d.id = s.deal_id
      WHERE s.id = ${id} AND ${supplyScope('p', 'd', actor)}`);
  }

  /** Batch: parcels by id; those out of reach are left out. */
  readonly parcelsByIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Parcel>> => {
    const rows = await this.db.query<Parcel>(sql`SELECT ${columns(Parcel, 'p')} FROM parcel p WHERE p.id = ANY (${[...ids]}::uuid[]) AND ${parcelInViewScope('p', actor)}`);
    return keyBy(rows, (parcel) => parcel.id);
  };

  /** Batch: the supplies of parcels, by the parcel's id, the oldest contract first. */
  readonly suppliesByParcelIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, LandSupply[]>> => {
    const rows = await this.db.query<LandSupply>(sql`
      SELECT ${columns(LandSupply, 's')} FROM land_supply s JOIN parcel p ON p.id = s.parcel_id JOIN deal d ON d.id = s.deal_id
      WHERE s.parcel_id = ANY (${[...ids]}::uuid[]) AND ${supplyScope('p', 'd', actor)} ORDER BY s.contract_on, s.id`);
    return groupBy(rows, (supply) => supply.parcelId);
  };

  /** Batch: the supplies to deals, by the deal's id, the oldest contract first. */
  readonly suppliesByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, LandSupply[]>> => {
    const rows = await this.db.query<LandSupply>(sql`
      SELECT ${columns(LandSupply, 's')} FROM land_supply s JOIN parcel p ON p.id = s.parcel_id JOIN deal d ON d.id = s.deal_id
      WHERE s.deal_id = ANY (${[...ids]}::uuid[]) AND ${supplyScope('p', 'd', actor)} ORDER BY s.contract_on, s.id`);
    return groupBy(rows, (supply) => supply.dealId);
  };

  /** Batch: the parcels supplied to deals, by the deal's id, each once however often it was supplied. */
  readonly parcelsByDealIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Parcel[]>> => {
    const rows = await this.db.query<Parcel & { dealId: string }>(sql`
      SELECT DISTINCT ON (s.deal_id, p.number, p.id) ${columns(Parcel, 'p')}, s.deal_id AS "dealId"
      FROM land_supply s JOIN parcel p ON p.id = s.parcel_id JOIN deal d ON d.id = s.deal_id
      WHERE s.deal_id = ANY (${[...ids]}::uuid[]) AND ${supplyScope('p', 'd', actor)} ORDER BY s.deal_id, p.number, p.id`);
    return groupBy(rows, (row) => row.dealId);
  };
}
