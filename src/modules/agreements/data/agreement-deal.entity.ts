import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `agreement_deal`: one deal that a signing covers, with its own amount in yuan, and what of it comes from outside. */
@Entity('agreement_deal')
export class AgreementDeal {
  @PrimaryColumn({ name: 'agreement_id', type: 'uuid' }) agreementId: string;
  @PrimaryColumn({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @Column({ type: 'numeric' }) amount: string;
  @Column({ name: 'inward_amount', type: 'numeric', nullable: true }) inwardAmount: string | null;
}
