import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bound } from '../../../platform/graphql/index.js';
import type { DealKind, LeadSource, ReasonCode } from '../domain/codes.js';
import type { DealStatus, Stage } from '../domain/stages.js';

/** A row of `deal`: lead and deal are one record. Amounts are yuan, areas square metres, both decimal strings; days 'YYYY-MM-DD'. */
@Entity('deal')
export class Deal {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'jurisdiction_id', type: 'uuid' }) jurisdictionId: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'code_name', type: 'text' }) codeName: string;
  @Column({ type: 'text' }) kind: DealKind;
  @Column({ type: 'text', nullable: true }) content: string | null;
  @Column({ type: 'text' }) stage: Stage;
  @Column({ name: 'stage_entered_on', type: 'date' }) stageEnteredOn: string;
  @Column({ type: 'text' }) status: DealStatus;
  @Column({ name: 'status_on', type: 'date', nullable: true }) statusOn: string | null;
  @Column({ name: 'reason_code', type: 'text', nullable: true }) reasonCode: ReasonCode | null;
  @Column({ name: 'status_note', type: 'text', nullable: true }) statusNote: string | null;
  @Column({ name: 'lost_to', type: 'text', nullable: true }) lostTo: string | null;
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  @Column({ name: 'officer_id', type: 'uuid', nullable: true }) officerId: string | null;
  @Column({ type: 'text' }) source: LeadSource;
  @Column({ name: 'visit_id', type: 'uuid', nullable: true }) visitId: string | null;
  @Column({ name: 'industry_code', type: 'text', nullable: true }) industryCode: string | null;
  @Column({ name: 'total_investment', type: 'numeric', nullable: true }) totalInvestment: string | null;
  @Column({ name: 'total_investment_bound', type: 'text' }) totalInvestmentBound: Bound;
  @Column({ name: 'fixed_asset_investment', type: 'numeric', nullable: true }) fixedAssetInvestment: string | null;
  @Column({ name: 'land_need', type: 'numeric', nullable: true }) landNeed: string | null;
  /** kVA. */
  @Column({ name: 'power_need', type: 'numeric', nullable: true }) powerNeed: string | null;
  /** Tonnes of standard coal a year. */
  @Column({ name: 'energy_need', type: 'numeric', nullable: true }) energyNeed: string | null;
  @Column({ name: 'registered_on', type: 'date' }) registeredOn: string;
  @Column({ name: 'assessed_on', type: 'date', nullable: true }) assessedOn: string | null;
  @Column({ type: 'text', nullable: true }) assessment: string | null;
  @Column({ name: 'proposal_on', type: 'date', nullable: true }) proposalOn: string | null;
  @Column({ name: 'due_diligence', type: 'text', nullable: true }) dueDiligence: string | null;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true }) parentId: string | null;
  @Column({ name: 'phase_name', type: 'text', nullable: true }) phaseName: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
