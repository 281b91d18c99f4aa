import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ParcelState } from '../domain/parcel.js';

/** A row of `parcel`. Areas are square metres; the database itself keeps `suppliedArea`, the sum of the supplies, and never lets it exceed `area`. */
@Entity('parcel')
export class Parcel {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** The park or zone that it lies in. */
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'jurisdiction_id', type: 'uuid' }) jurisdictionId: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text', nullable: true }) location: string | null;
  @Column({ type: 'numeric' }) area: string;
  @Column({ name: 'supplied_area', type: 'numeric', insert: false }) suppliedArea: string;
  @Column({ name: 'planned_use', type: 'text', nullable: true }) plannedUse: string | null;
  @Column({ type: 'text' }) state: ParcelState;
  @Column({ name: 'standard_land', type: 'boolean' }) standardLand: boolean;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}
