import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RiskKind } from '../domain/codes.js';

/** 风险标记: what was read of a company, where and when; cleared with a reason, never deleted. */
@Entity('company_risk')
export class CompanyRisk {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) kind: RiskKind;
  @Column({ type: 'text' }) source: string;
  /** YYYY-MM-DD. */
  @Column({ name: 'noted_on', type: 'date' }) notedOn: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'cleared_on', type: 'date', nullable: true }) clearedOn: string | null;
  @Column({ name: 'cleared_note', type: 'text', nullable: true }) clearedNote: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
}
