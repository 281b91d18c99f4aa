import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bound } from '../../../platform/graphql/index.js';
import type { ChainRole, DealKind, DealNature, DealRelation, FundOrigin, LeadSource, ReasonCode, SiteKind } from '../domain/codes.js';
import type { Light } from '../domain/lights.js';
import type { Secrecy } from '../domain/secrecy.js';
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
  /** What the deal is to its parent; null where it has none. */
  @Column({ type: 'text', nullable: true }) relation: DealRelation | null;
  /** Of an expansion or a second attraction: the land on which it happens. */
  @Column({ name: 'parcel_id', type: 'uuid', nullable: true }) parcelId: string | null;
  /** Who may know it: 0 public, 1 internal, 2 strangers see the code name, 3 only its people see it. */
  @Column({ type: 'smallint' }) secrecy: Secrecy;
  @Column({ name: 'project_code', type: 'text', nullable: true }) projectCode: string | null;
  @Column({ type: 'text', nullable: true }) chain: string | null;
  @Column({ name: 'chain_role', type: 'text', nullable: true }) chainRole: ChainRole | null;
  @Column({ type: 'text', nullable: true }) nature: DealNature | null;
  @Column({ name: 'fund_origin', type: 'text', nullable: true }) fundOrigin: FundOrigin | null;
  @Column({ name: 'site_kind', type: 'text', nullable: true }) siteKind: SiteKind | null;
  /** 合同引资额: outside money only, apart from the total. */
  @Column({ name: 'contracted_inward', type: 'numeric', nullable: true }) contractedInward: string | null;
  @Column({ name: 'equipment_investment', type: 'numeric', nullable: true }) equipmentInvestment: string | null;
  @Column({ name: 'plant_need', type: 'numeric', nullable: true }) plantNeed: string | null;
  /** 包联领导: a position. */
  @Column({ name: 'leader_position', type: 'text', nullable: true }) leaderPosition: string | null;
  @Column({ name: 'first_contact_organisation_id', type: 'uuid', nullable: true }) firstContactOrganisationId: string | null;
  @Column({ name: 'liaison_id', type: 'uuid', nullable: true }) liaisonId: string | null;
  @Column({ name: 'next_follow_up_on', type: 'date', nullable: true }) nextFollowUpOn: string | null;
  @Column({ type: 'text', array: true }) tags: string[];
  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true }) archivedAt: Date | null;
  /** The total without what its phases account for: what it stands for in sums. Kept by the verbs. */
  @Column({ name: 'own_investment', type: 'numeric', nullable: true }) ownInvestment: string | null;
  @Column({ name: 'own_inward', type: 'numeric', nullable: true }) ownInward: string | null;
  /** As last judged (DealStanding); no part of the version. */
  @Column({ type: 'text' }) light: Light;
  @Column({ name: 'last_progress_on', type: 'date' }) lastProgressOn: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
