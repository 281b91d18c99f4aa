import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A company 企业, known once per county. */
@Entity('company')
export class Company {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'jurisdiction_id', type: 'uuid' }) jurisdictionId: string;
  /** As `readLine` stores it: unique within the county. */
  @Column({ type: 'text' }) name: string;
  /** 统一社会信用代码, 18 characters. */
  @Column({ name: 'credit_code', type: 'text', nullable: true }) creditCode: string | null;
  /** GB/T 2260, six digits. */
  @Column({ name: 'region_code', type: 'text', nullable: true }) regionCode: string | null;
  /** GB/T 4754-2017. */
  @Column({ name: 'industry_code', type: 'text', nullable: true }) industryCode: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
