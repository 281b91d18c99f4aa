import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SupplyMethod } from '../domain/parcel.js';

/** A row of `land_supply`: all or part of a parcel, given to a deal by a contract. Area in m², days 'YYYY-MM-DD'. */
@Entity('land_supply')
export class LandSupply {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** The organisation of the deal. */
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'parcel_id', type: 'uuid' }) parcelId: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'numeric' }) area: string;
  @Column({ type: 'text' }) method: SupplyMethod;
  @Column({ name: 'contract_number', type: 'text' }) contractNumber: string;
  @Column({ name: 'contract_on', type: 'date' }) contractOn: string;
  @Column({ name: 'delivery_on', type: 'date' }) deliveryOn: string;
  @Column({ name: 'start_on', type: 'date' }) startOn: string;
  @Column({ name: 'completion_on', type: 'date', nullable: true }) completionOn: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
