import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody to talk to at a company 客商/联系人. */
@Entity('contact')
export class Contact {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  /** Digits only. */
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
}
