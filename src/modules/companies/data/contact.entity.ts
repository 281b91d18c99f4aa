import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactBasis, ContactGender, ContactLevel } from '../domain/codes.js';

/**
 * Somebody to talk to at a company 客商/联系人. Numbers and addresses are kept sealed, beside what is shown of them;
 * `ContactSeals` makes and opens both.
 */
@Entity('contact')
export class Contact {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) gender: ContactGender | null;
  @Column({ name: 'phone_sealed', type: 'text', nullable: true }) phoneSealed: string | null;
  /** 138****5678. */
  @Column({ name: 'phone_shown', type: 'text', nullable: true }) phoneShown: string | null;
  /** Keyed hash of the whole number. */
  @Column({ name: 'phone_blind', type: 'bytea', nullable: true }) phoneBlind: Buffer | null;
  /** Keyed hash of the last four digits. */
  @Column({ name: 'phone_last_four', type: 'bytea', nullable: true }) phoneLastFour: Buffer | null;
  @Column({ name: 'wechat_sealed', type: 'text', nullable: true }) wechatSealed: string | null;
  @Column({ name: 'wechat_shown', type: 'text', nullable: true }) wechatShown: string | null;
  @Column({ name: 'email_sealed', type: 'text', nullable: true }) emailSealed: string | null;
  @Column({ name: 'email_shown', type: 'text', nullable: true }) emailShown: string | null;
  /** 籍贯. */
  @Column({ name: 'native_place', type: 'text', nullable: true }) nativePlace: string | null;
  /** The language that they like to speak. */
  @Column({ type: 'text', nullable: true }) language: string | null;
  /** 校友/商会: what ties them to us. */
  @Column({ type: 'text', nullable: true }) ties: string | null;
  @Column({ type: 'text', nullable: true }) level: ContactLevel | null;
  @Column({ type: 'text', nullable: true }) basis: ContactBasis | null;
  @Column({ name: 'basis_on', type: 'date', nullable: true }) basisOn: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ name: 'consent_withdrawn_on', type: 'date', nullable: true }) consentWithdrawnOn: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ type: 'integer' }) version: number;
}
