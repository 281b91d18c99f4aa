import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { subtract, toMu } from '../../kernel/decimal.js';
import { Refusal, refuse, type ErrorParams } from '../../kernel/errors.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { columns, Db, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DealsService, DealStanding, type Deal } from '../deals/index.js';
import { LandSupply } from './data/land-supply.entity.js';
import { parcelScope } from './data/land.scope.js';
import { Parcel } from './data/parcel.entity.js';
import { judgeArea, leftOf, readArea, type TypedArea } from './domain/area.js';
import type { SupplyMethod } from './domain/parcel.js';
import { judgeSupplyDates, type SupplyDates } from './domain/supply-dates.js';

/** A supply as it is entered. */
export interface SupplyLand extends SupplyDates {
  parcelId: string;
  dealId: string;
  /** Left out: all that is left of the parcel. */
  area?: TypedArea | null;
  method: SupplyMethod;
  contractNumber: string;
  /** Left out: the deal moves to the stage of land by itself where its gates allow. */
  advance?: boolean | null;
  clientMutationId?: string | null;
}

/** The verb of land: supplying it to a deal. */
@Injectable()
export class LandSupplyService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly standing: DealStanding, private readonly db: Db) {}

  /**
   * Gives all or part of a parcel of the actor's county to an active deal within reach, and moves the deal to the stage
   * of land if its gates allow. Whoever comes second waits for the parcel and is told what is then left of it; the
   * constraint `parcel_not_oversupplied` has the last word, and the same answer.
   * @returns the supply's id
   * @throws Refusal FUTURE_DATE, SUPPLY_DAYS_OUT_OF_ORDER, NOT_POSITIVE, TOO_LARGE, DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, PARCEL_NOT_FOUND, LAND_NOT_ENOUGH
   */
  supply(actor: Actor, input: SupplyLand): Promise<string> {
    const params = (): Promise<ErrorParams> => this.left(input.parcelId);
    return refusingClashes({ parcel_not_oversupplied: { code: 'LAND_NOT_ENOUGH', field: 'area', params } }, () =>
      this.unitOfWork.create(actor, { mutation: 'supplyLand', input }, async (tx, id) => {
        const asked = input.area ? readArea(input.area) : null;
        const faults = [...judgeSupplyDates(input, tx.clock.today()), ...(asked?.errors ?? [])];
        if (faults.length > 0) throw new Refusal(faults);
        // Every supply locks its deal before its parcel: two of them wait for each other instead of deadlocking.
        const [deal] = await this.deals.lockDeals(tx, [input.dealId], 'land.supply', () => ['input', 'dealId']);
        if (!deal) throw refuse('DEAL_NOT_FOUND', 'dealId');
        const parcel = await lockParcel(tx, input.parcelId);
        const left = leftOf(parcel);
        const area = asked?.squareMetres ?? left;
        const short = judgeArea(area, left);
        if (short.length > 0) throw new Refusal(short);
        await write(tx, id, input, { deal, parcel, area });
        if (input.advance !== false) await this.deals.advanceIfReady(tx, deal.id, 'land', input.contractOn);
        await this.standing.refresh(tx, [deal.id]);
      }));
  }

  /** What is left of a parcel that the actor was about to be given a part of. */
  private async left(parcelId: string): Promise<ErrorParams> {
    const left = leftOf(await this.db.one<Parcel>(sql`SELECT ${columns(Parcel, 'p')} FROM parcel p WHERE p.id = ${parcelId}`));
    return { left, leftMu: toMu(left) };
  }
}

async function lockParcel(tx: Tx, id: string): Promise<Parcel> {
  const [parcel] = await tx.query<Parcel>(sql`
    SELECT ${columns(Parcel, 'p')} FROM parcel p WHERE p.id = ${id} AND ${parcelScope('p', tx.actor, 'land.supply')} FOR UPDATE OF p`);
  if (!parcel) throw refuse('PARCEL_NOT_FOUND', 'parcelId');
  return parcel;
}

interface Given {
  deal: Deal;
  parcel: Parcel;
  /** m² */
  area: string;
}

async function write(tx: Tx, id: string, input: SupplyLand, { deal, parcel, area }: Given): Promise<void> {
  const { method, contractOn, deliveryOn, startOn } = input;
  const contractNumber = input.contractNumber.trim();
  await tx.insert(LandSupply, {
    id, organisationId: deal.organisationId, parcelId: parcel.id, dealId: deal.id, area, method, contractNumber, contractOn, deliveryOn, startOn,
    completionOn: input.completionOn ?? null, createdBy: tx.actor.kind === 'user' ? tx.actor.id : null,
  });
  // The whole county reads the parcel's entry: which deal the land went to is told in the deal's own.
  await tx.audit('supplyLand', { type: 'parcel', id: parcel.id, organisationId: parcel.organisationId }, {
    availableArea: [leftOf(parcel), subtract(leftOf(parcel), area)], contractNumber: [null, contractNumber], contractOn: [null, contractOn],
  });
  await tx.audit('supplyLand', { type: 'deal', id: deal.id, organisationId: deal.organisationId }, {
    parcelNumber: [null, parcel.number], area: [null, area], method: [null, method], contractNumber: [null, contractNumber], contractOn: [null, contractOn],
    deliveryOn: [null, deliveryOn], startOn: [null, startOn],
  });
}
