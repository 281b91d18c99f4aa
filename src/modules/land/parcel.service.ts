import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { sharesJurisdiction } from '../../platform/access/index.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { indexSubject } from '../../platform/search/index.js';
import { Parcel } from './data/parcel.entity.js';
import { parcelSubject } from './data/parcel.subject.js';
import { readArea, type TypedArea } from './domain/area.js';
import type { ParcelState } from './domain/parcel.js';

/** A parcel as it is entered. */
export interface RegisterParcel {
  number: string;
  location?: string | null;
  area: TypedArea;
  plannedUse?: string | null;
  state?: ParcelState | null;
  standardLand?: boolean | null;
  note?: string | null;
  /** The park or zone that it lies in. */
  parkId: string;
  clientMutationId?: string | null;
}

const CLASHES = { parcel_number_once: { code: 'PARCEL_NUMBER_TAKEN', field: 'number' } };
const orNull = (text: string | null | undefined): string | null => text?.trim() ?? null;

/** The verb of parcels: registering. */
@Injectable()
export class ParcelService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Registers a parcel of a park or zone of the actor's county; its number is the county's, once.
   * @returns the parcel's id
   * @throws Refusal PARK_NOT_FOUND, PARCEL_NUMBER_TAKEN, NOT_POSITIVE, TOO_LARGE
   */
  register(actor: Actor, input: RegisterParcel): Promise<string> {
    return refusingClashes(CLASHES, () => this.unitOfWork.create(actor, { mutation: 'registerParcel', input }, async (tx, id) => {
      const { squareMetres: area, errors } = readArea(input.area);
      if (errors.length > 0) throw new Refusal(errors);
      const park = await parkFor(tx, input.parkId);
      const number = input.number.trim();
      const state = input.state ?? 'reserve';
      const parcel = {
        id, organisationId: park.id, jurisdictionId: park.jurisdictionId, number, area, state, location: orNull(input.location),
        plannedUse: orNull(input.plannedUse), standardLand: input.standardLand ?? false, note: orNull(input.note),
        createdBy: tx.actor.kind === 'user' ? tx.actor.id : null,
      };
      await tx.insert(Parcel, parcel);
      await indexSubject(tx, parcelSubject(parcel));
      await tx.audit('registerParcel', { type: 'parcel', id, organisationId: park.id }, { number: [null, number], area: [null, area], state: [null, state] });
    }));
  }
}

/** Land is the county's matter: whoever may register it in one of its departments may do so in all of its parks. */
async function parkFor(tx: Tx, parkId: string): Promise<{ id: string; jurisdictionId: string }> {
  const [park] = await tx.query<{ id: string; jurisdictionId: string }>(sql`
    SELECT o.id, o.jurisdiction_id AS "jurisdictionId" FROM organisation o
    WHERE o.id = ${parkId} AND o.kind IN ('park', 'zone') AND ${sharesJurisdiction('o.id', tx.actor, 'land.register')}`);
  if (!park) throw refuse('PARK_NOT_FOUND', 'parkId');
  return park;
}
