import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChainPosition, Honour, OperatingStatus, Ownership, SizeTier } from '../domain/codes.js';

/** A company 企业, known once per county. */
@Entity('company')
export class Company {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'jurisdiction_id', type: 'uuid' }) jurisdictionId: string;
  /** As `readName` stores it: unique within the county. */
  @Column({ type: 'text' }) name: string;
  /** 曾用名与简称. */
  @Column({ type: 'text', array: true }) aliases: string[];
  /** 统一社会信用代码, 18 characters. */
  @Column({ name: 'credit_code', type: 'text', nullable: true }) creditCode: string | null;
  /** GB/T 2260, six digits. */
  @Column({ name: 'region_code', type: 'text', nullable: true }) regionCode: string | null;
  /** GB/T 4754-2017. */
  @Column({ name: 'industry_code', type: 'text', nullable: true }) industryCode: string | null;
  @Column({ type: 'text', nullable: true }) ownership: Ownership | null;
  @Column({ name: 'legal_representative', type: 'text', nullable: true }) legalRepresentative: string | null;
  @Column({ name: 'registered_address', type: 'text', nullable: true }) registeredAddress: string | null;
  /** Yuan, two decimals. */
  @Column({ name: 'registered_capital', type: 'numeric', nullable: true }) registeredCapital: string | null;
  /** 实缴资本. Yuan, two decimals. */
  @Column({ name: 'paid_in_capital', type: 'numeric', nullable: true }) paidInCapital: string | null;
  /** YYYY-MM-DD. */
  @Column({ name: 'founded_on', type: 'date', nullable: true }) foundedOn: string | null;
  @Column({ type: 'text', nullable: true }) chain: string | null;
  @Column({ name: 'chain_node', type: 'text', nullable: true }) chainNode: string | null;
  @Column({ name: 'chain_position', type: 'text', nullable: true }) chainPosition: ChainPosition | null;
  @Column({ type: 'text', array: true }) honours: Honour[];
  @Column({ name: 'size_tier', type: 'text', nullable: true }) sizeTier: SizeTier | null;
  @Column({ name: 'operating_status', type: 'text' }) operatingStatus: OperatingStatus;
  @Column({ name: 'operating_status_note', type: 'text', nullable: true }) operatingStatusNote: string | null;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true }) parentId: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
