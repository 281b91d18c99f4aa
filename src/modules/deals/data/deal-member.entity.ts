import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `deal_member`: somebody on the named list of a deal, 服务专班. */
@Entity('deal_member')
export class DealMember {
  @PrimaryColumn({ name: 'deal_id', type: 'uuid' }) dealId: string;
  @PrimaryColumn({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ type: 'text', nullable: true }) duty: string | null;
}
