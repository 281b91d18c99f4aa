import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PermitHandler, PermitKind } from '../domain/permit.js';

/** A row of `permit`: one paper of the checklist that somebody touched, once per deal and kind. Days are 'YYYY-MM-DD'. */
@Entity('permit')
export class Permit {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'text' }) kind: PermitKind;
  @Column({ type: 'text' }) handler: PermitHandler;
  @Column({ type: 'boolean' }) needed: boolean;
  @Column({ name: 'applied_on', type: 'date', nullable: true }) appliedOn: string | null;
  @Column({ name: 'accepted_on', type: 'date', nullable: true }) acceptedOn: string | null;
  @Column({ name: 'issued_on', type: 'date', nullable: true }) issuedOn: string | null;
  @Column({ name: 'valid_until', type: 'date', nullable: true }) validUntil: string | null;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
