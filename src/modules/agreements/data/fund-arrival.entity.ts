import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FundOrigin } from '../../deals/index.js';
import type { EvidenceKind, FundKind, FundState } from '../domain/funds.js';

/** A row of `fund_arrival`: 到位资金 of a deal in a month, on its way from report to recognition. Amounts are yuan. */
@Entity('fund_arrival')
export class FundArrival {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'deal_id', type: 'uuid' }) dealId: string;
  /** The first of the month. */
  @Column({ type: 'date' }) period: string;
  @Column({ type: 'numeric' }) amount: string;
  @Column({ type: 'text' }) kind: FundKind;
  @Column({ type: 'text' }) origin: FundOrigin;
  @Column({ name: 'evidence_kind', type: 'text' }) evidenceKind: EvidenceKind;
  @Column({ type: 'text' }) state: FundState;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'reported_by', type: 'text' }) reportedBy: string;
  @Column({ name: 'reported_on', type: 'date' }) reportedOn: string;
  @Column({ name: 'checked_by', type: 'text', nullable: true }) checkedBy: string | null;
  @Column({ name: 'checked_on', type: 'date', nullable: true }) checkedOn: string | null;
  @Column({ name: 'recognised_amount', type: 'numeric', nullable: true }) recognisedAmount: string | null;
  @Column({ name: 'recognised_by', type: 'text', nullable: true }) recognisedBy: string | null;
  @Column({ name: 'recognised_on', type: 'date', nullable: true }) recognisedOn: string | null;
  @Column({ name: 'returned_reason', type: 'text', nullable: true }) returnedReason: string | null;
  /** Who reported it, the last time. */
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}
